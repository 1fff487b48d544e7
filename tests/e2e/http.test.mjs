// The HTTP side on the made corpus: records as they came, errors, escaping, encodings.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { EVIL_WORD, makeSyntheticIndex, oddRecords } from './corpus.mjs';
import { idsOf, makeTempFolder, search, startServer, url } from './harness.mjs';

let folder, server, records;

before(async () => {
  folder = await makeTempFolder();
  const made = await makeSyntheticIndex(folder);
  records = made.records;
  server = await startServer(made.index);
});

after(async () => {
  await server?.stop();
  await folder?.remove();
});

const get = (path, params, options) => fetch(url(server.base, path, params), options);

async function page(path, params) {
  const response = await get(path, params);
  assert.equal(response.status, 200, path);
  assert.match(response.headers.get('content-type'), /^text\/html; charset=utf-8/);
  return response.text();
}

async function assertProblem(response, status, code, parameter) {
  const body = await response.json();
  assert.equal(response.status, status, JSON.stringify(body));
  assert.match(response.headers.get('content-type'), /^application\/problem\+json/);
  assert.equal(body.status, status);
  assert.equal(body.code, code);
  assert.equal(body.parameter, parameter);
  assert.ok(body.title && body.detail, JSON.stringify(body));
}

test('a record comes back with every field as it was given', async () => {
  const sample = [...oddRecords, ...records.filter((_, i) => i % 9 === 0)];
  for (const record of sample) {
    const answer = await (await get(`/v1/documents/${record.id}`)).json();
    for (const [name, value] of Object.entries(record)) {
      if (value !== '') assert.deepEqual(answer[name], value, `${record.id}: ${name}`);
    }
  }
});

test('unknown fields are kept, nested and empty ones too', async () => {
  const odd = oddRecords.find((record) => record.nested);
  const answer = await (await get(`/v1/documents/${odd.id}`)).json();
  assert.deepEqual(answer.nested, odd.nested);
  assert.equal(answer.judge, odd.judge);
  assert.equal(answer['tên lạ "'], '');
});

test('q on a document marks its text', async () => {
  const answer = await (await get('/v1/documents/odd-pages', { q: 'lộng lẫy' })).json();
  assert.match(answer.marked_text, /<mark>lộng lẫy<\/mark>/);
  assert.equal(answer.text, oddRecords.find((r) => r.id === 'odd-pages').text);
});

test('an unknown document is 404 with a problem', async () => {
  await assertProblem(await get('/v1/documents/no-such-document'), 404, 'no_such_document', 'id');
  assert.equal((await get('/ban-an/no-such-document')).status, 404);
});

const BAD_PARAMETERS = [
  [{ kind: 'verdict' }, 'bad_value', 'kind'],
  [{ case_type: 'Hình sự' }, 'bad_value', 'case_type'],
  [{ instance: '1' }, 'bad_value', 'instance'],
  [{ sort: 'random' }, 'bad_value', 'sort'],
  [{ from: '2021-02-30' }, 'bad_date', 'from'],
  [{ to: 'hôm qua' }, 'bad_date', 'to'],
  [{ page: '0' }, 'bad_number', 'page'],
  [{ page: '-1' }, 'bad_number', 'page'],
  [{ size: '101' }, 'bad_number', 'size'],
  [{ size: '10x' }, 'bad_number', 'size'],
  [{ size: '99999999999999999999' }, 'bad_number', 'size'],
  [{ nonsense: '1' }, 'unknown_parameter', 'nonsense'],
  [{ q: 'a '.repeat(2001) }, 'bad_query', 'q'],
];

test('a bad parameter is 400 with its code and name', async () => {
  for (const [params, code, parameter] of BAD_PARAMETERS) {
    const response = await get('/v1/search', { ...(params.q ? {} : { q: 'án' }), ...params });
    await assertProblem(response, 400, code, parameter);
  }
});

test('a page with a bad parameter still answers, with a note', async () => {
  const html = await page('/tim-kiem', { q: 'ly hôn', from: 'xyz' });
  assert.match(html, /“Từ ngày \(ngày\/tháng\/năm\)” không đọc được/);
  assert.match(html, /<mark>ly hôn<\/mark>/);
});

test('a path that does not exist is 404, as problem or as page', async () => {
  await assertProblem(await get('/v1/nothing'), 404, 'no_such_route', undefined);
  const response = await get('/khong-co');
  assert.equal(response.status, 404);
  assert.match(await response.text(), /Không tìm thấy trang này/);
});

test('other methods are 405 and name the ones allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const response = await get('/v1/search', { q: 'án' }, { method });
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
    await assertProblem(response, 405, 'method_not_allowed', undefined);
  }
});

test('HEAD has the headers of GET and no body', async () => {
  for (const path of ['/v1/documents/odd-pages', '/', '/tro-giup', '/assets/site.css', '/ban-an/nothing']) {
    const headers = { 'accept-encoding': 'identity' };
    const whole = await get(path, {}, { headers });
    const head = await get(path, {}, { method: 'HEAD', headers });
    const length = new TextEncoder().encode(await whole.text()).length;
    assert.equal(head.status, whole.status, path);
    assert.equal(head.headers.get('content-length'), String(length), path);
    assert.equal(head.headers.get('content-type'), whole.headers.get('content-type'), path);
    assert.equal(await head.text(), '', path);
  }
});

