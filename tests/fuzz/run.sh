#!/usr/bin/env bash
# Runs every fuzz target for SECONDS_EACH (30 unless set) from the kept corpus. A finding is left as
# a file in build/fuzz and fails the run; what it taught belongs into a test.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/install.sh

install_packages "${build_packages[@]}" clang libclang-rt-14-dev
say "building the fuzz targets (clang)"
cmake --preset fuzz >"$logs/configure.log" 2>&1 ||
  { cat "$logs/configure.log" >&2; die "CMake could not configure the fuzz targets"; }
targets=(query_fuzz query_reader_fuzz reference_fuzz repair_fuzz request_fuzz tokenizer_fuzz)
cmake --build --preset fuzz --target "${targets[@]}" >"$logs/build.log" 2>&1 ||
  { tail -30 "$logs/build.log" >&2; die "the fuzz targets do not build"; }
for target in "${targets[@]}"; do
  say "fuzzing: $target, ${SECONDS_EACH:-30} s"
  mkdir -p "build/fuzz/corpus/$target"
  (cd build/fuzz && tests/fuzz/"$target" -max_total_time="${SECONDS_EACH:-30}" -max_len=4096 \
    -timeout=10 -print_final_stats=1 "corpus/$target" ../../tests/fuzz/corpus) \
    >"$logs/$target.log" 2>&1 ||
    { tail -30 "$logs/$target.log" >&2; die "$target found something (see $logs/$target.log)"; }
  grep "number_of_executed_units" "$logs/$target.log"
done
