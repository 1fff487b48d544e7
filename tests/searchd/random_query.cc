#include "tests/searchd/random_query.h"

#include <algorithm>

#include "analyzers/token_list.h"
#include "analyzers/utf8.h"
#include "indexer/schema.h"

namespace traan {
namespace {

std::size_t below(std::size_t end) { return *rc::gen::inRange<std::size_t>(0, end); }
bool one_in(std::size_t many) { return below(many) == 0; }

/// Draws from rapidcheck as it goes; only inside of a generator.
class QueryMaker {
 public:
  explicit QueryMaker(const RandomCorpus& corpus) : corpus_(corpus) {}

  QueryNode tree(int depth) {
    switch (depth > 0 ? below(11) : 5 + below(6)) {
      case 0:
        return group(QueryKind::all, depth);
      case 1:
        return group(QueryKind::any, depth);
      case 2: {
        QueryNode node;
        node.kind = QueryKind::without;
        node.parts = {one_in(6) ? every() : tree(depth - 1), tree(depth - 1)};
        return node;
      }
      case 3:
      case 4: {
        QueryNode node;
        node.kind = QueryKind::zone;
        node.zone_kind = static_cast<ZoneKind>(below(5));
        node.parts = {in_zone(depth - 1)};
        return node;
      }
      case 5:
        return beside();
      default:
        return positional(2);
    }
  }

 private:
  static QueryNode every() {
    QueryNode node;
    node.kind = QueryKind::all;
    return node;
  }

  QueryNode group(QueryKind kind, int depth) {
    QueryNode node;
    node.kind = kind;
    for (std::size_t count = 2 + below(3); count > 0; --count) {
      node.parts.push_back(tree(depth - 1));
    }
    return node;
  }

  QueryNode in_zone(int depth) {
    const std::size_t roll = depth > 0 ? below(6) : 5;
    if (roll > 2) return positional(2);
    constexpr QueryKind kKinds[] = {QueryKind::all, QueryKind::any, QueryKind::without};
    QueryNode node;
    node.kind = kKinds[roll];
    node.parts = {in_zone(depth - 1), in_zone(depth - 1)};
    return node;
  }

