// The description of the API and the API: what /openapi.json promises is what every route answers.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { EVIL_WORD, makeSyntheticIndex } from './corpus.mjs';
import { buildIndex, here, makeTempFolder, mustRun, startServer, url, writeRecords } from './harness.mjs';

const root = join(here, '../..');
const sourceText = (name) => readFile(join(root, name), 'utf8');
const description = await sourceText('searchd/http/openapi.json');
const api = JSON.parse(description);

/** Paths that take an index, each with a document's id where it needs one. */
const INDEX_PATHS = [
  '/v1/search', '/v1/suggest', '/v1/documents/{id}', '/v1/documents/{id}/similar', '/v1/changes', '/v1/export',
  '/feed.atom',
];
const QUICK_PATHS = ['/openapi.json', '/healthz', '/readyz', '/metrics'];
/** Routes that are for browsers, and so are not described. */
const PAGES = [
  '/', '/tim-kiem', '/ban-an/{id}', '/ban-an/{id}/tuong-tu', '/an-le', '/an-le/{id}', '/toa-an', '/toa-an/{id}',
  '/du-lieu', '/tro-giup', '/assets/site.css', '/assets/icon.svg', '/assets/site.js', '/robots.txt', '/sitemap.xml',
  '/sitemap-{id}',
];
/** What no test can provoke. */
const UNPROVOKED_STATUSES = ['500'], UNPROVOKED_CODES = ['server_fault'];

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
ajv.addVocabulary(['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components']);
ajv.addSchema(api, 'api');

const escaped = (name) => String(name).replaceAll('~', '~0').replaceAll('/', '~1');
const plain = (name) => name.replaceAll('~1', '/').replaceAll('~0', '~');
const pointer = (...names) => '#' + names.map((name) => `/${encodeURIComponent(escaped(name))}`).join('');

/** What stands at a pointer such as #/components/headers/ETag; undefined where nothing does. */
function at(where) {
  const names = where.slice(2).split('/').map((name) => plain(decodeURIComponent(name)));
  return names.reduce((value, name) => value?.[name], api);
}

/** The place and value of what is there, behind a reference if it is one. */
function follow(where) {
  const value = at(where);
  return value?.$ref ? { where: value.$ref, value: at(value.$ref) } : { where, value };
}

const validators = new Map();

/** What is wrong with a value by the schema at a pointer; empty where nothing is. */
function complaint(schema, value) {
  if (!validators.has(schema)) validators.set(schema, ajv.getSchema(`api${schema}`));
  const validate = validators.get(schema) ?? assert.fail(`there is no schema at ${schema}`);
  return validate(value) ? '' : ajv.errorsText(validate.errors, { dataVar: '' });
}

function assertFits(schema, value, what) {
  const wrong = complaint(schema, value);
  if (wrong) assert.fail(`${what}: ${wrong}\n${JSON.stringify(value)?.slice(0, 1500)}`);
}

/** What the answers of all tests had. */
const seen = {
  statuses: new Set(), parameters: new Set(), codes: new Set(), understood: new Set(), suggestions: new Set(),
  changes: new Set(), types: new Set(), members: new Set(),
};

function note(path, status, body) {
  seen.statuses.add(`${path} ${status}`);
  if (typeof body !== 'object') return;
  if (body?.code) seen.codes.add(body.code);
  for (const { kind } of body?.query?.understood ?? []) seen.understood.add(kind);
  for (const { kind } of body?.suggestions ?? []) seen.suggestions.add(kind);
  for (const { change } of body?.changes ?? []) seen.changes.add(change);
  for (const part of [body, body?.query, ...(body?.hits ?? [])]) {
    for (const name of Object.keys(part ?? {})) seen.members.add(name);
  }
}

function assertHeaders(where, response, what) {
  for (const name of Object.keys(at(where).headers ?? {})) {
    const header = follow(`${where}/headers/${name}`);
    const value = response.headers.get(name);
    if (value === null) {
      assert.ok(!header.value.required, `${what} has no ${name}`);
    } else {
      const number = header.value.schema.type === 'integer';
      assertFits(`${header.where}/schema`, number ? Number(value) : value, `${what}, ${name}`);
    }
  }
}

