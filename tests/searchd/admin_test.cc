#include <gtest/gtest.h>

#include <fstream>

#include "analyzers/error.h"
#include "indexer/index_updater.h"
#include "searchd/http/admin_desk.h"
#include "tests/searchd/running_server.h"

namespace traan {
namespace {

class AdminTest : public RunningServer {
 protected:
  std::vector<Record> records() const override {
    std::vector<Record> records = RunningServer::records();
    records[0].subject = "Đòi lại tượng";
    return records;
  }
  static std::string status(const std::string& answer) { return answer.substr(9, 3); }
  /// Every answer of the public side that could show the document.
  std::vector<std::string> shown(const std::string& id) const {
    const std::string own[] = {"/v1/documents/" + id, "/ban-an/" + id,
                               "/ban-an/" + id + "/tuong-tu", "/v1/documents/" + id + "/similar"};
    const std::string lists[] = {"/v1/search?q=tranh+chap&facets=1",
                                 "/v1/search?q=",
                                 "/tim-kiem?q=tranh+chap",
                                 "/",
                                 "/feed.atom?q=",
                                 "/v1/export?q=",
                                 "/v1/export?q=&format=csv",
                                 "/v1/search?number=1/2020/DS-ST",
                                 "/v1/suggest?q=1/20",
                                 "/v1/search?q=4/2020/DS-ST",  // it is near
                                 "/v1/suggest?q=doi+lai",
                                 "/v1/documents/b/similar"};
    std::vector<std::string> found;
    for (const std::string& target : own) {
      if (status(ask(get(target))) == "200") found.push_back(target);
    }
    for (const std::string& target : lists) {
      const std::string answer = ask(get(target));
      const bool deleted =
          answer.find("deleted-entry ref=\"urn:traan:document:" + id) != answer.npos;
      const bool named = answer.find("\"" + id + "\"") != answer.npos ||
                         answer.find("/ban-an/" + id) != answer.npos ||
                         answer.find("\n" + id + ",") != answer.npos ||
                         answer.find("1/2020/DS-ST") != answer.npos ||
                         answer.find("Đòi lại tượng") != answer.npos;
      if (named && !deleted) found.push_back(target);
    }
    return found;
  }
};

TEST_F(AdminTest, ARecordIsRemovedAtOnceFromEveryRouteAndAfterARestart) {
  EXPECT_GE(shown("a").size(), 13u);
  const std::string done = ask_admin(request("PUT", "/removed/a?reason=y%C3%AAu+c%E1%BA%A7u"));
  EXPECT_EQ(status(done), "200");
  EXPECT_NE(done.find("\"found\":true"), std::string::npos);
  EXPECT_NE(ask_admin(request("PUT", "/removed/aa")).find("\"found\":false"), std::string::npos);
  EXPECT_EQ(shown("a"), std::vector<std::string>());
  EXPECT_EQ(status(ask(get("/v1/documents/a"))), "410");
  EXPECT_NE(ask(get("/ban-an/a")).find("đã được gỡ"), std::string::npos);
  EXPECT_NE(ask(get("/v1/changes")).find("\"change\":\"removed\",\"id\":\"a\""), std::string::npos);
  EXPECT_NE(ask(get("/feed.atom")).find("<at:deleted-entry ref=\"urn:traan:document:a\""),
            std::string::npos);
  EXPECT_EQ(ask(get("/v1/changes")).find("yêu cầu"), std::string::npos);  // nobody's business
  EXPECT_NE(ask_admin(get("/removed")).find("yêu cầu"), std::string::npos);
  serve(settings());
  EXPECT_EQ(shown("a"), std::vector<std::string>());
  // Another generation comes, which still has it.
  UpdateOptions update;
  update.files = {write_records(folder_, {made_record("c", "3/2020/DS-ST", "", "Tranh chấp.")})};
  update.index = folder_ / "index";
  update_index(update);
  EXPECT_EQ(status(ask_admin(request("POST", "/reload"))), "200");
  EXPECT_EQ(status(ask(get("/v1/documents/c"))), "200");
  EXPECT_EQ(shown("a"), std::vector<std::string>());
  EXPECT_EQ(status(ask_admin(request("DELETE", "/removed/a"))), "200");
  EXPECT_EQ(status(ask(get("/v1/documents/a"))), "200");
  EXPECT_EQ(status(ask_admin(request("DELETE", "/removed/a"))), "404");
}

TEST_F(AdminTest, ARemovalIsInForceAlsoWhenTheNextGenerationIsDamaged) {
  folder_.write("index/CURRENT", "000009\n");  // of no generation
  EXPECT_EQ(status(ask_admin(request("PUT", "/removed/a"))), "200");
  EXPECT_EQ(shown("a"), std::vector<std::string>());
  EXPECT_NE(ask(get("/readyz")).find("\"alarm\""), std::string::npos);
}

TEST_F(AdminTest, ARemovalThatCannotBeInForceSaysSoAndIsKept) {
  std::filesystem::rename(folder_ / "index", folder_ / "gone");
  const std::string answer = ask_admin(request("PUT", "/removed/a"));
  EXPECT_EQ(status(answer), "500");
  EXPECT_NE(answer.find("\"not_in_force\""), std::string::npos);
  std::filesystem::rename(folder_ / "gone", folder_ / "index");
  EXPECT_EQ(status(ask_admin(request("POST", "/reload"))), "200");
  EXPECT_EQ(shown("a"), std::vector<std::string>());
}

TEST_F(AdminTest, NothingIsSaidThatIsNotKept) {
  std::filesystem::remove_all(folder_ / "state");
  const std::string answer = ask_admin(request("PUT", "/removed/a"));
  EXPECT_EQ(status(answer), "500");
  EXPECT_NE(answer.find("\"not_kept\""), std::string::npos);
  EXPECT_EQ(answer.find(folder_ / ""), std::string::npos);  // no path
  EXPECT_EQ(status(ask(get("/v1/documents/a"))), "200");
}

TEST_F(AdminTest, ACorrectionNoticeIsShownAtOnceAsText) {
  const std::string text = "Sửa <b>\"năm 2019\"</b> thành năm 2020";
  EXPECT_EQ(status(ask_admin(request("PUT", "/corrections/a", "", text))), "200");
  EXPECT_NE(ask(get("/v1/documents/a")).find("\"correction_notice\":{\"text\":\"Sửa <b>"),
            std::string::npos);
  EXPECT_NE(ask(get("/v1/search?q=tranh+chap")).find("\"corrected\":true"), std::string::npos);
  const std::string page = ask(get("/ban-an/a"));
  EXPECT_NE(page.find("Đính chính"), std::string::npos);
  EXPECT_NE(page.find("Sửa &lt;b&gt;"), std::string::npos);
  EXPECT_EQ(status(ask_admin(request("PUT", "/corrections/a"))), "400");  // no text
  serve(settings());
  EXPECT_NE(ask(get("/ban-an/a")).find("Đính chính"), std::string::npos);
  EXPECT_EQ(status(ask_admin(request("DELETE", "/corrections/a"))), "200");
  EXPECT_EQ(ask(get("/ban-an/a")).find("Đính chính"), std::string::npos);
}

TEST_F(AdminTest, NothingOfItIsReachableFromThePublicSide) {
  for (const char* target : {"/status", "/removed", "/corrections", "/log-level"}) {
    EXPECT_EQ(status(ask(get(target))), "404") << target;
    EXPECT_EQ(status(ask_admin(get(target))), target == std::string("/log-level") ? "404" : "200");
  }
  for (const char* target : {"/reload", "/removed/a", "/corrections/a", "/cache", "/log-level"}) {
    for (const char* method : {"POST", "PUT", "DELETE"}) {
      const std::string answer = status(ask(request(method, target)));
      EXPECT_TRUE(answer == "405" || answer == "404") << method << target << answer;
    }
  }
  EXPECT_EQ(status(ask(get("/v1/documents/a"))), "200");
}

TEST_F(AdminTest, OnlyTheTokenOpensIt) {
  folder_.write("token", "0123456789abcdef0123\n");
  Settings settings = this->settings();
  settings.admin_token_file = folder_ / "token";
  serve(settings);
  for (const char* header :
       {"", "Authorization: Bearer 0123456789abcdef012\r\n",
        "Authorization: Bearer 0123456789abcdef01234\r\n",
        "Authorization: Basic 0123456789abcdef0123\r\n", "Authorization: Bearer\r\n"}) {
    EXPECT_EQ(status(ask_admin(get("/status", header))), "401") << header;
    EXPECT_EQ(status(ask_admin(request("PUT", "/removed/a", header))), "401") << header;
  }
  EXPECT_EQ(status(ask(get("/v1/documents/a"))), "200");
  EXPECT_EQ(status(ask_admin(get("/status", "Authorization: Bearer 0123456789abcdef0123\r\n"))),
            "200");
  folder_.write("token", "short\n");
  EXPECT_THROW(AdminDesk(*index_, *board_, *frontend_, settings), Error);
  settings.admin_token_file = folder_ / "none";
  EXPECT_THROW(AdminDesk(*index_, *board_, *frontend_, settings), Error);
}

TEST_F(AdminTest, WhatARunningServerCanBeTold) {
  ask(get("/v1/search?q=dat"));
  EXPECT_NE(ask_admin(get("/status")).find("\"cached_answers\":1"), std::string::npos);
  EXPECT_EQ(status(ask_admin(request("DELETE", "/cache"))), "200");
  EXPECT_NE(ask_admin(get("/status")).find("\"cached_answers\":0"), std::string::npos);
  EXPECT_EQ(status(ask_admin(request("PUT", "/log-level?level=error"))), "200");
  EXPECT_NE(ask_admin(get("/status")).find("\"log_level\":\"error\""), std::string::npos);
  EXPECT_EQ(status(ask_admin(request("PUT", "/log-level?level=loud"))), "400");
  EXPECT_EQ(status(ask_admin(request("PUT", "/log-level?level=info"))), "200");
  EXPECT_EQ(status(ask_admin(request("PUT", "/removed/%2e%2e"))), "400");
  EXPECT_EQ(status(ask_admin(request("PUT", "/corrections/a", "", std::string(100'000, 'x')))),
            "400");
  EXPECT_EQ(status(ask_admin(request("PUT", "/corrections/a", "", "\xff"))), "400");
}

TEST(NoticeBoard, KeepsWhatWasSaidAndRefusesAFileThatIsDamaged) {
  TempFolder folder;
  const std::string path = folder / "notices.json";
  {
    NoticeBoard board(path);
    board.remove("b", "");
    board.remove("a", "vì \"lý do\"\n");
    board.correct("c", "một");
    board.correct("c", "hai");
    EXPECT_EQ(board.current()->revision, 4u);
  }
  const NoticeBoard board(path);
  const auto notices = board.current();
  EXPECT_EQ(notices->revision, 4u);
  ASSERT_EQ(notices->removed.size(), 2u);
  EXPECT_EQ(notices->removed[0].id, "a");
  EXPECT_EQ(notices->removed[0].reason, "vì \"lý do\"\n");
  EXPECT_EQ(notices->corrections.at("c").text, "hai");
  std::ifstream in(path);
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  for (std::size_t size = 0; size + 1 < bytes.size(); ++size) {
    folder.write("cut.json", bytes.substr(0, size));
    EXPECT_THROW(NoticeBoard(folder / "cut.json"), Error) << size;
  }
  EXPECT_THROW(NoticeBoard().remove("a", ""), Error);  // nothing is kept
}

}  // namespace
}  // namespace traan
