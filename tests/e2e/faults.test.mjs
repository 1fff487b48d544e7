// What becomes of an index when its writer is killed, the disk is full or a write fails: searches
// have the old records or the new ones, whole, and the same command run again finishes the job.
// TRAAN_FAULTS=full tries every point there is; without it, a part of them, evenly.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import {
  makeTempFolder, mustRun, programPath, run, shimPath, startServer, search, writeRecords,
} from './harness.mjs';

const FULL = process.env.TRAAN_FAULTS === 'full';
const KILLS = { build: 52, update: 52, purge: 52, publish: 30, remove: 30, gc: 20 };
const FULL_DISKS = 50;
const MERGES = ['--batch-documents', '4']; // several segments, so that some are merged

let folder, base;
before(async () => {
  folder = await makeTempFolder();
  base = folder.file('base');
  await writeRecords(folder.file('first.jsonl'), numbers(12).map((n) => record(n, 'đầu tiên')));
  await writeRecords(folder.file('second.jsonl'), numbers(14).map((n) => record(n, 'thứ hai')));
  const changes = [record(1, 'đính chính'), record(20, 'mới'), { id: 'r2', removed: true, reason: 'x' }];
  await writeRecords(folder.file('changes.jsonl'), changes);
  await mustRun('traan-indexer', ['build', folder.file('first.jsonl'), '-o', base, ...MERGES]);
  await mustRun('traan-indexer', ['update', folder.file('changes.jsonl'), '-i', base]);
  await mustRun('traan-indexer', ['remove', 'r3', '--reason', 'x', '-i', base]);
});
after(() => folder.remove());

function numbers(count) {
  return Array.from({ length: count }, (_, i) => i);
}

function record(number, word) {
  return { id: `r${number}`, text: `Tòa án xét xử vụ ${number} ${word}. Bị cáo có mặt.` };
}

/** The arguments of each command, on a copy of the base. */
function argumentsOf(command, index) {
  switch (command) {
    case 'build':
      return ['build', folder.file('second.jsonl'), '-o', index, '--threads', '1', ...MERGES];
    case 'update':
      return ['update', folder.file('second.jsonl'), '-i', index, '--threads', '1'];
    case 'publish':
      return ['publish', '000001', '-i', index];
    case 'remove':
      return ['remove', 'r5', '--reason', 'y', '-i', index];
    case 'gc':
      return ['gc', '--keep', '1', '-i', index];
    default:
      return [command, '-i', index];
  }
}

/** The content of records that some command changes, by id, as they are found; null where not. */
async function contentOf(index) {
  const content = await Promise.all(['r0', 'r1', 'r3', 'r5', 'r13', 'r20'].map(async (id) => {
    const { code, stdout } = await run('traan-indexer', ['inspect', id, '-i', index]);
    return [id, code === 0 ? /^hash +(\w+)/m.exec(stdout)[1] : null];
  }));
  return JSON.stringify(content);
}

async function verify(index, what) {
  const { code, stdout, stderr } = await run('traan-indexer', ['verify', '--texts', '-i', index]);
  assert.equal(code, 0, `${what}: ${stdout}${stderr}`);
}

async function copyOfBase(name) {
  const index = folder.file(name);
  await rm(index, { recursive: true, force: true });
  await cp(base, index, { recursive: true });
  return index;
}

function withFault(fault) {
  return { env: { LD_PRELOAD: shimPath(), TRAAN_FAULT: fault } };
}

/** How many changes of the file system a run makes, and how many bytes it writes. */
async function countsOf(args) {
  const counts = folder.file('counts');
  await mustRun('traan-indexer', args, withFault(`count:${counts}`));
  const [changes, bytes] = (await readFile(counts, 'utf8')).trim().split(' ').map(Number);
  return { changes, bytes };
}

/** The same of a command on a copy of the base, and what is found then. */
async function measure(command) {
  const index = await copyOfBase('measured');
  return { ...(await countsOf(argumentsOf(command, index))), after: await contentOf(index) };
}

