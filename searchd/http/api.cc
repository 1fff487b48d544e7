#include "searchd/http/api.h"

#include <rapidjson/document.h>

#include <chrono>
#include <optional>

#include "analyzers/error.h"
#include "searchd/http/documents.h"
#include "searchd/http/json.h"
#include "searchd/http/search_params.h"
#include "searchd/pages/html_writer.h"
#include "searchd/pages/judgment_text.h"
#include "searchd/query/result_order.h"

namespace traan {
namespace {

std::string to_html(const MarkedText& text) {
  HtmlWriter html;
  html << text;
  return html.take();
}

void write_span(JsonWriter& writer, std::size_t begin, std::size_t end) {
  write_number(writer, "begin", begin);
  write_number(writer, "end", end);
}

void write_query(JsonWriter& writer, const SearchRequest& request, const SearchResult& result) {
  writer.Key("query");
  writer.StartObject();
  writer.Key("text");
  write_string(writer, request.query);
  writer.Key("understood");
  writer.StartArray();
  for (const Understanding& u : result.query.understood) {
    writer.StartObject();
    write_member(writer, "kind", u.kind);
    write_member(writer, "text", u.text);
    write_span(writer, u.begin, u.end);
    writer.EndObject();
  }
  writer.EndArray();
  if (result.correction) {
    writer.Key("corrections");
    writer.StartArray();
    writer.StartObject();
    write_member(writer, "text", result.correction->text);
    write_number(writer, "total", result.correction->total);
    writer.EndObject();
    writer.EndArray();
  }
  writer.EndObject();
}

void write_parts(JsonWriter& writer, const std::vector<ScorePart>& parts) {
  writer.Key("explain");
  writer.StartArray();
  for (const ScorePart& part : parts) {
    writer.StartObject();
    write_member(writer, "what", part.what);
    writer.Key("score");
    writer.Double(part.score);
    writer.EndObject();
  }
  writer.EndArray();
}

void write_hit(JsonWriter& writer, const Site& site, const Hit& hit) {
  const Record& record = hit.record;
  writer.StartObject();
  write_member(writer, "id", record.id);
  write_member(writer, "kind", record.kind);
  write_member(writer, "number", record.number);
  write_member(writer, "title", record.title);
  write_member(writer, "subject", record.subject);
  write_member(writer, "court", record.court);
  write_member(writer, "date", record.date);
  write_member(writer, "case_type", record.case_type);
  write_member(writer, "instance", record.instance);
  writer.Key("score");
  writer.Double(hit.score);
  writer.Key("snippet");
  write_string(writer, to_html(hit.snippet));
  if (correction_on(site, record.id)) {
    writer.Key("corrected");
    writer.Bool(true);
  }
  if (!hit.parts.empty()) write_parts(writer, hit.parts);
  writer.EndObject();
}

void write_hits(JsonWriter& writer, const Site& site, const SearchResult& result) {
  writer.Key("hits");
  writer.StartArray();
  for (const Hit& hit : result.hits) write_hit(writer, site, hit);
  writer.EndArray();
}

void write_partial(JsonWriter& writer, const SearchResult& result) {
  writer.Key("partial");
  writer.Bool(result.partial);
  if (result.partial) write_number(writer, "unexamined", result.unexamined);
}

void write_facets(JsonWriter& writer, const SearchResult& result) {
  writer.Key("facets");
  writer.StartObject();
  for (const Facet& facet : result.facets) {
    writer.Key(facet.name.c_str());
    writer.StartArray();
    for (const FacetValue& value : facet.values) {
      writer.StartObject();
      write_member(writer, "value", value.value);
      write_number(writer, "count", value.count);
      writer.EndObject();
    }
    writer.EndArray();
  }
  writer.EndObject();
}

/// What there would be without one part of a query that found nothing.
void write_blockers(JsonWriter& writer, const SearchResult& result) {
  if (result.blockers.empty()) return;
  writer.Key("blockers");
  writer.StartArray();
  for (const Blocker& blocker : result.blockers) {
    writer.StartObject();
    write_member(writer, "what", blocker.what);
    if (blocker.end > 0) write_span(writer, blocker.begin, blocker.end);
    write_number(writer, "without", blocker.without);
    writer.EndObject();
  }
  writer.EndArray();
}

/// A cursor that is none, or of a generation that is not served any more.
std::optional<Problem> cursor_problem(const SearchRequest& request, const std::string& generation) {
  if (request.cursor.empty()) return std::nullopt;
  try {
    Cursor::of(request.cursor, generation);
    return std::nullopt;
  } catch (const Error& error) {
    return Problem{400, "bad_cursor", error.what(), "cursor"};
  }
}

void write_generation(JsonWriter& writer, const Site& site) {
  if (!site.served) return;
  const Generation& generation = site.searchers().generation();
  write_member(writer, "generation", generation.name());
  write_number(writer, "documents", generation.manifest().documents);
}

/// Where paragraphs stand in the text, and how pages call them.
void write_paragraphs(JsonWriter& writer, const MarkedText& text) {
  writer.Key("paragraphs");
  writer.StartArray();
  const std::vector<Paragraph> paragraphs = paragraphs_of(text);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    writer.StartObject();
    write_member(writer, "anchor", paragraph_anchor(i));
    write_span(writer, paragraphs[i].begin, paragraphs[i].end);
    writer.EndObject();
  }
  writer.EndArray();
}

void write_correction(JsonWriter& writer, const CorrectionNotice& notice) {
  writer.Key("correction_notice");
  writer.StartObject();
  write_member(writer, "text", notice.text);
  write_member(writer, "time", notice.time);
  writer.EndObject();
}

/// Members of a record that nobody knows, without those that the server's own would be taken for.
std::string without_own_members(const std::string& unknown) {
  constexpr const char* kOwn[] = {"content_hash", "paragraphs", "correction_notice", "marked_text"};
  rapidjson::Document members;
  members.Parse(("{" + unknown + "}").c_str());
  if (!members.IsObject()) return {};
  bool changed = false;
  for (const char* name : kOwn) changed = members.RemoveMember(name) || changed;
  if (!changed) return unknown;
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  members.Accept(writer);
  return {buffer.GetString() + 1, buffer.GetSize() - 2};
}

}  // namespace

