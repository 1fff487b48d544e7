// A made corpus, searched over HTTP; what must come back is computed from the records.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeSyntheticIndex } from './corpus.mjs';
import {
  idsOf, makeTempFolder, mustRun, readRecords, search, searchAll, sortedIds, startServer, url,
} from './harness.mjs';
import { Truth, canonicalNumber, headingNumber, words } from './truth.mjs';

let folder, server, records, truth, extracted;

before(async () => {
  folder = await makeTempFolder();
  const made = await makeSyntheticIndex(folder);
  records = made.records;
  truth = new Truth(records);
  const complete = folder.file('complete.jsonl');
  await mustRun('traan-corpus', ['extract', made.file, '-o', complete]);
  extracted = new Map((await readRecords(complete)).map((record) => [record.id, record]));
  server = await startServer(made.index);
});

after(async () => {
  await server?.stop();
  await folder?.remove();
});

const idsWhere = (condition) => [...extracted.values()].filter(condition).map((r) => r.id).sort();

test('the index has every record', async () => {
  const health = await (await fetch(url(server.base, '/healthz'))).json();
  assert.equal(health.documents, records.length);
  assert.deepEqual(sortedIds(await searchAll(server.base, {})), records.map((r) => r.id).sort());
});

const SPELLINGS = [
  (n) => n,
  (n) => n.toLowerCase(),
  (n) => `số ${n}`,
  (n) => `${/QĐ|AL/.test(n) ? '' : 'Bản án '}số: ${n.replaceAll('-', '–')}`,
  (n) => n.replaceAll('-', ''),
  (n) => n.replaceAll('/', ' / ').replaceAll('-', ' - '),
  (n) => n.replace(/^0+/, ''),
  (n) => n.replace(/^(\d)\//, '0$1/'),
  (n) => n.normalize('NFD'),
  (n) => `"${n}"`,
];

/** Every number with a year, and the documents that have it. */
function documentsByNumber() {
  const numbers = new Map();
  for (const record of records) {
    const number = record.number ?? headingNumber(record.text);
    if (!number || !/\d{4}/.test(number)) continue;
    const key = canonicalNumber(number);
    const entry = numbers.get(key) ?? { number: number.replaceAll(' ', ''), ids: [] };
    entry.ids.push(record.id);
    numbers.set(key, entry);
  }
  return [...numbers.values()];
}

test('a judgment number in any spelling brings its document first', async (t) => {
  const numbers = documentsByNumber();
  assert.ok(numbers.length > 250, `too few numbers to mean anything: ${numbers.length}`);
  for (const [i, { number, ids }] of numbers.entries()) {
    const q = SPELLINGS[i % SPELLINGS.length](number);
    const found = idsOf(await search(server.base, { q, size: 20 }));
    assert.deepEqual(found.slice(0, ids.length).sort(), [...ids].sort(), `q=${q}`);
  }
  t.diagnostic(`${numbers.length} numbers`);
});

test('the number as a parameter keeps only the document that has it', async () => {
  for (const { number, ids } of documentsByNumber().filter((_, i) => i % 20 === 0)) {
    const hits = await searchAll(server.base, { number: number.toLowerCase() });
    assert.deepEqual(sortedIds(hits), [...ids].sort(), number);
  }
});

const PHRASES = [
  'mâu thuẫn gia đình', 'cai nghiện bắt buộc', 'trộm cắp tài sản', 'tình tiết giảm nhẹ',
  'hợp đồng tín dụng', 'quan hệ hôn nhân', 'tài sản thế chấp', 'nợ gốc', 'con chung',
  'Độc lập - Tự do - Hạnh phúc', 'thời hạn 15 ngày', 'bị cáo phạm tội', 'thành khẩn khai báo',
  'quyền sử dụng đất', 'vợ chồng sống ly thân', 'đặt cọc', 'không có kháng cáo',
];

test('a phrase in quotes finds exactly the documents that hold it', async (t) => {
  const totals = [];
  for (const phrase of PHRASES) {
    const expected = truth.withPhrase(phrase);
    const hits = await searchAll(server.base, { q: `"${phrase}"` });
    assert.deepEqual(sortedIds(hits), expected, phrase);
    totals.push(expected.length);
  }
  assert.ok(totals.filter((n) => n > 0 && n < records.length).length >= 10, `${totals}`);
  t.diagnostic(`totals: ${totals}`);
});

test('a phrase without marks finds every marking of it', async () => {
  for (const phrase of ['mau thuan gia dinh', 'cai nghien bat buoc', 'dat cong', 'tai san the chap']) {
    const expected = truth.withPhrase(phrase, true);
    assert.deepEqual(sortedIds(await searchAll(server.base, { q: `"${phrase}"` })), expected, phrase);
  }
});

test('words, marked, unmarked and mixed, find the documents that hold all of them', async () => {
  const queries = [
    'trộm cắp', 'vay tiền lãi suất', 'cap duong nuoi con', 'tranh chap dat', 'ly hôn cap dưỡng',
    'kháng cáo giữ nguyên', 'chậm trả lãi phạt', 'xe máy biển kiểm sát', 'ma tuy',
  ];
  for (const q of queries) {
    const expected = truth.withWords(q);
    assert.ok(expected.length > 0, `no document holds ${q}`);
    assert.deepEqual(sortedIds(await searchAll(server.base, { q })), expected, q);
  }
});

test('every hit of a phrase shows it marked', async () => {
  const phrase = 'tài sản thế chấp';
  for (const hit of await searchAll(server.base, { q: `"${phrase}"` })) {
    const marked = [...hit.snippet.matchAll(/<mark>(.*?)<\/mark>/gs)].map((m) => words(m[1]).join(' '));
    assert.ok(marked.includes(phrase), `${hit.id}: ${hit.snippet}`);
  }
});

test('a phrase goes on over a page break with a number at the top', async () => {
  assert.deepEqual(sortedIds(await searchAll(server.base, { q: '"quyền sử dụng căn nhà"' })), ['odd-pages']);
});

test('a phrase goes on over a page break with a number at the foot', async () => {
  assert.deepEqual(sortedIds(await searchAll(server.base, { q: '"vàng son lộng lẫy"' })), ['odd-pages']);
});

const FILTERS = [
  [{ kind: 'decision' }, (r) => r.kind === 'decision'],
  [{ kind: 'precedent' }, (r) => r.kind === 'precedent'],
  [{ case_type: 'family' }, (r) => r.case_type === 'family'],
  [{ instance: 'appeal' }, (r) => r.instance === 'appeal'],
  [{ court_level: 'provincial' }, (r) => r.court_level === 'provincial'],
  [{ from: '2021-01-01', to: '2021-12-31' }, (r) => r.date >= '2021-01-01' && r.date <= '2021-12-31'],
  [{ from: '2024' }, (r) => r.date >= '2024-01-01'],
  [{ to: '31/12/2018' }, (r) => r.date && r.date <= '2018-12-31'],
  [{ kind: 'judgment', case_type: 'criminal', instance: 'first', from: '2019-07-01' },
    (r) => r.kind === 'judgment' && r.case_type === 'criminal' && r.instance === 'first' && r.date >= '2019-07-01'],
];

test('filters keep exactly the records with the value', async () => {
  for (const [params, condition] of FILTERS) {
    const found = sortedIds(await searchAll(server.base, params));
    assert.deepEqual(found, idsWhere(condition), JSON.stringify(params));
    // Records that came with their fields do not depend on extraction at all.
    const own = records.filter((r) => r.court && condition(r)).map((r) => r.id);
    assert.deepEqual(own.filter((id) => !found.includes(id)), [], JSON.stringify(params));
    assert.ok(found.length > 0 && found.length < records.length, JSON.stringify(params));
  }
});

test('a filter narrows a query', async () => {
  const inText = new Set(truth.withPhrase('con chung'));
  const expected = idsWhere((r) => r.kind === 'judgment' && r.instance === 'first' && inText.has(r.id));
  const params = { q: '"con chung"', kind: 'judgment', instance: 'first' };
  assert.deepEqual(sortedIds(await searchAll(server.base, params)), expected);
});

test('a filter given twice takes either value', async () => {
  const answer = await fetch(`${server.base}/v1/search?case_type=criminal&case_type=civil&size=1`);
  const expected = idsWhere((r) => ['criminal', 'civil'].includes(r.case_type));
  assert.equal((await answer.json()).total.value, expected.length);
});

for (const [sort, direction] of [['newest', -1], ['oldest', 1]]) {
  test(`sort=${sort} orders by date, records without a date last`, async () => {
    const hits = await searchAll(server.base, { q: 'tòa án', sort });
    const dates = hits.map((hit) => extracted.get(hit.id).date ?? '');
    const dated = dates.filter((date) => date !== '');
    assert.ok(dated.length > 200);
    assert.deepEqual(dated, [...dated].sort((a, b) => direction * a.localeCompare(b)));
    assert.ok(dates.slice(0, dated.length).every((date) => date !== ''), 'undated among dated');
  });
}

test('pages have no document twice and none is left out', async () => {
  const expected = truth.withWords('nguyên đơn');
  for (const sort of ['relevance', 'newest']) {
    for (const size of [7, 100]) {
      const ids = (await searchAll(server.base, { q: 'nguyên đơn', sort }, size)).map((hit) => hit.id);
      assert.equal(new Set(ids).size, ids.length, `a document twice, ${sort} ${size}`);
      assert.deepEqual([...ids].sort(), expected);
    }
  }
  assert.ok(expected.length > 20);
});

test('a page after the last is empty', async () => {
  const answer = await search(server.base, { q: 'nguyên đơn', page: 9999 });
  assert.deepEqual(answer.hits, []);
  assert.equal(answer.total.value, truth.withWords('nguyên đơn').length);
});
