#!/usr/bin/env bash
# Asks this search, Lucene 8, SQLite FTS5, PostgreSQL and plain Xapian the same 300 queries over the
# same records, one after another on one thread, and prints one table of their latencies:
#   bench/searching.sh [DOCUMENTS [FOLDER]]
# Answers are compared before any time counts. Installs what is missing and builds what it needs.
# What is in FOLDER already is used again. ENGINES="traan lucene …" leaves others out.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/install.sh
. bench/peers/postgres_server.sh
documents=${1:-60000}
folder=$(realpath -m "${2:-$(mktemp -d)}")
. bench/corpus.sh
read -ra engines <<<"${ENGINES:-traan lucene fts5 postgres xapian}"

wants() { [[ " ${engines[*]} " == *" $1 "* ]]; }

leave_out() {
  say "without $1: $2"
  local kept=() engine
  for engine in "${engines[@]}"; do [ "$engine" = "$1" ] || kept+=("$engine"); done
  engines=("${kept[@]}")
}

install_all() {
  install_packages "${build_packages[@]}" "${test_packages[@]}"
  command -v node >/dev/null || install_packages nodejs
  ! wants lucene || install_packages liblucene8-java default-jdk-headless
  ! wants fts5 || install_packages libsqlite3-dev
  ! wants postgres || (install_packages postgresql libpq-dev) ||
    leave_out postgres "its packages cannot be installed"
}

build_programs() {
  local targets=(traan-corpus traan-indexer token_text make_queries)
  ! wants traan || targets+=(searching)
  ! wants fts5 || targets+=(fts5_search)
  ! wants postgres || targets+=(postgres_search)
  ! wants xapian || targets+=(xapian_plain_search)
  say "building the programs"
  { cmake --preset release && cmake --build build/release --target "${targets[@]}"; } \
    >"$logs/searching-build.log" 2>&1 || die "the build failed, see $logs/searching-build.log"
  ! wants lucene || compile_lucene
}

compile_lucene() {
  # Debian's name without a version: the one in /usr/share/java is not that of the package.
  classpath=$work/classes:/usr/share/maven-repo/org/apache/lucene/lucene-core/8.x/lucene-core-8.x.jar
  mkdir -p "$work/classes"
  javac -cp "$classpath" -d "$work/classes" bench/peers/Lucene{Words,Facets,Search}.java
}

run_java() { java -Xms2g -Xmx2g -XX:+UseParallelGC -cp "$classpath" "$@"; }

write_words() { build/release/bench/token_text "$records" >"$1"; }

build_index() {
  local engine=$1 index=$2
  case $engine in
    traan) build_traan "$index" ;;
    lucene) run_java LuceneWords "$words" "$index" ;;
    fts5) build/release/bench/fts5_search build "$words" "$index" ;;
    xapian) build/release/bench/xapian_plain_search build "$words" "$index" ;;
    postgres) build/release/bench/postgres_search build "$words" "$work/postgres" && touch "$index" ;;
  esac
}

# search ENGINE check|time: to a file of that name.
search() {
  local engine=$1 what=$2
  say "$engine: $what"
  case $engine in
    traan) build/release/bench/searching "$what" "$work/traan.index" "$queries" ;;
    lucene) run_java LuceneSearch "$what" "$work/lucene.index" "$queries" ;;
    fts5) build/release/bench/fts5_search "$what" "$work/fts5.index" "$queries" ;;
    xapian) build/release/bench/xapian_plain_search "$what" "$work/xapian.index" "$queries" ;;
    postgres) build/release/bench/postgres_search "$what" "$work/postgres" "$queries" ;;
  esac >"$work/$engine.$what"
}

search_all() {
  local what=$1 engine
  results=()
  for engine in "${engines[@]}"; do
    search "$engine" "$what"
    results+=("$engine=$work/$engine.$what")
  done
}

words=$work/words.tsv
install_all
if wants postgres; then
  [ -n "${2:-}" ] || chmod a+x "$folder" # that of mktemp, for the user postgres to pass
  trap 'stop_postgres "$work/postgres"' EXIT
  start_postgres "$work/postgres" || leave_out postgres "its server does not run"
fi
build_programs
unless_there "$records" synthesise
unless_there "$words" write_words
unless_there "$queries" write_queries
for engine in "${engines[@]}"; do
  unless_there "$work/$engine.index" build_index "$engine"
done
search_all check
node bench/peers/summary.mjs check "$queries" "${results[@]}" || die "the answers differ"
search_all time
node bench/peers/summary.mjs table "$queries" "${results[@]}"
