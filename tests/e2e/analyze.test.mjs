// What people who tune the analyzer see of it: traan-corpus analyze and lexicon.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { open, readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { makeTempFolder, mustRun, programPath, run, writeRecords } from './harness.mjs';

let folder;
before(async () => (folder = await makeTempFolder()));
after(() => folder.remove());

/** The analyses of the lines of an input, a string or bytes. */
async function analyze(input, ...args) {
  const { stdout } = await mustRun('traan-corpus', ['analyze', '--json', ...args], { input });
  return stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
}

test('a line of JSON for each line of input, with every stage in it', async () => {
  const [first, second, third] = await analyze('Toà án NHÂN dân\n\ntranh chaaps dat dai, BLDS');
  assert.deepEqual(first.exact, ['tòa', 'án', 'nhân', 'dân']);
  assert.deepEqual(first.folded, ['toa', 'an', 'nhan', 'dan']);
  for (const word of ['tòa án', 'nhân dân']) assert.ok(first.compounds.includes(word), word);
  assert.deepEqual([second.input, second.exact, second.references], ['', [], []]);
  assert.equal(third.query.decoded, 'tranh chấp dat dai, BLDS');
  assert.equal(third.query.restored, 'tranh chấp đất đai, BLDS');
  assert.ok(third.query.confidence > 0.5 && third.query.confidence <= 1);
  assert.deepEqual(third.abbreviations.map((a) => a.expansion), ['Bộ luật Dân sự']);
});

test('references have their type, canonical form and bytes of the input', async () => {
  const text = 'ở BÌNH DƢƠNG: Điều 173 BLHS, Bản án số 12/2020/DSST ngày 1/2/2020';
  const [{ references, repaired, repairs }] = await analyze(text);
  assert.equal(repaired.slice(0, 12), 'ở BÌNH DƯƠNG');
  assert.deepEqual(repairs, { look_alikes: 1 });
  const bytes = Buffer.from(text);
  const found = references.map((r) => [r.type, r.canonical, bytes.subarray(r.begin, r.end).toString()]);
  assert.deepEqual(found, [
    ['law', 'BLHS:D173', 'Điều 173 BLHS'],
    ['judgment_number', 'CASE:12/2020/DS-ST', '12/2020/DSST'],
    ['date', '2020-02-01', '1/2/2020'],
  ]);
});

test('corrections say what, where and how sure', async () => {
  const [{ query }] = await analyze('về xử dụng đất');
  assert.equal(query.corrections.length, 1);
  const [{ from, to, confidence, begin, end }] = query.corrections;
  assert.deepEqual([from, to], ['xử', 'sử']);
  assert.ok(confidence > 0.5 && confidence <= 1);
  assert.equal(Buffer.from(query.decoded).subarray(begin, end).toString(), 'xử');
});

test('raw bytes of old encodings are read line by line with --charset auto', async () => {
  const tcvn3 = Buffer.from('54df6120b86e206e68a96e2064a96e2074d86e6820', 'hex');
  const vni = Buffer.from('546ff8612061f96e206e6861e26e206461e26e', 'hex');
  const input = Buffer.concat([tcvn3, Buffer.from('\n'), vni, Buffer.from('\nTòa án nhân dân')]);
  const lines = await analyze(input, '--charset', 'auto');
  for (const line of lines) assert.equal(line.exact.slice(0, 4).join(' '), 'tòa án nhân dân');
  assert.equal(lines.length, 3);
});

test('a lexicon counted from a corpus takes the place of the built-in one', async () => {
  const records = folder.file('lexicon.jsonl');
  await writeRecords(records, [{ id: 'a', text: 'Tranh chập vỏ dưa. '.repeat(50) }]);
  const lexicon = folder.file('lexicon.bin');
  await mustRun('traan-corpus', ['lexicon', records, '-o', lexicon, '--no-seed']);
  const [own] = await analyze('tranh chap vo dua', '--lexicon', lexicon);
  assert.equal(own.query.restored, 'tranh chập vỏ dưa');
  const [builtIn] = await analyze('tranh chap dat dai');
  assert.equal(builtIn.query.restored, 'tranh chấp đất đai');
});

test('any bytes give whole lines of JSON', async () => {
  const bytes = Buffer.alloc(1 << 16);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = (i * 2654435761) >>> (i % 24);
  const lines = await analyze(bytes);
  for (const line of lines) {
    assert.ok(['input', 'repaired', 'exact', 'folded', 'compounds', 'references', 'query'].every((k) => k in line));
  }
  assert.equal(lines.length, bytes.filter((b) => b === 10).length + (bytes.at(-1) === 10 ? 0 : 1));
});

test('a line of 100 MB takes no more memory than its pieces', async () => {
  const path = folder.file('long.txt');
  const file = await open(path, 'w');
  const words = Buffer.from('12.000 '.repeat(1 << 16));
  let size = 0;
  for (; size < 100e6; size += words.length) await file.write(words);
  await file.close();
  // Half a gigabyte of addresses, libraries among them; the line with its analysis is twice that.
  const command = `ulimit -v 500000; exec "${programPath('traan-corpus')}" analyze --json "${path}" | wc`;
  const { stdout } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', command]);
  const [lines, , bytes] = stdout.trim().split(/\s+/).map(Number);
  assert.equal(lines, 1);
  assert.ok(bytes > 4 * size, `${bytes} bytes of analysis`);
});

test('the table shows every stage to people', async () => {
  const { stdout } = await mustRun('traan-corpus', ['analyze', '-t', 'Điều 173 BLHS: trom cap']);
  for (const part of [/^tokens +5/m, /^references +1/m, /BLHS:D173/, /Bộ luật Hình sự/, /restored +.*trộm cắp/]) {
    assert.match(stdout, part);
  }
});

test('what cannot be is refused with one sentence', async () => {
  const damaged = folder.file('damaged.bin');
  await writeFile(damaged, 'TRAANLX3 and then something else');
  const refusals = [
    [['analyze', folder.file('nowhere')], 66, /cannot open/],
    [['analyze', '--lexicon', folder.file('nowhere')], 66, /there is no/],
    [['analyze', '--lexicon', damaged], 70, /not a whole lexicon/],
    [['analyze', '--charset', 'klingon'], 64, /klingon/],
    [['analyze', '-t', 'x', folder.file('long.txt')], 64, /excludes/],
  ];
  for (const [args, code, sentence] of refusals) {
    const result = await run('traan-corpus', args);
    assert.equal(result.code, code, result.stderr);
    assert.match(result.stderr, sentence);
    assert.equal(result.signal, null);
  }
});

test('import converts old encodings and names bad text layers', async () => {
  const input = folder.file('old.txt');
  const line = Buffer.from('54df6120b86e206e68a96e2064a96e20d174e96320d374e9632e0a', 'hex');
  await writeFile(input, Buffer.concat([Buffer.from('54df6120b86e206e68a96e2064a96e0a', 'hex'), line]));
  const noise = folder.file('noise.txt');
  await writeFile(noise, 'roA AN euAN sr/ KHU VI/C QIIAN ceNc xA ngr cn0 NcHiA vrEr DQc lfp Tg H4nh phfc BAn tron rytt '.repeat(3));
  const out = folder.file('old.jsonl');
  const { stderr } = await mustRun('traan-corpus', ['import', input, noise, '-o', out]);
  assert.match(stderr, /kept though most words are no Vietnamese .*: 1$/m);
  assert.match(stderr, /noise/);
  const [record] = (await readFile(out, 'utf8')).trim().split('\n').map((l) => JSON.parse(l));
  assert.ok(record.text.startsWith('Tòa án nhân dân\n'));
});
