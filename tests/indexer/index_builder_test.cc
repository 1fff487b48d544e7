#include "indexer/index_builder.h"

#include <gtest/gtest.h>
#include <unistd.h>
#include <xapian.h>

#include <filesystem>
#include <fstream>

#include "analyzers/error.h"
#include "indexer/generation.h"
#include "indexer/index_directory.h"
#include "indexer/index_writer.h"
#include "indexer/verifier.h"
#include "tests/support/made_index.h"

namespace traan {
namespace {

BuildOptions options_for(const TempFolder& folder, const std::string& file) {
  BuildOptions options;
  options.files = {file};
  options.index = folder / "index";
  options.threads = 2;
  options.batch_documents = 7;
  return options;
}

TEST(IndexBuilder, PublishesAWholeGeneration) {
  const TempFolder folder;
  const std::vector<Record> records = some_records(40);
  const BuildResult result = build_index(options_for(folder, write_records(folder, records)));
  EXPECT_EQ(result.generation, "000001");
  EXPECT_EQ(result.documents, 40u);
  EXPECT_TRUE(result.rejections.empty());
  EXPECT_EQ(verify_index({folder / "index", "", true}), std::vector<std::string>{});

  const auto generation = open_current(folder / "index");
  const Xapian::Database database = generation->open_database();
  for (const Record& record : records) {
    const auto place = generation->find(database, record.id);
    ASSERT_TRUE(place) << record.id;
    EXPECT_EQ(to_json(place->segment->record(place->docid)), to_json(record));
    Record without = record;
    without.text.clear();
    EXPECT_EQ(to_json(place->segment->record_without_text(place->docid)), to_json(without));
    EXPECT_EQ(place->segment->date(place->docid), days_of(record.date));
    EXPECT_EQ(place->segment->hash(place->docid), content_hash(record));
    EXPECT_EQ(place->segment->value(*find_field("court"), place->docid), record.court);
    EXPECT_EQ(place->segment->value(*find_field("case_type"), place->docid), "civil");
  }
  EXPECT_FALSE(generation->find(database, "r40"));
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
  EXPECT_EQ(first.lexicon.xxh3, second.lexicon.xxh3);
  ASSERT_EQ(first.segments.size(), second.segments.size());
  for (std::size_t i = 0; i < first.segments.size(); ++i) {
    const auto files = read_segment_manifest(index.segment(first.segments[i].name)).files;
    const auto others = read_segment_manifest(index.segment(second.segments[i].name)).files;
    ASSERT_EQ(files.size(), others.size());
    for (std::size_t f = 0; f < files.size(); ++f) {
      if (files[f].path.ends_with("iamglass")) continue;  // it has a random id
      EXPECT_EQ(files[f], others[f]);
    }
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
  EXPECT_TRUE(std::filesystem::is_empty(folder / "index/work"));
}

TEST(IndexBuilder, TheSecondWriterIsToldWhoHoldsTheLock) {
  const TempFolder folder;
  const IndexWriter lock(folder / "index");
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
  const std::string leftover = "index/" + std::string(format::kWork) + "/leftover";
  folder.write(leftover, "x");
  folder.write("index/segments/000001-000/xapian/x", "x");
  folder.write("index/generations/000001/hidden.bin", "x");  // without a manifest
  build_index(options_for(folder, write_records(folder, some_records(3))));
  EXPECT_EQ(verify_index({folder / "index", "", true}), std::vector<std::string>{});
  EXPECT_FALSE(std::filesystem::exists(folder / leftover));
}

TEST(Generation, OfAnotherVersionIsRefusedWithAdvice) {
  const TempFolder folder;
  build_index(options_for(folder, write_records(folder, some_records(3))));
  const std::string path = folder / "index/generations/000001/manifest.json";
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
