#include "searchd/http/api.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <chrono>

#include "searchd/http/search_params.h"
#include "searchd/pages/html_writer.h"

namespace traan {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_string(Writer& writer, std::string_view text) {
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_member(Writer& writer, const char* name, std::string_view text) {
  if (text.empty()) return;
  writer.Key(name);
  write_string(writer, text);
}

std::string to_html(const MarkedText& text) {
  HtmlWriter html;
  html << text;
  return html.take();
}

void write_query(Writer& writer, const SearchRequest& request, const SearchResult& result) {
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
    writer.Key("begin");
    writer.Uint64(u.begin);
    writer.Key("end");
    writer.Uint64(u.end);
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
}

void write_hit(Writer& writer, const Hit& hit) {
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
  writer.EndObject();
}

Response json_response(const rapidjson::StringBuffer& buffer) {
  return {200, std::string(kJsonType), {buffer.GetString(), buffer.GetSize()}};
}

}  // namespace

Response api_search(const Site& site, const Request& request) {
  const auto start = std::chrono::steady_clock::now();
  const SearchParams params = read_search_params(request);
  if (!params.problems.empty()) return to_response(params.problems.front());
  const auto searcher = site.searchers.borrow();
  const SearchResult result = searcher->search(params.search);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.SetMaxDecimalPlaces(3);
  writer.StartObject();
  write_member(writer, "generation", searcher->generation().name());
  writer.Key("took_ms");
  writer.Double(took.count());
  writer.Key("partial");
  writer.Bool(false);
  write_query(writer, params.search, result);
  writer.Key("total");
  writer.StartObject();
  writer.Key("value");
  writer.Uint64(result.total);
  write_member(writer, "relation", "eq");
  writer.EndObject();
  writer.Key("hits");
  writer.StartArray();
  for (const Hit& hit : result.hits) write_hit(writer, hit);
  writer.EndArray();
  writer.EndObject();
  return json_response(buffer);
}

Response api_document(const Site& site, const Request& request) {
  const std::string& id = request.path.back();
  const auto record = site.searchers.borrow()->find(id);
  if (!record) {
    return to_response({404, "no_such_document", "there is no document \"" + id + "\"", "id"});
  }
  std::string json = to_json(*record);
  if (const auto query = request.param("q"); query && !query->empty()) {
    const Highlighter highlighter(parse_query(std::string(*query)));
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    write_string(writer, to_html(highlighter.mark(record->text)));
    json.insert(json.size() - 1,
                ",\"marked_text\":" + std::string(buffer.GetString(), buffer.GetSize()));
  }
  return {200, std::string(kJsonType), std::move(json)};
}

Response api_health(const Site& site, const Request&) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.StartObject();
  write_member(writer, "status", "ok");
  write_member(writer, "generation", site.searchers.generation().name());
  writer.Key("documents");
  writer.Uint64(site.searchers.generation().manifest().documents);
  writer.EndObject();
  return json_response(buffer);
}

}  // namespace traan
