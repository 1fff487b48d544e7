#include "corpus-tools/test_collection.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <charconv>
#include <filesystem>
#include <map>
#include <optional>
#include <unordered_set>
#include <utility>

#include "analyzers/error.h"
#include "corpus-tools/columns.h"
#include "corpus-tools/record_id.h"
#include "corpus-tools/record_reader.h"

namespace traan {
namespace {

namespace fs = std::filesystem;
using Value = rapidjson::Value;

/// The place of a line, for what is wrong with it.
struct Place {
  const std::string& path;
  std::uint64_t line;
  [[noreturn]] void refuse(const std::string& why) const {
    throw Error(ErrorKind::bad_input, path + ":" + std::to_string(line) + ": " + why);
  }
};

/// Calls `take` with every line that is not blank and its place.
template <typename Take>
void each_line(const std::string& path, Take take) {
  LineReader lines(path);
  for (std::string_view line; lines.next(line);) {
    const Place place{path, lines.line_number()};
    if (place.line == 1 && line.starts_with(kByteOrderMark)) {
      line.remove_prefix(kByteOrderMark.size());
    }
    if (lines.truncated()) place.refuse("the line is longer than 32 MiB");
    if (line.find_first_not_of(" \t") != line.npos) take(line, place);
  }
}

/// Calls `take` with the JSON object of every line.
template <typename Take>
void each_object(const std::string& path, Take take) {
  each_line(path, [&](std::string_view line, const Place& place) {
    rapidjson::Document document;
    constexpr unsigned kFlags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    document.Parse<kFlags>(line.data(), line.size());
    if (document.HasParseError()) {
      place.refuse(std::string("not JSON: ") +
                   rapidjson::GetParseError_En(document.GetParseError()));
    }
    if (!document.IsObject()) place.refuse("not a JSON object");
    take(std::as_const(document), place);
  });
}

/// The string member `name`; nothing when it is missing or null.
std::optional<std::string> string_member(const Value& object, const char* name,
                                         const Place& place) {
  const auto member = object.FindMember(name);
  if (member == object.MemberEnd() || member->value.IsNull()) return std::nullopt;
  if (!member->value.IsString()) place.refuse("\"" + std::string(name) + "\" must be a string");
  return std::string(member->value.GetString(), member->value.GetStringLength());
}

std::string id_member(const Value& object, const Place& place) {
  auto id = string_member(object, "_id", place);
  if (!id) id = string_member(object, "id", place);
  if (!id || id->empty()) place.refuse("neither \"_id\" nor \"id\" is there");
  return *id;
}

std::set<std::string> relevant_member(const Value& object, const Place& place) {
  std::set<std::string> ids;
  const auto member = object.FindMember("relevant");
  if (member == object.MemberEnd()) return ids;
  const auto refuse = [&] { place.refuse("\"relevant\" must be an array of ids"); };
  if (!member->value.IsArray()) refuse();
  for (const Value& id : member->value.GetArray()) {
    if (!id.IsString()) refuse();
    ids.insert(record_id_of({id.GetString(), id.GetStringLength()}));
  }
  return ids;
}

using QueryPlaces = std::map<std::string, std::size_t>;  // by id, in TestCollection::queries

QueryPlaces read_queries(const std::string& path, TestCollection& out) {
  QueryPlaces places;
  each_object(path, [&](const Value& object, const Place& place) {
    const std::string id = record_id_of(id_member(object, place));
    const auto text = string_member(object, "text", place);
    if (!text || text->empty()) place.refuse("\"text\" is missing or empty");
    if (!places.emplace(id, out.queries.size()).second) {
      place.refuse("another query before it has the id \"" + id + "\"");
    }
    out.queries.push_back({id, *text, relevant_member(object, place)});
  });
  return places;
}

bool is_relevant(std::string_view score, const Place& place) {
  double value = 0;
  const char* const end = score.data() + score.size();
  const auto [rest, error] = std::from_chars(score.data(), end, value);
  if (error != std::errc{} || rest != end) {
    place.refuse("the score \"" + std::string(score) + "\" is not a number");
  }
  return value > 0;
}

void read_qrels(const std::string& path, const QueryPlaces& places, TestCollection& out) {
  each_line(path, [&](std::string_view line, const Place& place) {
    const std::vector<std::string_view> columns = split_columns(line);
    if (place.line == 1 && columns[0] == "query-id") return;
    if (columns.size() != 2 && columns.size() != 3) {
      place.refuse("a line must be query, document and score, with tabs between them");
    }
    if (columns.size() == 3 && !is_relevant(columns[2], place)) return;
    const auto query = places.find(record_id_of(columns[0]));
    if (query == places.end()) {
      ++out.strays;
    } else {
      out.queries[query->second].relevant.insert(record_id_of(columns[1]));
    }
  });
}

void drop_strangers(const std::string& corpus, TestCollection& out) {
  std::unordered_set<std::string> known;
  read_documents(corpus, [&](const CollectionDocument& document) { known.insert(document.id); });
  for (JudgedQuery& query : out.queries) {
    out.strays +=
        std::erase_if(query.relevant, [&](const auto& id) { return !known.contains(id); });
  }
}

}  // namespace

TestCollection read_test_collection(const std::string& path, const std::string& qrels) {
  const fs::path folder = path;
  const bool is_folder = fs::is_directory(folder);
  TestCollection out;
  const QueryPlaces places = read_queries(is_folder ? folder / "queries.jsonl" : folder, out);
  if (!qrels.empty()) {
    read_qrels(qrels, places, out);
  } else if (is_folder) {
    read_qrels(folder / "qrels.tsv", places, out);
  }
  if (is_folder && fs::exists(folder / "corpus.jsonl"))
    drop_strangers(folder / "corpus.jsonl", out);
  out.unjudged =
      std::erase_if(out.queries, [](const auto& query) { return query.relevant.empty(); });
  if (out.queries.empty()) {
    throw Error(ErrorKind::bad_input, "no query of " + path + " has a relevant document");
  }
  return out;
}

void read_documents(const std::string& path,
                    const std::function<void(const CollectionDocument&)>& take) {
  std::unordered_set<std::string> seen;
  each_object(path, [&](const Value& object, const Place& place) {
    CollectionDocument document;
    document.original = id_member(object, place);
    document.id = record_id_of(document.original);
    if (!seen.insert(document.id).second) {
      place.refuse("another document before it has the id \"" + document.original + "\"");
    }
    document.title = string_member(object, "title", place).value_or("");
    document.text = string_member(object, "text", place).value_or("");
    take(document);
  });
}

}  // namespace traan
