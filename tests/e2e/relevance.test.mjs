// Evaluation as a person does it: documents of a test collection → an index → a server → measures.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { buildIndex, makeTempFolder, mustRun, readRecords, run, startServer, writeRecords } from './harness.mjs';

const documents = [
  { _id: 'Luật giả|1', title: 'Điều 1', text: 'con mèo vàng ngủ dưới gốc khế' },
  { _id: 'Luật giả|2', title: 'Điều 2', text: 'con chó đốm ngủ bên bờ ao' },
  { _id: 'd3', title: '', text: 'đàn vịt trắng bơi giữa ao sen' },
];
const queries = [
  { _id: 'q 1', text: 'mèo vàng' },
  { _id: 'q2', text: 'con ngủ' },
  { _id: 'q3', text: '"bay vịt"' }, // no document has it
  { _id: 'q4', text: 'không ai biết' },
];
const qrels = [['q 1', 'Luật giả|1', 1], ['q3', 'd3', 1], ['q2', 'Luật giả|1', 0]];

let folder, collection, server;
before(async () => {
  folder = await makeTempFolder();
  collection = folder.file('collection');
  await mkdir(collection);
  await writeRecords(`${collection}/corpus.jsonl`, documents);
  await writeRecords(`${collection}/queries.jsonl`, queries);
  const lines = [['query-id', 'corpus-id', 'score'], ...qrels].map((row) => row.join('\t') + '\n');
  await writeFile(`${collection}/qrels.tsv`, lines.join(''));
  const records = folder.file('records.jsonl');
  await mustRun('traan-corpus', ['from-beir', `${collection}/corpus.jsonl`, '-o', records]);
  server = await startServer(await buildIndex([records], folder.file('index')));
});
after(async () => {
  await server?.stop();
  await folder.remove();
});

const evaluate = async (...args) =>
  JSON.parse((await mustRun('traan-corpus', ['evaluate', collection, '--json', ...args])).stdout);

test('documents become records that keep their ids', async () => {
  const records = await readRecords(folder.file('records.jsonl'));
  assert.deepEqual(records.map((r) => r._id ?? r.id), documents.map((d) => d._id));
  assert.match(records[0].id, /^Luat-gia-1-[0-9a-f]{8}$/);
  assert.deepEqual([records[1].title, records[1].text], ['Điều 2', documents[1].text]);
});

test('a server is measured, with and without marks', async () => {
  const out = await evaluate('--server', server.base);
  assert.equal(out.queries, 2);
  assert.equal(out.queries_passed_over, 2);
  assert.equal(out.refused, 0);
  assert.deepEqual(out.run, { 'nDCG@10': 0.5, 'MRR@10': 0.5, 'recall@10': 0.5, unanswered: 1 });
  assert.deepEqual((await evaluate('--server', server.base, '--strip-marks')).run, out.run);
});

test('a run that was written measures the same, and is compared with BM25', async () => {
  const [written, baseline] = [folder.file('server.run'), folder.file('bm25.run')];
  const asked = await evaluate('--server', `${server.base}/`, '--write-run', written);
  assert.match(await readFile(written, 'utf8'), /^q-1-[0-9a-f]{8} Q0 Luat-gia-1-[0-9a-f]{8} 1 1 traan\n$/);
  await mustRun('traan-corpus', ['baseline', collection, '-o', baseline]);
  const out = await evaluate('--run', written, '--baseline', baseline);
  assert.deepEqual(out.run, asked.run);
  assert.equal(out.baseline['MRR@10'], 1);
  assert.equal(out.difference['MRR@10'].mean, -0.5);
  assert.equal(out.difference['MRR@10'].p, 1); // nobody knows, of two queries
  const { stdout } = await mustRun('traan-corpus', ['evaluate', collection, '--run', baseline, '--baseline', baseline]);
  assert.match(stdout, /queries with a relevant document: 2\n/);
  assert.match(stdout, /\np( +1\.0000){3}\n/);
});

test('a query that the server refuses counts as nothing and is named', async () => {
  const file = folder.file('long.jsonl');
  await writeRecords(file, [
    { id: 'long', text: 'mèo '.repeat(2001), relevant: ['d3'] },
    { id: 'short', text: 'vịt trắng', relevant: ['d3'] },
  ]);
  const result = await mustRun('traan-corpus', ['evaluate', file, '--json', '--server', server.base]);
  assert.match(result.stderr, /refused 1 queries; first long: /);
  const out = JSON.parse(result.stdout);
  assert.deepEqual([out.refused, out.run['MRR@10']], [1, 0.5]);
});

test('what cannot be evaluated is said in one sentence', async () => {
  const refused = async (code, pattern, ...args) => {
    const result = await run('traan-corpus', ['evaluate', ...args]);
    assert.equal(result.code, code, result.stderr);
    assert.match(result.stderr, pattern);
  };
  await refused(64, /Exactly 1 option/, collection);
  await refused(64, /requires --server/, collection, '--run', 'x', '--strip-marks');
  await refused(66, /cannot open .*none/, collection, '--run', folder.file('none'));
  await refused(66, /cannot open/, folder.file('none'), '--server', server.base);
  await refused(74, /cannot ask http:\/\/127\.0\.0\.1:1: Connection refused/, collection, '--server', 'http://127.0.0.1:1');
  const talker = createServer((socket) => socket.on('error', () => {}).end('hello\r\n\r\n')).listen(0, '127.0.0.1');
  await new Promise((done) => talker.on('listening', done));
  await refused(74, /does not speak HTTP/, collection, '--server', `http://127.0.0.1:${talker.address().port}`);
  talker.close();
  await refused(70, /is it a searchd/, collection, '--server', `${server.base}/elsewhere`);
});
