#!/usr/bin/env bash
# Asks searchd the 300 queries of searching.sh at fixed rates, the more popular ones more often, and
# prints latencies from the moment when each request was due, so that waiting is not hidden:
#   bench/serving.sh [DOCUMENTS [FOLDER]]
# What FOLDER has of searching.sh is used. RATE is what is asked where nothing else is said
# (300), OVERLOAD how many times more than can be answered (4), SECONDS_EACH of each (30). MINUTES=60
# adds an hour of mixed requests at 40 a second, with a new generation every minute. PARTS="kept
# uncached idle switching" names what is run.
# Generator and server share the machine.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/install.sh
documents=${1:-60000}
folder=$(realpath -m "${2:-$(mktemp -d)}")
. bench/corpus.sh
rate=${RATE:-300} overload=${OVERLOAD:-4} seconds=${SECONDS_EACH:-30}
address=127.0.0.1:${PORT:-18095}
targets=$work/targets.txt
server= children=()

start() { # INDEX SETTING…
  local index=$1 settings=() setting
  shift
  for setting in "$@"; do settings+=(--set "$setting"); done
  build/release/searchd/traan-searchd --index "$index" --listen "$address" \
    "${settings[@]}" >"$work/searchd.log" &
  server=$!
  until curl -sf "http://$address/readyz" >/dev/null; do
    kill -0 "$server" || die "searchd ended, see $work/searchd.log"
    sleep 0.2
  done
}
stop() {
  local child
  for child in "${children[@]}" $server; do kill "$child" && wait "$child" || true; done
  server= children=()
}
memory() { awk '/^RssAnon/ { print int($2 / 1024) " MiB beside the mapped files" }' "/proc/$server/status"; }
load() { # SECONDS OPTION…
  local for_seconds=$1
  shift
  build/release/bench/load --server "$address" --targets "$targets" --seconds "$for_seconds" \
    --health /healthz "$@"
}
memories() { # every minute
  while sleep 60; do memory; done
}
# publish INDEX SECONDS: a new generation every so many seconds, each with a hundred new records.
publish() {
  local i
  for ((i = 0; ; ++i)); do
    sleep "$2"
    build/release/corpus-tools/traan-corpus synth --docs 100 --seed $((1000 + i)) -o "$work/new.jsonl"
    sed -i "s/^{\"id\":\"/&new-$i-/" "$work/new.jsonl"
    build/release/indexer/traan-indexer update "$work/new.jsonl" -i "$1"
    build/release/indexer/traan-indexer gc -i "$1"
  done >"$logs/update.log"
}
# A copy of the index that may change; segments never do.
copy_index() {
  switching=$work/switching.index
  rm -rf "$switching"
  cp -al "$work/traan.index" "$switching"
  local name
  for name in CURRENT ledger.jsonl LOCK; do
    cp --remove-destination "$work/traan.index/$name" "$switching/$name"
  done
}
runs() { [[ " ${PARTS-kept uncached idle switching} " == *" $1 "* ]]; }

run_kept() {
  say "$rate searches a second, answers kept"
  start "$work/traan.index"
  load "$seconds" --rate "$rate"
  memory
  stop
}

run_uncached() {
  say "as many as can be answered without keeping any: wrk, 8 connections"
  start "$work/traan.index" 'cache.bytes = 0'
  TARGETS=$targets wrk -t1 -c8 -d"${seconds}s" --latency -s bench/targets.lua "http://$address" |
    tee "$work/wrk.txt"
  local most
  most=$(awk '/^Requests\/sec/ { print int($2) }' "$work/wrk.txt")
  say "half as many"
  load "$seconds" --rate $((most / 2)) --zipf 0
  say "$overload times as many"
  load "$seconds" --rate $((most * overload)) --zipf 0 --connections 1000
  stop
}

run_idle() {
  say "10,000 connections that do nothing, beside $rate searches a second"
  start "$work/traan.index"
  load "$seconds" --rate "$rate" --idle 10000
  memory
  stop
}

# The same without a new generation, with them, and with no answer made again before they are served.
run_switching() {
  local setting
  for setting in still 'cache.prepare_ms = 10000' 'cache.prepare_ms = 0'; do
    say "$((seconds * 2)) s of $rate searches a second: $setting"
    copy_index
    if [ "$setting" = still ]; then
      start "$switching"
    else
      start "$switching" "$setting"
      publish "$switching" 20 &
      children+=($!)
    fi
    load $((seconds * 2)) --rate "$rate"
    memory
    stop
  done
}

run_minutes() {
  say "$MINUTES minutes of mixed requests, 40 a second, a new generation every minute"
  copy_index
  start "$switching" 'limits.idle_ms = 120000'
  publish "$switching" 60 &
  children+=($!)
  memories &
  children+=($!)
  node bench/targets.mjs "$queries" "$documents" >"$work/mixed.txt"
  targets=$work/mixed.txt load $((MINUTES * 60)) --rate 40 --zipf 0.8
  memory
  stop
}

install_packages "${build_packages[@]}" "${test_packages[@]}" curl nodejs wrk
say "building the programs"
{ cmake --preset release && cmake --build build/release --target traan-corpus traan-indexer \
  traan-searchd make_queries load; } >"$logs/serving-build.log" 2>&1 ||
  die "the build failed, see $logs/serving-build.log"
unless_there "$records" synthesise
unless_there "$queries" write_queries
unless_there "$work/traan.index" build_traan
node bench/targets.mjs "$queries" >"$targets"
trap stop EXIT

for part in kept uncached idle switching; do
  ! runs "$part" || "run_$part"
done
[ "${MINUTES:-0}" = 0 ] || run_minutes
