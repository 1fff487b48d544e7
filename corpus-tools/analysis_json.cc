#include "corpus-tools/analysis_json.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <utility>

#include "analyzers/error.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kInMemory = 1 << 20;

/// The JSON of one value.
class Json {
 public:
  template <typename Write>
  static std::string of(Write write) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    Json json(writer);
    write(json);
    return {buffer.GetString(), buffer.GetSize()};
  }

  void string(std::string_view text) {
    writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }
  void field(std::string_view name, std::string_view text) {
    string(name);
    string(text);
  }
  void field(std::string_view name, std::uint64_t number) {
    string(name);
    writer_.Uint64(number);
  }
  void field(std::string_view name, double number) {
    string(name);
    writer_.Double(number);
  }
  void span(std::size_t begin, std::size_t end) {
    field("begin", std::uint64_t{begin});
    field("end", std::uint64_t{end});
  }
  void begin() { writer_.StartObject(); }
  void end() { writer_.EndObject(); }

 private:
  explicit Json(rapidjson::Writer<rapidjson::StringBuffer>& writer) : writer_(writer) {}
  rapidjson::Writer<rapidjson::StringBuffer>& writer_;
};

std::string quoted(std::string_view text) {
  return Json::of([&](Json& json) { json.string(text); });
}

/// Ill-formed sequences replaced, nothing else changed: JSON is UTF-8.
std::string well_formed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t pos = 0; pos < text.size();) {
    const Decoded d = decode_utf8(text, pos);
    append_utf8(out, d.code_point);
    pos += d.length;
  }
  return out;
}

}  // namespace

void Spool::append(std::string_view bytes) {
  head_ += bytes;
  if (head_.size() < kInMemory) return;
  if (!file_) file_.reset(std::tmpfile());
  if (!file_ || std::fwrite(head_.data(), 1, head_.size(), file_.get()) != head_.size()) {
    throw Error(ErrorKind::io, "cannot write a temporary file: is the disk full?");
  }
  head_.clear();
}

void Spool::drain(OutputFile& out) {
  if (file_) {
    std::rewind(file_.get());
    std::string chunk(kInMemory, '\0');
    while (const std::size_t size = std::fread(chunk.data(), 1, chunk.size(), file_.get())) {
      out.write(std::string_view(chunk).substr(0, size));
    }
    file_.reset();
  }
  out.write(std::exchange(head_, {}));
}

void AnalysisJson::add_text(Member member, std::string_view text) {
  const std::string json = quoted(text);
  spools_[member].append(std::string_view(json).substr(1, json.size() - 2));
}

void AnalysisJson::add_item(Member member, std::string_view json) {
  if (std::exchange(started_[member], true)) spools_[member].append(",");
  spools_[member].append(json);
}

void AnalysisJson::add(const Analysis& piece) {
  const TokenList& tokens = piece.tokens;
  add_text(input, well_formed(piece.text));
  add_text(repaired, piece.repaired.text());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    add_item(exact, quoted(tokens[i].exact));
    add_item(folded, quoted(tokens[i].folded));
  }
  for (const std::size_t i : piece.compounds) {
    add_item(compounds,
             quoted(std::string(tokens[i].exact) + " " + std::string(tokens[i + 1].exact)));
  }
  for (const Reference& reference : piece.references) {
    add_item(references, Json::of([&](Json& json) {
               json.begin();
               json.field("type", type_name(reference.type));
               json.field("canonical", reference.canonical);
               json.span(offset_ + reference.begin, offset_ + reference.end);
               json.end();
             }));
  }
  for (const Analysis::FoundAbbreviation& found : piece.abbreviations) {
    add_item(abbreviations, Json::of([&](Json& json) {
               json.begin();
               json.field("written", found.abbreviation->written);
               json.field("expansion", found.abbreviation->expansions);
               json.span(offset_ + found.begin, offset_ + found.end);
               json.end();
             }));
  }
  for (const Zone& zone : piece.zones) {
    if (zone.begin == 0 && offset_ > 0) continue;  // goes on
    add_item(zones, Json::of([&](Json& json) {
               json.begin();
               json.field("kind", zone_name(zone.kind));
               json.field("begin", std::uint64_t{offset_ + zone.begin});
               json.end();
             }));
  }
  for (const auto& [name, count] : repairs_of(piece.repaired.report())) repairs_[name] += count;
  add_query(piece.query);
  garbage_ = garbage_ || piece.garbage;
  offset_ += piece.text.size();
}

void AnalysisJson::add_query(const QueryReading& query) {
  add_text(restored, query.restored);
  add_text(decoded, query.decoded);
  confidence_ *= query.confidence;
  for (const Correction& correction : query.corrections) {
    add_item(corrections, Json::of([&](Json& json) {
               json.begin();
               json.field("from", correction.from);
               json.field("to", correction.to);
               json.field("confidence", correction.confidence);
               json.span(correction.begin, correction.end);
               json.end();
             }));
  }
}

void AnalysisJson::write(OutputFile& out) {
  const auto member = [&](Member name, std::string_view before) {
    out.write(before);
    spools_[name].drain(out);
  };
  member(input, R"({"input":")");
  member(repaired, R"(","repaired":")");
  member(exact, R"(","exact":[)");
  member(folded, R"(],"folded":[)");
  member(compounds, R"(],"compounds":[)");
  member(references, R"(],"references":[)");
  member(abbreviations, R"(],"abbreviations":[)");
  member(zones, R"(],"zones":[)");
  member(restored, R"(],"query":{"restored":")");
  member(decoded, R"(","decoded":")");
  member(corrections, R"(","corrections":[)");
  out.write("],");
  const std::string rest = Json::of([&](Json& json) {
    json.begin();
    json.field("confidence", confidence_);
    json.end();
  });
  out.write(std::string_view(rest).substr(1, rest.size() - 1));
  out.write(R"(,"repairs":)");
  out.write(Json::of([&](Json& json) {
    json.begin();
    for (const auto& [name, count] : repairs_) json.field(name, count);
    json.end();
  }));
  out.write(garbage_ ? R"(,"garbage":true})" : R"(,"garbage":false})");
  out.write("\n");
  *this = AnalysisJson();
}

}  // namespace traan
