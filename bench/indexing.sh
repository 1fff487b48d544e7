#!/usr/bin/env bash
# Builds the same records with traan-indexer, with Lucene 8 and the plain way of Xapian, one after
# another, and prints what each took: bench/indexing.sh [DOCUMENTS [FOLDER]]. Needs a build
# (tests/run.sh); installs Lucene and a JDK where they are missing.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/install.sh
documents=${1:-60000}
folder=${2:-$(mktemp -d)}
install_packages liblucene8-java libjackson2-core-java default-jdk-headless time

records=$folder/records-$documents.jsonl
[ -f "$records" ] || build/release/corpus-tools/traan-corpus synth --docs "$documents" --seed 11 -o "$records"
# Debian's name without a version: the one in /usr/share/java is not that of the package.
lucene=/usr/share/maven-repo/org/apache/lucene/lucene-core/8.x/lucene-core-8.x.jar
classpath=$folder/classes:$lucene:/usr/share/java/jackson-core.jar
mkdir -p "$folder/classes"
javac -cp "$classpath" -d "$folder/classes" bench/peers/LuceneBuild.java

measure() {
  local name=$1
  shift
  rm -rf "$folder/$name"
  cat "$records" >/dev/null # nobody pays for the disk, or for what the one before left to write
  sync
  say "$name"
  /usr/bin/time -f "%e s, %U s of processor, at most %M KiB" "$@"
}
measure traan build/release/indexer/traan-indexer build "$records" -o "$folder/traan"
build/release/indexer/traan-indexer stats -i "$folder/traan"
measure lucene java -Xms2g -Xmx2g -XX:+UseParallelGC -cp "$classpath" LuceneBuild "$records" "$folder/lucene" "$(nproc)"
measure xapian build/release/bench/xapian_plain "$records" "$folder/xapian"
