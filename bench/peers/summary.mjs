// Compares what the peers of bench/searching.sh said, engine by engine:
//   node summary.mjs check|table [--median] QUERIES ENGINE=FILE …
// Both fail, and name the queries, when two engines give different answers; then "table" prints the
// times of each query's best pass (or, told so, its median) as percentiles over the queries of a
// kind, in milliseconds, and as multiples of Lucene's.
import { readFileSync } from 'node:fs';

const REFERENCE = 'lucene';
const MODES = ['count', 'top10', 'facets', 'by_date'];
const PERCENTILES = [50, 95, 99];

/** PostgreSQL keeps positions to 16,383 only, and 256 of a word: it may miss phrases further on. */
const mayDiffer = (engine, run, expected) =>
  engine === 'postgres' && run.kind === 'phrase' && Number(run.answer) < Number(expected);

const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

function readRuns(file) {
  return linesOf(file).map((line) => {
    const [kind, mode, number, answer, best, median] = line.split('\t');
    return { kind, mode, number: Number(number), answer, best: Number(best), median: Number(median) };
  });
}

const keyOf = (run) => `${run.mode} ${run.number}`;

function differences(engines, queries) {
  const expected = new Map();
  for (const runs of [engines.get(REFERENCE) ?? [], ...engines.values()]) {
    for (const run of runs) {
      if (!expected.has(keyOf(run))) expected.set(keyOf(run), run.answer);
    }
  }
  const wrong = [];
  let tolerated = 0;
  for (const [engine, runs] of engines) {
    for (const run of runs) {
      const answer = expected.get(keyOf(run));
      if (run.answer === answer) continue;
      if (mayDiffer(engine, run, answer)) tolerated++;
      else wrong.push(`${engine}: ${run.answer}, not ${answer}: ${run.mode} of ${queries[run.number - 1]}`);
    }
  }
  return { wrong, tolerated };
}

function percentile(times, percent) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}

const placeOf = (name) => MODES.indexOf(name.split('|')[0]);

/** Of each engine, mode and kind, the percentiles in milliseconds. */
function rowsOf(engines, time) {
  const groups = new Map();
  for (const [engine, runs] of engines) {
    for (const run of runs) {
      const name = `${run.mode}|${run.kind}`;
      if (!groups.has(name)) groups.set(name, new Map());
      const group = groups.get(name);
      group.set(engine, [...(group.get(engine) ?? []), run[time] / 1000]);
    }
  }
  const inOrder = [...groups].sort(([a], [b]) => placeOf(a) - placeOf(b));
  return inOrder.flatMap(([name, group]) =>
    [...group].map(([engine, times]) => {
      const own = PERCENTILES.map((percent) => percentile(times, percent));
      const reference = group.get(REFERENCE);
      const ratios = own.map((value, i) =>
        reference ? (value / percentile(reference, PERCENTILES[i])).toFixed(2) : '');
      return [...name.split('|'), engine, ...own.map((ms) => ms.toFixed(3)), ...ratios];
    }));
}

function printTable(rows) {
  const percentiles = PERCENTILES.map((percent) => `p${percent}`);
  const header = ['mode', 'queries', 'engine', ...percentiles.map((p) => `${p} ms`),
    ...percentiles.map((p) => `${p} × Lucene`)];
  for (const row of [header, header.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

const median = process.argv.includes('--median');
const [command, queryFile, ...files] = process.argv.slice(2).filter((word) => word !== '--median');
if (!['check', 'table'].includes(command) || files.length === 0) {
  console.error('usage: node summary.mjs check|table [--median] QUERIES ENGINE=FILE …');
  process.exit(64);
}
const queries = linesOf(queryFile);
const engines = new Map(files.map((pair) => {
  const [engine, file] = pair.split('=');
  return [engine, readRuns(file)];
}));
for (const [engine, runs] of engines) {
  const counted = runs.filter((run) => run.mode === 'count').length;
  if (counted !== queries.length) {
    console.error(`${engine} answered ${counted} of ${queries.length} queries`);
    process.exit(1);
  }
}
const { wrong, tolerated } = differences(engines, queries);
if (tolerated) console.error(`postgres finds fewer documents for ${tolerated} phrases, beyond the positions it keeps`);
if (wrong.length) {
  console.error(wrong.join('\n'));
  console.error(`${wrong.length} answers differ`);
  process.exit(1);
}
if (command === 'table') printTable(rowsOf(engines, median ? 'median' : 'best'));
