#include "searchd/language/query_reader.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "analyzers/error.h"
#include "searchd/language/query_distribution.h"
#include "searchd/language/query_lexer.h"
#include "tests/searchd/read_query.h"
#include "tests/support/query_invariants.h"

namespace traan {
namespace {

TEST(QueryReader, Words) {
  expect_all({
      {"", "nothing"},
      {" ...;! ", "nothing"},
      {"trộm cắp tài sản", "all(trộm cắp tài sản)"},
      {"tranh chap ĐẤT", "all(~tranh ~chap đất)"},
      {"toà án", "all(tòa án)"},
      {"191", "~191"},
      {"=dat", "dat"},
      {"~đất", "~dat"},
      {"=dat ~đất nhà", "all(dat ~dat nhà)"},
      {"a=b", "all(~a ~b)"},
      {"tranh*", "~tranh*"},
      {"tranh* chấp", "all(~tranh* chấp)"},
      {"đấ*", "đấ*"},
      {"=dat*", "dat*"},
      {"t* *b tr*nh đất *", "all(~t ~b ~tr ~nh đất)"},
      {"không phạm tội", "all(không phạm tội)"},
      {"Nguyễn Văn A", "all(nguyễn văn ~a)"},
  });
  EXPECT_EQ(notes("t* *b tr*nh"), "wildcard_ignored{*} wildcard_ignored{*} wildcard_ignored{*}");
  EXPECT_EQ(notes("tranh*"), "");
}

TEST(QueryReader, Phrases) {
  expect_all({
      {"\"tòa án\" huyện", "all(\"tòa án\" huyện)"},
      {"“bồi thường” x", "all(\"bồi thường\" ~x)"},
      {"toà \"án", "all(tòa án)"},
      {"\"\" \"án\"", "án"},
      {"\"  \"", "nothing"},
      {"\"đất đai\"~3", "\"đất đai\"~3"},
      {"\"đất\"~3", "đất"},
      {"\"tranh* đất\"", "\"~tranh* đất\""},
      {"\"=dat ~đai\"", "\"dat ~dai\""},
      {"=\"dat dai\"", "\"dat dai\""},
      {"~\"đất đai\"", "\"~dat ~dai\""},
      {"~(đất OR nhà)", "any(~dat ~nha)"},
      // In quotes nothing is anything else.
      {"\"số 64/2022/HS-PT\"", "\"số ~64 ~2022 ~hs ~pt\""},
      {"\"hợp đồng QSDĐ\"", "\"hợp đồng qsdđ\""},
      {"\"đất AND nhà\"", "\"đất ~and nhà\""},
  });
  EXPECT_EQ(notes("\"tòa án\" \"án\" \"\""), "phrase{tòa án} empty_phrase{\"\"}");
}

TEST(QueryReader, Operators) {
  expect_all({
      {"ly hôn OR ly thân", "any(all(~ly hôn) all(~ly thân))"},
      {"đất VÀ nhà", "all(đất nhà)"},
      {"đất HOẶC nhà", "any(đất nhà)"},
      {"đất OR nhà OR vườn", "any(đất nhà vườn)"},
      {"a (b c) d", "all(~a ~b ~c ~d)"},
      {"BỊ CÁO KHÔNG PHẠM TỘI", "all(bị cáo không phạm tội)"},
      // What is excluded is a phrase: nearly all documents have both of its words.
      {"vay NOT thế chấp", "without(~vay \"thế chấp\")"},
      {"vay KHÔNG (thế chấp HOẶC cầm cố)", "without(~vay any(\"thế chấp\" \"cầm cố\"))"},
      {"vay NOT đất NOT nhà", "without(~vay any(đất nhà))"},
      {"NOT đất", "without(all() đất)"},
      {"NOT NOT đất", "đất"},
      {"đất OR NOT nhà", "any(đất without(all() nhà))"},
      // A sign takes the next word alone.
      {"vay -đất nhà", "without(all(~vay nhà) đất)"},
      {"-đất", "without(all() đất)"},
      {"-\"thế chấp\" vay", "without(~vay \"thế chấp\")"},
      {"+đất nhà", "all(đất nhà)"},
      {"vay -QSDĐ", "without(~vay any(qsdđ \"quyền sử dụng đất\"))"},
      {"HS - ST", "all(any(~hs \"hình sự\") any(~st \"sơ thẩm\"))"},
      {"12/2020/DS -ST", "[XNCASE:12/2020/DS-ST +1]"},
      {"NOT TAND tỉnh Nghệ An", "without(all() [XCtòa án nhân dân tỉnh nghệ an +1])"},
      {"AND", "nothing"},
      {"NOT", "nothing"},
      {"()", "nothing"},
      {"a AND", "~a"},
  });
}

TEST(QueryReader, Places) {
  expect_all({
      {"hợp đồng /5 vay tiền", "near/5(\"hợp đồng\" \"~vay tiền\")"},
      {"\"hợp đồng\" pre/3 (vay OR mượn)", "before/3(\"hợp đồng\" any(~vay mượn))"},
      {"(vay tiền) /5 tranh*", "near/5(\"~vay tiền\" ~tranh*)"},
      {"(thế chấp OR cầm cố nhà) /s đất", "sentence(any(\"thế chấp\" \"cầm cố nhà\") đất)"},
      {"đất /p nhà /p vườn", "paragraph(đất nhà vườn)"},
      {"đất /5 nhà /3 vườn", "near/3(near/5(đất nhà) vườn)"},
      {"QSDĐ /5 thế chấp", "near/5(any(qsdđ \"quyền sử dụng đất\") \"thế chấp\")"},
      {"hợp đồng QSDĐ /5 nhà", "near/5(any(\"hợp đồng qsdđ\" \"hợp đồng quyền sử dụng đất\") nhà)"},
      {"~\"đất đai\" /5 =nha", "near/5(\"~dat ~dai\" nha)"},
      {"\"đất đai\"~2 /5 nhà", "near/5(\"đất đai\"~2 nhà)"},
      {"đất /5", "đất"},
      {"đất /5 \"\"", "đất"},
      {"đất /2020 nhà", "all(đất ~2020 nhà)"},
  });
  EXPECT_EQ(notes("hợp đồng /5 vay tiền"), "phrase{hợp đồng} phrase{vay tiền}");
}

TEST(QueryReader, DistributesWhatHasNoPlace) {
  expect_all({
      {"(a AND b) /5 c", "all(near/5(~a ~c) near/5(~b ~c))"},
      {"c /5 (a AND b)", "all(near/5(~c ~a) near/5(~c ~b))"},
      {"(a AND b) /5 (c AND d)", "all(near/5(~a ~c) near/5(~a ~d) near/5(~b ~c) near/5(~b ~d))"},
      {"(a \"b c\") pre/5 d", "all(before/5(~a ~d) before/5(\"~b ~c\" ~d))"},
      {"(a NOT b) /5 c", "without(near/5(~a ~c) near/5(~b ~c))"},
      {"(NOT b) /5 c", "without(~c near/5(~b ~c))"},
      {"(a OR (b AND d)) /5 c", "any(all(near/5(~b ~c) near/5(~d ~c)) near/5(~a ~c))"},
      {"(a AND loại:bản-án) /5 c", "all(near/5(~a ~c) kind=judgment)"},
      {"loại:bản-án /5 c", "all(~c kind=judgment)"},
      {"loại:bản-án /5 ngày:2020", "all(date=2020-01-01..2020-12-31 kind=judgment)"},
      {"(a OR loại:bản-án) /5 c", "any(all(~c kind=judgment) near/5(~a ~c))"},
      {"(a NOT loại:bản-án) /5 c", "without(near/5(~a ~c) kind=judgment)"},
      {"(a AND b) /s c /s d", "all(sentence(~a ~c ~d) sentence(~b ~c ~d))"},
      {"((a AND b) /5 c) /3 d", "all(near/3(near/5(~a ~c) ~d) near/3(near/5(~b ~c) ~d))"},
      {"(phần:nhận-định(a)) /5 b", "findings(near/5(~a ~b))"},
      {"phần:nhận-định(a loại:bản-án)", "all(findings(~a) kind=judgment)"},
      {"phần:nhận-định(a OR loại:bản-án)", "any(findings(~a) kind=judgment)"},
      {"phần:nhận-định(a NOT loại:bản-án)", "without(findings(~a) kind=judgment)"},
      {"phần:nhận-định(NOT loại:bản-án)", "without(all() kind=judgment)"},
      {"phần:nhận-định(a NOT b)", "findings(without(~a ~b))"},
      {"phần:nhận-định(a phần:quyết-định(b))", "all(findings(~a) decision(~b))"},
      {"phần:quyết-định(Điều 173 BLHS đất)", "all(decision(đất) [RBLHS:D173])"},
  });
}

TEST(QueryReader, Fields) {
  expect_all({
      {"lĩnh-vực:hình-sự trộm cắp", "all(case_type=criminal trộm cắp)"},
      {"lĩnh vực: hình sự", "case_type=criminal"},
      {"LĨNH VỰC:HÌNH SỰ", "case_type=criminal"},
      {"linh-vuc:hinh-su", "case_type=criminal"},
      {"lĩnh-vực:\"hôn nhân và gia đình\"", "case_type=family"},
      {"lĩnh-vực:hôn-nhân chia tài sản", "all(case_type=family ~chia tài sản)"},
      {"lĩnh-vực:hôn nhân gia đình chia", "all(case_type=family ~chia)"},
      {"lĩnh-vực:(hình-sự OR dân-sự)", "any(case_type=criminal case_type=civil)"},
      {"lĩnh-vực:(hình sự, dân sự HOẶC lao động)",
       "any(case_type=criminal case_type=civil case_type=labour)"},
      {"case_type:criminal", "case_type=criminal"},
      {"case-type:civil", "case_type=civil"},
      {"lĩnh-vực:KDTM", "case_type=commercial"},
      {"loại:bản-án", "kind=judgment"},
      {"loai:quyet-dinh", "kind=decision"},
      {"loại:án-lệ", "kind=precedent"},
      {"kind:precedent", "kind=precedent"},
      {"cấp:tỉnh", "court_level=provincial"},
      {"cấp:huyện", "court_level=district"},
      {"cấp:cấp-cao", "court_level=high"},
      {"cấp:tối-cao", "court_level=supreme"},
      {"court_level:supreme", "court_level=supreme"},
      {"cấp:sơ-thẩm", "instance=first"},
      {"thủ-tục:phúc-thẩm", "instance=appeal"},
      {"thu tuc: giam doc tham", "instance=cassation"},
      {"instance:appeal", "instance=appeal"},
      {"tỉnh:hà-nội", "province=Hà Nội"},
      {"tỉnh:Hà Nội tranh chấp", "all(province=Hà Nội ~tranh chấp)"},
      {"tinh:nghe-an", "province=Nghệ An"},
      {"tỉnh:hcm", "province=Hồ Chí Minh"},
      {"tỉnh:(Huế OR \"Hà Nội\")", "any(province=Huế province=Hà Nội)"},
      {"tỉnh:\"L\"", "province=L"},
      {"tòa:\"Tòa án nhân dân huyện Lệ Thủy, tỉnh Quảng Bình\"",
       "court=Tòa án nhân dân huyện Lệ Thủy, tỉnh Quảng Bình"},
      {"toà:\"huyện Lệ Thủy, tỉnh Quảng Bình\"",
       "court=Tòa án nhân dân huyện Lệ Thủy, tỉnh Quảng Bình"},
      {"tòa:hà-nội đất", "all(court=Tòa án nhân dân thành phố Hà Nội đất)"},
      {"tòa: cấp cao tại Đà Nẵng", "court=Tòa án nhân dân cấp cao tại Đà Nẵng"},
      {"số:64/2022/HS-PT", "number=64/2022/HS-PT"},
      {"so: 64/2022/HS - PT đất", "all(number=64/2022/HS - PT đất)"},
      {"số:64/2022", "number=64/2022"},
      {"Bản án số: 64/2022/HS-PT", "[XNCASE:64/2022/HS-PT +1]"},
      {"id:real-001 đất", "all(id=real-001 đất)"},
      {"ngày:2019..2021 đất", "all(date=2019-01-01..2021-12-31 đất)"},
      {"ngay:3/2021", "date=2021-03-01..2021-03-31"},
      {"ngày: 10 - 3 - 2021", "date=2021-03-10..2021-03-10"},
      {"ngày:>=2020 đất", "all(date=2020-01-01.. đất)"},
      {"ngày:\"từ\"", "all(ngày từ)"},
      {"điều:173-BLHS", "[RBLHS:D173]"},
      {"điều:173 BLHS trộm", "all([RBLHS:D173] trộm)"},
      {"điều:\"khoản 1 Điều 51 BLHS\"", "[RBLHS:D51.K1]"},
      {"án-lệ:04/2016/AL", "[XNAL:4/2016 +2]"},
      {"an-le:4", "[XNAL:4 +41]"},
      {"phần:nhận-định(lỗi)", "findings(lỗi)"},
      {"phan:nhan-dinh \"lỗi vô ý\"", "findings(\"lỗi vô ý\")"},
      {"phần:quyết định (bồi thường)", "decision(all(bồi thường))"},
      {"phần:quyết-định bồi thường loại:bản-án", "all(decision(all(bồi thường)) kind=judgment)"},
      {"zone:facts(a /5 b)", "facts(near/5(~a ~b))"},
      {"-loại:án-lệ đất", "without(đất kind=precedent)"},
      {"loại:bản-án OR loại:án-lệ", "any(kind=judgment kind=precedent)"},
      // Words, when the value is none.
      {"loại:đất", "all(loại đất)"},
      {"ngày:31/2/2021", "all(ngày ~31 ~2 ~2021)"},
      {"tỉnh:lẻ", "all(tỉnh lẻ)"},
      {"lĩnh-vực:(hình-sự OR đất)", "all(lĩnh vực any(all(hình sự) đất))"},
      {"màu:xanh", "all(màu ~xanh)"},
      {"Về tài sản: nhà đất", "all(về tài sản nhà đất)"},
  });
  EXPECT_EQ(notes("lĩnh-vực:hình-sự"), "filter{lĩnh vực: hình-sự}");
  EXPECT_EQ(notes("loại:đất"), "unknown_value{loại:đất}");
  EXPECT_EQ(notes("màu:xanh"), "unknown_field{màu:}");
  EXPECT_EQ(notes("ngày:2020"), "date_range{ngày: 2020}");
  EXPECT_EQ(notes("phần:quyết-định(loại:bản-án a)"),
            "zone{phần: quyết-định} filter{loại: bản-án} outside_zone{loại:bản-án}");
}

TEST(QueryReader, LongTextsHaveNoOperators) {
  std::string words;
  for (std::size_t i = 0; i < kMaxOperatorWords; ++i) words += "án ";
  EXPECT_EQ(shown(words + "OR đất").substr(0, 12), "all(án án ");
  EXPECT_EQ(notes(words + "OR đất"), "operator_ignored{OR}");
  EXPECT_EQ(notes(words + "\"đất đai\" (a *"), "");
  EXPECT_EQ(shown(std::string(kMaxOperatorBytes, '.') + "a OR b"), "all(~a ~or ~b)");
  EXPECT_NE(shown(words + "Điều 173 BLHS").find("[RBLHS:D173]"), std::string::npos);
}

std::string refusal(const std::string& text) {
  try {
    QueryReader(nullptr).read(text);
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::bad_input);
    return error.what();
  }
  return {};
}

TEST(QueryReader, LimitsAreNamed) {
  EXPECT_EQ(refusal(std::string(kMaxPlainBytes + 1, 'a')), "the query has more than 20000 bytes");
  std::string words;
  for (std::size_t i = 0; i < kMaxPlainWords; ++i) words += "án ";
  EXPECT_EQ(refusal(words), "");
  EXPECT_EQ(refusal(words + "án"), "the query has more than 2000 words");
  const std::string deep(kMaxDepth + 1, '(');
  EXPECT_NE(refusal(deep + "a" + std::string(kMaxDepth + 1, ')')).find("20 parentheses"),
            std::string::npos);
  // Doubles with every operator.
  std::string wide = "(a AND b)";
  for (int i = 0; i < 12; ++i) wide += " /5 (a AND b)";
  EXPECT_NE(refusal(wide).find("more than 1000 parts"), std::string::npos);
}

rc::Gen<std::string> queries() {
  static const std::vector<std::string> kPieces = {"đất",
                                                   "tranh",
                                                   "chap",
                                                   "hợp đồng",
                                                   "Nguyễn Văn Hùng",
                                                   "QSDĐ",
                                                   "ddaats",
                                                   "a",
                                                   "64/2022/HS-PT",
                                                   "Điều 51",
                                                   "khoản 1",
                                                   "BLHS",
                                                   "án lệ số 4",
                                                   "TAND huyện",
                                                   "ngày 12/3/2021",
                                                   "5/2021",
                                                   "\"",
                                                   "“",
                                                   "”",
                                                   "«",
                                                   "»",
                                                   "(",
                                                   ")",
                                                   "((",
                                                   "))",
                                                   "AND",
                                                   "OR",
                                                   "NOT",
                                                   "VÀ",
                                                   "HOẶC",
                                                   "KHÔNG",
                                                   "/5",
                                                   "/s",
                                                   "/p",
                                                   "pre/3",
                                                   "NEAR",
                                                   "w/2",
                                                   "+",
                                                   "-",
                                                   "=",
                                                   "~",
                                                   "*",
                                                   "~3",
                                                   "số:",
                                                   "tòa:",
                                                   "loại:",
                                                   "lĩnh-vực:",
                                                   "ngày:",
                                                   "điều:",
                                                   "án-lệ:",
                                                   "tỉnh:",
                                                   "id:",
                                                   "phần:",
                                                   "nhận-định",
                                                   "hình-sự",
                                                   "bản-án",
                                                   "2019..2021",
                                                   ">=",
                                                   ":",
                                                   "ơ\u0301",
                                                   "\xC2\xA0",
                                                   "\n",
                                                   "."};
  return rc::gen::map(
      rc::gen::container<std::vector<std::pair<int, bool>>>(rc::gen::pair(
          rc::gen::inRange(0, static_cast<int>(kPieces.size())), rc::gen::arbitrary<bool>())),
      [](const std::vector<std::pair<int, bool>>& picks) {
        std::string text;
        for (const auto& [pick, space] : picks) {
          text += kPieces[static_cast<std::size_t>(pick)] + (space ? " " : "");
        }
        return text;
      });
}

/// The query, or nothing where it is refused.
std::optional<ParsedQuery> read_or_refuse(const std::string& text) {
  try {
    return likely(text);
  } catch (const Error& error) {
    RC_ASSERT(error.kind() == ErrorKind::bad_input);
    return {};
  }
}

RC_GTEST_PROP(QueryReaderProperties, WhatIsTypedIsReadAndKeepsThePromises, ()) {
  const std::string text = *queries();
  const auto query = read_or_refuse(text);
  if (query) RC_ASSERT(broken_promise(*query, text) == "");
}

RC_GTEST_PROP(QueryReaderProperties, AnyBytesAreRead, (const std::string& text)) {
  const auto query = read_or_refuse(text);
  if (query) RC_ASSERT(broken_promise(*query, text, false) == "");
}

RC_GTEST_PROP(QueryReaderProperties, ReadingTwiceIsTheSame, ()) {
  const std::string text = *queries();
  const auto first = read_or_refuse(text), second = read_or_refuse(text);
  RC_ASSERT(first.has_value() == second.has_value());
  if (first) RC_ASSERT(first->root == second->root && first->understood == second->understood);
}

RC_GTEST_PROP(QueryReaderProperties, WhatIsAllLiteralHasNoReference, ()) {
  const std::string text = *queries();
  std::vector<std::size_t> everywhere(text.size());
  for (std::size_t i = 0; i < everywhere.size(); ++i) everywhere[i] = i;
  try {
    for (const Understanding& u : likely(text, everywhere).understood) {
      RC_ASSERT(u.kind != "abbreviation" && u.kind != "restored" && u.kind != "keystrokes");
    }
  } catch (const Error&) {
  }
}

}  // namespace
}  // namespace traan
