#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <rapidjson/document.h>

#include "indexer/index_builder.h"
#include "searchd/http/router.h"
#include "searchd/http/search_params.h"
#include "searchd/pages/html_writer.h"
#include "searchd/pages/judgment_text.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

class HttpTest : public testing::Test {
 protected:
  void SetUp() override {
    std::vector<Record> records = {
        made_record("a", "64/2022/HS-PT", "2022-08-12", "Tội trộm cắp tài sản <script>x</script>."),
        made_record("b", "1/2020/DS-ST", "2020-01-02", "Tranh chấp đất đai."),
    };
    records[0].title = "<script>alert(\"1\")</script> & 'án'";
    records[0].unknown = "\"extra\":[1,\"hai\"]";
    records[0].source_url = "javascript:alert(1)";
    BuildOptions options;
    options.files = {write_records(folder_, records)};
    options.index = folder_ / "index";
    build_index(options);
    index_ = std::make_unique<const LiveIndex>(folder_ / "index", 2);
  }

  Response get(std::string_view target, Method method = Method::get) {
    Request request;
    request.method = method;
    EXPECT_TRUE(decode_target(target, request)) << target;
    return Router(*index_, settings_).handle(request);
  }
  rapidjson::Document json(std::string_view target, int status = 200) {
    const Response response = get(target);
    EXPECT_EQ(response.status, status) << target << response.body;
    EXPECT_EQ(response.content_type,
              status == 200 ? "application/json" : "application/problem+json");
    rapidjson::Document document;
    document.Parse(response.body.data(), response.body.size());
    EXPECT_TRUE(document.IsObject()) << response.body;
    return document;
  }

  TempFolder folder_;
  Settings settings_;
  std::unique_ptr<const LiveIndex> index_;
};

TEST_F(HttpTest, SearchAnswer) {
  const auto answer = json("/v1/search?q=tr%E1%BB%99m+c%E1%BA%AFp");
  EXPECT_STREQ(answer["generation"].GetString(), "000001");
  EXPECT_EQ(answer["total"]["value"].GetInt(), 1);
  EXPECT_STREQ(answer["total"]["relation"].GetString(), "eq");
  EXPECT_FALSE(answer["partial"].GetBool());
  const auto& hit = answer["hits"][0];
  EXPECT_STREQ(hit["id"].GetString(), "a");
  EXPECT_NE(std::string(hit["snippet"].GetString()).find("<mark>trộm cắp</mark>"),
            std::string::npos);
  EXPECT_NE(std::string(hit["snippet"].GetString()).find("&lt;script&gt;"), std::string::npos);
}

TEST_F(HttpTest, WhatIsTheServersOwnIsNotTakenFromARecord) {
  std::vector<Record> records = {made_record("x", "1/2020/DS-ST", "2020-01-02", "Đất.")};
  records[0].unknown = "\"marked_text\":\"<script>\",\"kept\":1,\"paragraphs\":[]";
  BuildOptions options;
  TempFolder folder;
  options.files = {write_records(folder, records)};
  options.index = folder / "index";
  build_index(options);
  index_ = std::make_unique<const LiveIndex>(options.index, 1);
  const Response response = get("/v1/documents/x");
  EXPECT_EQ(response.body.find("<script>"), std::string::npos) << response.body;
  EXPECT_EQ(response.body.find("\"paragraphs\""), response.body.rfind("\"paragraphs\""));
  EXPECT_NE(response.body.find("\"kept\":1"), std::string::npos);
  index_.reset();
}