/** Points from 1 to `last`: all of them, or so many. */
function points(last, count) {
  return evenly(last, FULL ? last : count);
}

function evenly(last, count) {
  const step = Math.max(1, last / count);
  return Array.from({ length: Math.floor(last / step) }, (_, i) => Math.floor(i * step) + 1);
}

async function isOldOrNew(index, old, fresh, what) {
  await verify(index, what);
  const now = await contentOf(index);
  assert.ok(now === old || now === fresh, `${what}: neither the old records nor the new ones: ${now}`);
}

let killed = 0;
for (const command of Object.keys(KILLS)) {
  test(`${command} may be killed anywhere`, async () => {
    const old = await contentOf(base);
    const { changes, after: fresh } = await measure(command);
    for (const point of points(changes, KILLS[command])) {
      const what = `${command} killed before change ${point} of ${changes}`;
      const index = await copyOfBase('killed');
      const args = argumentsOf(command, index);
      const { signal } = await run('traan-indexer', args, withFault(`kill:${point}`));
      assert.equal(signal, 'SIGKILL', what);
      killed += 1;
      await isOldOrNew(index, old, fresh, what);
      await run('traan-indexer', args); // where it was done already, it may say so
      await verify(index, `${what}, and run again`);
      assert.equal(await contentOf(index), fresh, `${what}, and run again`);
    }
  });
}

test('that was often enough to mean something', () => assert.ok(killed >= 200, `${killed} kills`));

test('a full disk is a clear error and changes nothing', async () => {
  const old = await contentOf(base);
  let full = 0;
  for (const command of ['build', 'update', 'purge', 'remove']) {
    const { bytes, after: fresh } = await measure(command);
    for (const point of evenly(bytes, FULL ? 500 : FULL_DISKS / 4)) {
      const index = await copyOfBase('full');
      const args = argumentsOf(command, index);
      const { code, signal, stderr } = await run('traan-indexer', args, withFault(`full:${point - 1}`));
      const what = `${command} with room for ${point - 1} of ${bytes} bytes`;
      assert.equal(signal, null, what);
      if (code !== 0) {
        assert.match(stderr, /^traan-indexer: .*No space left on device/m, what);
        assert.doesNotMatch(stderr, /terminate|exception|Xapian::|should not happen/i, what);
        full += 1;
      }
      await isOldOrNew(index, old, fresh, what);
    }
  }
  assert.ok(full >= 40, `${full} full disks`);
});

// In a file system of its own, of so many KiB: an update of a copy of the base; then what is there.
const ON_SMALL_DISK = `
  mount -t tmpfs -o size="$1"k tmpfs "$2" && cp -r "$3" "$2/index" || exit 0
  "$5" update "$4" -i "$2/index" --threads 1 2>"$2.errors"
  echo "code $?"
  "$5" verify --texts -i "$2/index" && "$5" inspect r0 -i "$2/index" && cat "$2.errors"`;

async function onSmallDisk(kib) {
  const place = folder.file('small');
  await mkdir(place, { recursive: true });
  const args = ['-rm', 'sh', '-c', ON_SMALL_DISK, 'sh', String(kib), place, base,
    folder.file('second.jsonl'), programPath('traan-indexer')];
  return (await promisify(execFile)('unshare', args)).stdout;
}

