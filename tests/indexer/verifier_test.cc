#include "indexer/verifier.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "analyzers/error.h"
#include "analyzers/lexicon_builder.h"
#include "indexer/generation.h"
#include "indexer/index_builder.h"
#include "indexer/index_updater.h"
#include "indexer/index_writer.h"
#include "tests/support/files.h"
#include "tests/support/made_index.h"

namespace traan {
namespace {

/// All files of an index that hold something of its generations.
std::vector<std::string> files_of(const std::string& index) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(index)) {
    const std::string name = entry.path().filename().string();
    if (!entry.is_regular_file() || name == "LOCK" || name == "CURRENT") continue;
    if (entry.file_size() > 0) files.push_back(entry.path().string());
  }
  return files;
}

/// Opens, which may be refused, and looks at every document if it is not.
void use(const std::string& index) {
  try {
    const auto generation = open_current(index);
    for (const SegmentReader& segment : generation->segments()) {
      for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
        segment.record(docid);
        segment.stream(docid);
        for (const FieldSchema& field : kFields) {
          if (has_column(field)) segment.value(field, docid);
        }
      }
    }
  } catch (const Error&) {
  }
}

/// Without the seed: checking it hundreds of times is not what this is about.
std::string small_lexicon() {
  LexiconOptions options;
  options.seed = false;
  LexiconBuilder builder(options);
  for (const Record& record : some_records(20)) {
    builder.begin_document();
    builder.add_text(record.text);
  }
  return builder.build();
}

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t kStep = 4;  // ten times as slow
#else
constexpr std::size_t kStep = 1;
#endif

TEST(Verifier, NamesEveryDamagedFile) {
  const MadeIndex index(20, small_lexicon());
  remove_records(index.path(), {"r3"}, "withdrawn");
  ASSERT_EQ(verify_index({index.path(), "", true}), std::vector<std::string>{});
  std::size_t damages = 0;
  for (const std::string& path : files_of(index.path())) {
    if (path.find("/000001/") != std::string::npos) continue;  // of the generation before
    const std::string whole = content_of(path);
    const auto is_found = [&](const std::string& damaged) {
      overwrite(path, damaged);
      std::vector<std::string> problems;
      try {
        problems = verify_index({index.path(), "", false});
      } catch (const Error& error) {
        problems.emplace_back(error.what());
      }
      ASSERT_FALSE(problems.empty()) << path << " of " << damaged.size();
      EXPECT_NE(problems[0].find(std::filesystem::path(path).filename().string()),
                std::string::npos)
          << problems[0];
      use(index.path());
      ++damages;
    };
    for (std::size_t eighth = 0; eighth < 8; eighth += kStep) {
      is_found(whole.substr(0, whole.size() * eighth / 8));
      std::string flipped = whole;
      char& byte = flipped[whole.size() * eighth / 8];
      byte = static_cast<char>(byte ^ (1 << eighth));
      is_found(flipped);
    }
    overwrite(path, whole);
  }
  EXPECT_GE(damages * kStep, 300u);
  EXPECT_EQ(verify_index({index.path(), "", true}), std::vector<std::string>{});
}

TEST(Verifier, ACopyOfTheFolderIsABackup) {
  const MadeIndex index(10);
  const std::string copy = index.folder() / "copy";
  std::filesystem::copy(index.path(), copy, std::filesystem::copy_options::recursive);
  std::filesystem::remove_all(index.path());
  EXPECT_EQ(verify_index({copy, "", true}), std::vector<std::string>{});
  EXPECT_EQ(open_current(copy)->manifest().documents, 10u);
}

TEST(Verifier, NamesARecordThatIsThereTwice) {
  const MadeIndex index(5, small_lexicon());
  UpdateOptions update;
  Record changed = some_records(5)[3];
  changed.text += " Đính chính.";
  const TempFolder folder;
  update.files = {write_records(folder, {changed})};
  update.index = index.path();
  update_index(update);
  const auto generation = open_current(index.path());
  GenerationDraft draft = draft_of(*generation, "a test");
  for (Docids& hidden : draft.hidden) hidden.clear();  // so that what was replaced is found, too
  const std::string name = IndexWriter(index.path()).stage(draft);
  EXPECT_EQ(verify_index({index.path(), name, false}),
            std::vector<std::string>{"record " + changed.id + " is there more than once"});
}

}  // namespace
}  // namespace traan