TEST_F(HttpTest, ProblemsNameTheParameter) {
  const std::pair<const char*, const char*> rows[] = {
      {"/v1/search?kind=poem", "kind"},
      {"/v1/search?from=31-31-2020", "from"},
      {"/v1/search?to=x", "to"},
      {"/v1/search?page=0", "page"},
      {"/v1/search?size=101", "size"},
      {"/v1/search?sort=best", "sort"},
      {"/v1/search?colour=red", "colour"},
      {"/v1/search?page=-1", "page"},
      {"/v1/search?q=x&cursor=000001-zz", "cursor"},
      {"/v1/search?q=x&cursor=000999-1-1", "cursor"},
      {"/v1/search?q=x&facets=colour", "facets"},
      {"/v1/search?size=99999999999999999999", "size"},
  };
  for (const auto& [target, parameter] : rows) {
    const auto problem = json(target, 400);
    EXPECT_STREQ(problem["parameter"].GetString(), parameter);
    EXPECT_TRUE(problem.HasMember("code"));
    EXPECT_TRUE(problem.HasMember("detail"));
  }
  EXPECT_STREQ(json("/v1/search?q=" + std::string(30'000, 'a'), 400)["parameter"].GetString(), "q");
  EXPECT_EQ(json("/v1/documents/nobody", 404)["status"].GetInt(), 404);
  EXPECT_EQ(json("/v1/nothing", 404)["status"].GetInt(), 404);
}

TEST_F(HttpTest, DatesAsPeopleTypeThem) {
  EXPECT_EQ(json("/v1/search?from=2020&to=2020")["total"]["value"].GetInt(), 1);
  EXPECT_EQ(json("/v1/search?from=12/8/2022")["total"]["value"].GetInt(), 1);
  EXPECT_EQ(json("/v1/search?to=02-01-2020")["total"]["value"].GetInt(), 1);
}

TEST_F(HttpTest, DocumentIsTheRecord) {
  const auto document = json("/v1/documents/a?q=t%C3%A0i");
  EXPECT_STREQ(document["number"].GetString(), "64/2022/HS-PT");
  EXPECT_STREQ(document["extra"][1].GetString(), "hai");
  EXPECT_NE(std::string(document["marked_text"].GetString()).find("<mark>tài</mark>"),
            std::string::npos);
}

TEST_F(HttpTest, SuggestAndSimilar) {
  const auto suggested = json("/v1/suggest?q=64/20");
  EXPECT_STREQ(suggested["suggestions"][0]["text"].GetString(), "64/2022/HS-PT");
  EXPECT_STREQ(suggested["suggestions"][0]["kind"].GetString(), "number");
  EXPECT_EQ(suggested["suggestions"][0]["documents"].GetInt(), 1);
  EXPECT_EQ(json("/v1/suggest")["suggestions"].Size(), 0u);
  EXPECT_STREQ(json("/v1/suggest?q=a&size=21", 400)["code"].GetString(), "bad_number");
  EXPECT_TRUE(json("/v1/documents/a/similar")["hits"].IsArray());
  EXPECT_STREQ(json("/v1/documents/nobody/similar", 404)["code"].GetString(), "no_such_document");
  EXPECT_STREQ(json("/v1/documents/a/similar?size=0", 400)["code"].GetString(), "bad_number");
  EXPECT_EQ(get("/ban-an/nobody/tuong-tu").status, 404);
}

TEST_F(HttpTest, ACorrectionLeadsToWhatItCounts) {
  const std::string page =
      get("/tim-kiem?q=tr%E1%BB%99m+c%E1%BA%B7p+t%C3%A0i+s%E1%BA%A3n&from=2022&count=0").body;
  const std::size_t link = page.find("Có phải ý bạn là <a rel=\"nofollow\" href=\"");
  ASSERT_NE(link, std::string::npos) << page;
  const std::size_t begin = page.find("href=\"", link) + 6;
  std::string target = page.substr(begin, page.find('"', begin) - begin);
  for (std::size_t at; (at = target.find("&amp;")) != std::string::npos;) target.erase(at + 1, 4);
  EXPECT_NE(target.find("from=2022"), std::string::npos) << target;
  EXPECT_NE(page.find("Có 1 văn bản", link), std::string::npos);
  EXPECT_NE(get(target).body.find("<strong>1</strong> văn bản phù hợp"), std::string::npos);
}

TEST_F(HttpTest, PagesEscapeWhatComesFromOutside) {
  for (const char* target :
       {"/", "/tim-kiem?q=%3Cscript%3Ealert(2)%3C/script%3E%22", "/ban-an/a?q=tr%E1%BB%99m",
        "/tim-kiem?q=tr%E1%BB%99m&province=%22%3E%3Cb%3E", "/tro-giup", "/ban-an/nobody",
        "/ban-an/a/tuong-tu", "/an-le", "/an-le/%22%3E%3Cb%3E", "/toa-an", "/toa-an/%22%3E%3Cb%3E",
        "/du-lieu", "/tim-kiem?q=x&gen=%22%3E%3Cb%3E&literal=%22%3E%3Cb%3E&cursor=%22%3E%3Cb%3E",
        "/tim-kiem?q=%22%3E%3Cb%3E+zzz&precedent=%22%3E%3Cb%3E&subject=%22%3E%3Cb%3E"}) {
    const Response page = get(target);
    EXPECT_EQ(page.content_type, kHtmlType);
    const std::string own = "<script src=\"/assets/site.js\" defer></script>";
    const std::size_t script = page.body.find("<script");
    ASSERT_EQ(page.body.compare(script, own.size(), own), 0) << target;
    EXPECT_EQ(page.body.find("<script", script + 1), std::string::npos) << target;
    EXPECT_EQ(page.body.find("\"><b>"), std::string::npos) << target;
    EXPECT_EQ(page.body.find("javascript:"), std::string::npos) << target;
    EXPECT_NE(page.body.find("lang=\"vi\""), std::string::npos);
  }
  EXPECT_NE(get("/ban-an/a?q=tr%E1%BB%99m").body.find("<mark id=\"khop-1\">trộm</mark>"),
            std::string::npos);
  EXPECT_EQ(get("/ban-an/nobody").status, 404);
  EXPECT_EQ(get("/nothing/here").status, 404);
}

TEST_F(HttpTest, OtherMethodsAreRefused) {
  const Response response = get("/v1/search?q=x", Method::other);
  EXPECT_EQ(response.status, 405);
  ASSERT_FALSE(response.headers.empty());
  EXPECT_EQ(response.headers[0].second, "GET, HEAD");
}

TEST_F(HttpTest, BadFilterOnAPageIsSaidInVietnamese) {
  const Response page = get("/tim-kiem?q=tr%E1%BB%99m&from=hom+qua");
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(get("/tim-kiem?q=x&fbclid=y").body.find("fbclid"), std::string::npos);
  EXPECT_NE(page.body.find("Từ ngày (ngày/tháng/năm)” không đọc được"), std::string::npos);
}

TEST(DecodeTarget, RefusesWhatIsNoTarget) {
  for (const char* target : {"", "*", "http://x/", "/%zz", "/a?q=%ff", "/%c3%28", "/a b"}) {
    Request request;
    EXPECT_FALSE(decode_target(target, request)) << target;
  }
  Request request;
  EXPECT_TRUE(decode_target("/ban-an/../x/?q=a+b%20c&q=&r", request));
  EXPECT_EQ(*request.param("q"), "a b c");
  EXPECT_EQ(*request.param("r"), "");
  EXPECT_FALSE(request.param("s"));
}

RC_GTEST_PROP(DecodeTargetProperties, AnyBytesAreJudged, (const std::string& target)) {
  Request request;
  decode_target(target, request);
}

RC_GTEST_PROP(UrlEncode, ComesBack, ()) {
  const auto codes = *rc::gen::container<std::u32string>(
      rc::gen::elementOf(std::u32string(U"aZ9 /?&=+%#\"'<độ…")));
  std::string text;
  for (const char32_t c : codes) {
    HtmlWriter unused;
    text += c < 0x80 ? std::string(1, static_cast<char>(c)) : std::string("ộ");
  }
  Request request;
  RC_ASSERT(decode_target("/x?q=" + url_encode(text), request));
  RC_ASSERT(request.param("q").value_or("") == text);
}

TEST(HtmlWriter, EscapesAllButLiterals) {
  HtmlWriter html;
  html << "<p title=\"" << std::string("\"<&>'\x01\u202e") << "\">" << std::uint64_t{1234567};
  EXPECT_EQ(html.take(), "<p title=\"&quot;&lt;&amp;&gt;&#39;\uFFFD\uFFFD\">1.234.567");
}

std::string reading(std::string text) {
  HtmlWriter html;
  for (const Paragraph& paragraph : paragraphs_of({{std::move(text), false}})) {
    html << "<p>" << paragraph.content << "</p>\n";
  }
  return html.take();
}

TEST(JudgmentText, ParagraphsSayWhereTheyStand) {
  const std::string text =
      "1\nTÒA ÁN\n\nMột dòng dài đến hết khổ giấy thì bị ngắt ở giữa câu như\nthế này.";
  const std::vector<Paragraph> paragraphs =
      paragraphs_of({{text.substr(0, 5), false}, {text.substr(5), true}});
  ASSERT_EQ(paragraphs.size(), 2u);
  const auto slice = [&](const Paragraph& p) { return text.substr(p.begin, p.end - p.begin); };
  EXPECT_EQ(slice(paragraphs[0]), "TÒA ÁN");
  EXPECT_EQ(slice(paragraphs[1]), text.substr(text.find("Một")));
  HtmlWriter html;
  EXPECT_EQ(write_judgment_text(html, paragraphs, ""), 3u);  // one a line
  EXPECT_NE(html.view().find("<p id=\"doan-2\"><mark id=\"khop-2\">Một"), std::string_view::npos)
      << html.view();
}

std::string linked(const MarkedText& text, std::string_view own_number = "") {
  HtmlWriter html;
  write_judgment_text(html, paragraphs_of(text), own_number);
  return html.take();
}

TEST(JudgmentText, WhatItCitesIsLinked) {
  EXPECT_EQ(linked({{"Căn cứ khoản 1 Điều 173 Bộ luật Hình sự năm 2015.", false}}),
            "<p id=\"doan-1\">Căn cứ <a rel=\"nofollow\" href=\"/tim-kiem?q=" +
                url_encode("khoản 1 Điều 173 Bộ luật Hình sự năm 2015") +
                "\">khoản 1 Điều 173 Bộ luật Hình sự năm 2015</a>.</p>\n");
  EXPECT_NE(linked({{"Áp dụng điểm s khoản 1 Điều 51, Điều 65 Bộ luật Hình sự.", false}})
                .find(url_encode("điểm s khoản 1 Điều 51 Bộ luật Hình sự") + "\""),
            std::string::npos);
  EXPECT_NE(linked({{"theo Bản án số 15 ngày 12/3/2021 của", false}})
                .find(url_encode("bản án số 15 ngày 12/3/2021") + "\""),
            std::string::npos);
  EXPECT_EQ(linked({{"Theo Án lệ số 04/2016/AL thì", false}}),
            "<p id=\"doan-1\">Theo Án lệ số <a rel=\"nofollow\" href=\"/an-le/4-2016\">04/2016/AL"
            "</a> thì</p>\n");
  EXPECT_EQ(linked({{"Bản án số: 12/2021/HS-ST", false}}, "12/2021/HSST"),
            "<p id=\"doan-1\">Bản án số: 12/2021/HS-ST</p>\n");
  EXPECT_EQ(linked({{"Điều 5, khoản 2.", false}}).find("<a"), std::string::npos);
}

TEST(JudgmentText, MarksAreCutWhereLinksBeginAndEnd) {
  EXPECT_EQ(linked({{"Theo Án lệ ", false}, {"số 04", true}, {"/2016/AL ", false}, {"thì", true}}),
            "<p id=\"doan-1\">Theo Án lệ <mark id=\"khop-1\">số </mark><a rel=\"nofollow\" "
            "href=\"/an-le/4-2016\"><mark>04</mark>/2016/AL</a> <mark "
            "id=\"khop-2\">thì</mark></p>\n");
}

TEST(JudgmentText, JoinsWrappedLinesAndDropsPageNumbers) {
  EXPECT_EQ(reading("1\nTÒA ÁN\nCỘNG HÒA\n"), "<p>TÒA ÁN</p>\n<p>CỘNG HÒA</p>\n");
  EXPECT_EQ(
      reading("Một dòng dài đến hết khổ giấy thì bị ngắt ở giữa câu như\nthế này. \nDòng sau"),
      "<p>Một dòng dài đến hết khổ giấy thì bị ngắt ở giữa câu như thế này. </p>\n<p>Dòng "
      "sau</p>\n");
  EXPECT_EQ(reading("Một dòng dài đến hết khổ giấy thì bị ngắt ở giữa câu như\n\f2 \n\nThế này."),
            "<p>Một dòng dài đến hết khổ giấy thì bị ngắt ở giữa câu như Thế này.</p>\n");
  EXPECT_EQ(reading("Câu thứ nhất.\n\n7\n \n\fCâu thứ hai, có\n5\ncon."),
            "<p>Câu thứ nhất.</p>\n<p>Câu thứ hai, có</p>\n<p>5 con.</p>\n");
  EXPECT_EQ(
      reading("Áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc một năm\nTÒA ÁN NHÂN DÂN\n"),
      "<p>Áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc một năm</p>\n"
      "<p>TÒA ÁN NHÂN DÂN</p>\n");
  EXPECT_EQ(reading("V/v: “Tranh chấp quyền\nsử dụng đất”\na) Một\nb) hai"),
            "<p>V/v: “Tranh chấp quyền sử dụng đất”</p>\n<p>a) Một</p>\n<p>b) hai</p>\n");
}

}  // namespace
}  // namespace traan
