#!/usr/bin/env bash
# Builds Tra Án, indexes a corpus and serves it on http://127.0.0.1:8080.
#   searchd/demo.sh           a synthetic corpus of 2,000 judgments and 43 precedents
#   searchd/demo.sh PATH…     your own files: PDF, .txt, .jsonl, or folders of these
# PORT=9000 takes another port. What it makes stays in demo/ and is used again while it fits.
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
{ cmake -S . -B build/demo -G Ninja -DCMAKE_BUILD_TYPE=Release -DTRAAN_TESTS=OFF &&
  cmake --build build/demo; } >"$logs/build.log" 2>&1 ||
  { tail -30 "$logs/build.log" >&2; die "the build failed (see $logs/build.log)"; }

mkdir -p demo
if [ ${#paths[@]} -eq 0 ]; then
  name=synthetic source="2000 judgments of seed 1"
else
  name=imported source=$(find "${paths[@]}" -type f -printf '%p %s %T@\n' | sort)
fi
programs=(build/demo/corpus-tools/traan-corpus build/demo/indexer/traan-indexer)
key=$({ printf '%s\n' "$source"; cat "${programs[@]}"; } | sha256sum)
if [ "$(cat "demo/$name.key" 2>/dev/null)" != "$key" ]; then
  rm -rf "demo/$name.key" "demo/$name.new"
  if [ "$name" = synthetic ]; then
    say "making a synthetic corpus: 2,000 judgments and 43 precedents"
    "${programs[0]}" synth --docs 2000 --seed 1 -o "demo/$name.jsonl"
  else
    say "importing ${paths[*]}"
    "${programs[0]}" import "${paths[@]}" -o "demo/$name.jsonl"
  fi
  say "indexing into demo/$name"
  "${programs[1]}" build "demo/$name.jsonl" -o "demo/$name.new"
  rm -rf "demo/$name"
  mv "demo/$name.new" "demo/$name"
  printf '%s\n' "$key" >"demo/$name.key"
fi

address="127.0.0.1:${PORT:-8080}"
say "serving http://$address/ (stop with Ctrl-C)"
exec build/demo/searchd/traan-searchd --index "demo/$name" --listen "$address"
