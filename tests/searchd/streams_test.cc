#include "searchd/http/streams.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <sstream>

#include "indexer/index_updater.h"
#include "tests/searchd/running_server.h"

namespace traan {
namespace {

constexpr int kDocuments = 1'203;

class StreamsTest : public RunningServer {
 protected:
  std::vector<Record> records() const override {
    std::vector<Record> records;
    for (int i = 0; i < kDocuments; ++i) {
      const std::string number = std::to_string(i);
      records.push_back(made_record("r" + number, number + "/2020/DS-ST", "2020-01-02",
                                    "Tranh chấp đất đai thứ " + number + "."));
    }
    records[77].subject = "=1+1, \"trích\"\nhai dòng";
    return records;
  }
  static std::string status(const std::string& answer) { return answer.substr(9, 3); }
  /// The body of a chunked answer; empty unless it came to its end.
  static std::string unchunk(const std::string& answer) {
    EXPECT_NE(answer.find("Transfer-Encoding: chunked"), std::string::npos)
        << answer.substr(0, 300);
    std::string body;
    std::size_t at = answer.find("\r\n\r\n") + 4;
    while (at < answer.size()) {
      const std::size_t size = std::stoul(answer.substr(at), nullptr, 16);
      at = answer.find("\r\n", at) + 2;
      if (size == 0) return body;
      body += answer.substr(at, size);
      at += size + 2;
    }
    return {};
  }
  static std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }
};

TEST_F(StreamsTest, AnExportHasEveryRecordOnce) {
  const std::string all = unchunk(ask(get("/v1/export?q=tranh+chap")));
  EXPECT_EQ(lines(all), static_cast<std::size_t>(kDocuments));
  std::set<std::string> ids;
  std::istringstream in(all);
  for (std::string line; std::getline(in, line);) {
    rapidjson::Document record;
    ASSERT_FALSE(record.Parse(line.c_str()).HasParseError()) << line;
    ids.insert(record["id"].GetString());
    EXPECT_FALSE(record.HasMember("text"));
  }
  EXPECT_EQ(ids.size(), static_cast<std::size_t>(kDocuments));
  EXPECT_EQ(lines(unchunk(ask(get("/v1/export?q=thu+77")))), 1u);
  EXPECT_NE(unchunk(ask(get("/v1/export?q=thu+77&text=1"))).find("\"text\":\"Tranh"),
            std::string::npos);
  EXPECT_EQ(unchunk(ask(get("/v1/export?q=khongco"))), "");
  // What was asked, and nothing that was loosened.
  EXPECT_NE(ask(get("/v1/search?q=tr%C3%A1nh+ch%E1%BA%A5p")).find("\"id\""), std::string::npos);
  EXPECT_EQ(unchunk(ask(get("/v1/export?q=tr%C3%A1nh+ch%E1%BA%A5p"))), "");
}

TEST_F(StreamsTest, AnHttp10ClientGetsItUntilTheConnectionEnds) {
  const std::string answer = ask("GET /v1/export?q=tranh+chap HTTP/1.0\r\n\r\n");
  EXPECT_EQ(answer.find("Transfer-Encoding"), std::string::npos);
  EXPECT_EQ(lines(answer.substr(answer.find("\r\n\r\n") + 4)),
            static_cast<std::size_t>(kDocuments));
}

TEST_F(StreamsTest, CsvIsSafeInASpreadsheet) {
  const std::string csv = unchunk(ask(get("/v1/export?q=thu+77&format=csv")));
  EXPECT_TRUE(csv.starts_with("\uFEFFid,kind,number,title,subject,")) << csv;
  EXPECT_NE(csv.find("\"'=1+1, \"\"trích\"\"\nhai dòng\""), std::string::npos) << csv;
  EXPECT_TRUE(csv.ends_with("\r\n"));
}

TEST_F(StreamsTest, WhatIsTooMuchIsSaidBeforeItBegins) {
  Settings settings = this->settings();
  settings.export_documents = 1'000;
  serve(settings);
  const std::string refused = ask(get("/v1/export?q=tranh+chap"));
  EXPECT_EQ(status(refused), "400");
  EXPECT_NE(refused.find("1203"), std::string::npos);
  for (const char* target :
       {"/v1/export?format=xml", "/v1/export?text=2", "/v1/export?page=2", "/v1/export?colour=red",
        "/v1/export?format=csv&text=1", "/v1/changes?since=x", "/v1/changes?q=a",
        "/feed.atom?page=2", "/feed.atom?kind=poem"}) {
    EXPECT_EQ(status(ask(get(target))), "400") << target;
  }
}

TEST_F(StreamsTest, WhatIsRemovedWhileItIsSentIsNotSentAnyMore) {
  const std::string target = "/v1/export?q=tranh+chap&text=1&sort=oldest";
  Request request;
  ASSERT_TRUE(decode_target(target, request));
  const Site site{*index_, settings_, index_->current()};
  const Response response = api_export(site, request);
  std::string all = response.stream->next();
  ASSERT_EQ(all.find("\"r1202\""), std::string::npos);  // it comes later
  board_->remove("r1202", "");
  index_->refresh();
  for (std::string piece; !(piece = response.stream->next()).empty();) all += piece;
  EXPECT_EQ(all.find("\"r1202\""), std::string::npos);
  EXPECT_EQ(lines(all), static_cast<std::size_t>(kDocuments - 1));
}

TEST_F(StreamsTest, AStreamThatTakesTooLongEndsWithoutItsEnd) {
  Settings settings = this->settings();
  settings.stream_ms = 1;
  serve(settings);
  RawConnection slow(port_);
  slow.send(get("/v1/export?q=tranh+chap"));
  const std::string answer = slow.receive_all();
  EXPECT_EQ(answer.find("\r\n0\r\n\r\n"), std::string::npos);
  EXPECT_EQ(status(ask(get("/healthz"))), "200");
}

TEST_F(StreamsTest, ChangesSinceAGeneration) {
  const auto changes = [&](const std::string& since) {
    rapidjson::Document document;
    const std::string body = unchunk(ask(get("/v1/changes?since=" + since)));
    EXPECT_FALSE(document.Parse(body.c_str()).HasParseError()) << body;
    std::string all;
    for (const auto& change : document["changes"].GetArray()) {
      all += std::string(change["generation"].GetString()).substr(4) + ":" +
             change["change"].GetString() + ":" +
             (change.HasMember("id") ? change["id"].GetString() : "") + " ";
    }
    return all + "now " + document["generation"].GetString();
  };
  EXPECT_EQ(changes(""), "01:built: now 000001");
  EXPECT_EQ(changes("1"), "now 000001");
  for (int i = 0; i < 2; ++i) {
    UpdateOptions update;
    const std::string id = "new" + std::to_string(i);
    update.files = {write_records(folder_, {made_record(id, "1/2021/DS-ST", "", "Một.")})};
    update.index = folder_ / "index";
    update_index(update);
  }
  remove_records(folder_ / "index", {"new0"}, "bí mật");
  index_->refresh();
  EXPECT_EQ(changes("1"), "02:added:new0 03:added:new1 04:removed:new0 now 000004");
  EXPECT_EQ(changes("000002"), "03:added:new1 04:removed:new0 now 000004");
  EXPECT_EQ(changes("4"), "now 000004");
  EXPECT_EQ(changes("999999"), "now 000004");
}

TEST_F(StreamsTest, AFeedHasWhatCameLastFirstUnderLastingNames) {
  UpdateOptions update;
  Record late = made_record("late", "9/1999/DS-ST", "1999-01-02", "Tranh chấp & <đất>.");
  late.published = "2024-05-06";
  update.files = {write_records(folder_, {late})};
  update.index = folder_ / "index";
  update_index(update);
  index_->refresh();
  const std::string feed = ask(get("/feed.atom?q=tranh+chap"));
  const std::size_t first = feed.find("<entry>");
  EXPECT_NE(feed.find("<id>urn:traan:document:late</id>", first), std::string::npos);
  EXPECT_LT(feed.find("urn:traan:document:late"), feed.find("urn:traan:document:r"));
  EXPECT_NE(feed.find("<updated>2024-05-06T00:00:00+07:00</updated>"), std::string::npos);
  EXPECT_NE(feed.find("&amp;amp; &amp;lt;đất&amp;gt;"), std::string::npos) << feed.substr(0, 2000);
  EXPECT_NE(feed.find("href=\"/ban-an/late\""), std::string::npos);
}

}  // namespace
}  // namespace traan
