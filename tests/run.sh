#!/usr/bin/env bash
# Installs what is missing, builds and runs every test. Options for ctest may follow.
#   PRESET=asan tests/run.sh    the unit tests under ASan and UBSan
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/install.sh

preset=${PRESET:-release}
install_packages "${build_packages[@]}" "${test_packages[@]}"
if [ "$preset" = release ]; then
  install_node_and_browser
  if [ ! -d tests/e2e/node_modules/playwright-core ]; then
    say "installing the browser driver for the page tests"
    (cd tests/e2e && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund) \
      >"$logs/npm.log" 2>&1 ||
      { tail -5 "$logs/npm.log" >&2; die "npm could not install playwright-core, which the page tests need"; }
  fi
fi

say "configuring and building ($preset)"
cmake --preset "$preset" >"$logs/configure.log" 2>&1 ||
  { cat "$logs/configure.log" >&2; die "CMake could not configure the project"; }
cmake --build --preset "$preset" || die "the build failed; its messages are above"

say "testing"
if [ "$preset" = release ]; then
  ctest --preset "$preset" "$@"
else
  ctest --preset "$preset" -L unit "$@"
fi
