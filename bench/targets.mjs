// Makes targets of searches from the queries of make_queries, in an order that looks shuffled and is
// the same every time, so that any kind may be popular.
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

const hash = (text) => createHash('sha256').update(text).digest('hex');
const lines = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');
const targets = lines.map(target).map((text) => [hash(text), text]);
console.log(targets.sort().map(([, text]) => text).join('\n'));
