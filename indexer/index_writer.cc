#include "indexer/index_writer.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <numeric>
#include <set>

#include "analyzers/error.h"
#include "analyzers/version.h"
#include "indexer/file_writer.h"
#include "indexer/format.h"
#include "indexer/path_in.h"

namespace traan {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& path) {
  throw Error(ErrorKind::io, "cannot write " + path + ": " + std::strerror(errno));
}

std::string read_holder(int file) {
  char holder[64] = {};
  const ssize_t length = ::read(file, holder, sizeof holder - 1);
  return {holder, static_cast<std::size_t>(std::max<ssize_t>(length, 0))};
}

/// Locks `path` and writes into it who holds it.
int take_lock(const std::string& path, const std::string& index) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (file < 0) fail(path);
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    const std::string holder = read_holder(file);
    ::close(file);
    throw Error(ErrorKind::busy, index + " is being written by " + holder + "; try again later");
  }
  const std::string own = "process " + std::to_string(::getpid()) + " since " + utc_now();
  if (::ftruncate(file, 0) != 0 || ::write(file, own.data(), own.size()) < 0) {
    ::close(file);
    fail(path);
  }
  return file;
}

}  // namespace

std::string utc_now() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

GenerationDraft draft_of(const Generation& generation, std::string made_by) {
  const Manifest& manifest = generation.manifest();
  GenerationDraft draft;
  draft.made_by = std::move(made_by);
  draft.base = generation.name();
  draft.vocabulary = manifest.vocabulary;
  draft.lexicon = manifest.lexicon;
  draft.segments = manifest.segments;
  for (std::size_t i = 0; i < draft.segments.size(); ++i) {
    draft.hidden.push_back(generation.hidden(i));
  }
  draft.withdrawals = generation.withdrawals();
  return draft;
}

void hide(GenerationDraft& draft, std::size_t segment, std::uint32_t docid) {
  Docids& docids = draft.hidden[segment];
  const auto at = std::lower_bound(docids.begin(), docids.end(), docid);
  if (at == docids.end() || *at != docid) docids.insert(at, docid);
}

namespace {

auto place_of(std::vector<Withdrawal>& withdrawals, std::string_view id) {
  return std::lower_bound(
      withdrawals.begin(), withdrawals.end(), id,
      [](const Withdrawal& withdrawal, std::string_view wanted) { return withdrawal.id < wanted; });
}

}  // namespace

bool drop_withdrawal(GenerationDraft& draft, std::string_view id) {
  const auto at = place_of(draft.withdrawals, id);
  if (at == draft.withdrawals.end() || at->id != id) return false;
  draft.withdrawals.erase(at);
  return true;
}

void add_withdrawal(GenerationDraft& draft, Withdrawal withdrawal) {
  drop_withdrawal(draft, withdrawal.id);
  draft.withdrawals.insert(place_of(draft.withdrawals, withdrawal.id), std::move(withdrawal));
}

IndexWriter::IndexWriter(const std::string& path) : index_(path) {
  make_folder(path);
  lock_ = take_lock(path_in(path, format::kLock), path);
  try {
    for (const std::string& folder :
         {index_.work(), index_.generations(), index_.segments(), index_.lexicons()}) {
      make_folder(folder);
    }
    clear_work();
    remove_unnamed();
  } catch (...) {
    ::close(lock_);
    throw;
  }
}

IndexWriter::~IndexWriter() { ::close(lock_); }

std::string IndexWriter::work(std::string_view name) const { return path_in(index_.work(), name); }

void IndexWriter::clear_work() {
  std::vector<std::string> paths;
  for (const auto& entry : fs::directory_iterator(index_.work())) {
    if (entry.path().filename() != format::kBuilding) paths.push_back(entry.path().string());
  }
  for (const std::string& path : paths) remove_path(path);
}

/// Takes a path away at once: what is half removed lies in work/.
void IndexWriter::remove(const std::string& path) {
  const std::string gone = work("removed");
  remove_path(gone);
  rename_path(path, gone);
  remove_path(gone);
}

/// Removes generations that are not whole, or were about to be published when their writer ended;
/// and segments and lexicons that no generation names.
void IndexWriter::remove_unnamed() {
  const std::string current = index_.has_current() ? index_.current_name() : std::string();
  std::set<std::string> generations, segments, lexicons;
  bool all_known = true;
  for (const std::string& name : index_.generation_names()) {
    const std::string folder = index_.generation(name);
    try {
      const Manifest manifest = read_manifest(folder);
      if (manifest.published && is_later(name, current)) continue;
      lexicons.insert(path_in(index_.path(), manifest.lexicon.path));
      for (const auto& segment : manifest.segments) segments.insert(index_.segment(segment.name));
    } catch (const Error&) {
      all_known = false;  // of another version, or damaged: nobody knows what it needs
    }
    generations.insert(folder);
  }
  const auto keep_only = [&](const std::string& folder, const std::set<std::string>& wanted) {
    std::vector<std::string> unwanted;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (!wanted.contains(entry.path().string())) unwanted.push_back(entry.path().string());
    }
    for (const std::string& path : unwanted) remove(path);
  };
  keep_only(index_.generations(), generations);
  if (!all_known) return;
  keep_only(index_.segments(), segments);
  keep_only(index_.lexicons(), lexicons);
}

