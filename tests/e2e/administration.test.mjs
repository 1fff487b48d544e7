// An administrator's days: a first build, updates, a removal with its proof, a rollback, a restore.
import assert from 'node:assert/strict';
import { cp, readFile, rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import {
  buildIndex, idsOf, makeTempFolder, mustRun, run, search, startServer, writeRecords,
} from './harness.mjs';

let folder, index;
before(async () => {
  folder = await makeTempFolder();
  await writeRecords(folder.file('first.jsonl'), ['an', 'binh', 'chi', 'dung'].map(record));
  index = await buildIndex([folder.file('first.jsonl')], folder.file('index'));
});
after(() => folder.remove());

function record(id) {
  return { id, text: `Tòa án xét xử vụ zumba${id}. Bị cáo nhận tội.` };
}

async function indexer(command, ...args) {
  const { stdout, stderr } = await mustRun('traan-indexer', [command, ...args, '-i', index]);
  return stdout + stderr;
}

/** What searches of the served generation find, asked of a searchd of its own. */
async function found(q) {
  const server = await startServer(index);
  const answer = await search(server.base, { q, size: 100 });
  await server.stop();
  assert.equal(answer.total.value, answer.hits.length);
  return idsOf(answer).sort();
}

test('an update adds, replaces and removes; the same again changes nothing', async () => {
  const file = folder.file('update.jsonl');
  const changes = [
    record('em'), { id: 'an', text: 'Tòa án xét xử vụ zumbaan. Đã đính chính.' },
    { id: 'chi', removed: true, reason: 'theo yêu cầu của đương sự' }, { id: 'binh' },
  ];
  await writeRecords(file, changes);
  const log = await indexer('update', file);
  assert.match(log, /1 added, 1 replaced, 1 removed/);
  assert.match(log, /published generation 000002/);
  assert.match(await readFile(`${index}.rejected.tsv`, 'utf8'), /:4\tbinh\t"text" is missing/);
  assert.deepEqual(await found('tòa án'), ['an', 'binh', 'dung', 'em']);
  assert.deepEqual(await found('"đính chính"'), ['an']);
  assert.deepEqual(await found('zumbachi'), []);
  assert.match(await indexer('update', file), /nothing to publish/);
  assert.match(await indexer('verify', '--texts'), /all well/);
});

test('a removal is served by the next search, and purge takes its text away', async () => {
  assert.match(await indexer('remove', 'dung', '--reason', 'rút công bố'), /000003/);
  assert.deepEqual(await found('tòa án'), ['an', 'binh', 'em']);
  const early = await run('traan-indexer', ['prove-removed', 'dung', '-i', index]);
  assert.equal(early.code, 70);
  assert.match(early.stdout, /NOT GONE: .*traan-indexer purge/);
  assert.match(await indexer('purge'), /published generation 000004 without 3 documents/);
  const proof = await indexer('prove-removed', 'dung');
  assert.match(proof, /removed at .*: rút công bố/);
  assert.match(proof, /generation 000001, not served, holds it/);
  assert.match(await indexer('gc', '--keep', '1'), /removed 3 generations/);
  assert.doesNotMatch(await indexer('prove-removed', 'dung'), /holds it/);
  const grep = await run('traan-indexer', ['inspect', 'dung', '-i', index]);
  assert.equal(grep.code, 66);
  assert.match(grep.stderr, /removed on .*rút công bố/);
});

test('what was removed does not come back by itself', async () => {
  assert.match(await indexer('update', folder.file('first.jsonl')), /2 rejected/);
  assert.ok(!(await found('tòa án')).includes('dung'));
  assert.match(await indexer('update', '--restore', folder.file('first.jsonl')), /2 added/);
  assert.ok((await found('tòa án')).includes('dung'));
});

test('a rollback serves the records before, but none that was removed since', async () => {
  const before = await found('tòa án');
  await writeRecords(folder.file('wrong.jsonl'), [record('sai'), { ...record('binh'), text: 'sai' }]);
  await indexer('update', folder.file('wrong.jsonl'));
  await indexer('remove', 'em', '--reason', 'thử');
  await indexer('rollback'); // the removal …
  await indexer('rollback'); // … and the wrong update
  assert.deepEqual(await found('tòa án'), before.filter((id) => id !== 'em'));
  const list = await indexer('list');
  assert.equal(list.match(/ served /g).length, 1);
});

test('a build that is not published waits, and a copy of the folder is a backup', async () => {
  const before = await found('tòa án');
  await writeRecords(folder.file('new.jsonl'), [record('moi')]);
  await mustRun('traan-indexer', ['build', folder.file('new.jsonl'), '-o', index, '--no-publish']);
  assert.deepEqual(await found('tòa án'), before);
  const [, name] = /^(\d+) +not published/m.exec(await indexer('list'));
  const backup = folder.file('backup');
  await cp(index, backup, { recursive: true });
  await indexer('publish', name);
  assert.deepEqual(await found('tòa án'), ['moi']);
  await rm(index, { recursive: true });
  await cp(backup, index, { recursive: true });
  assert.match(await indexer('verify', '--texts'), /all well/);
  assert.deepEqual(await found('tòa án'), before);
  assert.match(await indexer('stats'), /documents +\d/);
});