/** Checks the parameters of a request that was answered. */
function assertParameters(path, params, what) {
  const described = (at(pointer('paths', path, 'get')).parameters ?? []).map((_, i) =>
    follow(`${pointer('paths', path, 'get', 'parameters')}/${i}`));
  for (const name of new Set(new URLSearchParams(params).keys())) {
    const parameter = described.find(({ value }) => value.in === 'query' && value.name === name);
    assert.ok(parameter, `${what}: ${name} is not described`);
    const { schema, explode } = parameter.value;
    const given = new URLSearchParams(params).getAll(name);
    const typed = (type, text) => (type === 'integer' ? Number(text) : text);
    const values = explode === false ? given[0].split(',') : given;
    const value = schema.type === 'array' ? values.map((v) => typed(schema.items.type, v))
      : typed(schema.type, given[0]);
    assertFits(`${parameter.where}/schema`, value, `${what}, parameter ${name}`);
    seen.parameters.add(`${path} ${name}`);
  }
}

/** Checks an answer against what is described for `path`; gives its body, parsed where it is JSON. */
async function readAnswer(path, response, { method = 'GET', params = {} } = {}) {
  const what = `${method} ${path} ${new URLSearchParams(params)}: ${response.status}`;
  const answer = follow(pointer('paths', path, 'get', 'responses', response.status));
  assert.ok(answer.value, `${what} is not described`);
  const bytes = await response.text();
  assertHeaders(answer.where, response, what);
  if (response.status === 200) assertParameters(path, params, what);
  const type = response.headers.get('content-type')?.split(';')[0];
  const media = type && answer.value.content?.[type];
  assert.equal(Boolean(type), Boolean(answer.value.content), `${what}: content type ${type}`);
  if (!type) return assert.equal(bytes, '', what);
  assert.ok(media, `${what}: ${type} is not described`);
  seen.types.add(`${path} ${type}`);
  if (method === 'HEAD') return assert.equal(bytes, '', what);
  const body = type.endsWith('json') ? JSON.parse(bytes) : bytes;
  const content = `${answer.where}/content/${escaped(type)}`;
  assertFits(`${content}/schema`, body, what);
  if (media['x-line-schema']) {
    assert.ok(bytes === '' || bytes.endsWith('\n'), what);
    const lines = bytes.split('\n').slice(0, -1);
    for (const line of lines) assertFits(`${content}/x-line-schema`, JSON.parse(line), what);
  }
  note(path, response.status, body);
  return body;
}

let folder, server, made;
const servers = [];