/// Past what a writer left there that remove_unnamed() could not judge.
std::string IndexWriter::free_segment_name() {
  for (;;) {
    char number[16];
    std::snprintf(number, sizeof number, "-%03zu", adopted_++);
    const std::string name = next_generation() + number;
    if (!fs::exists(index_.segment(name))) return name;
  }
}

GenerationSegment IndexWriter::adopt_segment(const std::string& folder) {
  const std::string name = free_segment_name();
  const SegmentManifest manifest = read_segment_manifest(folder);
  sync_tree(folder);
  rename_path(folder, index_.segment(name));
  sync_path(index_.segments());
  const std::string described(format::kSegmentManifest);
  return {name, manifest.documents, describe_file(index_.segment(name), described).xxh3};
}

ManifestFile IndexWriter::adopt_lexicon(const std::string& file) {
  const std::string path = path_in(std::string(format::kLexicons), next_generation() + ".bin");
  sync_path(file);
  rename_path(file, path_in(index_.path(), path));
  sync_path(index_.lexicons());
  return describe_file(index_.path(), path);
}

LedgerEnd IndexWriter::ledger_end() const {
  if (!index_.has_current()) return {};
  const Manifest current = read_ledger_members(index_.generation(index_.current_name()));
  return {current.ledger_bytes, current.ledger_chain};
}

std::string IndexWriter::write_generation(const GenerationDraft& draft, const std::string& time,
                                          const LedgerEnd& ledger, bool published) {
  const std::string name = next_generation(), folder = work("generation");
  remove_path(folder);
  make_folder(folder);
  write_file(path_in(folder, format::kHidden), hidden_bytes(draft.hidden));
  write_file(path_in(folder, format::kWithdrawn), to_lines(draft.withdrawals));
  Manifest manifest;
  manifest.format_version = format::kVersion;
  manifest.analyzer_version = kAnalyzerVersion;
  manifest.created = time;
  manifest.made_by = draft.made_by;
  manifest.published = published;
  manifest.base = draft.base;
  manifest.sources = draft.sources;
  manifest.vocabulary = draft.vocabulary;
  manifest.lexicon = draft.lexicon;
  manifest.segments = draft.segments;
  for (const GenerationSegment& segment : draft.segments) {
    manifest.documents += segment.documents;
    manifest.text_bytes += read_segment_manifest(index_.segment(segment.name)).text_bytes;
  }
  for (const Docids& docids : draft.hidden) manifest.hidden += docids.size();
  manifest.documents -= manifest.hidden;
  manifest.ledger_bytes = ledger.bytes;
  manifest.ledger_chain = ledger.chain;
  manifest.files = list_files(folder);
  write_manifest(manifest, folder);
  sync_tree(folder);
  rename_path(folder, index_.generation(name));
  sync_path(index_.generations());
  sync_path(index_.path());
  adopted_ = 0;
  return name;
}

std::string IndexWriter::stage(const GenerationDraft& draft) {
  return write_generation(draft, utc_now(), ledger_end(), false);
}

std::string IndexWriter::publish(GenerationDraft draft) {
  const std::string time = utc_now(), name = next_generation();
  for (Change& change : draft.changes) {
    change.generation = name;
    change.time = time;
  }
  for (Withdrawal& withdrawal : draft.withdrawals) {
    if (!withdrawal.generation.empty()) continue;  // of an earlier one
    withdrawal.generation = name;
    withdrawal.time = time;
  }
  const LedgerEnd ledger = append_to_ledger(index_.ledger(), ledger_end(), draft.changes);
  write_generation(draft, time, ledger, true);
  const std::string fresh = work(format::kCurrent);
  remove_path(fresh);
  write_file(fresh, name + "\n");
  sync_path(fresh);
  rename_path(fresh, path_in(index_.path(), format::kCurrent));
  sync_path(index_.path());
  return name;
}

std::vector<std::string> IndexWriter::collect(std::size_t keep) {
  const std::string current = index_.current_name();
  std::vector<std::string> older;
  for (const std::string& name : index_.generation_names()) {
    if (is_later(current, name)) older.push_back(name);
  }
  older.resize(older.size() - std::min(older.size(), std::max<std::size_t>(keep, 1) - 1));
  for (const std::string& name : older) remove(index_.generation(name));
  remove_unnamed();
  return older;
}

}  // namespace traan
