#include "corpus-tools/corpus_stats.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstdio>

#include "analyzers/legacy_garbage.h"

namespace traan {
namespace {

constexpr std::size_t kShownIds = 10;

std::uint32_t count_characters(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string number(std::uint64_t value) { return std::to_string(value); }

}  // namespace

void CorpusStats::add(const Record& record) {
  ++records_;
  text_bytes_ += record.text.size();
  lengths_.push_back(count_characters(record.text));
  characters_ += lengths_.back();
  const auto count = [&](const char* field, const std::string& value, bool by_value) {
    if (!value.empty()) ++known_[field];
    if (by_value) ++values_[field][value.empty() ? "(unknown)" : value];
  };
  count("kind", record.kind, true);
  count("case_type", record.case_type, true);
  count("instance", record.instance, true);
  count("court_level", record.court_level, true);
  count("number", record.number, false);
  count("date", record.date, false);
  count("court", record.court, false);
  count("province", record.province, false);
  count("subject", record.subject, false);
  const RepairedText repaired(record.text);
  repaired_records_ += repaired.report().total() > 0 ? 1 : 0;
  repairs_ += repaired.report();
  if (is_garbage(repaired.text())) garbage_.push_back(record.id);
  Tokenizer tokenizer(repaired);
  for (Token token; tokenizer.next(token);) {
    ++tokens_;
    marked_ += token.marked() ? 1 : 0;
    if (token.kind == TokenKind::word && is_syllable(token.exact)) {
      syllables_.emplace(token.exact);
    }
  }
}

std::uint32_t CorpusStats::length_percentile(double share) const {
  if (lengths_.empty()) return 0;
  std::vector<std::uint32_t> sorted = lengths_;
  const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
  std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(at), sorted.end());
  return sorted[at];
}

std::string CorpusStats::to_text() const {
  std::string out;
  const auto line = [&](const std::string& name, const std::string& value) {
    out += name + std::string(name.size() < 24 ? 24 - name.size() : 1, ' ') + value + "\n";
  };
  line("records", number(records_));
  line("text bytes", number(text_bytes_));
  line("characters", number(characters_));
  line("characters a record", "median " + number(length_percentile(0.5)) + ", 90 % " +
                                  number(length_percentile(0.9)) + ", 99 % " +
                                  number(length_percentile(0.99)) + ", longest " +
                                  number(length_percentile(1)));
  line("tokens", number(tokens_) + ", with marks " + number(marked_));
  line("distinct syllables", number(syllables_.size()));
  line("records repaired", number(repaired_records_));
  line("  look-alike letters", number(repairs_.look_alikes));
  line("  combining marks",
       number(repairs_.composed) + ", after a space " + number(repairs_.detached_marks));
  line("  words of TCVN3", number(repairs_.tcvn3_words));
  line("  words of VNI", number(repairs_.vni_words));
  line("  words of misread UTF-8", number(repairs_.misread_utf8_words));
  line("  ill-formed UTF-8", number(repairs_.invalid_utf8));
  line("bad text layers", number(garbage_.size()));
  for (std::size_t i = 0; i < std::min(garbage_.size(), kShownIds); ++i)
    line("  " + garbage_[i], "");
  for (const auto& [field, count] : known_) line("with " + field, number(count));
  for (const auto& [field, counts] : values_) {
    out += field + "\n";
    for (const auto& [value, count] : counts) line("  " + value, number(count));
  }
  return out;
}

std::string CorpusStats::to_json() const {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  const auto member = [&](const std::string& name, std::uint64_t value) {
    writer.Key(name.c_str());
    writer.Uint64(value);
  };
  writer.StartObject();
  member("records", records_);
  member("text_bytes", text_bytes_);
  member("characters", characters_);
  member("characters_p50", length_percentile(0.5));
  member("characters_p90", length_percentile(0.9));
  member("characters_p99", length_percentile(0.99));
  member("characters_max", length_percentile(1));
  member("tokens", tokens_);
  member("tokens_with_marks", marked_);
  member("distinct_syllables", syllables_.size());
  member("records_repaired", repaired_records_);
  member("look_alike_letters", repairs_.look_alikes);
  member("combining_marks", repairs_.composed);
  member("combining_marks_after_space", repairs_.detached_marks);
  member("tcvn3_words", repairs_.tcvn3_words);
  member("vni_words", repairs_.vni_words);
  member("misread_utf8_words", repairs_.misread_utf8_words);
  member("ill_formed_utf8", repairs_.invalid_utf8);
  member("bad_text_layers", garbage_.size());
  for (const auto& [field, count] : known_) member("with_" + field, count);
  for (const auto& [field, counts] : values_) {
    writer.Key(field.c_str());
    writer.StartObject();
    for (const auto& [value, count] : counts) member(value, count);
    writer.EndObject();
  }
  writer.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace traan
