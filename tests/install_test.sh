#!/usr/bin/env bash
# Tests install_packages of install.sh with commands that stand in for apt-get and dpkg-query.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PATH="$folder:$PATH" TMPDIR="$folder"

stand_in() { # stand_in NAME, with its script on standard input
  { echo '#!/bin/bash'; cat; } >"$folder/$1"
  chmod +x "$folder/$1"
}
stand_in sudo <<<'exec "$@"'
stand_in dpkg-query <<<'exit 1'
# Fails as often as the file `fails` says, with the message that the file `message` has.
stand_in apt-get <<'SCRIPT'
folder=$(dirname "$0")
echo "$*" >>"$folder/calls"
left=$(cat "$folder/fails")
[ "$left" = 0 ] && exit 0
echo $((left - 1)) >"$folder/fails"
cat "$folder/message" >&2
exit 100
SCRIPT

. "$here/install.sh"
fail() { echo "FAILED: $*"; cat "$folder/calls"; exit 1; }

: >"$folder/calls"
echo 2 >"$folder/fails"
echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1 (apt)' >"$folder/message"
install_packages some-package >/dev/null || fail "a locked apt was not waited for"
[ "$(grep -c ' update' "$folder/calls")" = 3 ] || fail "the update was not tried until the lock was free"
[ "$(grep -c ' install .*some-package' "$folder/calls")" = 1 ] || fail "the package was not installed once"
grep -q 'DPkg::Lock::Timeout=' "$folder/calls" || fail "apt-get was not told to wait for the locks of dpkg"

: >"$folder/calls"
echo 9 >"$folder/fails"
echo 'E: Unable to locate package some-package' >"$folder/message"
if (install_packages some-package) >/dev/null 2>&1; then fail "a package that does not exist was reported as installed"; fi
[ "$(grep -c ' install ' "$folder/calls")" = 1 ] || fail "an error that no waiting mends was tried again"
echo "install.sh waits for other package managers and stops at other errors"
