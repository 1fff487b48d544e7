#include "indexer/ledger.h"

#include <fcntl.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>

#include "analyzers/error.h"
#include "analyzers/mapped_file.h"
#include "indexer/file_writer.h"
#include "indexer/json.h"
#include "indexer/manifest.h"

namespace traan {
namespace {

constexpr std::array<std::string_view, 6> kNames = {"added",    "replaced", "removed",
                                                    "restored", "purged",   "built"};

ChangeKind kind_named(const std::string& name, const std::string& path) {
  const auto at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end()) throw Error(ErrorKind::damaged, path + " is damaged: " + name);
  return static_cast<ChangeKind>(at - kNames.begin());
}

/// One line of JSON of those members that are not empty.
std::string line_of(std::initializer_list<std::pair<const char*, std::string_view>> members) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  writer.StartObject();
  for (const auto& [name, value] : members) {
    if (value.empty()) continue;
    writer.Key(name);
    writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }
  writer.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

template <typename Take>
void each_line(std::string_view text, Take take) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    take(text.substr(0, end + 1));
    text.remove_prefix(end + 1);
  }
}

std::string optional_string(const rapidjson::Document& line, const char* name) {
  const auto found = line.FindMember(name);
  return found != line.MemberEnd() && found->value.IsString() ? found->value.GetString() : "";
}

Change change_of(std::string_view text, const std::string& path) {
  const rapidjson::Document document = parse_json(text, path);
  const JsonObject line(document, path);
  return {kind_named(line.string("change"), path),
          line.string("generation"),
          line.string("time"),
          optional_string(document, "id"),
          optional_string(document, "reason"),
          optional_string(document, "hash")};
}

/// 12 of "000012".
std::uint64_t number_of(const std::string& generation) {
  std::uint64_t number = 0;
  std::from_chars(generation.data(), generation.data() + generation.size(), number);
  return number;
}

/// The checksum chain goes on by the lines of one generation at a time.
std::string chained(const std::string& chain, std::string_view lines) {
  return checksum(chain + std::string(lines));
}

[[noreturn]] void fail(const std::string& path) {
  throw Error(ErrorKind::io, "cannot write " + path + ": " + std::strerror(errno));
}

void cut_to(const std::string& path, std::uint64_t bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
  if (file < 0) fail(path);
  const int result = ::ftruncate(file, static_cast<off_t>(bytes));
  ::close(file);
  if (result != 0) fail(path);
}

void append(const std::string& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  if (file < 0) fail(path);
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) {
      ::close(file);
      fail(path);
    }
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  ::close(file);
}

std::string_view lines_until(const MappedFile& file, const LedgerEnd& end,
                             const std::string& path) {
  if (file.bytes().size() < end.bytes) {
    throw Error(ErrorKind::damaged, path + " is shorter than the generation says");
  }
  return file.bytes().substr(0, end.bytes);
}

}  // namespace

std::string_view change_name(ChangeKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::string to_line(const Change& change) {
  return line_of({{"generation", change.generation},
                  {"time", change.time},
                  {"change", change_name(change.kind)},
                  {"id", change.id},
                  {"hash", change.hash},
                  {"reason", change.reason}});
}

LedgerEnd append_to_ledger(const std::string& path, const LedgerEnd& end,
                           const std::vector<Change>& changes) {
  std::error_code missing;
  const std::uintmax_t bytes = std::filesystem::file_size(path, missing);
  if (!missing && bytes < end.bytes) {
    throw Error(ErrorKind::damaged, path + " is shorter than the generation says");
  }
  cut_to(path, end.bytes);
  std::string lines;
  for (const Change& change : changes) lines += to_line(change);
  append(path, lines);
  sync_path(path);
  if (lines.empty()) return end;
  return {end.bytes + lines.size(), chained(end.chain, lines)};
}

void read_ledger(const std::string& path, const LedgerEnd& end,
                 const std::function<void(const Change&)>& take) {
  if (end.bytes == 0) return;
  const MappedFile file(path);
  std::string chain, generation;
  const std::string_view all = lines_until(file, end, path);
  const char* begin = all.data();  // of the lines of the generation at hand
  each_line(all, [&](std::string_view text) {
    const Change change = change_of(text, path);
    if (change.generation != generation) {
      if (text.data() != begin) chain = chained(chain, {begin, text.data()});
      begin = text.data();
      generation = change.generation;
    }
    take(change);
  });
  if (chained(chain, {begin, all.data() + all.size()}) != end.chain) {
    throw Error(ErrorKind::damaged, path + " has changed: its checksum is not the manifest's");
  }
}

LedgerReader::LedgerReader(std::string path, const LedgerEnd& end) : path_(std::move(path)) {
  if (end.bytes == 0) return;
  file_ = MappedFile(path_);
  rest_ = lines_until(file_, end, path_);
}

/// Generations ascend, so the place is found by halving.
void LedgerReader::skip_past(std::uint64_t generation) {
  std::size_t low = 0, high = rest_.size();  // both where a line begins
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t before = middle > low ? rest_.rfind('\n', middle - 1) : rest_.npos;
    const std::size_t begin = before == rest_.npos || before < low ? low : before + 1;
    const std::size_t end = std::min(rest_.find('\n', middle), rest_.size() - 1) + 1;
    if (number_of(change_of(rest_.substr(begin, end - begin), path_).generation) <= generation) {
      low = end;
    } else {
      high = begin;
    }
  }
  rest_.remove_prefix(low);
}

bool LedgerReader::next(Change& change) {
  if (rest_.empty()) return false;
  const std::size_t end = std::min(rest_.find('\n'), rest_.size() - 1) + 1;
  change = change_of(rest_.substr(0, end), path_);
  rest_.remove_prefix(end);
  return true;
}

std::string to_lines(const std::vector<Withdrawal>& withdrawals) {
  std::string lines;
  for (const Withdrawal& w : withdrawals) {
    lines += line_of({{"id", w.id},
                      {"generation", w.generation},
                      {"time", w.time},
                      {"hash", w.hash},
                      {"reason", w.reason}});
  }
  return lines;
}

std::vector<Withdrawal> read_withdrawals(const std::string& path) {
  const MappedFile file(path);
  std::vector<Withdrawal> withdrawals;
  each_line(file.bytes(), [&](std::string_view text) {
    const rapidjson::Document document = parse_json(text, path);
    const JsonObject line(document, path);
    withdrawals.push_back({line.string("id"), line.string("generation"), line.string("time"),
                           optional_string(document, "reason"), line.string("hash")});
  });
  return withdrawals;
}

std::string removed_before(const Withdrawal& withdrawal) {
  return "removed on " + withdrawal.time.substr(0, withdrawal.time.find('T')) +
         (withdrawal.reason.empty() ? "" : " (" + withdrawal.reason + ")") +
         "; --restore publishes it again";
}

const Withdrawal* find_withdrawal(const std::vector<Withdrawal>& withdrawals, std::string_view id) {
  const auto at = std::lower_bound(
      withdrawals.begin(), withdrawals.end(), id,
      [](const Withdrawal& withdrawal, std::string_view wanted) { return withdrawal.id < wanted; });
  return at != withdrawals.end() && at->id == id ? &*at : nullptr;
}

}  // namespace traan
