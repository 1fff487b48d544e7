// What a page of results takes beyond its search, and a page of a judgment beyond its text: asks a
// running searchd (with cache.bytes = 0) for each by turns and prints medians in milliseconds.
//   node bench/pages.mjs http://127.0.0.1:8080
const base = process.argv[2];
const ROUNDS = 40;
const FACETS = 'case_type,kind,instance,court_level,year,province,court';
const QUERIES = ['trộm cắp tài sản', 'tranh chap dat dai', 'ly hôn', 'Điều 173 BLHS', '"bồi thường thiệt hại"'];

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

async function took(path) {
  const begin = performance.now();
  const body = await (await fetch(base + path)).arrayBuffer();
  return { ms: performance.now() - begin, bytes: body.byteLength };
}

const { hits } = await (await fetch(`${base}/v1/search?q=an&size=50`)).json();
const pairs = {
  results: (q) => [`/v1/search?facets=${FACETS}&q=${q}`, `/tim-kiem?q=${q}`],
  judgment: (q, i) => [`/v1/documents/${hits[i % hits.length].id}?q=${q}`, `/ban-an/${hits[i % hits.length].id}?q=${q}`],
};
for (const [name, paths] of Object.entries(pairs)) {
  const api = [], page = [];
  for (let i = 0; i < ROUNDS * QUERIES.length; ++i) {
    const [first, second] = paths(encodeURIComponent(QUERIES[i % QUERIES.length]), i);
    api.push(await took(first));
    page.push(await took(second));
  }
  const ms = (list) => median(list.map((one) => one.ms)).toFixed(2);
  const bytes = Math.max(...page.map((one) => one.bytes));
  console.log(`${name}: API ${ms(api)} ms, page ${ms(page)} ms, at most ${bytes} bytes of HTML`);
}
