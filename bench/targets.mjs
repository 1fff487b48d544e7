// Makes targets of searches from the queries of make_queries, in an order that looks shuffled and is
// the same every time, so that any kind may be popular:
//   node bench/targets.mjs QUERIES [DOCUMENTS]
// With DOCUMENTS, how many synthetic ones there are, another kind of request follows each search.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FILTERS = {
  date: (value) => value.split('..').map((day, i) => [['from', 'to'][i], day]),
};

const target = (line) => {
  const [, query, , filter] = line.split('\t');
  const params = new URLSearchParams({ q: query });
  if (filter) {
    const [name, value] = filter.split('=');
    for (const [key, own] of FILTERS[name]?.(value) ?? [[name, value]]) params.set(key, own);
  }
  return `/v1/search?${params}`;
};

// As they come in one after another.
const KINDS = [
  (query) => `/tim-kiem?q=${query}`,
  (query, id) => `/v1/documents/${id}?q=${query}`,
  (query) => `/feed.atom?q=${query}`,
  (query) => `/v1/suggest?q=${encodeURIComponent([...decodeURIComponent(query)].slice(0, 6).join(''))}`,
  (query, id) => `/ban-an/${id}`,
  (query, id) => `/v1/documents/${id}/similar`,
];

const other = (search, i) => {
  const query = encodeURIComponent(new URL(search, 'http://x').searchParams.get('q'));
  const number = 1 + (parseInt(hash(search).slice(0, 8), 16) % documents);
  return KINDS[i % KINDS.length](query, `synth-${String(number).padStart(7, '0')}`);
};

const hash = (text) => createHash('sha256').update(text).digest('hex');
const [, , file, count] = process.argv;
const documents = Number(count ?? 0);
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
const searches = lines.map(target).map((text) => [hash(text), text]).sort().map(([, text]) => text);
console.log(searches.flatMap((search, i) => (documents > 0 ? [search, other(search, i)] : [search])).join('\n'));
