// Debian's nginx in front of searchd, with the site and the settings that are shipped: only ports and
// folders are others.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { makeSyntheticIndex } from './corpus.mjs';
import { here, makeTempFolder, startServer, url } from './harness.mjs';

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const skip = nginx ? false : 'nginx is not installed (apt install nginx)';
const deploy = join(here, '../../searchd/deploy');

let folder, index, records, searchd, proxy;
let proxyPort, searchdPort;

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function replaced(text, from, to) {
  assert.match(text, from, `deploy/nginx.conf has no ${from}`);
  return text.replace(from, to);
}

/** The shipped site; with `tls` its lines for TLS are in force. */
async function site(tls) {
  let text = await readFile(join(deploy, 'nginx.conf'), 'utf8');
  text = replaced(text, /server 127\.0\.0\.1:8080;/, `server 127.0.0.1:${searchdPort};`);
  if (tls) {
    text = replaced(text, /^\tlisten 80;\n\tlisten \[::\]:80;$/m, '');
    text = text.replace(/^(\t?)#(server \{|\t.*|\}|listen .*|ssl_.*|add_header .*)$/gm, '$1$2');
    return text.replace(/\/etc\/letsencrypt\/live\/traan\.example\.vn/g, folder.path);
  }
  return replaced(text, /^\tlisten 80;\n\tlisten \[::\]:80;$/m, `\tlisten 127.0.0.1:${proxyPort};`);
}

/** A file of settings for nginx with `text` as its only site, and with Debian's defaults around it. */
async function nginxConfig(name, text) {
  await writeFile(folder.file(`${name}.site`), text);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `daemon off;
${process.getuid() === 0 ? 'user root;' : ''}
pid ${folder.file(`${name}.pid`)};
error_log stderr warn;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  gzip on;
  access_log ${folder.file(`${name}.access`)};
  ${temp.map((what) => `${what}_temp_path ${folder.file(`${name}.${what}`)};`).join('\n  ')}
  include ${folder.file(`${name}.site`)};
}
`;
  await writeFile(folder.file(`${name}.conf`), config);
  return ['-p', folder.path, '-e', 'stderr', '-c', folder.file(`${name}.conf`)];
}

async function isOpen(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true) || socket.destroy());
    socket.on('error', () => done(false));
  });
}

