#include "searchd/http/live_index.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <functional>
#include <thread>

#include "indexer/index_builder.h"
#include "indexer/index_updater.h"
#include "searchd/http/router.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

class LiveIndexTest : public testing::Test {
 protected:
  std::string index() const { return folder_ / "index"; }
  Record record(int i) const {
    return made_record("r" + std::to_string(i), std::to_string(i + 1) + "/2021/DS-ST", "2021-02-03",
                       "Tranh chấp đất đai thứ " + std::to_string(i) + ".");
  }
  void build() const {
    BuildOptions options;
    options.files = {write_records(folder_, {record(0), record(1)})};
    options.index = index();
    build_index(options);
  }
  void update(int i) const {
    UpdateOptions options;
    options.files = {write_records(folder_, {record(i)})};
    options.index = index();
    update_index(options);
  }
  static bool soon(const std::function<bool()>& done) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!done() && std::chrono::steady_clock::now() < end) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return done();
  }
  static std::uint64_t documents(const LiveIndex& live) {
    const auto served = live.current();
    return served ? served->searchers.generation().manifest().documents : 0;
  }
  static int status(const LiveIndex& live, std::string_view target) {
    Request request;
    EXPECT_TRUE(decode_target(target, request));
    const Settings settings;
    return Router(live, settings).handle(request).status;
  }

  TempFolder folder_;
};

TEST_F(LiveIndexTest, WaitsForAnIndexAndFollowsIt) {
  LiveIndex live(index(), 2);
  EXPECT_EQ(live.current(), nullptr);
  EXPECT_NE(live.problem(), "");
  EXPECT_EQ(status(live, "/v1/search?q=a"), 503);
  EXPECT_EQ(status(live, "/tim-kiem?q=a"), 503);
  EXPECT_EQ(status(live, "/readyz"), 503);
  EXPECT_EQ(status(live, "/healthz"), 200);
  EXPECT_EQ(status(live, "/tro-giup"), 200);
  build();
  EXPECT_TRUE(soon([&] { return documents(live) == 2; }));
  EXPECT_EQ(live.problem(), "");
  EXPECT_EQ(status(live, "/readyz"), 200);
  update(2);
  EXPECT_TRUE(soon([&] { return documents(live) == 3; }));
  remove_records(index(), {"r0"}, "withdrawn");
  EXPECT_TRUE(soon([&] { return documents(live) == 2; }));
}

TEST_F(LiveIndexTest, ADamagedGenerationIsNotServed) {
  build();
  LiveIndex live(index(), 2);
  ASSERT_EQ(documents(live), 2u);
  folder_.write("index/CURRENT", "000009\n");  // of no generation
  EXPECT_TRUE(soon([&] { return live.problem() != ""; }));
  EXPECT_EQ(documents(live), 2u);
  EXPECT_EQ(status(live, "/v1/search?q=%C4%91%E1%BA%A5t"), 200);
  EXPECT_EQ(status(live, "/readyz"), 200);
  folder_.write("index/CURRENT", "000001\n");
  EXPECT_TRUE(soon([&] { return live.problem().empty(); }));
}

TEST_F(LiveIndexTest, RequestsGoOnWhileGenerationsComeAndTheirFilesGo) {
  build();
  const LiveIndex live(index(), 2);
  std::atomic<bool> stop = false;
  std::atomic<std::size_t> asked = 0, failed = 0;
  const auto ask = [&] {
    while (!stop) {
      failed += status(live, "/v1/search?q=%C4%91%E1%BA%A5t+%C4%91ai&facets=1") == 200 ? 0 : 1;
      ++asked;
    }
  };
  std::thread one(ask), two(ask);
  for (int i = 2; i < 8; ++i) {
    update(i);
    // What a collection would remove: everything that the newest generation does not name.
    EXPECT_TRUE(soon([&] { return documents(live) == static_cast<std::uint64_t>(i) + 1; }));
  }
  const std::size_t before = asked;
  std::filesystem::rename(index(), folder_ / "gone");
  EXPECT_TRUE(soon([&] { return asked > before + 20; }));
  stop = true;
  one.join();
  two.join();
  EXPECT_EQ(failed, 0u);
  EXPECT_TRUE(soon([&] { return live.problem() != ""; }));
}

}  // namespace
}  // namespace traan
