// Turns records into the words that every peer indexes, so that all of them find the same:
//   token_text records.jsonl > words.tsv
// Metadata and words are those of traan-indexer; word_record.h says what a line holds.

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <variant>

#include "analyzers/token_list.h"
#include "analyzers/zone.h"
#include "corpus-tools/extract.h"
#include "corpus-tools/record.h"
#include "corpus-tools/record_reader.h"
#include "indexer/schema.h"

namespace {

using namespace traan;

void add_word(const Token& token, std::string& line) {
  line += token.exact;
  if (token.marked()) line.append("/").append(token.folded);
  line += ' ';
}

/// A phrase ends with its sentence, and where a zone of the text begins.
void add_text(std::string_view text, bool is_body, std::string& line) {
  const TokenList list(text);
  std::vector<Zone> zones;
  if (is_body) zones = find_zones(list);
  auto zone = zones.begin();
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Token token = list[i];
    bool ends = token.before != Break::none;
    for (; zone != zones.end() && zone->begin <= token.begin; ++zone) ends = true;
    if (ends) line += "| ";
    add_word(token, line);
  }
}

void add_field(std::string_view value, std::string& line) {
  const std::size_t begin = line.size();
  line += value;
  std::replace_if(
      line.begin() + static_cast<std::ptrdiff_t>(begin), line.end(),
      [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\\'; }, ' ');
  line += '\t';
}

std::string line_of(const Record& record) {
  std::string line;
  for (const std::string* value : {&record.id, &record.date, &record.kind, &record.court_level,
                                   &record.case_type, &record.instance, &record.province}) {
    add_field(*value, line);
  }
  for (const FieldSchema& field : kFields) {
    if (is_text(field.kind)) add_text(record.*field.member, false, line);
  }
  add_text(record.text, true, line);
  line.back() = '\n';
  return line;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: token_text records.jsonl > words.tsv\n");
    return 64;
  }
  try {
    RecordReader reader(argv[1]);
    while (auto item = reader.next()) {
      Record* record = std::get_if<Record>(&*item);
      if (!record) continue;
      extract_metadata(*record);
      const std::string line = line_of(*record);
      if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return 1;
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "token_text: %s\n", error.what());
    return 1;
  }
}
