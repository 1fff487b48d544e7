#include "searchd/language/query_reader.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "analyzers/error.h"
#include "analyzers/seed_lexicon.h"
#include "searchd/language/query_distribution.h"
#include "searchd/language/query_lexer.h"
#include "searchd/language/query_printer.h"
#include "tests/support/query_invariants.h"

namespace traan {
namespace {

std::string shown(const std::string& text) {
  return to_string(QueryReader(nullptr).read(text).root);
}

std::string notes(const ParsedQuery& query) {
  std::string out;
  for (const Understanding& u : query.understood) {
    out += (out.empty() ? "" : " ") + u.kind + "{" + u.text + "}";
  }
  return out;
}

std::string notes(const std::string& text) { return notes(QueryReader(nullptr).read(text)); }

/// By the frequencies of the seed lexicon.
ParsedQuery likely(const std::string& text, std::vector<std::size_t> literal = {}) {
  return QueryReader(&seed_lexicon()).read(text, {std::move(literal)});
}

struct Row {
  const char* text;
  const char* expected;
};

void expect_all(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(shown(row.text), row.expected) << row.text;
}

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

TEST(QueryReader, References) {
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

TEST(QueryReader, ANumberFindsItsJudgmentAndWhatRefersToIt) {
  const QueryNode node = QueryReader(nullptr).read("bản án 5/2021/hngđ-pt").root;
  EXPECT_EQ(node.terms,
            (std::vector<std::string>{"XNCASE:5/2021/HNGĐ-PT", "RCASE:5/2021/HNGĐ-PT"}));
  EXPECT_EQ(node.own_terms, std::vector<std::string>{"XNCASE:5/2021/HNGĐ-PT"});
  std::string parts;
  for (const QueryNode& part : node.parts) parts += to_string(part);
  EXPECT_EQ(parts, "\"~5 ~2021 hngđ ~pt\"\"05 2021 hngđ pt\"\"5 2021 hngđpt\"\"05 2021 hngđpt\"");
}

TEST(QueryReader, ACourtIsFoundByItsNameToo) {
  const QueryNode node = QueryReader(nullptr).read("TAND tỉnh Nghệ An").root;
  EXPECT_EQ(node.terms, (std::vector<std::string>{"XCtòa án nhân dân tỉnh nghệ an",
                                                  "XCtoa an nhan dan tinh nghe an"}));
  EXPECT_TRUE(node.own_terms.empty());
  ASSERT_EQ(node.parts.size(), 2u);
  EXPECT_EQ(to_string(node.parts[0]), "\"~tand tỉnh nghệ ~an\"");
  EXPECT_EQ(to_string(node.parts[1]), "\"tòa án nhân dân tỉnh nghệ ~an\"");
}

TEST(QueryReader, Abbreviations) {
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

TEST(QueryReader, MarksKeysAndMisspellings) {
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

TEST(QueryReader, ASignTakesAWholeWordOfTheLexicon) {
  EXPECT_EQ(to_string(likely("đất -tài sản").root), "without(đất \"tài sản\")");
  EXPECT_EQ(notes(likely("đất -tài sản")), "excluded{tài sản}");
}

TEST(QueryReader, WhatIsLiteralIsWords) {
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

TEST(QueryReader, NotesPersonsNames) {
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