async function start(index, settings = {}) {
  const args = Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${JSON.stringify(value)}`]);
  servers.push(await startServer(index, args));
  return servers.at(-1);
}

before(async () => {
  folder = await makeTempFolder();
  made = await makeSyntheticIndex(folder);
  await mkdir(folder.file('state'));
  server = await start(made.index, {
    'admin.address': `unix:${folder.file('admin')}`, 'admin.state_folder': folder.file('state'),
  });
});

after(async () => {
  for (const { stop } of servers) await stop();
  await folder?.remove();
});

/** Asks a route and checks the answer: { status, headers, body }. */
async function ask(path, params = {}, { id = 'odd-pages', base = server.base, method = 'GET', headers } = {}) {
  const response = await fetch(url(base, path.replace('{id}', id), params), { method, headers });
  const body = await readAnswer(path, response, { method, params });
  if (method !== 'GET' || response.status === 304) seen.statuses.add(`${path} ${response.status}`);
  return { status: response.status, headers: response.headers, body };
}

async function mustAnswer(path, params, options) {
  const answer = await ask(path, params, options);
  assert.equal(answer.status, 200, `${path} ${JSON.stringify(params)}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function mustRefuse(status, code, path, params, options) {
  const { body, status: given } = await ask(path, params, options);
  assert.deepEqual([given, body.code], [status, code], `${path} ${JSON.stringify(params)}: ${JSON.stringify(body)}`);
  return body;
}

/** Asks the administration. */
function administer(method, path, body = '') {
  return new Promise((done, fail) => {
    const headers = { 'content-length': Buffer.byteLength(body) };
    const options = { socketPath: folder.file('admin'), method, path, headers };
    const asked = httpRequest(options, (response) => response.resume().on('end', () => done(response.statusCode)));
    asked.on('error', fail).end(body);
  });
}

/** Changes the index and waits until the server has the generation that comes of it. */
async function change(...args) {
  await mustRun('traan-indexer', [...args, '-i', made.index]);
  const current = Math.max(...(await readdir(join(made.index, 'generations'))).map(Number));
  for (let tries = 0; tries < 200; ++tries) {
    const { generation } = await mustAnswer('/healthz');
    if (Number(generation) === current) return generation;
    await sleep(50);
  }
  return assert.fail(`generation ${current} is not served`);
}

test('the description that is served is the one in the source', async () => {
  const served = await (await fetch(`${server.base}/openapi.json`)).text();
  assert.ok(served === description, `it has ${served.length} characters; build the program anew`);
});

test('the description fits into the program', () => {
  assert.ok(Buffer.byteLength(description) < 65_536); // what a literal of C++ may have at least
  assert.doesNotMatch(description, /\)asset"|@\w+@/);
});

/** Calls `take` with every object of a JSON value and the names that lead to it. */
function eachObject(value, take, names = []) {
  if (value === null || typeof value !== 'object') return;
  take(value, names);
  for (const [name, member] of Object.entries(value)) eachObject(member, take, [...names, name]);
}

test('it is an OpenAPI 3.1 document whose references lead somewhere and whose components are used', () => {
  assert.equal(api.openapi, '3.1.0');
  assert.ok(api.info.title && api.info.version && api.info.license.identifier);
  const used = new Set();
  eachObject(api, ({ $ref }) => {
    if ($ref === undefined) return;
    assert.ok($ref.startsWith('#/') && at($ref), `${$ref} leads nowhere`);
    used.add($ref);
  });
  for (const [kind, components] of Object.entries(api.components)) {
    for (const name of Object.keys(components)) {
      assert.ok(used.has(`#/components/${kind}/${name}`), `${name} is not used`);
    }
  }
});

test('operations have names, parameters schemas and responses descriptions', () => {
  const operations = Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })));
  assert.equal(new Set(operations.map((o) => o.operationId)).size, operations.length);
  for (const { path, method, summary, tags, parameters = [], responses } of operations) {
    assert.equal(method, 'get', path);
    assert.ok(summary && tags.every((tag) => api.tags.some(({ name }) => name === tag)), path);
    const known = parameters.map(({ $ref }) => at($ref));
    assert.equal(new Set(known.map((p) => p.in + p.name)).size, known.length, path);
    const inPath = known.filter((p) => p.in === 'path').map((p) => `{${p.name}}`);
    assert.deepEqual(inPath, path.match(/\{\w+\}/g) ?? [], path);
    for (const p of known) {
      assert.ok(p.description && p.schema && ['query', 'path'].includes(p.in), `${path}: ${p.name}`);
      assert.equal(p.required ?? false, p.in === 'path', `${path}: ${p.name}`);
    }
    for (const status of Object.keys(responses)) {
      assert.match(status, /^[2-5]\d\d$/, path);
      assert.ok(follow(pointer('paths', path, method, 'responses', status)).value.description, `${path}: ${status}`);
    }
  }
});

test('every schema compiles in strict mode, and examples fit theirs', () => {
  eachObject(api, (value, names) => {
    const where = pointer(...names);
    if (value.schema) ajv.getSchema(`api${where}/schema`);
    if (names.at(-2) === 'schemas' && names.length === 3) {
      for (const example of value.examples ?? []) assertFits(where, example, `an example of ${names.at(-1)}`);
    } else if (value.schema) {
      const examples = [value, ...Object.values(value.examples ?? {}).map(({ value: example }) => ({ example }))];
      for (const { example } of examples) {
        if (example !== undefined) assertFits(`${where}/schema`, example, `an example of ${names.at(-1)}`);
      }
    }
  });
});

