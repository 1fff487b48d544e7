// The daemon as it is run: a file of settings, TLS, Unix sockets, sockets that are passed to it, and
// what happens to it.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { after, before, test } from 'node:test';
import { makeSyntheticIndex } from './corpus.mjs';
import { makeTempFolder, mustRun, programPath, run, startServer, startWith } from './harness.mjs';

const TOKEN = '0123456789abcdef0123';
let folder, index;

before(async () => {
  folder = await makeTempFolder();
  ({ index } = await makeSyntheticIndex(folder));
  await mkdir(folder.file('state'));
  await writeFile(folder.file('token'), `${TOKEN}\n`);
});

after(() => folder?.remove());

/** A request by node:http(s), which knows Unix sockets: { status, headers, body }. */
function ask(options, body) {
  const { request } = options.protocol === 'https:' ? https : http;
  return new Promise((done, fail) => {
    const sent = request({ ...options, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => (text += piece));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: text }));
      response.on('error', fail);
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const port = (base) => Number(new URL(base).port);

async function configured(name, text) {
  const path = folder.file(name);
  await writeFile(path, text);
  return path;
}

async function soon(condition, what) {
  for (let i = 0; i < 200; ++i) {
    if (await condition()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(`${what} did not happen`);
}

test('a file of settings says everything, and is checked', async () => {
  const config = await configured('a.toml', `index = "${index}"
[http]
addresses = ["127.0.0.1:0", "[::1]:0", "unix:${folder.file('public.sock')}"]
[admin]
address = "unix:${folder.file('admin.sock')}"
state_folder = "${folder.file('state')}"
`);
  const { stdout } = await mustRun('traan-searchd', ['--config', config, '--print-config']);
  assert.match(stdout, new RegExp(`^index = '${index}'$`, 'm'));
  const server = await startWith(['--config', config]);
  try {
    const health = await (await fetch(`${server.base}/healthz`)).json();
    assert.equal(health.status, 'ok');
    const bySocket = await ask({ socketPath: folder.file('public.sock'), path: '/healthz' });
    assert.equal(bySocket.status, 200);
    const status = await ask({ socketPath: folder.file('admin.sock'), path: '/status' });
    assert.equal(JSON.parse(status.body).documents, health.documents);
    const six = /http:\/\/\[::1\]:(\d+)/.exec(server.log());
    assert.ok(six, server.log());
    assert.equal((await ask({ host: '::1', port: six[1], path: '/healthz' })).status, 200);
  } finally {
    await server.stop();
  }
});

test('what cannot be used is refused in one line that says where', async () => {
  const broken = await configured('b.toml', '[limits]\nquery_msx = 5\n');
  const rows = [
    [['--config', broken, '--index', index], 65, /b\.toml, line 2: there is no setting limits\.query_msx/],
    [['--config', folder.file('none.toml')], 66, /none\.toml/],
    [[], 65, /no index/],
    [['--index', index, '--set', 'http.certificate = "/nowhere"'], 65, /http\.certificate "\/nowhere"/],
    [['--index', index, '--set', 'http.trusted_proxies = ["x"]'], 65, /trusted_proxies/],
    [['--index', index, '--set', 'admin.address = "127.0.0.1:0"'], 65, /admin\.token_file/],
    [['--index', index, '--set', 'admin.address = "0.0.0.0:0"', '--set', `admin.token_file = "${folder.file('token')}"`], 65, /loopback/],
    [['--index', index, '--listen', 'localhost:80'], 65, /not an address/],
  ];
  for (const [args, code, message] of rows) {
    const listen = args.includes('--listen') ? [] : ['--listen', '127.0.0.1:0'];
    const result = await run('traan-searchd', [...args, ...listen]);
    assert.equal(result.code, code, result.stderr);
    assert.match(result.stderr, message);
    assert.equal(result.stderr.trim().split('\n').length, 1, result.stderr);
  }
});

test('TLS', async () => {
  const certificate = folder.file('cert.pem'), key = folder.file('key.pem');
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',
    '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const server = await startWith(['--index', index, '--listen', '127.0.0.1:0', '--set', `http.certificate = "${certificate}"`,
    '--set', `http.key = "${key}"`]);
  try {
    const at = { protocol: 'https:', host: '127.0.0.1', port: port(server.base), rejectUnauthorized: false };
    assert.equal((await ask({ ...at, path: '/healthz' })).status, 200);
    const exported = await ask({ ...at, path: '/v1/export?q=&format=csv' });
    assert.ok(exported.body.split('\n').length > 100);
    await assert.rejects(ask({ host: '127.0.0.1', port: port(server.base), path: '/healthz' }), 'plain HTTP');
    await assert.rejects(ask({ ...at, path: '/healthz', maxVersion: 'TLSv1.1', minVersion: 'TLSv1' }), 'an old TLS');
    assert.equal((await ask({ ...at, path: '/healthz' })).status, 200);
  } finally {
    await server.stop();
  }
});

test('a socket that systemd passes takes the place of the addresses', async () => {
  const listener = net.createServer();
  await new Promise((done) => listener.listen(0, '127.0.0.1', done));
  const { port: passed } = listener.address();
  // A shell takes the pid that LISTEN_PID must be, then becomes the server; the socket is its third descriptor.
  const child = spawn('sh', ['-c', 'LISTEN_PID=$$ LISTEN_FDS=1 exec "$0" "$@"', programPath('traan-searchd'), '--index', index],
    { stdio: ['ignore', 'pipe', 'pipe', listener._handle] });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (log += text));
  const end = new Promise((done) => child.on('close', (code) => done(code)));
  await soon(() => log.includes(`listening on http://127.0.0.1:${passed}`), 'listening');
  listener.close();
  assert.equal((await fetch(`http://127.0.0.1:${passed}/healthz`)).status, 200);
  child.kill('SIGTERM');
  assert.equal(await end, 0, log);
});

