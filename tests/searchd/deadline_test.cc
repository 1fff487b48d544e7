#include "searchd/query/deadline.h"

#include <gtest/gtest.h>

#include <chrono>
#include <ctime>

#include "indexer/index_builder.h"
#include "searchd/query/searcher.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::chrono::milliseconds kGrace(5000);
#else
constexpr std::chrono::milliseconds kGrace(200);
#endif

/// Documents of a few words over and over, and one that is as long as a text may well be: all that
/// reads token streams is slow on them.
class DeadlineTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new TempFolder;
    std::vector<Record> records;
    for (int i = 0; i < 300; ++i) {
      const int rounds = i == 0 ? 20'000 : 300;
      std::string text;
      for (int k = 0; k < rounds; ++k) {
        text += k % 7 == 3 ? "chấp tranh đất " : "tranh chấp tài sản ";
      }
      text += ".\n\nTrộm cắp vay nợ";
      records.push_back(made_record("r" + std::to_string(i), "", "", text));
    }
    BuildOptions options;
    options.files = {write_records(*folder_, records)};
    options.index = *folder_ / "index";
    options.threads = 1;
    build_index(options);
    searcher_ = new Searcher(std::make_shared<const GenerationTables>(open_current(options.index)));
  }
  static void TearDownTestSuite() {
    delete searcher_;
    delete folder_;
  }

  static std::vector<std::string> worst_cases() {
    std::string many, wildcards = "tr*", phrase = "\"";
    for (int i = 0; i < 90; ++i) many += i % 2 == 0 ? "tranh chấp " : "tài sản ";
    for (const char* begin : {"ch", "ta", "sa", "da", "tr", "bi", "to", "an"}) {
      wildcards += " OR " + std::string(begin) + "*";
    }
    for (int i = 0; i < 20; ++i) phrase += "tranh chấp tài sản ";
    return {
        many,
        wildcards,
        phrase + "vay\"",
        phrase + "vay\"~1000",
        "\"tranh chấp tài sản tranh chấp tài sản vay\"~1000",
        "\"tranh tranh tranh tranh tranh tranh trộm\"~1000",
        "((tranh /100 chấp) /100 tài) /100 vay",
        "((tranh /1000 chấp) /1000 tài) /1000 vay",
        "((tranh OR chấp) /1000 (tài OR sản)) /1000 (vay /1 tranh)",
        "((tranh /1000 chấp) /s (tài /1000 sản)) /s (vay OR nợ)",
        "((tranh /p chấp) /1000 tài) /p (cắp OR nợ)",
        "phần:nhận-định(tranh /1000 chấp) OR phần:mở-đầu((tranh /1000 tài) /1000 vay)",
        "trộm NOT ((tranh /1000 chấp) /1000 tài) /1000 vay",
    };
  }

  static TempFolder* folder_;
  static const Searcher* searcher_;
};

TempFolder* DeadlineTest::folder_ = nullptr;
const Searcher* DeadlineTest::searcher_ = nullptr;

TEST_F(DeadlineTest, WithoutTimeThereIsNoAnswer) {
  for (const std::string& query : worst_cases()) {
    SearchRequest request;
    request.query = query;
    request.budget = std::chrono::milliseconds(0);
    const SearchResult result = searcher_->search(request);
    EXPECT_TRUE(result.partial) << query;
    EXPECT_EQ(result.total, 0u) << query;
    EXPECT_EQ(result.unexamined, searcher_->generation().manifest().documents) << query;
  }
}

/// What this thread has had of the processor: what others take of it is no fault of a search.
std::chrono::nanoseconds processor_time() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

TEST_F(DeadlineTest, WorstCasesEndInTime) {
  for (const std::string& query : worst_cases()) {
    for (const int budget : {5, 50}) {
      SearchRequest request;
      request.query = query;
      request.facets = facet_names();
      request.explain = true;
      request.budget = std::chrono::milliseconds(budget);
      const std::chrono::nanoseconds start = processor_time();
      const SearchResult result = searcher_->search(request);
      const auto took =
          std::chrono::duration_cast<std::chrono::milliseconds>(processor_time() - start);
      EXPECT_LE(took.count(), (request.budget + kGrace).count()) << query << " " << budget;
      EXPECT_EQ(result.partial, result.unexamined > 0);
    }
  }
}

}  // namespace
}  // namespace traan
