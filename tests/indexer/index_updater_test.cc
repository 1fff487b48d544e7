#include "indexer/index_updater.h"

#include <gtest/gtest.h>
#include <xapian.h>

#include <fstream>

#include "analyzers/error.h"
#include "indexer/generation_switch.h"
#include "indexer/index_writer.h"
#include "indexer/purger.h"
#include "indexer/segment_merger.h"
#include "indexer/verifier.h"
#include "tests/support/made_index.h"

namespace traan {
namespace {

using Problems = std::vector<std::string>;

UpdateResult update(const MadeIndex& index, const std::vector<Record>& records,
                    bool restore = false) {
  UpdateOptions options;
  options.files = {index.write_update(records)};
  options.index = index.path();
  options.restore = restore;
  return update_index(options);
}

Record removal(const std::string& id, const std::string& reason) {
  Record record;
  record.id = id;
  record.removed = true;
  record.reason = reason;
  return record;
}

Record changed(int number) {
  Record record = some_records(number + 1).back();
  record.text += " Đính chính.";
  return record;
}

/// Whether any posting, stored text, column or lexicon of the served generation has the word.
bool has_word(const MadeIndex& index, const std::string& word) {
  const auto generation = open_current(index.path());
  const Xapian::Database database = generation->open_database();
  bool found = database.term_exists(word) || generation->lexicon().find(word).has_value();
  for (const SegmentReader& segment : generation->segments()) {
    for (const FieldSchema& field : kFields) {
      for (std::uint32_t i = 1; has_names(field) && i <= segment.columns().names(field); ++i) {
        found = found || segment.columns().value_of(field, i).find(word) != std::string::npos;
      }
    }
    for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
      found = found || segment.record(docid).text.find(word) != std::string::npos;
    }
  }
  return found;
}

std::vector<Change> ledger_of(const MadeIndex& index) {
  std::vector<Change> changes;
  const IndexDirectory directory(index.path());
  const Manifest manifest = read_manifest(directory.generation(directory.current_name()));
  read_ledger(directory.ledger(), {manifest.ledger_bytes, manifest.ledger_chain},
              [&](const Change& change) { changes.push_back(change); });
  return changes;
}

TEST(IndexUpdater, AddsReplacesAndRemovesInOneGeneration) {
  const MadeIndex index(10);
  const UpdateResult result = update(index, {some_records(11).back(), changed(2),
                                             removal("r5", "theo yêu cầu"), some_records(1)[0]});
  EXPECT_EQ(result.generation, "000002");
  EXPECT_EQ(
      std::vector<std::uint64_t>({result.added, result.replaced, result.removed, result.unchanged}),
      std::vector<std::uint64_t>({1, 1, 1, 1}));
  EXPECT_EQ(index.ids(),
            std::set<std::string>({"r0", "r1", "r2", "r3", "r4", "r6", "r7", "r8", "r9", "r10"}));
  const auto generation = open_current(index.path());
  EXPECT_EQ(generation->manifest().documents, 10u);
  EXPECT_EQ(generation->manifest().hidden, 2u);
  const auto place = generation->find(generation->open_database(), "r2");
  ASSERT_TRUE(place);
  EXPECT_NE(place->segment->record(place->docid).text.find("Đính chính"), std::string::npos);
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
}

TEST(IndexUpdater, TheSameFileTwiceChangesNothing) {
  const MadeIndex index(5);
  EXPECT_EQ(update(index, {some_records(7)[5], changed(1)}).generation, "000002");
  const UpdateResult again = update(index, {some_records(7)[5], changed(1)});
  EXPECT_EQ(again.generation, "");
  EXPECT_EQ(again.unchanged, 2u);
  EXPECT_EQ(IndexDirectory(index.path()).current_name(), "000002");
}

TEST(IndexUpdater, OfSeveralWithOneIdTheLastCounts) {
  const MadeIndex index(3);
  Record first = changed(1), last = changed(1);
  last.text += " Lần hai.";
  update(index, {first, last, some_records(5)[4], removal("r4", "")});
  EXPECT_EQ(index.ids(), std::set<std::string>({"r0", "r1", "r2"}));
  const auto generation = open_current(index.path());
  const auto place = generation->find(generation->open_database(), "r1");
  EXPECT_NE(place->segment->record(place->docid).text.find("Lần hai"), std::string::npos);
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
}

TEST(IndexUpdater, ARemovedRecordComesBackOnlyWhenTold) {
  const MadeIndex index(4);
  EXPECT_EQ(remove_records(index.path(), {"r1"}, "rút công bố"), "000002");
  EXPECT_EQ(remove_records(index.path(), {"r1"}, "rút công bố"), "");
  const UpdateResult refused = update(index, {changed(1), some_records(2)[1]});
  EXPECT_EQ(refused.generation, "");
  ASSERT_EQ(refused.rejections.size(), 2u);
  EXPECT_NE(refused.rejections[0].reason.find("rút công bố"), std::string::npos);
  EXPECT_EQ(update(index, {changed(1)}, true).added, 1u);
  EXPECT_TRUE(index.ids().contains("r1"));
  EXPECT_EQ(ledger_of(index).back().kind, ChangeKind::restored);
}

TEST(IndexUpdater, ABuildDoesNotBringRemovedRecordsBack) {
  const MadeIndex index(4);
  remove_records(index.path(), {"r1"}, "rút công bố");
  BuildOptions options;
  options.files = {index.folder() / "records.jsonl"};
  options.index = index.path();
  const BuildResult result = build_index(options);
  EXPECT_EQ(result.documents, 3u);
  ASSERT_EQ(result.rejections.size(), 1u);
  EXPECT_NE(result.rejections[0].reason.find("--restore"), std::string::npos);
  options.restore = true;
  EXPECT_EQ(build_index(options).documents, 4u);
}

TEST(IndexUpdater, AnUnknownIdRemovesNothing) {
  const MadeIndex index(4);
  EXPECT_THROW(remove_records(index.path(), {"r1", "r9"}, "x"), Error);
  EXPECT_EQ(index.ids().size(), 4u);
  const UpdateResult result = update(index, {removal("r9", "x")});
  EXPECT_EQ(result.rejections.size(), 1u);
}

TEST(IndexUpdater, TheLedgerTellsWhatBecameOfEachRecord) {
  const MadeIndex index(3);
  update(index, {some_records(4)[3], changed(0)});
  remove_records(index.path(), {"r2"}, "lý do");
  std::string told;
  for (const Change& change : ledger_of(index)) {
    told += change.generation + " " + std::string(change_name(change.kind)) + " " + change.id +
            change.reason + "\n";
  }
  EXPECT_EQ(told, "000001 built \n000002 added r3\n000002 replaced r0\n000003 removed r2lý do\n");
}

TEST(Purger, NothingOfAReplacedOrRemovedRecordIsLeft) {
  const MadeIndex index(12);
  remove_records(index.path(), {"r3"}, "rút công bố");
  update(index, {changed(7)});
  ASSERT_TRUE(has_word(index, "riêng3"));
  EXPECT_FALSE(prove_removed(index.path(), "r3").problems.empty());
  const PurgeResult result = purge_index(index.path());
  EXPECT_EQ(result.documents, 2u);
  EXPECT_EQ(result.ids, std::vector<std::string>({"r3"}));
  EXPECT_FALSE(has_word(index, "riêng3"));
  EXPECT_TRUE(has_word(index, "riêng7"));  // the new version has it still
  EXPECT_EQ(index.ids().size(), 11u);
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
  const RemovalProof proof = prove_removed(index.path(), "r3");
  EXPECT_EQ(proof.problems, Problems{});
  EXPECT_EQ(proof.older, std::vector<std::string>({"000001", "000002", "000003"}));
  IndexWriter(index.path()).collect(1);
  EXPECT_TRUE(prove_removed(index.path(), "r3").older.empty());
  EXPECT_EQ(purge_index(index.path()).generation, "");
  EXPECT_THROW(prove_removed(index.path(), "r4"), Error);
}

TEST(Purger, AFrequentPairThatOnlyTheyHadIsErasedAndTheOthersKeepTheirLists) {
  std::vector<Record> records = some_records(12);
  for (const std::size_t i : {3u, 4u, 5u}) records[i].text += " Đơn mặt.";  // words that all have
  const MadeIndex index(records);
  const auto pair_of = [](const Generation& generation) {
    const LexiconReader& lexicon = generation.lexicon();
    return generation.frequent().of_pair(*lexicon.find("đơn"), *lexicon.find("mặt"));
  };
  const auto before = open_current(index.path());
  ASSERT_TRUE(pair_of(*before));
  remove_records(index.path(), {"r3", "r4", "r5"}, "x");
  purge_index(index.path());
  const auto purged = open_current(index.path());
  EXPECT_FALSE(pair_of(*purged));
  EXPECT_EQ(purged->frequent().size(), before->frequent().size());
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
  Record again = some_records(14).back();
  again.text += " Đơn mặt.";
  EXPECT_EQ(update(index, {again}).added, 1u);
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
}

TEST(Purger, AFrequentPhraseThatOnlyTheyHadIsErasedAndTheOthersKeepTheirLists) {
  std::vector<Record> records = some_records(12);
  for (const std::size_t i : {3u, 4u, 5u}) records[i].text += " Đơn mặt trăng.";
  records[6].text += " Đơn mặt. Mặt trăng.";  // so its pairs stay
  const MadeIndex index(records);
  const auto phrase_of = [](const Generation& generation) -> std::optional<std::uint32_t> {
    const LexiconReader& lexicon = generation.lexicon();
    const auto pair = generation.frequent().of_pair(*lexicon.find("đơn"), *lexicon.find("mặt"));
    return pair ? generation.frequent().of_phrase(*pair, *lexicon.find("trăng")) : std::nullopt;
  };
  const auto before = open_current(index.path());
  const auto phrase = phrase_of(*before);
  ASSERT_TRUE(phrase);
  std::uint32_t documents = 0;
  for (const SegmentReader& segment : before->segments()) {
    documents += segment.frequent().frequency(*phrase);
  }
  EXPECT_EQ(documents, 3u);
  remove_records(index.path(), {"r3", "r4", "r5"}, "x");
  purge_index(index.path());
  const auto purged = open_current(index.path());
  EXPECT_FALSE(phrase_of(*purged));
  EXPECT_EQ(purged->frequent().size(), before->frequent().size());
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
}

TEST(Purger, ASubjectThatOnlyItHadIsInNoColumn) {
  const MadeIndex index(6);
  Record record = some_records(7).back();
  record.subject = "Đòi lại pho tượngriêng";
  update(index, {record});
  EXPECT_TRUE(has_word(index, "tượngriêng"));
  remove_records(index.path(), {"r6"}, "x");
  purge_index(index.path());
  EXPECT_FALSE(has_word(index, "tượngriêng"));
  const RemovalProof proof = prove_removed(index.path(), "r6");
  EXPECT_EQ(proof.problems, Problems{});
  EXPECT_EQ(std::count_if(proof.facts.begin(), proof.facts.end(),
                          [](const std::string& fact) {
                            return fact.find("every value that a column lists") != fact.npos;
                          }),
            1);
}

TEST(Purger, AWordOfTheLexiconThatOnlyItHadIsErased) {
  const MadeIndex index(6);
  ASSERT_TRUE(open_current(index.path())->lexicon().find("riêng2"));
  remove_records(index.path(), {"r2"}, "x");
  const PurgeResult result = purge_index(index.path());
  EXPECT_GE(result.terms, 1u);
  const auto generation = open_current(index.path());
  EXPECT_FALSE(generation->lexicon().find("riêng2"));
  EXPECT_FALSE(generation->lexicon().find_folded("rieng2"));
  EXPECT_EQ(std::string(generation->lexicon().bytes()).find("riêng2"), std::string::npos);
  EXPECT_TRUE(generation->lexicon().find("riêng1"));
}

TEST(GenerationSwitch, RollbackServesTheRecordsBeforeButNotRemovedOnes) {
  const MadeIndex index(5);
  update(index, {changed(1), some_records(6)[5]});
  remove_records(index.path(), {"r2"}, "x");
  const std::string name = previous_generation(index.path());
  EXPECT_EQ(name, "000002");
  EXPECT_EQ(publish_generation(index.path(), "000001"), "000004");
  EXPECT_EQ(index.ids(), std::set<std::string>({"r0", "r1", "r3", "r4"}));
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
  EXPECT_THROW(publish_generation(index.path(), "000099"), Error);
  EXPECT_THROW(previous_generation(index.path()), Error);  // 000004 is 000001, the first
}

TEST(GenerationSwitch, WhatIsBuiltWithoutPublishingIsServedWhenTold) {
  const MadeIndex index(5);
  BuildOptions options;
  options.files = {index.write_update(some_records(8))};
  options.index = index.path();
  options.publish = false;
  EXPECT_EQ(build_index(options).generation, "000002");
  EXPECT_EQ(index.ids().size(), 5u);
  remove_records(index.path(), {"r2"}, "x");
  EXPECT_EQ(publish_generation(index.path(), "000002"), "000004");
  EXPECT_EQ(index.ids().size(), 7u);
  EXPECT_FALSE(index.ids().contains("r2"));
}

TEST(IndexWriter, AGenerationThatWasNeverServedGoesUnlessItWaits) {
  const MadeIndex index(5);
  update(index, {changed(1)});
  BuildOptions options;
  options.files = {index.folder() / "records.jsonl"};
  options.index = index.path();
  options.publish = false;
  build_index(options);  // 000003 waits
  // As if the writer of 000002 had ended before CURRENT named it.
  std::ofstream(index.path() + "/CURRENT") << "000001\n";
  { const IndexWriter writer(index.path()); }
  EXPECT_EQ(IndexDirectory(index.path()).generation_names(),
            std::vector<std::string>({"000001", "000003"}));
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
  EXPECT_EQ(verify_index({index.path(), "000003", true}), Problems{});
}

TEST(SegmentMerger, KeepsSegmentsFewAndFindsTheSame) {
  const MadeIndex index(5);
  for (int i = 0; i < 20; ++i) {
    update(index, {some_records(10 + i + 1).back(), changed(i % 5)});
  }
  EXPECT_EQ(index.ids().size(), 25u);
  EXPECT_LE(open_current(index.path())->segments().size(), 10u);
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
}

TEST(SegmentMerger, MergesEightOfATier) {
  const std::vector<std::uint32_t> few(7, 500);
  EXPECT_TRUE(choose_merges(few).empty());
  std::vector<std::uint32_t> sizes(8, 500);
  sizes.push_back(200'000);
  ASSERT_EQ(choose_merges(sizes).size(), 1u);
  EXPECT_EQ(choose_merges(sizes)[0], std::vector<std::size_t>({0, 1, 2, 3, 4, 5, 6, 7}));
  EXPECT_TRUE(choose_merges(std::vector<std::uint32_t>(12, 250'000)).empty());
}

TEST(IndexWriter, CollectKeepsTheServedGenerationAndWhatItNeeds) {
  const MadeIndex index(5);
  for (int i = 0; i < 4; ++i) update(index, {changed(i)});
  EXPECT_EQ(IndexWriter(index.path()).collect(2),
            std::vector<std::string>({"000001", "000002", "000003"}));
  EXPECT_EQ(index.ids().size(), 5u);
  EXPECT_EQ(verify_index({index.path(), "", true}), Problems{});
  EXPECT_EQ(verify_index({index.path(), "000004", true}), Problems{});
}

}  // namespace
}  // namespace traan
