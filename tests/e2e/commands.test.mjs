// The commands as a person meets them: import, build, verify, serve; what they say when they cannot.
import assert from 'node:assert/strict';
import { cp, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { oddRecords } from './corpus.mjs';
import {
  buildIndex, idsOf, makeTempFolder, mustRun, readRecords, run, search, startServer, writeRecords,
} from './harness.mjs';

let folder;
before(async () => (folder = await makeTempFolder()));
after(() => folder.remove());

/** A refusal: the exit code, and one plain sentence that starts with the program's name. */
function assertRefused(result, code, program, pattern) {
  assert.equal(result.code, code, result.stderr);
  assert.equal(result.signal, null);
  assert.match(result.stderr, pattern);
  const lines = result.stderr.trim().split('\n');
  assert.ok(lines.at(-1).startsWith(`${program}: `), result.stderr);
  assert.doesNotMatch(result.stderr, /terminate called|exception|Xapian::|std::/i);
}

async function makeInputFolder() {
  const input = folder.file('input');
  await mkdir(`${input}/sub`, { recursive: true });
  await writeFile(`${input}/ban an 1.txt`, '\ufeffTÒA ÁN NHÂN DÂN\nBản án số: 12/2020/DS-ST\nzumbavan\n');
  await writeFile(`${input}/sub/hai.jsonl`, '{"id":"hai","text":"zumbahai"}\nnot json\n{"id":"hai","text":"lại"}\n');
  await writeFile(`${input}/broken.pdf`, '%PDF-1.7\nnot really\n');
  await writeFile(`${input}/empty.txt`, ' \n');
  await writeFile(`${input}/picture.png`, 'x');
  return input;
}

test('import takes what it can and reports the rest with file and reason', async () => {
  const input = await makeInputFolder();
  const out = folder.file('imported.jsonl');
  const { stderr } = await mustRun('traan-corpus', ['import', input, '-o', out]);
  assert.match(stderr, /2 records, 5 rejected/);
  const imported = await readRecords(out);
  assert.deepEqual(imported.map((r) => r.id).sort(), ['ban-an-1', 'hai']);
  const text = imported.find((r) => r.id === 'ban-an-1');
  assert.deepEqual([text.file, text.number], ['ban an 1.txt', '12/2020/DS-ST']);
  assert.ok(text.text.startsWith('TÒA ÁN'), 'the byte order mark is gone');

  const rows = (await readFile(`${out}.rejected.tsv`, 'utf8')).trim().split('\n').map((l) => l.split('\t'));
  const reasonOf = (name) => rows.filter(([where]) => where.includes(name)).map((row) => row[2]).join('; ');
  assert.equal(rows.length, 5);
  for (const name of ['broken.pdf', 'hai.jsonl', 'empty.txt', 'picture.png']) {
    assert.ok(reasonOf(name).length > 5, `no reason for ${name}`);
  }
  assert.match(reasonOf('empty.txt'), /no text/);

  const strict = await run('traan-corpus', ['import', input, '-o', out, '--strict']);
  assertRefused(strict, 65, 'traan-corpus', /5 records were rejected/);
});

test('imported records are found', async () => {
  const server = await startServer(await buildIndex([folder.file('imported.jsonl')], folder.file('imported')));
  assert.deepEqual(idsOf(await search(server.base, { q: 'zumbavan' })), ['ban-an-1']);
  assert.deepEqual(idsOf(await search(server.base, { q: '12/2020/DSST' })), ['ban-an-1']);
  await server.stop();
});

test('import of a path that does not exist says so', async () => {
  const result = await run('traan-corpus', ['import', folder.file('nowhere'), '-o', folder.file('x.jsonl')]);
  assertRefused(result, 66, 'traan-corpus', /there is no .*nowhere/);
});

test('the same seed gives the same bytes', async () => {
  const synth = (seed) => mustRun('traan-corpus', ['synth', '--docs', '20', '--seed', seed, '-o', '-']);
  const [a, b, c] = [await synth('1'), await synth('1'), await synth('2')];
  assert.equal(a.stdout, b.stdout);
  assert.notEqual(a.stdout, c.stdout);
});

test('build of nothing fails with a plain sentence and publishes nothing', async () => {
  const empty = folder.file('empty.jsonl');
  await writeFile(empty, '');
  const result = await run('traan-indexer', ['build', empty, '-o', folder.file('empty')]);
  assertRefused(result, 65, 'traan-indexer', /there is no record/);
});

test('build reads standard input and reports what it rejects', async () => {
  const index = folder.file('stdin');
  const input = '{"id":"mot","text":"văn bản"}\n{"id":"hai"}\n{"id":"mot","text":"lại"}\n';
  const { stderr } = await mustRun('traan-indexer', ['build', '-', '-o', index], { input });
  assert.match(stderr, /1 records, 2 rejected/);
  const report = await readFile(`${index}.rejected.tsv`, 'utf8');
  assert.match(report, /hai\t.*text/);
  assert.match(report, /mot\t.*same id/);
});

test('a second build publishes a second generation', async () => {
  const file = folder.file('odd.jsonl');
  await writeRecords(file, oddRecords);
  const index = folder.file('twice');
  for (const generation of ['000001', '000002']) {
    await buildIndex([file], index);
    const server = await startServer(index);
    assert.equal((await search(server.base, { q: 'lộng lẫy' })).generation, generation);
    await server.stop();
  }
});

/** Asks until the answer is as it should be, and says so when that takes more than ten seconds. */
async function until(base, path, wanted) {
  const end = Date.now() + 10_000;
  for (;;) {
    const response = await fetch(base + path);
    const body = await response.text();
    if (wanted(response, body)) return body;
    assert.ok(Date.now() < end, `${path} is still ${response.status}: ${body}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

test('searchd waits for an index, follows each generation, and keeps what it serves', async () => {
  const file = folder.file('odd.jsonl'), index = folder.file('later');
  const server = await startServer(index);
  const page = await fetch(`${server.base}/tim-kiem?q=a`);
  assert.equal(page.status, 503);
  assert.match(await page.text(), /đang được chuẩn bị/);
  const problem = await (await fetch(`${server.base}/readyz`)).json();
  assert.equal(problem.code, 'no_index');
  assert.equal(problem.detail, 'there is no generation to serve');
  assert.equal((await fetch(`${server.base}/healthz`)).status, 200);
  await writeRecords(file, oddRecords);
  for (const generation of ['000001', '000002']) {
    await buildIndex([file], index);
    await until(server.base, '/readyz', (response, body) => response.ok && body.includes(generation));
    assert.equal((await search(server.base, { q: 'lộng lẫy' })).generation, generation);
  }
  await writeFile(join(index, 'CURRENT'), '000007\n');
  const ready =
    await until(server.base, '/readyz', (response, body) => response.ok && JSON.parse(body).alarm);
  assert.doesNotMatch(ready, /later/); // no path of the machine's
  assert.equal((await search(server.base, { q: 'lộng lẫy' })).generation, '000002');
  const log = await server.stop();
  assert.match(log, /nothing to serve yet: there is no index in .*later; make one with/);
  assert.match(log, /generation 000002 stays served: .*000007/);
});

test('searchd on a port in use says so', async () => {
  const server = await startServer(folder.file('twice'));
  const listen = server.base.replace('http://', '');
  const result = await run('traan-searchd', ['--index', folder.file('twice'), '--listen', listen]);
  assertRefused(result, result.code, 'traan-searchd', /:\d+/);
  assert.notEqual(result.code, 0);
  await server.stop();
});

test('arguments that cannot be are refused with 64', async () => {
  assert.equal((await run('traan-searchd', ['--no-such-flag'])).code, 64);
  assert.equal((await run('traan-corpus', [])).code, 64);
  assert.equal((await run('traan-indexer', ['no-such-command'])).code, 64);
});

test('verify finds a changed byte in any large file', async () => {
  const segment = 'segments/000002-000';
  for (const name of ['records.bin', 'tokens.bin', 'date.col', 'xapian/postlist.glass']) {
    const copy = folder.file(`damaged-${name.split('/').at(-1)}`);
    await cp(folder.file('twice'), copy, { recursive: true });
    await flipByte(`${copy}/${segment}/${name}`);
    const result = await run('traan-indexer', ['verify', '-i', copy]);
    assertRefused(result, 70, 'traan-indexer', /problem/);
    assert.match(result.stdout, new RegExp(name.split('/').at(-1)));
  }
});

async function flipByte(path) {
  const at = Math.floor((await stat(path)).size / 2);
  const file = await open(path, 'r+');
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at);
  buffer[0] ^= 0xff;
  await file.write(buffer, 0, 1, at);
  await file.close();
}

test('SIGTERM stops searchd cleanly, with connections open', async () => {
  const server = await startServer(folder.file('twice'));
  await search(server.base, { q: 'án' });
  const port = Number(new URL(server.base).port);
  const idle = connect(port, '127.0.0.1').on('error', () => {});
  await new Promise((done) => idle.on('connect', done));
  idle.write('GET /v1/search?q=a HTTP/1.1\r\nHos');
  const began = Date.now();
  const log = await server.stop();
  idle.destroy();
  assert.match(log, /stopped/);
  assert.ok(Date.now() - began < 5000, 'took too long to stop');
  await assert.rejects(fetch(`${server.base}/healthz`));
});
