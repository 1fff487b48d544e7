#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;

/// What each folder may include of the others: includes point one way.
const std::map<std::string, std::set<std::string>> kAllowed = {
    {"analyzers", {"analyzers"}},
    {"corpus-tools", {"corpus-tools", "analyzers"}},
    {"indexer", {"indexer", "corpus-tools", "analyzers"}},
    {"searchd", {"searchd", "indexer", "corpus-tools", "analyzers"}},
};

const std::set<std::string> kBeastFiles = {"session.cc", "codec.h", "codec.cc", "search_client.cc"};
const std::set<std::string> kAsioFiles = {"listener.cc",   "session.h",        "frontend.h",
                                          "frontend.cc",   "admin_desk.h",     "admin_desk.cc",
                                          "worker_lane.h", "request_handler.h"};

template <typename Visit>
void each_include(const std::string& folder, Visit visit) {
  for (const auto& entry : fs::recursive_directory_iterator(TRAAN_SOURCE_DIR "/" + folder)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".h" && extension != ".cc") continue;
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with("#include")) visit(entry.path(), line);
    }
  }
}

TEST(Structure, IncludesPointOneWay) {
  int checked = 0;
  for (const auto& [folder, allowed] : kAllowed) {
    each_include(folder, [&](const fs::path& file, const std::string& line) {
      const std::size_t quote = line.find('"');
      if (quote == std::string::npos) return;
      const std::string target = line.substr(quote + 1, line.find('/', quote) - quote - 1);
      EXPECT_TRUE(allowed.contains(target)) << file << ": " << line;
      ++checked;
    });
  }
  EXPECT_GT(checked, 100);
}

TEST(Structure, QueriesKnowNoHttp) {
  each_include("searchd/query", [](const fs::path& file, const std::string& line) {
    EXPECT_EQ(line.find("searchd/http"), std::string::npos) << file;
    EXPECT_EQ(line.find("searchd/pages"), std::string::npos) << file;
  });
}

/// Every header that `file` includes, directly or not, that is ours or Xapian's.
void collect_includes(const std::string& file, std::set<std::string>& seen) {
  std::ifstream in(TRAAN_SOURCE_DIR "/" + file);
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("#include")) continue;
    const std::size_t begin = line.find_first_of("\"<") + 1;
    const std::string target = line.substr(begin, line.find_first_of("\">", begin) - begin);
    if (seen.insert(target).second && line.find('"') != std::string::npos) {
      collect_includes(target, seen);
    }
  }
}

TEST(Structure, NothingWaitsByTheWallClock) {
  int looked = 0;
  for (const auto& entry : fs::recursive_directory_iterator(TRAAN_SOURCE_DIR "/searchd")) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".h" && extension != ".cc") continue;
    std::ifstream in(entry.path());
    const std::string text(std::istreambuf_iterator<char>(in), {});
    EXPECT_EQ(text.find("system_clock"), std::string::npos) << entry.path();
    ++looked;
  }
  EXPECT_GT(looked, 100);
}

TEST(Structure, HttpKnowsNoXapian) {
  for (const char* folder : {"searchd/http", "searchd/pages"}) {
    for (const auto& entry : fs::directory_iterator(TRAAN_SOURCE_DIR "/" + std::string(folder))) {
      std::set<std::string> seen;
      collect_includes(std::string(folder) + "/" + entry.path().filename().string(), seen);
      EXPECT_FALSE(seen.contains("xapian.h")) << entry.path();
    }
  }
}

TEST(Structure, BeastIsNamedInFewFiles) {
  int named = 0;
  for (const auto& [folder, allowed] : kAllowed) {
    each_include(folder, [&](const fs::path& file, const std::string& line) {
      const std::string name = file.filename().string();
      const bool beast = line.find("boost/beast") != std::string::npos;
      if (!beast && line.find("boost/asio") == std::string::npos) return;
      EXPECT_TRUE(kBeastFiles.contains(name) || (!beast && kAsioFiles.contains(name))) << file;
      ++named;
    });
  }
  EXPECT_GT(named, 0);
}

}  // namespace
