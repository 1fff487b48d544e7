#include "searchd/http/streams.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "indexer/index_directory.h"
#include "indexer/ledger.h"
#include "searchd/http/json.h"
#include "searchd/http/search_params.h"

namespace traan {
namespace {

constexpr std::size_t kPieceBytes = 64 << 10, kHitsAPiece = 500;

struct CsvColumn {
  const char* name;
  std::string Record::*member;
};

constexpr std::array kCsvColumns = {
    CsvColumn{"id", &Record::id},
    CsvColumn{"kind", &Record::kind},
    CsvColumn{"number", &Record::number},
    CsvColumn{"title", &Record::title},
    CsvColumn{"subject", &Record::subject},
    CsvColumn{"court", &Record::court},
    CsvColumn{"court_level", &Record::court_level},
    CsvColumn{"province", &Record::province},
    CsvColumn{"case_type", &Record::case_type},
    CsvColumn{"instance", &Record::instance},
    CsvColumn{"date", &Record::date},
    CsvColumn{"published", &Record::published},
    CsvColumn{"source_url", &Record::source_url},
};

/// A value of RFC 4180. One that a spreadsheet would take for a formula gets an apostrophe.
std::string csv_value(std::string_view value) {
  const bool formula = !value.empty() && std::string_view("=+-@\t\r").find(value[0]) != value.npos;
  if (!formula && value.find_first_of("\",\r\n") == value.npos) return std::string(value);
  std::string out = formula ? "\"'" : "\"";
  for (const char c : value) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

std::string csv_line(const Record& record) {
  std::string line;
  for (const CsvColumn& column : kCsvColumns) {
    line += (line.empty() ? "" : ",") + csv_value(record.*column.member);
  }
  return line + "\r\n";
}

std::string csv_head() {
  std::string line = "\uFEFF";  // so that spreadsheets take it for UTF-8
  for (const CsvColumn& column : kCsvColumns) {
    line += (&column == kCsvColumns.data() ? "" : ",") + std::string(column.name);
  }
  return line + "\r\n";
}

/// The hits of a search, all of one generation, a page of the search a piece.
class ExportStream : public BodyStream {
 public:
  ExportStream(const Site& site, SearchRequest search, bool csv)
      : index_(site.index), served_(site.served), search_(std::move(search)), csv_(csv) {}

  std::string next() override {
    std::string piece;
    if (begins_ && csv_) piece = csv_head() + page();
    while (piece.empty() && (begins_ || !search_.cursor.empty())) piece = page();
    return piece;
  }

 private:
  std::string page() {
    const SearchResult result = served_->searchers.borrow()->search(search_);
    begins_ = false;
    search_.cursor = result.cursor;
    const auto now = index_.current();
    std::string piece;
    for (const Hit& hit : result.hits) {
      // What was removed since this began is not given away any more.
      if (find_withdrawal(now->generation().withdrawals(), hit.record.id)) continue;
      piece += csv_ ? csv_line(hit.record) : to_json(hit.record) + "\n";
    }
    return piece;
  }

  const LiveIndex& index_;
  const std::shared_ptr<const ServedGeneration> served_;
  SearchRequest search_;
  const bool csv_;
  bool begins_ = true;
};

/// Changes as a JSON document.
class ChangeStream : public BodyStream {
 public:
  ChangeStream(const Site& site, std::uint64_t since)
      : served_(site.served),
        reader_(IndexDirectory(site.index.path()).ledger(), ledger_end(*served_)) {
    reader_.skip_past(since);
  }

  std::string next() override {
    if (ended_) return {};
    std::string piece;
    if (first_) piece = "{\"generation\":\"" + served_->generation().name() + "\",\"changes\":[";
    Change change;
    while (piece.size() < kPieceBytes && reader_.next(change)) append(change, piece);
    if (piece.size() >= kPieceBytes) return piece;
    // What was removed at once is in no ledger until the next generation.
    for (const Withdrawal& removed : served_->notices->removed) {
      append({ChangeKind::removed, served_->generation().name(), removed.time, removed.id, {}, {}},
             piece);
    }
    ended_ = true;
    return piece + "]}\n";
  }

 private:
  static LedgerEnd ledger_end(const ServedGeneration& served) {
    const Manifest& manifest = served.generation().manifest();
    return {manifest.ledger_bytes, manifest.ledger_chain};
  }

  /// Without the reason, which is the administration's own.
  void append(const Change& change, std::string& piece) {
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartObject();
    write_member(writer, "generation", change.generation);
    write_member(writer, "time", change.time);
    write_member(writer, "change", change_name(change.kind));
    write_member(writer, "id", change.id);
    write_member(writer, "content_hash", change.hash);
    writer.EndObject();
    if (!first_) piece += ",";
    piece += "\n";
    piece += view_of(buffer);
    first_ = false;
  }

  const std::shared_ptr<const ServedGeneration> served_;
  LedgerReader reader_;
  bool first_ = true, ended_ = false;
};

/// Takes a parameter off the request; its first value, or nothing.
std::string take_param(Request& request, std::string_view name) {
  std::string value(request.param(name).value_or(""));
  std::erase_if(request.params, [&](const auto& param) { return param.first == name; });
  return value;
}

Problem bad_value(std::string name, std::string detail) {
  return {400, "bad_value", std::move(detail), std::move(name)};
}

}  // namespace

Response api_export(const Site& site, const Request& request) {
  Request search = request;
  const std::string format = take_param(search, "format"), text = take_param(search, "text");
  if (!format.empty() && format != "jsonl" && format != "csv") {
    return to_response(bad_value("format", "format must be jsonl or csv"));
  }
  if (!text.empty() && text != "0" && text != "1") {
    return to_response(bad_value("text", "text must be 1 or 0"));
  }
  const auto refused = refused_parameter(search, "an export",
                                         {"page", "size", "cursor", "facets", "explain", "count"});
  if (refused) return to_response(*refused);
  const bool csv = format == "csv";
  if (csv && text == "1") {
    return to_response(bad_value("text", "only jsonl has room for whole texts"));
  }
  SearchParams params = read_search_params(search, site.settings);
  if (!params.problems.empty()) return to_response(params.problems.front());
  if (search.param("sort").value_or("").empty()) params.search.sort = SortOrder::newest;
  params.search.snippets = false;
  params.search.loosen = false;
  params.search.size = 1;
  const SearchResult counted = site.searchers().borrow()->search(params.search);
  if (counted.partial) {
    return to_response(
        {503, "too_long", "the search takes too long to be exported; narrow it", "q"});
  }
  if (counted.total > site.settings.export_documents) {
    return to_response({400, "too_many_documents",
                        "the search finds " + std::to_string(counted.total) +
                            " documents, and an export has at most " +
                            std::to_string(site.settings.export_documents) +
                            "; narrow it, for example by from and to",
                        "q"});
  }
  params.search.size = kHitsAPiece;
  params.search.count = false;
  params.search.texts = text == "1";
  Response response{200, csv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8", ""};
  response.headers.emplace_back(
      "Content-Disposition",
      csv ? "attachment; filename=\"tra-an.csv\"" : "attachment; filename=\"tra-an.jsonl\"");
  response.stream = std::make_shared<ExportStream>(site, std::move(params.search), csv);
  return response;
}

Response api_changes(const Site& site, const Request& request) {
  const std::string since(request.param("since").value_or(""));
  if (const auto unknown = unknown_parameter(request, {"since"})) return to_response(*unknown);
  std::uint64_t generation = 0;
  const auto [rest, error] = std::from_chars(since.data(), since.data() + since.size(), generation);
  if (!since.empty() && (error != std::errc{} || rest != since.data() + since.size())) {
    return to_response(bad_value("since", "since must be a generation, such as 000012"));
  }
  Response response{200, std::string(kJsonType), ""};
  response.stream = std::make_shared<ChangeStream>(site, generation);
  return response;
}

}  // namespace traan