/** Asks without end; `stop()` gives how many answers were whole, broken, or not there. */
function hammer(base, path) {
  const counts = { whole: 0, broken: 0, refused: 0 };
  let go = true, next = 0;
  const one = async () => {
    while (go) {
      try {
        const response = await fetch(`${base}${path}&n=${next++}`.replace(/&n=(\d+)/, '+$1'));
        const text = await response.text();
        ++counts[response.status === 200 && text.endsWith('}') ? 'whole' : 'broken'];
      } catch {
        ++counts.refused;
        await new Promise((done) => setTimeout(done, 5));
      }
    }
  };
  const all = [one(), one(), one(), one()];
  return {
    counts,
    stop: async () => {
      go = false;
      await Promise.all(all);
      return counts;
    },
  };
}

test('SIGTERM under load: what was begun is answered, whole', async () => {
  const server = await startServer(index);
  const load = hammer(server.base, '/v1/search?q=tranh+chap');
  await soon(() => load.counts.whole > 50, 'load');
  await server.stop();
  const { whole, broken } = await load.stop();
  assert.ok(whole > 50);
  assert.equal(broken, 0);
});

test('kill -9 under load: the next one serves at once, without what was removed', async () => {
  const admin = ['--set', `admin.address = "unix:${folder.file('admin.sock')}"`, '--set', `admin.state_folder = "${folder.file('state')}"`];
  const first = await startServer(index, admin);
  const load = hammer(first.base, '/v1/search?q=tranh+chap');
  const { hits } = await (await fetch(`${first.base}/v1/search?q=tranh+chap`)).json();
  const { id } = hits[0];
  const socketPath = folder.file('admin.sock');
  assert.equal((await ask({ socketPath, method: 'PUT', path: `/removed/${id}?reason=x` })).status, 200);
  await first.kill();
  await load.stop();
  const second = await startServer(index, admin); // on the socket that the first left behind
  try {
    assert.equal((await fetch(`${second.base}/v1/documents/${id}`)).status, 410);
    assert.equal((await ask({ socketPath, method: 'DELETE', path: `/removed/${id}` })).status, 200);
    assert.equal((await fetch(`${second.base}/v1/documents/${id}`)).status, 200);
  } finally {
    await second.stop();
  }
});

test('the disk vanishing under the index: what is served goes on, and says that something is wrong', async () => {
  const server = await startServer(index);
  const away = `${index}-away`;
  try {
    await fetch(`${server.base}/v1/search?q=tranh+chap&facets=1`);
    await rename(index, away);
    await soon(async () => (await (await fetch(`${server.base}/readyz`)).json()).alarm, 'an alarm');
    for (const query of ['tranh chấp', '"quyền sử dụng đất"', 'Điều 173 BLHS', 'trom cap']) {
      const response = await fetch(`${server.base}/v1/search?q=${encodeURIComponent(query)}&facets=1`);
      assert.equal(response.status, 200, query);
    }
    assert.equal((await fetch(`${server.base}/v1/changes`)).status, 500); // the ledger is read when asked for
    await rename(away, index);
    await soon(async () => !(await (await fetch(`${server.base}/readyz`)).json()).alarm, 'the end of the alarm');
  } finally {
    await rename(away, index).catch(() => {});
    await server.stop();
  }
});

test('SIGHUP opens the access log anew', async () => {
  const log = folder.file('access.log');
  const server = await startServer(index, ['--set', `log.access = "${log}"`]);
  try {
    await fetch(`${server.base}/v1/search?q=a`);
    await rename(log, `${log}.1`);
    server.signal('SIGHUP');
    await soon(async () => {
      await fetch(`${server.base}/v1/search?q=b`);
      return execFileSync('sh', ['-c', `cat '${log}' 2>/dev/null || true`]).toString().includes('"route":"/v1/search"');
    }, 'a new file');
  } finally {
    await server.stop();
  }
});
