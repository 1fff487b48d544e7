#include "bench/peers/word_record.h"

#include <fstream>
#include <stdexcept>

namespace traan::bench {

const std::vector<FacetField>& facet_fields() {
  static const std::vector<FacetField> fields = {
      {"kind", [](const WordRecord& r) { return r.kind; }},
      {"court_level", [](const WordRecord& r) { return r.court_level; }},
      {"case_type", [](const WordRecord& r) { return r.case_type; }},
      {"instance", [](const WordRecord& r) { return r.instance; }},
      {"province", [](const WordRecord& r) { return r.province; }},
      {"year", [](const WordRecord& r) { return r.year(); }},
  };
  return fields;
}

std::vector<std::string> split(std::string_view line, char separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = line.find(separator, begin);
    parts.emplace_back(line.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

void each_word_record(const std::string& path, const std::function<void(const WordRecord&)>& take) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("cannot read " + path);
  for (std::string line; std::getline(in, line);) {
    std::vector<std::string> f = split(line, '\t');
    if (f.size() != 8) throw std::runtime_error(path + " has a line that is no record");
    take({f[0], f[1], f[2], f[3], f[4], f[5], f[6], std::move(f[7])});
  }
}

void each_word(const WordRecord& record, const std::function<void(const PlacedWord&)>& take) {
  PlacedWord word{{}, std::string(1, kFoldedMark), 0};
  const std::string_view words = record.words;
  for (std::size_t begin = 0, end; begin < words.size(); begin = end + 1) {
    end = std::min(words.find(' ', begin), words.size());
    const std::string_view written = words.substr(begin, end - begin);
    ++word.position;
    if (written == "|") continue;
    const std::size_t slash = written.find('/');
    word.exact = written.substr(0, slash);
    word.folded.resize(1);
    word.folded += slash == std::string_view::npos ? written : written.substr(slash + 1);
    take(word);
  }
}

}  // namespace traan::bench
