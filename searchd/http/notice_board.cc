#include "searchd/http/notice_board.h"

#include <algorithm>
#include <filesystem>

#include "analyzers/error.h"
#include "analyzers/mapped_file.h"
#include "corpus-tools/record.h"
#include "indexer/file_writer.h"
#include "indexer/index_writer.h"
#include "indexer/json.h"
#include "searchd/http/json.h"

namespace traan {
namespace {

void write_object(JsonWriter& writer,
                  std::initializer_list<std::pair<const char*, std::string_view>> members) {
  writer.StartObject();
  for (const auto& [name, value] : members) {
    writer.Key(name);
    write_string(writer, value);
  }
  writer.EndObject();
}

std::string to_file(const Notices& notices) {
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.StartObject();
  write_number(writer, "revision", notices.revision);
  writer.Key("removed");
  writer.StartArray();
  for (const Withdrawal& removed : notices.removed) {
    write_object(writer, {{"id", removed.id}, {"time", removed.time}, {"reason", removed.reason}});
  }
  writer.EndArray();
  writer.Key("corrections");
  writer.StartArray();
  for (const auto& [id, notice] : notices.corrections) {
    write_object(writer, {{"id", id}, {"time", notice.time}, {"text", notice.text}});
  }
  writer.EndArray();
  writer.EndObject();
  return std::string(view_of(buffer)) + "\n";
}

Notices read_notices(const std::string& path) {
  const MappedFile file(path);
  const rapidjson::Document document = parse_json(file.bytes(), path);
  const JsonObject all(document, path);
  Notices notices;
  notices.revision = all.number("revision");
  for (const auto& value : all.array("removed")) {
    const JsonObject removed(value, path);
    notices.removed.push_back(
        {removed.string("id"), {}, removed.string("time"), removed.string("reason"), {}});
  }
  for (const auto& value : all.array("corrections")) {
    const JsonObject notice(value, path);
    notices.corrections[notice.string("id")] = {notice.string("text"), notice.string("time")};
  }
  return notices;
}

auto place_of(std::vector<Withdrawal>& removed, std::string_view id) {
  return std::lower_bound(
      removed.begin(), removed.end(), id,
      [](const Withdrawal& other, std::string_view wanted) { return other.id < wanted; });
}

void require_id(std::string_view id) {
  if (is_record_id(id)) return;
  throw Error(ErrorKind::bad_input, "\"" + std::string(id) + "\" is no id of a record");
}

}  // namespace

NoticeBoard::NoticeBoard(std::string path) : path_(std::move(path)) {
  const bool kept = !path_.empty() && std::filesystem::exists(path_);
  current_ = std::make_shared<const Notices>(kept ? read_notices(path_) : Notices());
}

std::shared_ptr<const Notices> NoticeBoard::current() const {
  const std::lock_guard lock(mutex_);
  return current_;
}

void NoticeBoard::remove(std::string_view id, std::string_view reason) {
  require_id(id);
  const std::lock_guard lock(mutex_);
  Notices notices = *current_;
  const auto at = place_of(notices.removed, id);
  if (at != notices.removed.end() && at->id == id) return;
  notices.removed.insert(at, {std::string(id), {}, utc_now(), std::string(reason), {}});
  publish(std::move(notices));
}

bool NoticeBoard::restore(std::string_view id) {
  const std::lock_guard lock(mutex_);
  Notices notices = *current_;
  const auto at = place_of(notices.removed, id);
  if (at == notices.removed.end() || at->id != id) return false;
  notices.removed.erase(at);
  publish(std::move(notices));
  return true;
}

void NoticeBoard::correct(std::string_view id, std::string_view text) {
  require_id(id);
  const std::lock_guard lock(mutex_);
  Notices notices = *current_;
  notices.corrections[std::string(id)] = {std::string(text), utc_now()};
  publish(std::move(notices));
}

bool NoticeBoard::take_correction_back(std::string_view id) {
  const std::lock_guard lock(mutex_);
  Notices notices = *current_;
  const auto at = notices.corrections.find(id);
  if (at == notices.corrections.end()) return false;
  notices.corrections.erase(at);
  publish(std::move(notices));
  return true;
}

/// To be called with the mutex held.
void NoticeBoard::publish(Notices notices) {
  if (path_.empty()) {
    throw Error(ErrorKind::bad_input,
                "nothing is kept here: the setting admin.state_folder names no folder");
  }
  ++notices.revision;
  const std::string draft = path_ + ".new";
  remove_path(draft);
  write_file(draft, to_file(notices));
  sync_path(draft);
  rename_path(draft, path_);
  sync_path(std::filesystem::path(path_).parent_path());
  current_ = std::make_shared<const Notices>(std::move(notices));
}

}  // namespace traan
