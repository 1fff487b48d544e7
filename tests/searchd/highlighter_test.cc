#include "searchd/query/highlighter.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <memory>
#include <random>

#include "analyzers/tokenizer.h"
#include "analyzers/utf8.h"
#include "indexer/index_builder.h"
#include "searchd/query/passage.h"
#include "tests/searchd/made_query.h"
#include "tests/support/made_records.h"
#include "tests/support/unseeded.h"

namespace traan {
namespace {

using enum QueryKind;

struct NoWords : UnknownWords {
  std::vector<std::string> beginning_with(std::string_view, bool, std::size_t) const override {
    return {};
  }
};

std::string shown(const MarkedText& text) {
  std::string out;
  for (const TextPiece& piece : text) out += piece.marked ? "[" + piece.text + "]" : piece.text;
  return out;
}

std::string plain(const MarkedText& text) {
  std::string out;
  for (const TextPiece& piece : text) out += piece.text;
  return out;
}

bool is_utf8(const MarkedText& text) {
  return std::all_of(text.begin(), text.end(), [](const TextPiece& piece) {
    return valid_utf8_prefix(piece.text) == piece.text.size();
  });
}

/// An index of records, each found by its place in the list.
class Documents {
 public:
  explicit Documents(std::vector<Record> records, const std::string& lexicon = {}) {
    for (std::size_t i = 0; i < records.size(); ++i) records[i].id = "d" + std::to_string(i);
    BuildOptions options;
    options.files = {write_records(folder_, records)};
    options.index = folder_ / "index";
    options.threads = 1;
    if (!lexicon.empty()) options.lexicon = folder_.write("lexicon.bin", lexicon);
    EXPECT_TRUE(build_index(options).rejections.empty());
    generation_ = open_current(options.index);
    places_.resize(records.size());
    records_.resize(records.size());
    for (const SegmentReader& segment : generation_->segments()) {
      for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
        Record record = segment.record(docid);
        const std::size_t i = std::stoul(record.id.substr(1));
        records_[i] = std::move(record);
        places_[i] = {&segment, docid};
      }
    }
  }
  static Documents of_texts(const std::vector<std::string>& texts,
                            const std::string& lexicon = {}) {
    std::vector<Record> records;
    for (const std::string& text : texts) {
      records.push_back(made_record("", "1/2020/DS-ST", "2020-01-01", text));
    }
    return Documents(std::move(records), lexicon);
  }

  const Generation& generation() const { return *generation_; }
  std::size_t size() const { return records_.size(); }
  const Record& record(std::size_t i) const { return records_[i]; }
  const DocumentPlace& place(std::size_t i) const { return places_[i]; }

 private:
  TempFolder folder_;
  std::shared_ptr<const Generation> generation_;
  std::vector<Record> records_;
  std::vector<DocumentPlace> places_;
};

/// A query with the highlighter of it.
class Marker {
 public:
  Marker(QueryNode root, const Documents& documents)
      : root_(std::move(root)),
        documents_(documents),
        plan_(root_, documents.generation(), NoWords()),
        highlighter_(plan_.root(), documents.generation()) {}

  MarkedText title(std::size_t i) {
    return highlighter_.title(documents_.record(i), documents_.place(i));
  }
  MarkedText text(std::size_t i) {
    return highlighter_.text(documents_.record(i), documents_.place(i));
  }
  MarkedText snippet(std::size_t i, std::size_t characters) {
    return highlighter_.snippet(documents_.record(i), documents_.place(i), characters);
  }
  Highlighter& highlighter() { return highlighter_; }