Response api_search(const Site& site, const Request& request) {
  const auto start = std::chrono::steady_clock::now();
  const SearchParams params = read_search_params(request, site.settings);
  if (!params.problems.empty()) return to_response(params.problems.front());
  const auto searcher = site.searchers().borrow();
  if (const auto problem = cursor_problem(params.search, searcher->generation().name())) {
    return to_response(*problem);
  }
  const SearchResult result = searcher->search(params.search);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.SetMaxDecimalPlaces(3);
  writer.StartObject();
  write_member(writer, "generation", searcher->generation().name());
  writer.Key("took_ms");
  writer.Double(took.count());
  write_partial(writer, result);
  write_query(writer, params.search, result);
  writer.Key("total");
  writer.StartObject();
  write_number(writer, "value", result.total);
  write_member(writer, "relation", result.exact ? "eq" : "gte");
  writer.EndObject();
  write_hits(writer, site, result);
  if (!params.search.facets.empty()) write_facets(writer, result);
  write_blockers(writer, result);
  write_member(writer, "cursor", result.cursor);
  writer.EndObject();
  Response response = json_response(buffer);
  add_trace(result, response);
  return response;
}

Response api_suggest(const Site& site, const Request& request) {
  constexpr std::size_t kUsual = 8, kMost = 20, kLongest = 200;
  const std::string_view typed = request.param("q").value_or("");
  if (typed.size() > kLongest) {
    return to_response({400, "query_too_long", "q has more than 200 bytes", "q"});
  }
  if (const auto unknown = unknown_parameter(request, {"q", "size"})) return to_response(*unknown);
  std::size_t size = kUsual;
  if (const auto given = request.param("size"); given && !given->empty()) {
    const auto count = read_count(*given, kMost);
    if (!count) {
      return to_response({400, "bad_number", "size must be a whole number from 1 to 20", "size"});
    }
    size = *count;
  }
  const auto searcher = site.searchers().borrow();
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.StartObject();
  write_member(writer, "generation", searcher->generation().name());
  writer.Key("suggestions");
  writer.StartArray();
  for (const Suggestion& suggestion : searcher->suggest(typed, size)) {
    writer.StartObject();
    write_member(writer, "text", suggestion.text);
    write_member(writer, "kind", suggestion.kind);
    write_member(writer, "label", suggestion.label);
    if (suggestion.documents > 0) write_number(writer, "documents", suggestion.documents);
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
  return json_response(buffer);
}

Response api_similar(const Site& site, const Request& request) {
  const std::string& id = request.path[request.path.size() - 2];
  const SearchParams params = read_search_params(request, site.settings);
  if (!params.problems.empty()) return to_response(params.problems.front());
  const auto refused = refused_parameter(request, "a list of similar documents",
                                         {"q", "sort", "cursor", "facets", "count", "literal"});
  if (refused) return to_response(*refused);
  const auto searcher = site.searchers().borrow();
  const auto result = searcher->similar(id, params.search);
  if (!result) return to_response(missing_document(site, id));
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.SetMaxDecimalPlaces(3);
  writer.StartObject();
  write_member(writer, "generation", searcher->generation().name());
  write_partial(writer, *result);
  write_hits(writer, site, *result);
  writer.EndObject();
  Response response = json_response(buffer);
  add_trace(*result, response);
  return response;
}

Response api_document(const Site& site, const Request& request) {
  const std::string& id = request.path.back();
  if (const auto unknown = unknown_parameter(request, {"q"})) return to_response(*unknown);
  const std::string query(request.param("q").value_or(""));
  auto found = site.searchers().borrow()->find_marked(id, query);
  if (!found) return to_response(missing_document(site, id));
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.StartObject();
  write_member(writer, "content_hash", found->hash.text());
  write_paragraphs(writer, found->text);
  if (const CorrectionNotice* notice = correction_on(site, id)) write_correction(writer, *notice);
  if (!query.empty()) write_member(writer, "marked_text", to_html(found->text));
  writer.EndObject();
  found->record.unknown = without_own_members(found->record.unknown);
  std::string json = to_json(found->record);
  // What is the server's own comes behind what is the record's.
  json.back() = ',';
  json.append(buffer.GetString() + 1, buffer.GetSize() - 1);
  return {200, std::string(kJsonType), std::move(json)};
}

Response api_health(const Site& site, const Request&) {
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.StartObject();
  write_member(writer, "status", "ok");
  write_generation(writer, site);
  writer.EndObject();
  return json_response(buffer);
}

Response api_ready(const Site& site, const Request&) {
  const std::string problem = site.index.problem();
  if (!site.served) {
    Response response = to_response({503, "no_index", problem});
    response.headers.emplace_back("Retry-After", "5");
    return response;
  }
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.StartObject();
  write_member(writer, "status", "ready");
  write_generation(writer, site);
  write_member(writer, "alarm", problem);
  writer.EndObject();
  return json_response(buffer);
}

}  // namespace traan
