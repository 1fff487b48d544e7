#include "searchd/settings.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "analyzers/error.h"

namespace traan {
namespace {

std::string refusal(const std::string& toml) {
  Settings settings;
  try {
    apply_settings(toml, "f", settings);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST(Settings, EverySettingIsReadAndPrinted) {
  const std::string defaults = to_toml(Settings());
  Settings settings;
  apply_settings(defaults, "defaults", settings);
  EXPECT_EQ(to_toml(settings), defaults);
  std::set<std::string> names;
  for (const Setting& setting : settings_table()) {
    EXPECT_TRUE(names.insert(std::string(setting.section) + "." + setting.name).second);
    EXPECT_NE(defaults.find("\n" + std::string(setting.name) + " = "), std::string::npos);
  }
}

TEST(Settings, FilesAndSingleSettings) {
  Settings settings;
  apply_settings("index = \"/a\"\n[http]\naddresses = [\"[::1]:80\", \"unix:/b\"]\n", "f",
                 settings);
  apply_settings("limits.query_ms = 500", "--set", settings);
  apply_settings("http.public_url = \"https://x//\"", "--set", settings);
  EXPECT_EQ(settings.public_url, "https://x");
  EXPECT_EQ(settings.index, "/a");
  EXPECT_EQ(settings.addresses, (std::vector<std::string>{"[::1]:80", "unix:/b"}));
  EXPECT_EQ(settings.query_ms, 500u);
}

TEST(Settings, RefusalsSayWhereAndWhat) {
  const std::pair<const char*, const char*> rows[] = {
      {"[limits]\n\nquery_mss = 5", "f, line 3: there is no setting limits.query_mss"},
      {"colour = 1", "f, line 1: there is no setting colour"},
      {"[limit]\nquery_ms = 5", "there is no setting limit"},
      {"[limits]\nquery_ms = \"5\"", "line 2: limits.query_ms must be a whole number from 1"},
      {"[limits]\nquery_ms = 0", "limits.query_ms must be a whole number from 1"},
      {"[limits]\nquery_ms = -1", "limits.query_ms must be a whole number"},
      {"[limits]\nquery_ms = 1.5", "limits.query_ms must be a whole number"},
      {"threads = 1000", "threads must be a whole number from 1 to 256"},
      {"index = 5", "index must be a text"},
      {"[http]\naddresses = \"a\"", "http.addresses must be a list"},
      {"[http]\naddresses = [1]", "http.addresses must be a list"},
      {"[log]\nqueries = \"loud\"", "log.queries must be one of hashed plain none"},
      {"[log]\nqueries = \"hashed plain\"", "log.queries must be one of"},
      {"limits = 5", "there is no setting limits"},
      {"[limits\n", "f, line 1: "},
      {"index = \"a\"\nindex = \"b\"", "f, line 2: "},
  };
  for (const auto& [toml, message] : rows) {
    EXPECT_NE(refusal(toml).find(message), std::string::npos) << toml << "\n" << refusal(toml);
  }
  Settings settings;
  EXPECT_THROW(read_settings("/nowhere/at/all.toml", settings), Error);
}

}  // namespace
}  // namespace traan