test('every route of the program is described or is a page', async () => {
  const table = /kRoutes = \{\{(.*?)\n\}\};/s.exec(await sourceText('searchd/http/router.cc'))[1];
  const patterns = [...table.matchAll(/\{"([^"]*)", \w+/g)].map(([, pattern]) => pattern);
  assert.ok(patterns.length > 10);
  const routes = [...patterns.map((pattern) => `/${pattern.replaceAll('*', '{id}')}`), '/metrics'];
  assert.deepEqual([...Object.keys(api.paths), ...PAGES].sort(), routes.sort());
  assert.deepEqual([...INDEX_PATHS, ...QUICK_PATHS].sort(), Object.keys(api.paths).sort());
});

test('the codes of problems are those of the sources', async () => {
  const codes = new Set();
  for (const name of ['router', 'api', 'streams', 'feed', 'documents', 'search_params', 'frontend', 'problem']) {
    const source = await sourceText(`searchd/http/${name}.cc`);
    for (const [, code] of source.matchAll(/(?:\{[45]\d\d,|bad_parameter\(\s*[\w.]+,)\s*"(\w+)"/g)) codes.add(code);
  }
  assert.deepEqual([...api.components.schemas.Problem.properties.code.enum].sort(), [...codes].sort());
});

const VOCABULARIES = { Kind: 'kKinds', CourtLevel: 'kCourtLevels', CaseType: 'kCaseTypes', Instance: 'kInstances' };

test('the values of vocabularies are those of the sources', async () => {
  const source = await sourceText('corpus-tools/vocabulary.h');
  for (const [name, list] of Object.entries(VOCABULARIES)) {
    const entries = new RegExp(`${list} = \\{\\{(.*?)\\n\\}\\};`, 's').exec(source)[1];
    const values = [...entries.matchAll(/\{"(\w+)"/g)].map(([, value]) => value);
    assert.deepEqual(api.components.schemas[name].enum, values);
  }
});

const FILTERS = {
  kind: 'judgment', court: 'x', court_level: 'district', province: 'Nghệ An', case_type: 'civil', instance: 'first',
  number: '1/2020', subject: 'ly hôn', precedent: '4', from: '2000', to: '2040',
};
const TEXT_FILTERS = { ...FILTERS, literal: 0 };

const SEARCHES = [
  {}, { q: '' }, { q: ' ' }, { q: 'trộm cắp' }, { q: 'trom cap tai san', size: 2, explain: 1, facets: 1 },
  { q: 'ly hôn', facets: 'kind,year', count: 0 }, { q: '"ly hôn"', count: 0, size: 1 },
  { q: '"ly hôn"', count: 1, explain: 0 }, { q: 'án', sort: 'newest', explain: 1 },
  { q: 'án', sort: 'oldest' }, { sort: 'added', size: 100 }, { sort: 'relevance', page: 3 },
  { page: 1_000_000, size: 1 }, { kind: 'resolution', case_type: 'bankruptcy' }, { q: 'NOT', literal: 0 },
  { court: 'toa an nhan dan huyen yen binh, tinh yen bai' },
  { subject: 'trom cap' }, { precedent: '04/2016/AL' }, { q: 'án', subject: 'x y', precedent: '99' },
  { province: 'Nghệ An', court_level: 'district', instance: 'first' }, { number: '44/2020/ST-HS' },
  { from: '2020', to: '31/12/2022' }, { from: '2020-01-01', to: '2021' }, { q: '???', facets: 1 },
  { q: EVIL_WORD, explain: 1 }, { q: '<script>"&' }, { q: '😀 án' }, { q: 'ly hôn zzzqqq' },
  { q: 'bị cáo có được hưởng án treo không?' }, { q: '"hợp đồng" /5 "vay"', explain: 1 },
  { q: 'Điều 51 BLHS trộm cắp', explain: 1, facets: 'court,province' },
];

test('searches', async () => {
  for (const params of SEARCHES) {
    const answer = await mustAnswer('/v1/search', params);
    assert.equal(answer.total.relation === 'gte', params.count === 0 && answer.cursor !== undefined && !params.facets);
    assert.ok(Boolean(answer.facets) === Boolean(params.facets));
  }
  const alternatives = new URLSearchParams('q=NOT+OR&kind=judgment&kind=precedent&literal=0&literal=4');
  assert.deepEqual((await mustAnswer('/v1/search', alternatives)).query.text, 'NOT OR');
});

test('cursors, to the end', async () => {
  const first = await mustAnswer('/v1/search', { q: 'trộm cắp tài sản' });
  let hits = first.hits.length;
  for (let { cursor } = first; cursor; ) {
    const next = await mustAnswer('/v1/search', { q: 'trộm cắp tài sản', cursor });
    hits += next.hits.length;
    cursor = next.cursor;
  }
  assert.equal(hits, first.total.value);
});

/** Queries for every way in which a part can be read. */
const READINGS = {
  phrase: '"ly hôn"', excluded: 'vay -đất đai', filter: 'loại:bản-án', date_range: 'ngày:2019..2021',
  zone: 'phần:nhận-định(bị cáo)', judgment_number: '64/2022/HS-PT', precedent: 'án lệ số 4',
  document: 'Nghị định 43/2014/NĐ-CP',
  law: 'khoản 2 Điều 51 BLHS', court: 'TAND tỉnh Nghệ An', number: '64/2022',
  date: 'bản án 64/2022/HS-PT ngày 12/3/2022',
  law_without_year: 'Điều 51 BLHS', law_not_named: 'Điều 5', abbreviation: 'QSDĐ', keystrokes: 'ddaats',
  restored: 'quyen su dung',
  correction: 'trộm cáp tài sản', person_name: 'Nguyễn Văn An', outside_zone: 'phần:nhận-định(loại:bản-án đất)',
  unknown_field: 'luật:đất', unknown_value: 'loại:con-mèo', unbalanced_quote: '"đất', unbalanced_parenthesis: '(đất',
  empty_parentheses: 'đất ()', empty_phrase: 'đất ""', empty_zone: 'phần:nhận-định()', stray_operator: 'OR đất',
  wildcard_ignored: 'x*', operator_ignored: `${'đất '.repeat(120)} OR vay`, marks_ignored: 'trộm cáp',
  dropped: 'trộm cắp zzzqqq', number_not_found: '9999/2020/HS-ST', nearest_number: '45/2020/HS-ST', no_words: '???',
};

test('every way to read a part of a query', async () => {
  for (const [kind, q] of Object.entries(READINGS)) {
    const { understood } = (await mustAnswer('/v1/search', { q })).query;
    assert.ok(understood.some((u) => u.kind === kind), `${q} has no ${kind}: ${JSON.stringify(understood)}`);
  }
});

test('corrections and blockers', async () => {
  const mistyped = await mustAnswer('/v1/search', { q: 'trộm cáp tài sản' });
  assert.equal(mistyped.query.corrections[0].text, 'trộm cắp tài sản');
  const blocked = await mustAnswer('/v1/search', { q: 'trộm cắp', kind: 'resolution', from: '1900' });
  assert.deepEqual(blocked.hits, []);
  assert.ok(blocked.blockers.some(({ what }) => what === 'kind'));
  assert.ok((await mustAnswer('/v1/search', { q: '"cắp trộm"' })).blockers.some(({ what }) => what === 'distances'));
});

test('suggestions', async () => {
  for (const q of ['', 'xyzzzz', 'tr', 'tranh chấp', 'tòa án', 'án lệ', '1', 'bồi th', 'bo luat', 'a'.repeat(200)]) {
    await mustAnswer('/v1/suggest', { q, size: 20 });
  }
  await mustAnswer('/v1/suggest');
});

test('documents with and without q, their notices, and similar ones', async () => {
  for (const { id } of made.records.filter((record, i) => i % 9 === 0 || record.id.startsWith('odd'))) {
    const { text, paragraphs } = await mustAnswer('/v1/documents/{id}', {}, { id });
    assert.ok(paragraphs.every(({ begin, end }) => begin < end && end <= Buffer.byteLength(text)), id);
    assert.ok((await mustAnswer('/v1/documents/{id}', { q: 'tòa án' }, { id })).marked_text, id);
    await mustAnswer('/v1/documents/{id}/similar', {}, { id });
  }
  const params = { ...FILTERS, page: 1, size: 100, explain: 1 };
  for (const [name, value] of Object.entries(params)) await mustAnswer('/v1/documents/{id}/similar', { [name]: value });
  assert.equal(await administer('PUT', '/corrections/odd-pages', 'Đính chính: “vàng son”.'), 200);
  assert.equal((await mustAnswer('/v1/documents/{id}')).correction_notice.text, 'Đính chính: “vàng son”.');
  assert.ok((await mustAnswer('/v1/search', { q: 'lộng lẫy' })).hits[0].corrected);
});

/** The values of a table of RFC 4180. */
function readCsv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('exports', async () => {
  const { total } = await mustAnswer('/v1/search', { q: 'ly hôn' });
  const exported = await mustAnswer('/v1/export', { q: 'ly hôn', sort: 'oldest', format: 'jsonl', text: 0 });
  const lines = exported.split('\n').slice(0, -1);
  assert.equal(lines.length, total.value);
  assert.ok(lines.every((line) => JSON.parse(line).text === undefined));
  assert.ok(JSON.parse((await mustAnswer('/v1/export', { text: 1 })).split('\n')[0]).text);
  const [head, ...rows] = readCsv(await mustAnswer('/v1/export', { q: 'ly hôn', format: 'csv' }));
  assert.equal(rows.length, total.value);
  assert.ok(rows.every((row) => row.length === head.length));
  const { schema } = at(pointer('paths', '/v1/export', 'get', 'responses', 200, 'content', 'text/csv'));
  assert.ok(schema.description.includes(`: ${head.join(', ').replace('\ufeff', '')}.`), head.join());
  assert.equal(await mustAnswer('/v1/export', { q: EVIL_WORD, kind: 'resolution' }), '');
  for (const [name, value] of Object.entries(TEXT_FILTERS)) await mustAnswer('/v1/export', { [name]: value });
});

/** Throws where elements of an XML document do not end as they begin. */
function assertWellFormed(xml) {
  const open = [];
  const tags = xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g);
  for (const [, end, name, empty] of tags) {
    if (end) assert.equal(open.pop(), name);
    else if (!empty) open.push(name);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(xml.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot|#39);/g, ''), /[<>&]/);
}

test('feeds', async () => {
  for (const params of [{}, { q: 'ly hôn' }, { q: '"<&>" \'' }, { q: EVIL_WORD }]) {
    const feed = await mustAnswer('/feed.atom', params);
    assert.match(feed, /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
    assertWellFormed(feed);
  }
  for (const [name, value] of Object.entries(TEXT_FILTERS)) await mustAnswer('/feed.atom', { [name]: value });
});

test('quick routes, and what they say of an index that cannot be opened', async () => {
  for (const path of QUICK_PATHS) await mustAnswer(path);
  const broken = folder.file('broken');
  await cp(made.index, broken, { recursive: true });
  const { base } = await start(broken);
  await writeFile(join(broken, 'CURRENT'), '000099\n');
  let alarm;
  for (let tries = 0; tries < 100 && !alarm; ++tries) {
    await sleep(50);
    ({ alarm } = await mustAnswer('/readyz', {}, { base }));
  }
  assert.ok(alarm);
});

const REFUSALS = [
  ['bad_value', 'kind', { kind: 'verdict' }], ['bad_value', 'case_type', { case_type: 'Hình sự' }],
  ['bad_date', 'from', { from: '2021-02-30' }], ['bad_date', 'to', { to: 'hôm qua' }],
  ['bad_number', 'size', { size: 101 }], ['bad_number', 'page', { page: 0 }],
  ['unknown_parameter', 'nonsense', { nonsense: 1 }],
];

test('a request that cannot be answered is 400', async () => {
  for (const path of ['/v1/search', '/v1/documents/{id}/similar', '/v1/export', '/feed.atom']) {
    for (const [code, parameter, params] of REFUSALS) {
      const bare = ['/v1/export', '/feed.atom'].includes(path) && ['size', 'page'].includes(parameter);
      if (!bare) assert.equal((await mustRefuse(400, code, path, params)).parameter, parameter);
    }
  }
  for (const path of ['/v1/search', '/v1/export', '/feed.atom', '/v1/documents/{id}']) {
    await mustRefuse(400, 'bad_query', path, { q: 'a '.repeat(2001) });
  }
  for (const name of ['sort', 'facets', 'explain', 'count']) {
    await mustRefuse(400, 'bad_value', '/v1/search', { [name]: 'x' });
  }
  await mustRefuse(400, 'bad_number', '/v1/search', { literal: 'x' });
  await mustRefuse(400, 'bad_cursor', '/v1/search', { cursor: 'x' });
  await mustRefuse(400, 'bad_cursor', '/v1/search', { cursor: '000099-1-1' });
  await mustRefuse(400, 'query_too_long', '/v1/suggest', { q: 'a'.repeat(201) });
  await mustRefuse(400, 'bad_number', '/v1/suggest', { size: 21 });
  await mustRefuse(400, 'bad_value', '/v1/changes', { since: 'x' });
  await mustRefuse(400, 'unknown_parameter', '/v1/changes', { q: 'án' });
  for (const params of [{ format: 'xml' }, { text: 2 }, { format: 'csv', text: 1 }]) {
    await mustRefuse(400, 'bad_value', '/v1/export', params);
  }
  for (const name of ['page', 'size', 'cursor', 'facets', 'explain', 'count']) {
    await mustRefuse(400, 'unknown_parameter', '/v1/export', { [name]: 1 });
  }
  for (const path of Object.keys(api.paths)) {
    const response = await fetch(`${server.base}${path.replace('{id}', 'x')}?q=%C3%28`);
    assert.equal((await readAnswer(path, response)).code, 'bad_request');
  }
});

test('what is not there is 404, and another method 405', async () => {
  for (const path of ['/v1/documents/{id}', '/v1/documents/{id}/similar']) {
    assert.equal((await mustRefuse(404, 'no_such_document', path, {}, { id: 'no-such-document' })).parameter, 'id');
  }
  const nothing = await (await fetch(`${server.base}/v1/nothing`)).json();
  assertFits('#/components/schemas/Problem', nothing, '/v1/nothing');
  note('/v1/nothing', 404, nothing);
  for (const path of Object.keys(api.paths)) {
    for (const method of ['POST', 'DELETE']) await mustRefuse(405, 'method_not_allowed', path, {}, { method });
  }
});

test('HEAD has the headers of GET', async () => {
  for (const path of Object.keys(api.paths)) {
    assert.equal((await ask(path, {}, { method: 'HEAD' })).status, 200, path);
  }
});

test('an answer that is known already is 304', async () => {
  for (const path of INDEX_PATHS) {
    const { headers } = await ask(path);
    const etag = headers.get('etag');
    assert.ok(etag, path);
    assert.equal((await ask(path, {}, { headers: { 'if-none-match': etag } })).status, 304, path);
    assert.equal((await ask(path, {}, { headers: { 'if-none-match': 'W/"0"' } })).status, 200, path);
  }
});

test('whoever asks too much gets 429', async () => {
  const { base } = await start(made.index, { 'limits.client_rate': 60, 'limits.client_burst': 1 });
  for (const path of INDEX_PATHS) {
    let answer;
    for (let tries = 0; tries < 5 && answer?.status !== 429; ++tries) answer = await ask(path, {}, { base });
    assert.equal(answer.body?.code, 'too_many_requests', path);
  }
});

test('without an index it is 503', async () => {
  const { base } = await start(folder.file('no-index'));
  for (const path of [...INDEX_PATHS, '/readyz']) await mustRefuse(503, 'no_index', path, {}, { base });
  assert.equal((await mustAnswer('/healthz', {}, { base })).generation, undefined);
  await mustAnswer('/metrics', {}, { base });
});

test('with too many at hand it is 503, and with too many documents no export', async () => {
  const { base } = await start(made.index, { 'limits.expensive_at_hand': 1, 'limits.export_documents': 5 });
  await mustRefuse(400, 'too_many_documents', '/v1/export', {}, { base });
  const ids = made.records.slice(0, 60).map(({ id }) => id);
  const answers = await Promise.all(ids.map((id) => ask('/v1/documents/{id}/similar', {}, { base, id })));
  assert.ok(answers.some(({ body }) => body.code === 'overloaded'));
});

test('an answer that is not whole says so and has no ETag', async () => {
  const letters = (number) => String(number).padStart(4, '0').replace(/\d/g, (digit) => 'bcdghklmnp'[digit]);
  const words = Array.from({ length: 5000 }, (_, i) => `zq${letters(i)}`);
  await writeRecords(folder.file('known.jsonl'), [{ id: 'known', text: 'Tòa án.' }]);
  await writeRecords(folder.file('words.jsonl'), [{ id: 'words', text: words.join(' ') }]);
  const index = await buildIndex([folder.file('known.jsonl')], folder.file('words'));
  await mustRun('traan-indexer', ['update', folder.file('words.jsonl'), '-i', index]); // so the lexicon lacks them
  const { base } = await start(index);
  const { body, headers } = await ask('/v1/search', { q: 'zq*' }, { base });
  assert.ok(body.partial && body.query.understood.some(({ kind }) => kind === 'wildcard_cut'), JSON.stringify(body));
  assert.deepEqual([headers.get('etag'), headers.get('cache-control')], [null, 'no-store']);
  await mustRefuse(503, 'too_long', '/v1/export', { q: 'zq*' }, { base });
});

test('changes of every kind, and what was withdrawn is 410', async () => {
  const [first, second] = made.records;
  const { generation, changes } = await mustAnswer('/v1/changes');
  assert.equal(changes.at(-1).change, 'built');
  assert.deepEqual((await mustAnswer('/v1/changes', { since: generation })).changes, []);
  await writeRecords(folder.file('update.jsonl'), [{ id: 'new', text: 'Mới.' }, { ...first, text: 'Đã khác.' }]);
  await change('update', folder.file('update.jsonl'));
  const { cursor } = await mustAnswer('/v1/search', { q: 'án', size: 1 });
  await change('remove', second.id, '--reason', 'thử');
  await mustRefuse(400, 'bad_cursor', '/v1/search', { q: 'án', size: 1, cursor });
  for (const path of ['/v1/documents/{id}', '/v1/documents/{id}/similar']) {
    assert.equal((await mustRefuse(410, 'withdrawn', path, {}, { id: second.id })).parameter, 'id');
  }
  assert.match(await mustAnswer('/feed.atom'), new RegExp(`<at:deleted-entry ref="urn:traan:document:${second.id}"`));
  await change('purge');
  await writeRecords(folder.file('restore.jsonl'), [second]);
  await change('update', '--restore', folder.file('restore.jsonl'));
  assert.equal(await administer('PUT', '/removed/new?reason=x'), 200);
  await mustRefuse(410, 'withdrawn', '/v1/documents/{id}', {}, { id: 'new' });
  const behind = await mustAnswer('/v1/changes', { since: generation });
  assert.ok(behind.changes.every((c) => c.generation > generation));
  assert.equal(behind.changes.at(-1).id, 'new');
});

/** Ways to spoil a search's answer. */
const SPOILT = {
  'a member too many': (answer) => { answer.more = 1; },
  'a member too few': (answer) => { delete answer.total; },
  'a member too many in a hit': (answer) => { answer.hits[0].text = 'x'; },
  'another type': (answer) => { answer.total.value = '3'; },
  'a value outside of its vocabulary': (answer) => { answer.hits[0].kind = 'verdict'; },
  'a date that does not exist': (answer) => { answer.hits[0].date = '2021-02-30'; },
  'half a place': (answer) => { answer.blockers = [{ what: 'án', begin: 0, without: 1 }]; },
  'an unknown reading': (answer) => { answer.query.understood = [{ kind: 'x', text: 'x', begin: 0, end: 1 }]; },
};

test('an answer that does not fit is noticed', async () => {
  const good = await mustAnswer('/v1/search', { q: 'trộm cắp' });
  const answer = (body, { status = 200, type = 'application/json', ...headers } = {}) =>
    new Response(JSON.stringify(body), {
      status, headers: { 'content-type': type, 'x-request-id': 'x', 'cache-control': 'no-cache', ...headers },
    });
  await readAnswer('/v1/search', answer(good));
  for (const [what, spoil] of Object.entries(SPOILT)) {
    const bad = structuredClone(good);
    spoil(bad);
    await assert.rejects(readAnswer('/v1/search', answer(bad)), assert.AssertionError, what);
  }
  for (const other of [{ status: 418 }, { type: 'text/html' }, { 'x-request-id': ' ' }, { etag: '"strong"' }]) {
    await assert.rejects(readAnswer('/v1/search', answer(good, other)), assert.AssertionError, JSON.stringify(other));
  }
  const params = { nonsense: 1 };
  await assert.rejects(readAnswer('/v1/search', answer(good), { params }), /nonsense is not described/);
});

test('all that is described was seen', () => {
  const missing = [];
  const expect = (set, what) => set.has(what) || missing.push(what);
  for (const [path, { get }] of Object.entries(api.paths)) {
    for (const status of Object.keys(get.responses)) {
      if (!UNPROVOKED_STATUSES.includes(status)) expect(seen.statuses, `${path} ${status}`);
    }
    for (const type of Object.keys(get.responses[200].content)) expect(seen.types, `${path} ${type}`);
    for (const { $ref } of get.parameters ?? []) {
      if (at($ref).in === 'query') expect(seen.parameters, `${path} ${at($ref).name}`);
    }
  }
  const { Problem, Understanding, Suggestion, Change, SearchAnswer, Hit, Document } = api.components.schemas;
  for (const code of Problem.properties.code.enum) UNPROVOKED_CODES.includes(code) || expect(seen.codes, code);
  for (const kind of Understanding.properties.kind.enum) expect(seen.understood, kind);
  for (const kind of Suggestion.properties.kind.enum) expect(seen.suggestions, kind);
  for (const kind of Change.properties.change.enum) expect(seen.changes, kind);
  for (const { properties } of [SearchAnswer, SearchAnswer.properties.query, Hit, Document]) {
    for (const name of Object.keys(properties)) expect(seen.members, name);
  }
  assert.deepEqual(missing, []);
});