  /// What has no place in a text.
  QueryNode beside() {
    const Record& record = some_document().record();
    QueryNode node;
    switch (below(4)) {
      case 0: {
        node.kind = QueryKind::date_range;
        const auto date = days_of(record.date).value_or(17'000);
        if (!one_in(4)) node.from = date - static_cast<std::int32_t>(below(400));
        if (!node.from || one_in(2)) node.to = date + static_cast<std::int32_t>(below(400));
        return node;
      }
      case 1: {
        node.kind = QueryKind::reference;
        const auto& references = some_document().references();
        node.terms = {references.empty() ? "RBLHS:D173" : *references.begin()};
        if (one_in(3)) node.parts = {positional(1)};
        return node;
      }
      default: {
        node.kind = QueryKind::filter;
        constexpr const char* kNames[] = {"kind",  "court_level", "case_type", "instance",
                                          "court", "province",    "number",    "id"};
        node.field = find_field(kNames[below(std::size(kNames))]);
        node.value = record.*node.field->member;
        if (node.value.empty()) node.value = "x";
        return node;
      }
    }
  }

  QueryNode positional(int depth) {
    switch (depth > 0 ? below(10) : below(5)) {
      case 0:
      case 1:
      case 2:
        return word();
      case 3:
        return phrase(0);
      case 4:
        return phrase(1 + static_cast<std::uint32_t>(below(4)));
      case 5:
        return placed(QueryKind::near, 2, depth);
      case 6:
        return placed(QueryKind::before, 2, depth);
      case 7:
        return placed(QueryKind::sentence, 2 + below(2), depth);
      case 8:
        return placed(QueryKind::paragraph, 2 + below(2), depth);
      default:
        return placed(QueryKind::any, 2 + below(2), depth);
    }
  }

  QueryNode placed(QueryKind kind, std::size_t parts, int depth) {
    QueryNode node;
    node.kind = kind;
    if (kind == QueryKind::near || kind == QueryKind::before) {
      node.distance = 1 + static_cast<std::uint32_t>(below(one_in(5) ? 40 : 8));
    }
    while (node.parts.size() < parts) node.parts.push_back(positional(depth - 1));
    return node;
  }

  const BruteDocument& some_document() {
    const auto& segment = corpus_.documents()[below(corpus_.documents().size())];
    return segment[below(segment.size())];
  }

  /// Words one after another of some document, or any.
  QueryNode phrase(std::uint32_t slop) {
    QueryNode node;
    node.kind = QueryKind::phrase;
    node.slop = slop;
    const std::size_t size = 2 + below(6);
    const auto& words = some_document().words();
    const bool real = !one_in(3) && words.size() > size;
    const std::size_t begin = real ? below(words.size() - size) : 0;
    for (std::size_t i = 0; i < size; ++i) {
      node.parts.push_back(real ? word(words[begin + i].exact, words[begin + i].folded) : word());
    }
    if (slop > 0 && one_in(2)) std::reverse(node.parts.begin(), node.parts.end());
    return node;
  }

  QueryNode word() {
    const auto& words = RandomCorpus::vocabulary();
    const std::string& text = words[one_in(2) ? below(16) : below(words.size())];
    const TokenList list(text);
    return word(std::string(list[0].exact), std::string(list[0].folded));
  }

  QueryNode word(std::string exact, std::string folded) {
    QueryNode node;
    node.kind = QueryKind::word;
    node.word.by_exact = !one_in(3);
    node.word.prefix = one_in(10);
    if (node.word.prefix) {
      const std::size_t size = 2 + below(2);
      const std::size_t border = floor_border(exact, std::max(size, exact.size() / 2));
      if (border > 0) exact.resize(border);
      folded.resize(std::min(folded.size(), size));
    } else if (!node.word.by_exact && one_in(2)) {
      const auto readings = corpus_.generation().lexicon().readings(folded);
      if (!readings.empty()) {
        node.word.restored = corpus_.generation().lexicon().term(readings[below(readings.size())]);
      }
    }
    node.word.exact = std::move(exact);
    node.word.folded = std::move(folded);
    return node;
  }

  const RandomCorpus& corpus_;
};

const std::vector<std::string> kSigns = {" ",
                                         " OR ",
                                         " AND ",
                                         " NOT ",
                                         " -",
                                         "\"",
                                         "\"~2 ",
                                         "(",
                                         ")",
                                         "*",
                                         " /3 ",
                                         " pre/5 ",
                                         " /s ",
                                         " /p ",
                                         " NEAR/4 ",
                                         " HOẶC ",
                                         "~",
                                         "=",
                                         "phần:",
                                         "loại:",
                                         "tòa:",
                                         "ngày:",
                                         "nhận-định",
                                         "bản-án",
                                         "cấp:",
                                         "huyện ",
                                         "2016..",
                                         "số:",
                                         "\xF0\x9F",
                                         "“",
                                         "”",
                                         " KHÔNG ",
                                         "+",
                                         " điều 173 blhs ",
                                         " 12/2021/HS-ST ",
                                         " qsdđ ",
                                         "tranh chap ",
                                         "\"tranh chấp\" "};

}  // namespace

rc::Gen<QueryNode> random_queries(const RandomCorpus& corpus) {
  return rc::gen::exec([&corpus] { return QueryMaker(corpus).tree(3); });
}

rc::Gen<std::string> random_query_texts() {
  return rc::gen::exec([] {
    std::string text;
    for (std::size_t pieces = 1 + below(10); pieces > 0; --pieces) {
      const auto& words = RandomCorpus::vocabulary();
      text += one_in(3) ? kSigns[below(kSigns.size())] : words[below(words.size())] + " ";
    }
    return text;
  });
}

}  // namespace traan
