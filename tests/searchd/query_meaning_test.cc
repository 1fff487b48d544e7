#include "searchd/language/query_meaning.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/searchd/read_query.h"

namespace traan {
namespace {

TEST(QueryMeaning, References) {
  expect_all({
      {"64/2022/hspt", "[XNCASE:64/2022/HS-PT +1]"},
      {"bản án 05/2021/HNGD-PT ly hôn", "all([XNCASE:5/2021/HNGĐ-PT +1] ~ly hôn)"},
      {"ly hôn theo bản án số: 64/2022/HS-PT", "all(~ly hôn ~theo [XNCASE:64/2022/HS-PT +1])"},
      {"Nghệ An 12/2021/HS-ST", "all(nghệ ~an [XNCASE:12/2021/HS-ST +1])"},
      {"số12/2021/HS-ST", "[XNCASE:12/2021/HS-ST +1]"},
      {"ban an so 12/2021/HS-ST", "[XNCASE:12/2021/HS-ST +1]"},
      {"Bản án hình sự sơ thẩm số 64/2022/HS-ST", "[XNCASE:64/2022/HS-ST +1]"},
      {"quyết định 22/2025/QĐST-HNGĐ", "[XNDEC:22/2025/QĐST-HNGĐ +1]"},
      {"Bản án số 15 ngày 12/3/2021", "[XNNUMDATE:15@2021-03-12 +1]"},
      {"64/2022/HS-PT ngày 12/3/2022",
       "all([XNCASE:64/2022/HS-PT +1] any(all(ngày ~12 ~3 ~2022) date=2022-03-12..2022-03-12))"},
      {"64/2022", "\"~64 ~2022\""},
      {"bản án số 5/2022", "any(\"~5 ~2022\" \"~05 ~2022\")"},
      {"05/2022", "any(\"~05 ~2022\" \"~5 ~2022\")"},
      {"15/7/2021", "all(~15 ~7 ~2021)"},
      {"Án lệ số 04/2016/AL", "[XNAL:4/2016 +2]"},
      {"AL 04/2016", "[XNAL:4/2016 +2]"},
      {"Án lệ số 4", "[XNAL:4 +41]"},
      {"Nghị định số 43/2014/NĐ-CP", "[RDOC:43/2014/NĐ-CP]"},
      {"Điều 173 BLHS", "[RBLHS:D173]"},
      {"dieu 173 bo luat hinh su", "[RBLHS:D173]"},
      {"khoản 2 Điều 51 Bộ luật Hình sự 2015", "[RBLHS-2015:D51.K2]"},
      {"điểm s khoản 1 điều 51 BLHS", "[RBLHS:D51.K1.s]"},
      {"điểm d khoản 1 Điều 192 BLTTDS", "[RBLTTDS:D192.K1.d]"},
      {"diem d khoan 1 dieu 192 blttds", "[RBLTTDS:D192.K1.d +1]"},
      {"điểm i, s khoản 1 Điều 51 BLHS", "all([RBLHS:D51.K1.i] [RBLHS:D51.K1.s])"},
      {"Điều 26, 35 và 39 BLTTDS", "all([RBLTTDS:D26] [RBLTTDS:D35] [RBLTTDS:D39])"},
      {"Điều 26 BLTTDS và Điều 5 BLDS", "all([RBLTTDS:D26] [RBLDS:D5])"},
      {"từ Điều 584 đến Điều 586 BLDS", "any([RBLDS:D584] [RBLDS:D585] [RBLDS:D586])"},
      {"Điều 5", "\"điều ~5\""},
      {"TAND tỉnh Nghệ An xử", "all([XCtòa án nhân dân tỉnh nghệ an +1] xử)"},
      {"TAND huyện Lệ Thủy tuyên", "all([XCtòa án nhân dân huyện lệ thủy +1] tuyên)"},
      // Nobody knows where the name ends.
      {"tand huyện lệ thủy xử",
       "any([XCtòa án nhân dân huyện lệ thủy xử +1] all(any(~tand \"tòa án nhân dân\") huyện lệ "
       "thủy xử))"},
      {"=Điều 173 BLHS", "all(điều ~173 any(~blhs \"bộ luật hình sự\"))"},
  });
  EXPECT_EQ(notes("Điều 173 BLHS"), "law{BLHS:D173} law_without_year{BLHS}");
  EXPECT_EQ(notes("Điều 173 BLHS 2015"), "law{BLHS-2015:D173}");
  EXPECT_EQ(notes("Điều 5"), "law_not_named{Điều 5}");
  EXPECT_EQ(notes("bản án 5/2021/hngd-pt"), "judgment_number{5/2021/HNGĐ-PT}");
  EXPECT_EQ(notes("án lệ 04/2016"), "precedent{04/2016/AL}");
  EXPECT_EQ(notes("TAND TPHCM"), "court{Tòa án nhân dân thành phố Hồ Chí Minh}");
}

TEST(QueryMeaning, ANumberFindsItsJudgmentAndWhatRefersToIt) {
  const QueryNode node = QueryReader(nullptr).read("bản án 5/2021/hngđ-pt").root;
  EXPECT_EQ(node.terms,
            (std::vector<std::string>{"XNCASE:5/2021/HNGĐ-PT", "RCASE:5/2021/HNGĐ-PT"}));
  EXPECT_EQ(node.own_terms, std::vector<std::string>{"XNCASE:5/2021/HNGĐ-PT"});
  std::string parts;
  for (const QueryNode& part : node.parts) parts += to_string(part);
  EXPECT_EQ(parts, "\"~5 ~2021 hngđ ~pt\"\"05 2021 hngđ pt\"\"5 2021 hngđpt\"\"05 2021 hngđpt\"");
}

TEST(QueryMeaning, ACourtIsFoundByItsNameToo) {
  const QueryNode node = QueryReader(nullptr).read("TAND tỉnh Nghệ An").root;
  EXPECT_EQ(node.terms, (std::vector<std::string>{"XCtòa án nhân dân tỉnh nghệ an",
                                                  "XCtoa an nhan dan tinh nghe an"}));
  EXPECT_TRUE(node.own_terms.empty());
  ASSERT_EQ(node.parts.size(), 2u);
  EXPECT_EQ(to_string(node.parts[0]), "\"~tand tỉnh nghệ ~an\"");
  EXPECT_EQ(to_string(node.parts[1]), "\"tòa án nhân dân tỉnh nghệ ~an\"");
}

TEST(QueryMeaning, Abbreviations) {
  expect_all({
      {"QSDĐ", "any(qsdđ \"quyền sử dụng đất\")"},
      {"qsdđ", "any(qsdđ \"quyền sử dụng đất\")"},
      {"tranh chấp QSDĐ", "all(~tranh chấp any(qsdđ \"quyền sử dụng đất\"))"},
      {"HĐTP", "any(hđtp \"hội đồng thẩm phán\")"},
      {"BLHS", "any(~blhs \"bộ luật hình sự\")"},
      {"HĐ vay", "all(hđ ~vay)"},  // hợp đồng or Hội đồng
      {"BA NGUYEN", "all(~ba ~nguyen)"},
  });
  EXPECT_EQ(notes("QSDĐ"), "abbreviation{quyền sử dụng đất}");
  EXPECT_EQ(notes("HĐ vay"), "");
}

TEST(QueryMeaning, MarksKeysAndMisspellings) {
  struct Likely {
    const char *text, *expected, *notes;
  };
  const Likely rows[] = {
      {"quyen su dung dat", "all(~quyen>quyền ~su>sử ~dung>dụng ~dat>đất)",
       "restored{quyền sử dụng đất}"},
      {"\"quyen su dung\" đất", "all(\"~quyen>quyền ~su>sử ~dung>dụng\" đất)",
       "phrase{quyen su dung} restored{quyền sử dụng}"},
      {"=quyen =su dung dat", "all(quyen su ~dung>dụng ~dat>đất)", "restored{dụng đất}"},
      {"~\"quyen su dung\"", "\"~quyen ~su ~dung\"", "phrase{quyen su dung}"},
      {"tranh chaaps ddaats ddai", "all(~tranh chấp đất đai)", "keystrokes{chấp đất đai}"},
      {"chaaps =ddaats", "all(chấp ddaats)", "keystrokes{chấp}"},
      {"ca('p ta`i sa?n", "all(cắp tài sản)", "keystrokes{cắp tài sản}"},
      {"xử dụng đất", "all(xử dụng đất)", "correction{sử}"},
      {"trộm cắp", "all(trộm cắp)", ""},
  };
  for (const Likely& row : rows) {
    const ParsedQuery query = likely(row.text);
    EXPECT_EQ(to_string(query.root), row.expected) << row.text;
    EXPECT_EQ(notes(query), row.notes) << row.text;
  }
}

TEST(QueryMeaning, ASignTakesAWholeWordOfTheLexicon) {
  EXPECT_EQ(to_string(likely("đất -tài sản").root), "without(đất \"tài sản\")");
  EXPECT_EQ(notes(likely("đất -tài sản")), "excluded{tài sản}");
}

TEST(QueryMeaning, WhatIsLiteralIsWords) {
  const auto literal = [](const std::string& text, std::size_t at) {
    return to_string(likely(text, {at}).root);
  };
  EXPECT_EQ(literal("QSDĐ", 0), "qsdđ");
  EXPECT_EQ(literal("Điều 173 BLHS", 0), "all(điều ~173 ~blhs)");
  EXPECT_EQ(literal("bản án 5/2021/HS-PT QSDĐ", 10),
            "all(bản án ~5 ~2021 ~hs ~pt any(qsdđ \"quyền sử dụng đất\"))");
  EXPECT_EQ(literal("BLHS /5 QSDĐ", 0), "near/5(~blhs any(qsdđ \"quyền sử dụng đất\"))");
  EXPECT_EQ(literal("quyen su dung dat", 0), "all(~quyen ~su ~dung ~dat)");
  EXPECT_EQ(literal("đất ddaats", 7), "all(đất ~ddaats)");
}

TEST(QueryMeaning, NotesPersonsNames) {
  const std::pair<const char*, const char*> rows[] = {
      {"Nguyễn Văn Hùng", "person_name{Nguyễn Văn Hùng}"},
      {"ông Trần Quốc Toản kiện", "person_name{Trần Quốc Toản}"},
      {"\"Lê Thị Hồng Nhung\"", "phrase{Lê Thị Hồng Nhung} person_name{Lê Thị Hồng Nhung}"},
      {"nguyễn văn hùng trộm cắp", "person_name{nguyễn văn hùng}"},
      {"Nguyen Van Hung", "person_name{Nguyen Van Hung}"},
      {"Nguyễn Văn A", ""},
      {"Nguyễn Văn", ""},
      {"Hồ Chí Minh", ""},
      {"quyền sử dụng đất", ""},
      {"VŨ LỰC GÂY THƯƠNG TÍCH", ""},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(notes(text), expected) << text;
}

}  // namespace
}  // namespace traan
