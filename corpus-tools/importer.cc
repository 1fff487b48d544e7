#include "corpus-tools/importer.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>
#include <variant>

#include "analyzers/error.h"
#include "analyzers/legacy_garbage.h"
#include "analyzers/repair.h"
#include "corpus-tools/extract.h"
#include "corpus-tools/pdf_text.h"
#include "corpus-tools/record_reader.h"

namespace traan {
namespace {

namespace fs = std::filesystem;

std::string lower_extension(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
  return extension;
}

bool is_json_lines(const std::string& path) {
  const std::string extension = lower_extension(path);
  return extension == ".jsonl" ||
         (extension == ".zst" && lower_extension(fs::path(path).stem()) == ".jsonl");
}

/// A record id from a file name: characters that an id cannot have become "-".
std::string id_of(const fs::path& path) {
  std::string id = path.stem().string().substr(0, 64);
  for (char& c : id) {
    if (!is_record_id(std::string_view(&c, 1)) && c != '.') c = '-';
  }
  return id;
}

}  // namespace

namespace {

/// The regular files below `folder`, sorted by path. Links that lead nowhere are passed over.
std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, error);
  if (error) throw Error(ErrorKind::io, "cannot read " + folder + ": " + error.message());
  for (; at != fs::recursive_directory_iterator(); at.increment(error)) {
    if (error) throw Error(ErrorKind::io, "cannot read below " + folder + ": " + error.message());
    std::error_code link_error;
    if (at->is_regular_file(link_error) && !link_error) files.push_back(at->path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

std::vector<std::string> Importer::list_files(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
      const std::vector<std::string> below = files_below(path);
      files.insert(files.end(), below.begin(), below.end());
    } else if (path == "-" || fs::exists(path, error)) {
      files.push_back(path);
    } else {
      throw Error(ErrorKind::not_found, "there is no " + path);
    }
  }
  return files;
}

void Importer::import_file(const std::string& path) {
  const std::string extension = lower_extension(path);
  if (path == "-" || is_json_lines(path)) {
    import_json_lines(path);
  } else if (extension == ".pdf") {
    std::string reason;
    if (auto text = pdf_text(path, reason)) {
      import_text(path, std::move(*text));
    } else {
      reject(path, "", reason);
    }
  } else if (extension == ".txt") {
    std::error_code error;
    if (fs::file_size(path, error) > kMaxTextBytes && !error) {
      return reject(path, "", "the text is longer than 8 MiB");
    }
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (in.bad() || !in.is_open()) {
      reject(path, "", "cannot be read");
    } else {
      import_text(path, std::move(text));
    }
  } else {
    reject(path, "", "not a kind of file that can be imported (.pdf, .txt, .jsonl, .jsonl.zst)");
  }
}

void Importer::import_text(const std::string& path, std::string text) {
  Record record;
  record.id = id_of(path);
  record.file = RepairedText(fs::path(path).filename().string()).text();
  if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  if (!is_record_id(record.id)) return reject(path, "", "the file's name gives no usable id");
  if (text.find_first_not_of(" \t\r\n\f") == std::string::npos) {
    return reject(path, record.id, "the file has no text");
  }
  if (text.size() > kMaxTextBytes) return reject(path, record.id, "the text is longer than 8 MiB");
  text = to_utf8(text, detect_(text));
  if (text.find('\0') != std::string::npos) {
    return reject(path, record.id, "the text has NUL characters: not a plain text file");
  }
  if (RepairedText(text).report().invalid_utf8 > 0) {
    return reject(path, record.id,
                  "the text is neither UTF-8 nor in an encoding that is known here");
  }
  record.text = std::move(text);
  accept(std::move(record), path);
}

void Importer::import_json_lines(const std::string& path) {
  std::optional<RecordReader> reader;
  for (;;) {
    std::optional<std::variant<Record, Rejection>> next;
    try {  // only what the file is to blame for: the sink's errors end the import
      if (!reader) reader.emplace(path);
      next = reader->next();
    } catch (const Error& error) {
      return reject(path, "", error.what());
    }
    if (!next) return;
    if (auto* rejection = std::get_if<Rejection>(&*next)) {
      rejections_.push_back(std::move(*rejection));
    } else {
      accept(std::get<Record>(std::move(*next)), path);
    }
  }
}

void Importer::accept(Record record, const std::string& where) {
  if (!ids_.insert(record.id).second) {
    return reject(where, record.id, "another record before it has the same id");
  }
  if (is_garbage(RepairedText(record.text).text())) garbage_.push_back(where + " " + record.id);
  extract_metadata(record);
  sink_(record);
  ++records_;
}

void Importer::reject(const std::string& where, const std::string& id, const std::string& reason) {
  rejections_.push_back({where, id, reason});
}

}  // namespace traan
