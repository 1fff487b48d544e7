#include "indexer/index_builder.h"

#include <gtest/gtest.h>
#include <unistd.h>
#include <xapian.h>

#include <filesystem>
#include <fstream>

#include "analyzers/error.h"
#include "indexer/document_analyzer.h"
#include "indexer/document_lookup.h"
#include "indexer/generation.h"
#include "indexer/index_directory.h"
#include "indexer/record_codec.h"
#include "indexer/verifier.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

std::vector<Record> some_records(int count) {
  std::vector<Record> records;
  for (int i = 0; i < count; ++i) {
    records.push_back(made_record(
        "r" + std::to_string(i), std::to_string(i) + "/2020/DS-ST",
        "2020-01-" + std::string(i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1),
        "Tòa án nhân dân xét xử vụ " + std::to_string(i) + ". Nguyên đơn có mặt.\n\nQUYẾT ĐỊNH"));
  }
  return records;
}

BuildOptions options_for(const TempFolder& folder, const std::string& file) {
  BuildOptions options;
  options.files = {file};
  options.index = folder / "index";
  options.threads = 2;
  options.segment_documents = 7;
  return options;
}

TEST(IndexBuilder, PublishesAWholeGeneration) {
  const TempFolder folder;
  const std::vector<Record> records = some_records(40);
  const BuildResult result = build_index(options_for(folder, write_records(folder, records)));
  EXPECT_EQ(result.generation, "000001");
  EXPECT_EQ(result.documents, 40u);
  EXPECT_TRUE(result.rejections.empty());
  EXPECT_EQ(verify_index(folder / "index"), std::vector<std::string>{});

  const auto generation = open_current(folder / "index");
  const Xapian::Database database = generation->open_database();
  for (const Record& record : records) {
    const auto docid = find_docid(database, record.id);
    ASSERT_TRUE(docid) << record.id;
    const DocumentPlace place = generation->place(*docid);
    EXPECT_EQ(to_json(decompress_record(place.segment->stored_record(place.docid))),
              to_json(record));
    EXPECT_EQ(place.segment->date(place.docid), days_of(record.date));
  }
  EXPECT_FALSE(find_docid(database, "r40"));
}

TEST(IndexBuilder, TheSameRecordsGiveTheSameFilesWhateverTheThreads) {
  const TempFolder folder;
  const std::string file = write_records(folder, some_records(60));
  BuildOptions options = options_for(folder, file);
  build_index(options);
  options.threads = 1;
  build_index(options);
  const IndexDirectory index(folder / "index");
  const Manifest first = read_manifest(index.generation("000001"));
  const Manifest second = read_manifest(index.generation("000002"));
  ASSERT_EQ(first.files.size(), second.files.size());
  for (std::size_t i = 0; i < first.files.size(); ++i) {
    if (first.files[i].path.ends_with("iamglass")) continue;  // Xapian writes a random id there
    EXPECT_EQ(first.files[i].xxh3, second.files[i].xxh3) << first.files[i].path;
  }
}

TEST(IndexBuilder, RejectsWhatIsBadAndKeepsTheRest) {
  const TempFolder folder;
  const std::string file =
      folder.write("in.jsonl",
                   "{\"id\":\"a\",\"text\":\"một\"}\nnot json\n{\"id\":\"a\",\"text\":\"hai\"}\n"
                   "{\"id\":\"../b\",\"text\":\"ba\"}\n{\"id\":\"c\",\"text\":\"bốn\"}\n");
  const BuildResult result = build_index(options_for(folder, file));
  EXPECT_EQ(result.documents, 2u);
  ASSERT_EQ(result.rejections.size(), 3u);
  EXPECT_EQ(result.rejections[0].where, file + ":2");
  EXPECT_EQ(result.rejections[1].id, "a");
}

TEST(IndexBuilder, AMissingInputMakesNoIndex) {
  const TempFolder folder;
  EXPECT_THROW(build_index(options_for(folder, folder / "nothing.jsonl")), Error);
  EXPECT_FALSE(std::filesystem::exists(folder / "index"));
}