const mayMount = await promisify(execFile)('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
  .then(() => true, () => false);

test('a small file system that is really full', {
  skip: !mayMount && 'no file system may be mounted here',
}, async () => {
  const sizeOf = async (path) =>
    Number((await promisify(execFile)('du', ['-sk', path])).stdout.split('\t')[0]);
  const updated = await copyOfBase('updated');
  await mustRun('traan-indexer', argumentsOf('update', updated));
  const used = await sizeOf(base), more = 2 * (await sizeOf(updated) - used);
  const hashOf = (text) => /^hash +(\w+)/m.exec(text)[1];
  let full = 0, done = 0;
  for (const left of evenly(more, FULL ? 50 : 12)) {
    const out = await onSmallDisk(used + left);
    const what = `${left} KiB left: ${out}`;
    if (out === '') continue; // no room for the copy itself
    assert.match(out, /all well/, what);
    if (/^code 0$/m.test(out)) {
      done += 1;
    } else {
      assert.match(out, /^traan-indexer: .*No space left on device/m, what);
      full += 1;
    }
    const old = (await mustRun('traan-indexer', ['inspect', 'r0', '-i', base])).stdout;
    assert.equal(hashOf(out) === hashOf(old), !/^code 0$/m.test(out), what);
  }
  assert.ok(full > 0 && done > 0, `${full} full, ${done} done`);
});

test('a failing change of the file system is a clear error and changes nothing', async () => {
  const old = await contentOf(base);
  const { changes, after: fresh } = await measure('update');
  let failed = 0;
  for (const point of points(changes, 40)) {
    const index = await copyOfBase('failing');
    const { code, signal, stderr } =
      await run('traan-indexer', argumentsOf('update', index), withFault(`fail:${point}`));
    const what = `update whose change ${point} of ${changes} fails`;
    assert.equal(signal, null, `${what}: ${stderr}`);
    failed += code === 0 ? 0 : 1;
    assert.doesNotMatch(stderr, /terminate|exception|Xapian::|should not happen/i, what);
    await isOldOrNew(index, old, fresh, what);
  }
  assert.ok(failed >= 20, `${failed} failures`);
});

test('a second writer is told who holds the lock', async () => {
  const index = await copyOfBase('locked');
  const held = run('traan-indexer', ['build', '-', '-o', index], { stopAfter: 1500 });
  await new Promise((done) => setTimeout(done, 700));
  const { code, stderr } = await run('traan-indexer', argumentsOf('remove', index));
  assert.equal(code, 75);
  assert.match(stderr, /is being written by process \d+ since \d{4}-\d\d-\d\dT/);
  await held;
});

test('a build that is told to stop publishes nothing', async () => {
  const index = await copyOfBase('stopped');
  const old = await contentOf(index);
  const input = `${JSON.stringify(record(1, 'thứ ba'))}\n`;
  const stopped = await run('traan-indexer', ['build', '-', '-o', index], { input, stopAfter: 700 });
  assert.equal(stopped.code, 130, stopped.stderr);
  assert.match(stopped.stderr, /stopped as asked; nothing was published/);
  await isOldOrNew(index, old, old, 'stopped');
});

test('--resume goes on from the segments that were finished', async () => {
  const { changes, after: fresh } = await measure('build');
  const index = await copyOfBase('resumed');
  const args = argumentsOf('build', index);
  await run('traan-indexer', args, withFault(`kill:${Math.floor(changes * 0.6)}`));
  await run('traan-indexer', ['gc', '--keep', '9', '-i', index]); // another writer is in nobody's way
  const { changes: resumed } = await countsOf([...args, '--resume']);
  // From the start it would take more: all of them, and what is left over is removed first.
  assert.ok(resumed < changes, `${resumed} changes, ${changes} from the start`);
  await verify(index, 'resumed');
  assert.equal(await contentOf(index), fresh);
});

test('searches during updates find all records or all of the next generation, and no error', async () => {
  const index = await copyOfBase('read');
  let writing = true;
  const write = (async () => {
    for (let i = 0; i < 6; i += 1) {
      await writeRecords(folder.file('next.jsonl'), [record(1, `lần ${i}`)]);
      await mustRun('traan-indexer', ['update', folder.file('next.jsonl'), '-i', index]);
      await mustRun('traan-indexer', ['gc', '--keep', '2', '-i', index]);
    }
    writing = false;
  })();
  let searches = 0;
  while (writing) {
    const server = await startServer(index);
    const answer = await search(server.base, { q: 'tòa án', size: 50 });
    assert.equal(answer.total.value, answer.hits.length);
    assert.equal(answer.total.value, 11); // twelve, one more, two removed
    await server.stop();
    searches += 1;
  }
  await write;
  assert.ok(searches >= 3, `${searches} searches`);
});
