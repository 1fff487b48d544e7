// Real judgments and precedents, which are not part of the repository: questions with their truth.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  buildIndex, here, idsOf, makeTempFolder, mustRun, readRecords, search, sharedDir, sortedIds,
  startServer,
} from './harness.mjs';

const data = join(sharedDir, 'data');
const pdfs = join(data, 'pdf');
const skip = existsSync(join(data, 'judgments.jsonl'))
  ? false
  : `the real judgments are not here: no ${data}/judgments.jsonl (set TRAAN_SHARED_DIR)`;
const EVERYTHING = 100;

async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

const questions = await readJson(join(here, 'real_questions.json'));
const metadata = await readJson(join(here, '../corpus-tools/real_metadata.json'));

/** Imports, indexes and serves; the records and the report of what was rejected beside it. */
async function serveImport(folder, name, paths) {
  const file = folder.file(`${name}.jsonl`);
  await mustRun('traan-corpus', ['import', ...paths, '-o', file]);
  const report = existsSync(`${file}.rejected.tsv`) ? await readFile(`${file}.rejected.tsv`, 'utf8') : '';
  const server = await startServer(await buildIndex([file], folder.file(name)));
  return { records: await readRecords(file), rejected: report.split('\n').filter(Boolean), server };
}

async function pdfIds() {
  const names = await readdir(pdfs);
  return names.filter((n) => n.endsWith('.pdf')).map((n) => n.slice(0, -'.pdf'.length)).sort();
}

/** Checks all that a question says about its answer. */
async function ask(base, question) {
  const answer = await search(base, { q: question.q, size: EVERYTHING, ...question.params });
  const ids = idsOf(answer);
  const seen = `first hits: ${ids.slice(0, 8)}; total ${answer.total.value}`;
  if (question.total !== undefined) assert.equal(answer.total.value, question.total, seen);
  if (question.first) assert.equal(ids[0], question.first, seen);
  if (question.all) assert.deepEqual([...ids].sort(), [...question.all].sort(), seen);
  for (const id of question.top ?? []) {
    assert.ok(ids.slice(0, question.within).includes(id), `${id} is not in the top ${question.within}; ${seen}`);
  }
  for (const id of question.none ?? []) assert.ok(!ids.includes(id), `${id} must not be found; ${seen}`);
}

describe('91 judgments and 10 precedents as text', { skip }, () => {
  let folder, imported;

  before(async () => {
    folder = await makeTempFolder();
    const files = ['judgments.jsonl', 'precedents.jsonl'].map((name) => join(data, name));
    imported = await serveImport(folder, 'text', [...files, pdfs]);
  });
  after(async () => {
    await imported?.server.stop();
    await folder?.remove();
  });

  test('the PDFs of judgments that are there already are reported, one by one', async () => {
    assert.equal(imported.records.length, 101);
    const reported = imported.rejected.map((line) => line.split('\t'));
    assert.deepEqual(reported.map((row) => row[1]).sort(), await pdfIds());
    for (const row of reported) assert.match(row[2], /same id/);
  });

  test('every question says what it expects', () => {
    const conditions = ['first', 'top', 'all', 'total'];
    for (const q of questions) {
      assert.ok(conditions.some((c) => c in q), q.name);
      assert.equal('top' in q, 'within' in q, q.name);
    }
    assert.equal(new Set(questions.map((q) => q.name)).size, questions.length, 'two have one name');
  });

  for (const question of questions) {
    test(question.name, () => ask(imported.server.base, question));
  }
});

describe('the 24 judgments as PDF only', { skip }, () => {
  let folder, imported, ids;

  before(async () => {
    folder = await makeTempFolder();
    ids = await pdfIds();
    imported = await serveImport(folder, 'pdf', [pdfs]);
  });
  after(async () => {
    await imported?.server.stop();
    await folder?.remove();
  });

  test('all of them become records, none is rejected', () => {
    assert.equal(ids.length, 24);
    assert.deepEqual(imported.records.map((record) => record.id).sort(), ids);
    assert.deepEqual(imported.rejected, []);
  });

  test('each is found by its number', async (t) => {
    const known = metadata.filter((m) => ids.includes(m.id) && m.number);
    assert.ok(known.length >= 20, `only ${known.length} have a number`);
    for (const { id, number } of known) {
      const same = known.filter((m) => m.number === number).map((m) => m.id);
      const found = idsOf(await search(imported.server.base, { q: number, size: EVERYTHING }));
      assert.ok(found.slice(0, same.length).includes(id), `${number}: ${found.slice(0, 3)}, not ${id}`);
    }
    t.diagnostic(`${known.length} numbers`);
  });

  // The truth of a question about phrases holds for the PDFs of its documents too.
  for (const question of questions.filter((q) => q.all && q.q.startsWith('"') && !q.params)) {
    const own = () => question.all.filter((id) => ids.includes(id)).sort();
    test(`${question.name}, of the PDFs`, async () => {
      const answer = await search(imported.server.base, { q: question.q, size: EVERYTHING });
      assert.deepEqual(sortedIds(answer.hits), own());
    });
  }
});