TEST(IndexBuilder, NothingToIndexLeavesTheIndexAsItWas) {
  const TempFolder folder;
  build_index(options_for(folder, write_records(folder, some_records(3))));
  const std::string empty = folder.write("empty.jsonl", "\n");
  EXPECT_THROW(build_index(options_for(folder, empty)), Error);
  EXPECT_EQ(IndexDirectory(folder / "index").current_name(), "000001");
  EXPECT_EQ(open_current(folder / "index")->manifest().documents, 3u);
  EXPECT_FALSE(std::filesystem::exists(folder / "index/building"));
}

TEST(IndexBuilder, TheSecondWriterIsToldWhoHoldsTheLock) {
  const TempFolder folder;
  const IndexWriterLock lock(folder / "index");
  try {
    build_index(options_for(folder, write_records(folder, some_records(3))));
    FAIL() << "two writers at once";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::busy);
    EXPECT_NE(std::string(error.what()).find(std::to_string(::getpid())), std::string::npos);
  }
}

TEST(IndexBuilder, AStoppedBuildIsInNobodysWay) {
  const TempFolder folder;
  folder.write("index/building/leftover", "x");
  folder.write("index/building.segments/000000/xapian/x", "x");
  build_index(options_for(folder, write_records(folder, some_records(3))));
  EXPECT_EQ(verify_index(folder / "index"), std::vector<std::string>{});
  EXPECT_FALSE(std::filesystem::exists(folder / "index/building.segments"));
}

/// Every file of a generation cut short or changed: verify names it, and opening it never crashes.
TEST(Verifier, FindsEveryDamagedFile) {
  const TempFolder folder;
  build_index(options_for(folder, write_records(folder, some_records(20))));
  const std::string generation = IndexDirectory(folder / "index").current();
  int damages = 0;
  for (const ManifestFile& file : read_manifest(generation).files) {
    if (file.bytes == 0) continue;
    const std::string path = generation + "/" + file.path;
    std::string content(file.bytes, '\0');
    std::ifstream(path, std::ios::binary)
        .read(content.data(), static_cast<std::streamsize>(content.size()));
    for (const std::size_t cut : {std::size_t{0}, content.size() / 2, content.size() - 1}) {
      std::ofstream(path, std::ios::binary | std::ios::trunc) << content.substr(0, cut);
      const std::vector<std::string> problems = verify_index(folder / "index");
      ASSERT_FALSE(problems.empty()) << path << " cut at " << cut;
      EXPECT_NE(problems[0].find(file.path), std::string::npos);
      try {
        open_current(folder / "index");
      } catch (const Error&) {
      }
      ++damages;
    }
    std::string flipped = content;
    flipped[flipped.size() / 3] = static_cast<char>(flipped[flipped.size() / 3] ^ 0x40);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << flipped;
    EXPECT_FALSE(verify_index(folder / "index").empty()) << path;
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    ++damages;
  }
  EXPECT_GE(damages, 30);
  EXPECT_EQ(verify_index(folder / "index"), std::vector<std::string>{});
}

TEST(Generation, OfAnotherVersionIsRefusedWithAdvice) {
  const TempFolder folder;
  build_index(options_for(folder, write_records(folder, some_records(3))));
  const std::string path = IndexDirectory(folder / "index").current() + "/manifest.json";
  std::ifstream in(path);
  std::string manifest{std::istreambuf_iterator<char>(in), {}};
  manifest.replace(manifest.find("\"format_version\": "), 19, "\"format_version\": 9");
  std::ofstream(path, std::ios::trunc) << manifest;
  try {
    open_current(folder / "index");
    FAIL() << "opened a generation of another version";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("traan-indexer build"), std::string::npos);
  }
}

TEST(IndexDirectory, WithoutAnIndexSaysHowToMakeOne) {
  const TempFolder folder;
  try {
    open_current(folder.path());
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::not_found);
    EXPECT_NE(std::string(error.what()).find("traan-indexer build"), std::string::npos);
  }
}

}  // namespace
}  // namespace traan
