# The records and queries that searching.sh and serving.sh measure with. Sourced after
# tests/install.sh, with $documents and $folder set.
work=$folder/searching-$documents
records=$folder/records-$documents.jsonl
queries=$work/queries.tsv
mkdir -p "$work"

# unless_there PATH COMMAND…: PATH is what COMMAND makes of PATH.partial, whole or not at all.
unless_there() {
  local path=$1
  shift
  [ ! -e "$path" ] || return 0
  say "making $path"
  rm -rf "$path.partial"
  "$@" "$path.partial"
  mv "$path.partial" "$path"
}

synthesise() { build/release/corpus-tools/traan-corpus synth --docs "$documents" --seed 11 -o "$1"; }
write_queries() { build/release/bench/make_queries "$records" >"$1"; }
build_traan() { build/release/indexer/traan-indexer build "$records" -o "$1" >"$logs/traan.log"; }