 private:
  const QueryNode root_;
  const Documents& documents_;
  const QueryPlan plan_;
  Highlighter highlighter_;
};

struct Case {
  const char* what;
  QueryNode query;
  std::string text, marked;
};

void expect_marked(const std::vector<Case>& cases, const std::string& lexicon = {}) {
  std::vector<std::string> texts;
  for (const Case& c : cases) texts.push_back(c.text);
  const Documents documents = Documents::of_texts(texts, lexicon);
  for (std::size_t i = 0; i < cases.size(); ++i) {
    Marker marker(cases[i].query, documents);
    EXPECT_EQ(shown(marker.text(i)), cases[i].marked) << cases[i].what;
    EXPECT_EQ(plain(marker.text(i)), cases[i].text) << cases[i].what;
  }
}

TEST(Highlighter, Words) {
  expect_marked({
      {"a word everywhere", a_word("đất"), "dat Đất đát, đất.", "dat [Đất] đát, [đất]."},
      {"typed without marks", a_word("dat"), "đất dat án", "[đất dat] án"},
      {"a wildcard", a_word("tranh*"), "tranh Tranhx trang tránh", "[tranh Tranhx] trang [tránh]"},
      {"an exact wildcard", a_word("đấ*"), "đất đấu đá", "[đất đấu] đá"},
      {"nothing that the query has", a_word("xyz"), "Tòa án.", "Tòa án."},
      {"an empty query", QueryNode(), "Tòa án.", "Tòa án."},
      {"alternatives", a_node(any, {a_word("án"), a_word("tòa")}), "án. Tòa án", "[án]. [Tòa án]"},
      {"words where they stand together", all_words("trộm cắp"), "Tội “Trộm cắp” và cắp trộm",
       "Tội “[Trộm cắp]” và cắp trộm"},
      {"not across a sentence's end", all_words("trộm cắp"), "Là trộm. Cắp là trộm",
       "Là [trộm]. [Cắp] là [trộm]"},
      {"a word without company beside two with it", all_words("trộm cắp đất"), "trộm cắp, trộm đất",
       "[trộm cắp], trộm [đất]"},
      {"a word that the query has twice", all_words("tòa án tòa"), "tòa án. Tòa", "[tòa án]. Tòa"},
      {"numbers as one", all_words("64/2022/HS-PT"), "số 64/2022/HS-PT; 64",
       "số [64/2022/HS-PT]; 64"},
      {"lines are not joined", all_words("trộm cắp"), "trộm\ncắp", "[trộm]\n[cắp]"},
  });
}

TEST(Highlighter, Positions) {
  const auto near2 = [](QueryNode a, QueryNode b) { return a_node(near, {a, b}, 2); };
  expect_marked({
      {"a phrase only whole", a_phrase("hòa giải"), "Hoà giải; hòa bình giải",
       "[Hoà giải]; hòa bình giải"},
      {"not across sentences", a_phrase("a b"), "a. B", "a. B"},
      {"with slop in any order", a_phrase("a b", 1), "b x a. A x y b", "[b] x [a]. A x y b"},
      {"near", near2(a_word("đất"), a_word("án")), "án x đất x x x án đất x x x x đất",
       "[án] x [đất] x x x [án đất] x x x x đất"},
      {"near within a paragraph", near2(a_word("đất"), a_word("án")), "đất\n\nÁn", "đất\n\nÁn"},
      {"before", a_node(before, {a_word("đất"), a_word("án")}, 2), "án đất x án",
       "án [đất] x [án]"},
      {"words of a phrase outside of it", near2(a_phrase("tòa án"), a_word("đất")),
       "tòa án x đất án", "[tòa án] x [đất] án"},
      {"a pair in a pair", near2(near2(a_word("a"), a_word("b")), a_word("c")),
       "a x x b x c a x c.\n\nA b c", "a x x b x c a x c.\n\n[A b c]"},
      {"alternatives in a pair", near2(a_node(any, {a_word("nhà"), a_word("đất")}), a_word("án")),
       "nhà x x x đất án", "nhà x x x [đất án]"},
      {"a sentence", a_node(sentence, {a_word("nhà"), a_word("đất")}), "Nhà. Đất có nhà. Đất.",
       "Nhà. [Đất] có [nhà]. Đất."},
      {"a paragraph", a_node(paragraph, {a_word("nhà"), a_word("đất")}),
       "Nhà.\n\nĐất có. Nhà có.\n\nĐất.", "Nhà.\n\n[Đất] có. [Nhà] có.\n\nĐất."},
      {"phrases of a sentence only whole", a_node(sentence, {a_phrase("nhà ở"), a_word("đất")}),
       "Nhà ở có đất, nhà có", "[Nhà ở] có [đất], nhà có"},
      {"one that matches beside one that does not",
       a_node(all, {a_word("nhà"), a_phrase("tòa án")}), "Nhà của tòa", "[Nhà] của tòa"},
  });
}

TEST(Highlighter, ZonesAndWhatIsExcluded) {
  const std::string text =
      "TÒA ÁN có đất\n\nNỘI DUNG VỤ ÁN:\n\nĐất và nhà.\n\nNHẬN ĐỊNH CỦA TÒA ÁN:\n\nĐất ở, nhà.\n\n"
      "QUYẾT ĐỊNH:\n\nĐất.";
  const auto with = [&](std::string from, const std::string& to) {
    return from.replace(from.find(to.substr(1, to.size() - 2)), to.size() - 2, to);
  };
  const QueryNode land = a_word("đất"), house = a_word("nhà");
  expect_marked({
      {"a word", in_zone(ZoneKind::decision, land), text,
       text.substr(0, text.size() - 7) + "[Đất]."},
      {"a phrase", in_zone(ZoneKind::findings, a_phrase("đất ở")), text, with(text, "[Đất ở]")},
      {"words", in_zone(ZoneKind::facts, a_node(all, {land, house})), text,
       with(with(text, "[Đất]"), "[nhà]")},
      {"no zone in another", in_zone(ZoneKind::facts, in_zone(ZoneKind::decision, land)), text,
       text},
      {"not the title", in_zone(ZoneKind::header, a_word("chấp")), "chấp", "[chấp]"},
      {"without", a_node(without, {house, a_word("mèo")}), "nhà đất", "[nhà] đất"},
      {"without in a zone", in_zone(ZoneKind::facts, a_node(without, {a_word("vụ"), house})), text,
       with(text, "[VỤ]")},
      {"what an alternative excludes", a_node(any, {a_node(without, {land, house}), a_word("ở")}),
       "đất nhà ở", "[đất] nhà [ở]"},
  });
}

TEST(Highlighter, References) {
  const std::string law = "RBLHS:D173";
  expect_marked({
      {"a law in any spelling", a_reference({law}),
       "theo khoản 1 Điều 173 Bộ luật Hình sự và Điều 174 Bộ luật Hình sự",
       "theo [khoản 1 Điều 173 Bộ luật Hình sự] và Điều 174 Bộ luật Hình sự"},
      {"over a line's end", a_reference({law}), "Điều 173\nBLHS", "[Điều 173\nBLHS]"},
      {"a judgment", a_reference({"RCASE:64/2022/HS-PT"}),
       "Bản án số 64/2022/HSPT, số 65/2022/HSPT", "Bản án số [64/2022/HSPT], số 65/2022/HSPT"},
      {"its words", a_reference({law}, {a_phrase("tội trộm")}), "là tội trộm, Điều 174 BLHS",
       "là [tội trộm], Điều 174 BLHS"},
      {"none in a zone", in_zone(ZoneKind::header, a_reference({law}, {a_phrase("tội trộm")})),
       "tội trộm, Điều 173 BLHS", "[tội trộm], Điều 173 BLHS"},
      {"excluded", a_node(without, {a_word("là"), a_reference({law})}), "là Điều 173 BLHS",
       "[là] Điều 173 BLHS"},
  });
}

TEST(Highlighter, AnySpellingOfALetter) {
  expect_marked({
      {"NFD", a_word("đất"), "o\u0302 đa\u0302\u0301t nhà", "o\u0302 [đa\u0302\u0301t] nhà"},
      {"a mark behind a space", a_word("nội"), "Hà Nô \u0323i, án", "Hà [Nô \u0323i], án"},
      {"words after it", a_word("án"), "Hà Nô \u0323i, án", "Hà Nô \u0323i, [án]"},
      {"a look-alike", a_word("đất"), "Ðất của \u0430nh, đất", "[Ðất] của \u0430nh, [đất]"},
      {"an old encoding", a_word("đất"), "§Êt ®ai, quyÒn sö dông ®Êt cña nhµ n­íc, ®Êt",
       "[§Êt] ®ai, quyÒn sö dông [®Êt] cña nhµ n­íc, [®Êt]"},
      {"what is no letter", a_word("án"), "😀 án\u200b 😀", "😀 [án]\u200b 😀"},
  });
}

TEST(Highlighter, WordsThatTheLexiconLacks) {
  LexiconBuilder builder(unseeded());
  builder.add_text("nhà đất có ở");
  expect_marked(
      {
          {"exact", a_word("tránh"), "tránh tranh đất", "[tránh] tranh đất"},
          {"unmarked", a_word("tranh"), "tránh tranh đất", "[tránh tranh] đất"},
          {"a phrase", a_phrase("đất tranh chấp"), "đất tranh, đất tránh chấp",
           "đất tranh, [đất tránh chấp]"},
      },
      builder.build());
}

TEST(Highlighter, TitleOrSubject) {
  std::vector<Record> records(3, made_record("", "1/2020/DS-ST", "2020-01-01", "Nhà ở."));
  records[0].title = "Đất và nhà";
  records[1].title = "";
  records[1].subject = "Tranh chấp đất";
  records[2].title = records[2].subject = "";
  const Documents documents(std::move(records));
  Marker marker(all_words("đất nhà"), documents);
  EXPECT_EQ(shown(marker.title(0)), "[Đất] và [nhà]");
  EXPECT_EQ(shown(marker.text(0)), "[Nhà] ở.");
  EXPECT_EQ(shown(marker.title(1)), "Tranh chấp [đất]");
  EXPECT_EQ(shown(marker.title(2)), shown(Marker(QueryNode(), documents).title(2)));
  EXPECT_EQ(shown(marker.text(2)), "[Nhà] ở.");
}

TEST(Highlighter, MarksNothingInATextThatIsNotTheIndexed) {
  const Documents documents = Documents::of_texts({"nhà đất", "nhà nhà"});
  Marker marker(a_word("nhà"), documents);
  Record other = documents.record(0);
  other.text = "một nhà đất";
  EXPECT_EQ(shown(marker.highlighter().text(other, documents.place(0))), "một nhà đất");
  EXPECT_EQ(shown(marker.text(1)), "[nhà nhà]");
  other.text = "nhà";
  other.subject += " đất";
  EXPECT_EQ(shown(marker.highlighter().text(other, documents.place(0))), "nhà");
}

struct Snippet {
  const char* what;
  QueryNode query;
  std::string text;
  std::size_t characters;
  std::string line;
};

void expect_snippets(const std::vector<Snippet>& cases) {
  std::vector<std::string> texts;
  for (const Snippet& c : cases) texts.push_back(c.text);
  const Documents documents = Documents::of_texts(texts);
  for (std::size_t i = 0; i < cases.size(); ++i) {
    Marker marker(cases[i].query, documents);
    EXPECT_EQ(shown(marker.snippet(i, cases[i].characters)), cases[i].line) << cases[i].what;
  }
}

/// Sentences without any word of a query.
std::string other(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "Câu này nói về việc khác hẳn. ";
  return text;
}

TEST(Highlighter, SnippetsAreTheBestPassageOnOneLine) {
  const QueryNode theft = all_words("trộm cắp tài sản");
  const std::string text =
      "MỞ ĐẦU.\n\n" + other(99) + "Bị cáo trộm\ncắp\n\f12\ntài sản của “anh H”. " + other(99);
  std::string endless = "Mở đầu";
  for (int i = 0; i < 99; ++i) endless += ", việc khác";
  expect_snippets({
      {"whole sentences", theft, text, 60,
       "… Bị cáo [trộm cắp tài sản] của “anh H”. Câu này nói về việc khác hẳn. …"},
      {"a part of one", theft, text, 30, "… Bị cáo [trộm cắp tài sản]…"},
      {"within a long sentence", a_word("đất"), endless + " về đất đai, " + endless, 60,
       "…việc khác, việc khác về [đất] đai, Mở đầu, việc khác, việc…"},
      {"at the end", a_word("đất"), other(9) + "Đất.", 60,
       "… Câu này nói về việc khác hẳn. [Đất]."},
      {"an item's number goes with it", a_word("đất"), "1. Có đất và cả nhà.\n\n2. " + other(9), 20,
       "1. Có [đất] và cả nhà. …"},
      {"nothing found", a_word("xyz"), "Tòa án\n nhân  dân", 100, "Tòa án nhân dân"},
      {"no query", QueryNode(), "Tòa án. " + other(9), 20, "Tòa án. Câu này nói…"},
      {"no words", a_word("xyz"), "—", 100, ""},
      {"a row of dots", a_word("đất"), "Đất: " + std::string(60, '.') + "\nnhà", 100,
       "[Đất]: ... nhà"},
      {"an ornament", a_word("đất"), "Đất; -=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-= “nhà", 100,
       "[Đất]; … “nhà"},
      {"a word without an end", a_word("đất"), "Đất " + std::string(5000, 'x'), 100, "[Đất]…"},
      {"… that begins the text", a_word("đất"), std::string(5000, 'x') + " đất", 100, "…[đất]"},
      {"… or is the text", QueryNode(), std::string(5000, 'x'), 100, std::string(200, 'x') + "…"},
  });
}

TEST(Highlighter, SnippetsShowMostOfTheQuery) {
  const QueryNode court_house = all_words("tòa nhà"), land_house = all_words("đất nhà");
  expect_snippets({
      {"in two passages", court_house,
       other(50) + "Có tòa án. " + other(50) + "Thuê nhà ở. " + other(50), 80,
       "… Có [tòa] án. Câu này nói về việc khác hẳn. … "
       "Thuê [nhà] ở. Câu này nói về việc khác hẳn. …"},
      {"in one", court_house, other(50) + "Có tòa án. Thuê nhà ở. " + other(50), 40,
       "… Có [tòa] án. Thuê [nhà] ở. …"},
      {"next to each other", land_house,
       other(30) + "Đất và nhà. " + other(30) + "Có đất nhà. " + other(30), 12,
       "… Có [đất nhà]. …"},
      {"where the court finds", a_word("đất"),
       "Có đất.\n\nNỘI DUNG VỤ ÁN:\n\n" + other(30) + "\n\nNHẬN ĐỊNH CỦA TÒA ÁN:\n\nVề đất.\n\n" +
           other(30),
       20, "… Về [đất]. Câu này…"},
      {"the rarest word", a_node(any, {a_word("đất"), a_word("nhà"), a_word("ghe")}),
       "Có đất. " + other(30) + "Về nhà. " + other(30) + "Một chiếc ghe. " + other(30), 20,
       "… Một chiếc [ghe]. …"},
  });
}

const std::vector<std::string> kVocabulary = {
    "đất", "Dat", "đa\u0302\u0301t", "tòa", "toà", "án", "12", "v.v", "®Êt", "N.V.A"};

QueryNode random_query() {
  const auto pick = [&] { return a_word(*rc::gen::elementOf(kVocabulary)); };
  const auto kind = *rc::gen::element(word, phrase, near, before, sentence, paragraph, all, any,
                                      without, zone, reference);
  if (kind == word) return pick();
  if (kind == zone) return in_zone(ZoneKind::header, a_node(all, {pick(), pick()}));
  if (kind == reference) return a_reference({"RBLHS"}, {pick()});
  return a_node(kind, {pick(), pick()}, *rc::gen::inRange(0u, 4u));
}

std::string random_text(std::mt19937& random) {
  const std::vector<std::string> others = {
      " ", " ",  " ",      ". ", "\n", "\n\n", "\f12\n", "/",           "-",          "",
      ",", "( ", "\u0301", "😀",  "…",  "“",    "\u00a0", "Điều 1 BLHS", "QUYẾT ĐỊNH", "\u0430"};
  const auto below = [&](std::size_t limit) { return random() % limit; };
  std::string text = "án";
  for (auto count = below(60); count > 0; --count) {
    text += kVocabulary[below(kVocabulary.size())] + others[below(others.size())];
    if (below(10) == 0) append_utf8(text, static_cast<char32_t>(1 + below(0xD7FF)));
  }
  return text;
}

const Documents& random_documents() {
  static const Documents documents = [] {
    std::mt19937 random(7);
    std::vector<std::string> texts;
    for (int i = 0; i < 400; ++i) texts.push_back(random_text(random));
    return Documents::of_texts(texts);
  }();
  return documents;
}

RC_GTEST_PROP(HighlighterProperties, MarkingChangesNoByte, ()) {
  const Documents& documents = random_documents();
  Marker marker(random_query(), documents);
  const auto first = *rc::gen::inRange<std::size_t>(0, documents.size() - 20);
  for (std::size_t i = first; i < first + 20; ++i) {
    const MarkedText text = marker.text(i), passages = marker.snippet(i, 1 + first);
    RC_ASSERT(plain(text) == documents.record(i).text);
    RC_ASSERT(is_utf8(text));
    RC_ASSERT(plain(marker.title(i)) == documents.record(i).subject);
    RC_ASSERT(is_utf8(passages));
    RC_ASSERT(plain(passages).find_first_of("\n\f\r\t") == std::string::npos);
  }
}

RC_GTEST_PROP(HighlighterProperties, AWordIsMarkedWhereTheTokenizerFindsIt, ()) {
  const Documents& documents = random_documents();
  const QueryNode query = a_word(*rc::gen::elementOf(kVocabulary));
  Marker marker(query, documents);
  const auto i = *rc::gen::inRange<std::size_t>(0, documents.size());
  const std::string& text = documents.record(i).text;
  std::vector<bool> marked;  // of each byte
  for (const TextPiece& piece : marker.text(i)) {
    marked.insert(marked.end(), piece.text.size(), piece.marked);
  }
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  for (Token token; tokenizer.next(token);) {
    const bool same = (query.word.by_exact ? token.exact : token.folded) == query.word.term();
    RC_ASSERT(marked[token.begin] == same);
    RC_ASSERT(marked[token.end - 1] == same);
  }
}

}  // namespace
}  // namespace traan