test('the ways to encode a query are one', async () => {
  const spellings = [
    'q=tr%E1%BB%99m+c%E1%BA%AFp', 'q=tr%E1%BB%99m%20c%E1%BA%AFp', 'q=tr%e1%bb%99m%20%20c%e1%ba%afp+',
    `q=${encodeURIComponent('trộm cắp'.normalize('NFD'))}`, `q=${encodeURIComponent('TRỘM CẮP')}`,
  ];
  const answers = [];
  for (const spelling of spellings) {
    const response = await fetch(`${server.base}/v1/search?${spelling}`);
    assert.equal(response.status, 200, spelling);
    answers.push(await response.json());
  }
  assert.ok(answers[0].total.value > 0);
  for (const answer of answers) {
    assert.equal(answer.total.value, answers[0].total.value, answer.query.text);
    assert.deepEqual(idsOf(answer), idsOf(answers[0]), answer.query.text);
  }
});

test('a plus sign that was encoded is not a space', async () => {
  const answer = await (await fetch(`${server.base}/v1/search?q=tr%E1%BB%99m%2Bc%E1%BA%AFp`)).json();
  assert.equal(answer.query.text, 'trộm+cắp');
});

test('broken UTF-8 in a query is refused', async () => {
  assert.equal((await fetch(`${server.base}/v1/search?q=%C3%28`)).status, 400);
});

test('odd queries get an answer, never a fault', async () => {
  const queries = [
    '', ' ', '"', '""', '"án', '“án treo”', '()', '***', '-', 'a AND OR NOT', '\\', '%', "'; --",
    '\u0000án', '\u202eán', '😀', '64/', '/2020/', 'x'.repeat(900), '../../etc/passwd', 'title:án',
  ];
  for (const q of queries) {
    assert.equal((await get('/v1/search', { q })).status, 200, JSON.stringify(q));
    assert.equal((await get('/tim-kiem', { q })).status, 200, JSON.stringify(q));
  }
});

test('a record without metadata has no empty box of facts', async () => {
  const bare = records.find((record) => record.kind === 'precedent');
  assert.doesNotMatch(await page(`/ban-an/${bare.id}`), /<dl[^>]*>\s*<\/dl>/);
});

test('a page number is no paragraph of the judgment', async () => {
  const html = await page('/ban-an/odd-pages');
  assert.doesNotMatch(html, />\s*2\s*(?:<\/p>|dụng)/);
});

test('a page number at the foot is no paragraph either', async () => {
  assert.doesNotMatch(await page('/ban-an/odd-pages'), />\s*3\s*<\/p>/);
});

// The one script that pages have.
const OWN_SCRIPT = ' src="/assets/site.js" defer></script>';

test('markup typed into the query is shown as text', async () => {
  const q = '"><script>alert(9)</script><img src=x onerror=alert(9)>';
  for (const html of [await page('/tim-kiem', { q }), await page('/ban-an/odd-pages', { q })]) {
    assert.doesNotMatch(html, new RegExp(`<script(?!${OWN_SCRIPT})|<img`, 'i'));
    assert.match(html, /&lt;script&gt;alert\(9\)/);
  }
});

test('markup in a filter is shown as text', async () => {
  const html = await page('/tim-kiem', { q: 'án', court: '"><script>1</script>', province: "'><b>" });
  assert.doesNotMatch(html, new RegExp(`<script(?!${OWN_SCRIPT})|<b>`, 'i'));
});

test('markup in a record is shown as text', async () => {
  const results = await page('/tim-kiem', { q: EVIL_WORD });
  const judgment = await page('/ban-an/odd-script', { q: EVIL_WORD });
  const front = await page('/');
  for (const html of [results, judgment, front]) {
    assert.doesNotMatch(html, new RegExp(`<script(?!${OWN_SCRIPT})|<img|<b>|javascript:`, 'i'));
  }
  assert.match(front, /901\/2031\/HS-ST/); // the newest of all, so it stands there
  assert.match(judgment, new RegExp(`&lt;script&gt;alert\\(1\\)&lt;/script&gt; <mark id="khop-\\d">${EVIL_WORD}</mark>`));
  assert.match(judgment, /&amp;amp; &lt;img src=x/);
});

test('a snippet of the API is escaped but for its marks', async () => {
  const [hit] = (await search(server.base, { q: EVIL_WORD })).hits;
  assert.equal(hit.id, 'odd-script');
  assert.match(hit.snippet, new RegExp(`<mark>${EVIL_WORD}</mark>`));
  assert.doesNotMatch(hit.snippet.replace(/<\/?mark>/g, ''), /[<>]/);
});

test('pages forbid scripts written into them and other hosts', async () => {
  for (const path of ['/', '/tim-kiem?q=án', '/ban-an/odd-pages', '/an-le', '/toa-an', '/du-lieu', '/tro-giup']) {
    const policy = (await fetch(server.base + path)).headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'/, path);
    assert.match(policy, /script-src 'self';/, path);
    assert.doesNotMatch(policy, /unsafe|https?:/, path);
  }
});
