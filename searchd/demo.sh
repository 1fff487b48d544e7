#!/usr/bin/env bash
# Builds Tra Án, indexes a corpus and serves it on http://127.0.0.1:8080.
#   searchd/demo.sh           a synthetic corpus of 2,000 judgments and 43 precedents
#   searchd/demo.sh PATH…     your own files: PDF, .txt, .jsonl, or folders of these
# PORT=9000 takes another port. What it makes is kept in demo/ and used again.
set -euo pipefail
paths=()
for path in "$@"; do
  [ -e "$path" ] || { printf 'error: there is no %s\n' "$path" >&2; exit 66; }
  paths+=("$(realpath "$path")")
done
cd "$(dirname "$0")/.."
. tests/install.sh

install_packages "${build_packages[@]}"
say "building (Release)"
log="${TMPDIR:-/tmp}/traan-demo-build.log"
{ cmake -S . -B build/demo -G Ninja -DCMAKE_BUILD_TYPE=Release -DTRAAN_TESTS=OFF &&
  cmake --build build/demo; } >"$log" 2>&1 || { tail -30 "$log" >&2; die "the build failed (see $log)"; }

mkdir -p demo
if [ ${#paths[@]} -eq 0 ]; then
  records=demo/synthetic.jsonl index=demo/synthetic
  if [ ! -s "$records" ]; then
    say "making a synthetic corpus: 2,000 judgments and 43 precedents"
    build/demo/corpus-tools/traan-corpus synth --docs 2000 --seed 1 -o "$records"
  fi
else
  records=demo/imported.jsonl index=demo/imported
  say "importing ${paths[*]}"
  build/demo/corpus-tools/traan-corpus import "${paths[@]}" -o "$records"
fi
if [ ! -e "$index/CURRENT" ] || [ "$records" -nt "$index/CURRENT" ] ||
  [ build/demo/indexer/traan-indexer -nt "$index/CURRENT" ]; then
  say "indexing into $index"
  rm -rf "$index"
  build/demo/indexer/traan-indexer build "$records" -o "$index"
fi

address="127.0.0.1:${PORT:-8080}"
say "serving http://$address/ (stop with Ctrl-C)"
exec build/demo/searchd/traan-searchd --index "$index" --listen "$address"