async function startProxy() {
  const child = spawn(nginx, await nginxConfig('nginx', await site(false)), { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '', ended = false;
  child.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  const end = new Promise((done) => child.on('close', done)).then(() => (ended = true));
  for (let i = 0; !(await isOpen(proxyPort)); ++i) {
    assert.ok(!ended && i < 200, `nginx did not start:\n${log}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    log: () => log,
    stop: async () => {
      child.kill('SIGTERM');
      await end;
    },
  };
}

/** A searchd with the packaged settings, where nginx looks for it. */
function startSearchd(of = index) {
  return startServer(of, [
    '--config', join(deploy, 'searchd.toml'), '--listen', `127.0.0.1:${searchdPort}`,
    '--set', `admin.address = "unix:${folder.file('admin.sock')}"`,
    '--set', `admin.state_folder = "${folder.file('state')}"`,
    '--set', `log.access = "${folder.file('searchd.log')}"`,
  ]);
}

const agent = new Agent({ keepAlive: true });

/** Asks nginx, as a client with the address `from`: { status, headers, body }. */
function ask(path, { from = '127.0.0.1', port = proxyPort, ...options } = {}) {
  return new Promise((done, fail) => {
    const all = { host: '127.0.0.1', port, path, localAddress: from, agent, ...options };
    const sent = request(all, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('error', fail);
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) });
      });
    });
    sent.on('error', fail);
    sent.end();
  });
}

before(async () => {
  if (skip) return;
  folder = await makeTempFolder();
  await mkdir(folder.file('state'));
  ({ index, records } = await makeSyntheticIndex(folder));
  searchdPort = await freePort();
  proxyPort = await freePort();
  searchd = await startSearchd();
  proxy = await startProxy();
});
after(async () => {
  agent.destroy();
  await proxy?.stop();
  await searchd?.stop();
  await folder?.remove();
});

const someRecord = () => records.reduce((a, b) => (b.text.length > a.text.length ? b : a));

test('pages and the API come through as searchd gives them', { skip }, async () => {
  for (const path of ['/', url('', '/tim-kiem', { q: 'trộm cắp tài sản' }), '/tro-giup']) {
    const page = await ask(path);
    assert.equal(page.status, 200, path);
    assert.match(page.headers['content-type'], /^text\/html/);
    assert.match(page.headers['content-security-policy'], /default-src 'none'/);
    assert.match(page.body.toString(), /<html lang="vi"/);
  }
  const found = await ask(url('', '/v1/search', { q: 'tòa án', size: 1 }));
  assert.equal(found.status, 200);
  assert.ok(JSON.parse(found.body).total.value > 0);
  assert.match(found.headers['x-request-id'], /^[0-9a-f]{32}$/, 'the id that nginx gave');
  const record = someRecord();
  const document = JSON.parse((await ask(`/v1/documents/${record.id}`)).body);
  assert.equal(document.text, record.text);
  assert.equal((await ask('/v1/documents/no-such-record')).status, 404);
  assert.equal((await ask('/status')).status, 404, 'nothing of the administration');
});

test('HEAD, gzip and 304 are those of searchd', { skip }, async () => {
  const path = `/v1/documents/${someRecord().id}`;
  const plain = await ask(path);
  assert.equal(plain.headers['content-encoding'], undefined);
  const head = await ask(path, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
  assert.equal(Number(head.headers['content-length']), plain.body.length);
  const zipped = await ask(path, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(zipped.headers['content-encoding'], 'gzip');
  assert.equal(Number(zipped.headers['content-length']), zipped.body.length, 'not compressed by nginx');
  assert.deepEqual(gunzipSync(zipped.body), plain.body);
  const { etag } = plain.headers;
  assert.match(etag, /^W\/"/);
  const again = await ask(path, { headers: { 'If-None-Match': etag } });
  assert.equal(again.status, 304);
  assert.equal(again.headers.etag, etag);
  assert.equal(again.body.length, 0);
});

test('a pasted text is not too long for nginx', { skip }, async () => {
  const { text } = someRecord();
  let path = '';
  for (let end = 0; path.length < 9_000; end += 100) path = url('', '/v1/search', { q: text.slice(0, end) });
  assert.equal((await ask(path)).status, 200);
});

test('metrics are denied, however they are written', { skip }, async () => {
  const paths = ['/metrics', '/metrics/', '//metrics', '/%6detrics', '/metrics?a=1', '/v1/../metrics', '/metrics%2f'];
  for (const path of paths) assert.equal((await ask(path)).status, 403, path);
  const own = await ask('/metrics', { port: searchdPort });
  assert.match(own.body.toString(), /^traan_http_answers_total/m);
});

test('an export and a list of changes stream to their end', { skip }, async () => {
  const path = url('', '/v1/export', { q: 'tòa án', text: 1 });
  const through = await ask(path, { from: '127.0.0.5' });
  assert.equal(through.status, 200);
  const direct = await ask(path, { port: searchdPort });
  assert.ok(direct.body.length > 1 << 20, `an export of ${direct.body.length} bytes`);
  assert.ok(through.body.equals(direct.body));
  const { total } = JSON.parse((await ask(url('', '/v1/search', { q: 'tòa án' }))).body);
  assert.equal(through.body.toString().trimEnd().split('\n').length, total.value);
  const changes = JSON.parse((await ask('/v1/changes?since=0')).body);
  assert.equal(changes.changes.at(-1).change, 'built');
});

test('each client has its own limit, whatever it says of itself', { skip }, async () => {
  const path = url('', '/v1/search', { q: 'tòa án', size: 1 });
  let refused, answered = 0;
  while (!refused && answered < 1_000) {
    const answer = await ask(path, { from: '127.0.0.2' });
    if (answer.status === 200) ++answered;
    else refused = answer;
  }
  assert.equal(refused?.status, 429, `after ${answered} answers`);
  assert.ok(answered >= 60, `only ${answered} answers`);
  assert.equal(JSON.parse(refused.body).code, 'too_many_requests');
  assert.ok(Number(refused.headers['retry-after']) >= 1);
  assert.equal((await ask(path, { from: '127.0.0.3' })).status, 200);
  // An export costs ten, so that it is refused even some moments later.
  const exported = url('', '/v1/export', { q: 'tòa án' });
  const headers = { 'X-Forwarded-For': '203.0.113.9', Forwarded: 'for=203.0.113.9' };
  assert.equal((await ask(exported, { from: '127.0.0.2', headers })).status, 429);
  assert.equal((await ask(exported, { from: '127.0.0.3', headers })).status, 200);
});

test('searchd restarts behind nginx', { skip }, async () => {
  const path = url('', '/v1/search', { q: 'tòa án', size: 1 });
  const from = '127.0.0.4';
  assert.equal((await ask(path, { from })).status, 200);
  await searchd.stop();
  assert.equal((await ask(path, { from })).status, 502);
  searchd = await startSearchd(folder.file('no-index-yet'));
  const waiting = await ask(path, { from });
  assert.equal(waiting.status, 503);
  assert.ok(Number(waiting.headers['retry-after']) >= 1);
  await searchd.stop();
  searchd = await startSearchd();
  assert.equal((await ask(path, { from })).status, 200);
  assert.equal((await ask('/healthz', { from })).status, 200);
});

test('addresses and search texts are in no log', { skip }, async () => {
  assert.equal(await readFile(folder.file('nginx.access'), 'utf8'), '');
  const log = await readFile(folder.file('searchd.log'), 'utf8');
  assert.match(log, /"route":"\/v1\/search"/);
  assert.doesNotMatch(log, /127\.0\.0\.|tòa|t%C3%B2a/);
  assert.doesNotMatch(proxy.log(), /\[(emerg|alert|crit|warn)\]/);
});

test('the lines for TLS are good ones', { skip }, async (t) => {
  const openssl = ['/usr/bin/openssl', '/usr/local/bin/openssl'].find(existsSync);
  if (!openssl) return t.skip('openssl is not installed');
  execFileSync(openssl, [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=traan.example.vn',
    '-keyout', folder.file('privkey.pem'), '-out', folder.file('fullchain.pem'),
  ], { stdio: 'pipe' });
  const text = await site(true);
  assert.match(text, /^\tlisten 443 ssl http2;$/m);
  assert.match(text, /^\treturn 301 https:/m);
  const sockets = text
    .replace(/^\tlisten \[::\].*\n/gm, '')
    .replace(/^(\tlisten) (\d+)/gm, (_, listen, port) => `${listen} unix:${folder.file(`${port}.sock`)}`);
  execFileSync(nginx, [...(await nginxConfig('tls', sockets)), '-t'], { stdio: 'pipe' });
});
