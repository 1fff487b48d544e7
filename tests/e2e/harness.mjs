// What every end-to-end test needs: a temporary folder, the programs, a running server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const sharedDir = resolve(process.env.TRAAN_SHARED_DIR ?? join(here, '../../../shared'));
const binDir = resolve(process.env.TRAAN_BIN_DIR ?? join(here, '../../build/release'));

const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 10_000;
const FOLDERS = { 'traan-corpus': 'corpus-tools', 'traan-indexer': 'indexer', 'traan-searchd': 'searchd' };

/** The path of a program in a build directory, or in a flat folder of installed programs. */
export function programPath(name) {
  const candidates = [join(binDir, FOLDERS[name], name), join(binDir, name)];
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new Error(`there is no ${name} in ${binDir}; build it, or set TRAAN_BIN_DIR`);
  return found;
}

export async function makeTempFolder() {
  const path = await mkdtemp(join(tmpdir(), 'traan-e2e-'));
  return { path, file: (name) => join(path, name), remove: () => rm(path, { recursive: true, force: true }) };
}

function collect(child) {
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => (output[stream] += text));
  }
  return output;
}

function ended(child) {
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal }));
  });
}

/** The library that makes things go wrong in a program it is preloaded into (tests/faults). */
export function shimPath() {
  const path = join(binDir, 'tests/libtraan_fault_shim.so');
  if (!existsSync(path)) throw new Error(`there is no ${path}; build it`);
  return path;
}

/**
 * Runs a program to its end: { code, signal, stdout, stderr }. `env` is added to the environment;
 * `stopAfter` sends SIGTERM after so many milliseconds, and its input stays open until then.
 */
export async function run(name, args, { input = '', env = {}, stopAfter } = {}) {
  const child = spawn(programPath(name), args, { stdio: 'pipe', env: { ...process.env, ...env } });
  const output = collect(child);
  child.stdin.on('error', () => {}); // a program may end before it read everything
  if (stopAfter === undefined) {
    child.stdin.end(input);
  } else {
    child.stdin.write(input);
    setTimeout(() => {
      child.kill('SIGTERM');
      child.stdin.end();
    }, stopAfter);
  }
  return { ...(await ended(child)), ...output };
}

/** Runs a program that must succeed. */
export async function mustRun(name, args, options) {
  const result = await run(name, args, options);
  assert.equal(result.code, 0, `${name} ${args.join(' ')} failed:\n${result.stderr}`);
  return result;
}

/** Builds an index of JSON Lines files and checks it. */
export async function buildIndex(files, index) {
  await mustRun('traan-indexer', ['build', ...files, '-o', index]);
  const { stdout } = await mustRun('traan-indexer', ['verify', '-i', index]);
  assert.match(stdout, /all well/);
  return index;
}

function within(limit, promise, what) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} took longer than ${limit} ms`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function listeningAddress(child, output) {
  return new Promise((done, fail) => {
    const look = () => {
      const found = /listening on (https?:\/\/127\.0\.0\.1:\d+)/.exec(output.stdout + output.stderr);
      if (found) done(found[1]);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('close', (code) => fail(new Error(`searchd ended with ${code}:\n${output.stderr}`)));
  });
}

/** Starts searchd on a free port (see startWith). */
export function startServer(index, args = []) {
  return startWith(['--index', index, '--listen', '127.0.0.1:0', ...args]);
}

/** Starts searchd. `stop()` sends SIGTERM, checks a clean end and gives the log; `kill()` does not ask. */
export async function startWith(args) {
  const child = spawn(programPath('traan-searchd'), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(child);
  const end = ended(child);
  let base;
  try {
    base = await within(START_LIMIT_MS, listeningAddress(child, output), 'starting searchd');
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  const stop = async () => {
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    const { code, signal } = await end;
    clearTimeout(killer);
    const log = output.stdout + output.stderr;
    assert.deepEqual({ code, signal }, { code: 0, signal: null }, `searchd did not stop cleanly:\n${log}`);
    return log;
  };
  const kill = () => {
    child.kill('SIGKILL');
    return end;
  };
  return { base, stop, kill, signal: (name) => child.kill(name), log: () => output.stdout + output.stderr };
}

export function url(base, path, params = {}) {
  const search = new URLSearchParams(params).toString();
  return base + path + (search ? `?${search}` : '');
}

/** The answer of /v1/search, which must be a good one. */
export async function search(base, params) {
  const response = await fetch(url(base, '/v1/search', params));
  const body = await response.json();
  assert.equal(response.status, 200, `${JSON.stringify(params)}: ${JSON.stringify(body)}`);
  return body;
}

export const idsOf = (answer) => answer.hits.map((hit) => hit.id);

/** All hits of a search in order, page by page; they must add up to the total. */
export async function searchAll(base, params, size = 100) {
  const hits = [];
  for (let page = 1; ; ++page) {
    const answer = await search(base, { ...params, size, page });
    hits.push(...answer.hits);
    if (answer.hits.length < size) {
      assert.equal(hits.length, answer.total.value, `hits and total of ${JSON.stringify(params)}`);
      return hits;
    }
  }
}

export const sortedIds = (hits) => hits.map((hit) => hit.id).sort();

export async function readRecords(file) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}

export function writeRecords(file, records) {
  return writeFile(file, records.map((record) => JSON.stringify(record) + '\n').join(''));
}
