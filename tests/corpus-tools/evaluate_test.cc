#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "analyzers/error.h"
#include "corpus-tools/bm25.h"
#include "corpus-tools/paired_comparison.h"
#include "corpus-tools/record.h"
#include "corpus-tools/record_id.h"
#include "corpus-tools/relevance_report.h"
#include "corpus-tools/search_client.h"
#include "corpus-tools/unmarked_text.h"
#include "tests/support/temp_folder.h"

namespace traan {
namespace {

void expect_error(ErrorKind kind, const std::string& words, const std::function<void()>& action) {
  try {
    action();
    ADD_FAILURE() << "no error that says: " << words;
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), kind) << error.what();
    EXPECT_NE(std::string(error.what()).find(words), std::string::npos) << error.what();
  }
}

TEST(Relevance, MeasuresAsByHand) {
  const auto expect = [](const Measures& got, double ndcg, double mrr, double recall) {
    EXPECT_NEAR(got[0], ndcg, 1e-9);
    EXPECT_NEAR(got[1], mrr, 1e-9);
    EXPECT_NEAR(got[2], recall, 1e-9);
  };
  expect(measure({"a"}, {"a"}), 1, 1, 1);
  expect(measure({"b", "a"}, {"a"}), 1 / std::log2(3), 0.5, 1);
  expect(measure({"b", "c"}, {"a"}), 0, 0, 0);
  expect(measure({}, {"a"}), 0, 0, 0);
  // Second and fourth of two: (1/log2 3 + 1/log2 5) / (1 + 1/log2 3).
  expect(measure({"x", "a", "y", "b"}, {"a", "b"}),
         (1 / std::log2(3) + 1 / std::log2(5)) / (1 + 1 / std::log2(3)), 0.5, 1);
  expect(measure({"a", "x"}, {"a", "b", "c", "d"}),
         1 / (1 + 1 / std::log2(3) + 0.5 + 1 / std::log2(5)), 1, 0.25);
}

TEST(Relevance, TheEleventhDocumentDoesNotCount) {
  std::vector<std::string> documents(10, "x");
  documents.emplace_back("a");
  EXPECT_EQ(measure(documents, {"a"}), Measures{});
}

TEST(Relevance, MoreRelevantDocumentsThanPlacesCanStillBeIdeal) {
  std::vector<std::string> documents;
  std::set<std::string> relevant;
  for (int i = 0; i < 20; ++i) {
    relevant.insert("d" + std::to_string(i));
    if (i < 10) documents.push_back("d" + std::to_string(i));
  }
  EXPECT_NEAR(measure(documents, relevant)[0], 1, 1e-9);
  EXPECT_NEAR(measure(documents, relevant)[2], 0.5, 1e-9);
}

TEST(Relevance, UnansweredQueriesCountAsNothing) {
  const TestCollection collection{{{"q1", "x", {"a"}}, {"q2", "y", {"b"}}, {"q3", "z", {"c"}}}};
  const Evaluation out = evaluate(collection, {{"q1", {"a"}}, {"q2", {}}, {"other", {"c"}}});
  EXPECT_EQ(out.unanswered, 2u);
  EXPECT_NEAR(out.mean[1], 1.0 / 3, 1e-9);
  expect_error(ErrorKind::bad_input, "another collection", [&] {
    evaluate(collection, {{"other", {"c"}}});
  });
}

TEST(PairedComparison, IdenticalRunsDoNotDiffer) {
  const std::vector<double> differences(50, 0.0);
  const PairedComparison out = compare_pairs(differences);
  EXPECT_EQ(out.mean, 0);
  EXPECT_EQ(out.p, 1);
  EXPECT_LE(out.low, 0);
  EXPECT_GE(out.high, 0);
}

TEST(PairedComparison, AlwaysBetterIsSure) {
  const std::vector<double> differences(30, 0.2);
  const PairedComparison out = compare_pairs(differences);
  EXPECT_NEAR(out.mean, 0.2, 1e-9);
  EXPECT_LT(out.p, 0.001);
  EXPECT_NEAR(out.low, 0.2, 1e-9);
}

TEST(PairedComparison, FewQueriesAreNeverSure) {
  // All three signs alike: 2 of 8 ways.
  EXPECT_NEAR(compare_pairs(std::vector<double>{0.1, 0.5, 0.3}).p, 0.25, 0.02);
}

TEST(PairedComparison, ChangesThatCancelAreChance) {
  std::vector<double> differences;
  for (int i = 0; i < 40; ++i) differences.push_back(i % 2 == 0 ? 0.5 : -0.5);
  const PairedComparison out = compare_pairs(differences);
  EXPECT_EQ(out.p, 1);
  EXPECT_LT(out.low, -0.05);
  EXPECT_GT(out.high, 0.05);
}

TEST(PairedComparison, SignsDoNotMatterAndAnswersDoNotChange) {
  const std::vector<double> up{0.5, 0, 0.25, -0.5, 1}, down{-0.5, 0, -0.25, 0.5, -1};
  EXPECT_EQ(compare_pairs(up).p, compare_pairs(down).p);
  EXPECT_EQ(compare_pairs(up).low, compare_pairs(up).low);
  EXPECT_NEAR(compare_pairs(up).low, -compare_pairs(down).high, 1e-9);
}

TEST(RelevanceReport, ComparesQueryByQuery) {
  const TestCollection collection{{{"q1", "x", {"a"}}, {"q2", "y", {"b"}}}};
  const SearchRun run{{"q1", {"a"}}, {"q2", {"x", "b"}}}, worse{{"q1", {"x", "a"}}};
  const RelevanceReport report(collection, run, &worse);
  EXPECT_NEAR(report.differences[1].mean, 0.5, 1e-9);
  EXPECT_EQ(report.baseline->unanswered, 1u);
  EXPECT_NE(report.to_json().find("\"MRR@10\":{\"mean\":0.5,"), std::string::npos)
      << report.to_json();
  EXPECT_NE(report.to_text().find("+0.5000"), std::string::npos) << report.to_text();
  const RelevanceReport same(collection, run, &run);
  for (const PairedComparison& difference : same.differences) EXPECT_EQ(difference.p, 1);
}

TEST(TestCollection, ReadsAFolder) {
  const TempFolder folder;
  folder.write("corpus.jsonl",
               "{\"_id\":\"Luật A|1\",\"title\":\"t\",\"text\":\"x\"}\n"
               "{\"_id\":\"d2\",\"text\":\"y\"}\n");
  folder.write(
      "queries.jsonl",
      "{\"_id\":\"q 1\",\"text\":\"một\",\"more\":1}\n\n{\"id\":\"q2\",\"text\":\"hai\"}\r\n"
      "{\"_id\":\"q3\",\"text\":\"ba\"}\n");
  folder.write("qrels.tsv",
               "query-id\tcorpus-id\tscore\nq 1\tLuật A|1\t1\nq2\td2\t2\nq2\tLuật A|1\t0\n"
               "q3\tgone\t1\nnone\td2\t1\n");
  const TestCollection out = read_test_collection(folder.path());
  ASSERT_EQ(out.queries.size(), 2u);
  EXPECT_EQ(out.queries[0].id, record_id_of("q 1"));
  EXPECT_EQ(out.queries[0].relevant, std::set{record_id_of("Luật A|1")});
  EXPECT_EQ(out.queries[1].relevant, std::set<std::string>{"d2"});
  EXPECT_EQ(out.unjudged, 1u);
  EXPECT_EQ(out.strays, 2u);

  folder.write("other.tsv", "q3 d2\n");  // neither a header nor scores
  const TestCollection other = read_test_collection(folder.path(), folder / "other.tsv");
  ASSERT_EQ(other.queries.size(), 1u);
  EXPECT_EQ(other.queries[0].text, "ba");
}

TEST(TestCollection, ReadsQueriesThatNameWhatIsRelevant) {
  const TempFolder folder;
  const std::string file =
      folder.write("q.jsonl",
                   "{\"id\":\"q1\",\"text\":\"một\",\"relevant\":[\"a\",\"b\"]}\n"
                   "{\"id\":\"q2\",\"text\":\"hai\",\"relevant\":[]}\n");
  const TestCollection out = read_test_collection(file);
  ASSERT_EQ(out.queries.size(), 1u);
  EXPECT_EQ(out.queries[0].relevant, (std::set<std::string>{"a", "b"}));
  EXPECT_EQ(out.unjudged, 1u);
}

TEST(TestCollection, SaysWhichLineIsBad) {
  const TempFolder folder;
  const auto queries = [&](const std::string& line, const std::string& words) {
    const std::string good = "{\"_id\":\"q1\",\"text\":\"x\",\"relevant\":[\"a\"]}\n";
    const std::string file = folder.write("q.jsonl", good + line + "\n");
    expect_error(ErrorKind::bad_input, "q.jsonl:2: " + words, [&] { read_test_collection(file); });
  };
  queries("nonsense", "not JSON");
  queries("[1]", "not a JSON object");
  queries("{\"text\":\"x\"}", "neither \"_id\" nor \"id\"");
  queries("{\"_id\":7,\"text\":\"x\"}", "\"_id\" must be a string");
  queries("{\"_id\":\"q2\"}", "\"text\" is missing");
  queries("{\"_id\":\"q1\",\"text\":\"y\"}", "another query");
  queries("{\"_id\":\"q2\",\"text\":\"y\",\"relevant\":\"a\"}", "\"relevant\" must be an array");
  queries("{\"_id\":\"q2\",\"text\":\"y\",\"relevant\":[1]}", "\"relevant\" must be an array");
  queries("{\"_id\":\"q2\",\"text\":\"\xFF\"}", "not JSON");

  const std::string file = folder.write("q.jsonl", "{\"_id\":\"q1\",\"text\":\"x\"}\n");
  const auto qrels = [&](const std::string& line, const std::string& words) {
    const std::string path = folder.write("qrels.tsv", line + "\n");
    expect_error(ErrorKind::bad_input, words, [&] { read_test_collection(file, path); });
  };
  qrels("q1\ta\tmuch", "qrels.tsv:1: the score \"much\" is not a number");
  qrels("q1", "qrels.tsv:1: a line must be query, document and score");
  qrels("q1\ta\t1\tmore", "qrels.tsv:1: a line must be");
  qrels("q1\ta\t0", "has a relevant document");
  expect_error(ErrorKind::not_found, "nowhere", [&] { read_test_collection(folder / "nowhere"); });
  expect_error(ErrorKind::not_found, "queries.jsonl", [&] { read_test_collection(folder.path()); });

  const std::string corpus = folder.write(
      "corpus.jsonl", "{\"_id\":\"a\",\"text\":\"x\"}\n{\"_id\":\"a\",\"text\":\"y\"}\n");
  expect_error(ErrorKind::bad_input, "corpus.jsonl:2: another document",
               [&] { read_documents(corpus, [](const CollectionDocument&) {}); });
}

TEST(SearchRun, ReadsWhatItWrites) {
  const TempFolder folder;
  const std::vector<std::string> documents = {"b", "a", "c"};
  const std::string path = folder.write(
      "run.txt", run_lines("q1", with_scores(documents)) + run_lines("q2", {{"a", 1.5}}));
  EXPECT_EQ(read_run(path), (SearchRun{{"q1", documents}, {"q2", {"a"}}}));
}

TEST(SearchRun, IsOrderedByScoreThenRank) {
  const TempFolder folder;
  const std::string path = folder.write("run.txt",
                                        "q1 Q0 low 1 0.5 t\nq1  Q0 b 3 2e0 t\nq1 Q0 a 2 2 t\n"
                                        "q1\tQ0\tLuật A|1\t4\t-1\tt\n");
  EXPECT_EQ(read_run(path), (SearchRun{{"q1", {"a", "b", "low", record_id_of("Luật A|1")}}}));
}

TEST(SearchRun, SaysWhichLineIsBad) {
  const TempFolder folder;
  const auto refused = [&](const std::string& lines, const std::string& words) {
    const std::string path = folder.write("run.txt", lines);
    expect_error(ErrorKind::bad_input, "run.txt:" + words, [&] { read_run(path); });
  };
  refused("q1 Q0 a 1 t\n", "1: a line must be");
  refused("\nq1 Q0 a one 1 t\n", "2: the rank");
  refused("q1 Q0 a 1 high t\n", "1: the score");
  refused("q1 Q0 a 1 nan t\n", "1: the score");
  refused("q1 Q0 a 1 2 t\nq1 Q0 a 2 1 t\n", "2: the document is there a second time");
  expect_error(ErrorKind::not_found, "none", [&] { read_run(folder / "none"); });
}

TEST(RecordId, KeepsWhatMayBeOneAndMapsTheRestApart) {
  EXPECT_EQ(record_id_of("cbba-1.a_B"), "cbba-1.a_B");
  EXPECT_TRUE(record_id_of("Luật Cư trú|38").starts_with("Luat-Cu-tru-38-"));
  const std::vector<std::string> foreign = {"Luật Cư trú|38",
                                            "Luat Cu tru|38",
                                            "Luật Cư trú 38",
                                            "",
                                            ".",
                                            "..",
                                            "Đ",
                                            "案",
                                            "a b",
                                            "a  b",
                                            std::string(65, 'x'),
                                            std::string(66, 'x'),
                                            "\xFF",
                                            std::string("\0", 1)};
  std::set<std::string> seen;
  for (const std::string& id : foreign) {
    const std::string mapped = record_id_of(id);
    EXPECT_TRUE(is_record_id(mapped)) << mapped;
    EXPECT_TRUE(seen.insert(mapped).second) << mapped;
    EXPECT_EQ(record_id_of(mapped), mapped);
  }
}

TEST(UnmarkedText, LosesMarksAndNothingElse) {
  EXPECT_EQ(unmarked_text("ĐƯỜNG đất, Nguyễn Ỷ; 64/2022/HS-PT"),
            "DUONG dat, Nguyen Y; 64/2022/HS-PT");
  EXPECT_EQ(unmarked_text("d\u0323a\u0302\u0301t"), "dat");
  EXPECT_EQ(unmarked_text("quyền “sử dụng” 1.500.000đ"), "quyen “su dung” 1.500.000d");
  EXPECT_EQ(unmarked_text(""), "");
}

TEST(Bm25, ScoresAsByHand) {
  Bm25 engine(Bm25Terms{.folded = false, .pairs = false});
  engine.add("one", "đất đai đất nhà");
  engine.add("two", "nhà cửa");
  const auto found = engine.search("đất", 10);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].first, "one");
  const double length = 0.25 + 0.75 * 4 / 3, idf = std::log(1 + 1.5 / 1.5);
  EXPECT_NEAR(found[0].second, idf * 2 * 2.2 / (2 + 1.2 * length), 1e-9);
  EXPECT_EQ(engine.search("nhà", 10)[0].first, "two");  // the shorter one
  EXPECT_EQ(engine.search("nhà nhà", 10), engine.search("nhà", 10));
  EXPECT_EQ(engine.search("nhà", 1).size(), 1u);
  EXPECT_TRUE(engine.search("dat", 10).empty());
  EXPECT_TRUE(engine.search("", 10).empty());
}

TEST(Bm25, PairsPreferWordsThatStandTogether) {
  Bm25 words(Bm25Terms{.folded = false, .pairs = false}), pairs;
  for (Bm25* engine : {&words, &pairs}) {
    engine->add("a", "chấp đất tranh");
    engine->add("b", "đất tranh chấp");
  }
  const auto alike = words.search("tranh chấp", 10);
  EXPECT_EQ(alike[0].first, "a");  // the ids decide
  EXPECT_EQ(alike[0].second, alike[1].second);
  EXPECT_EQ(pairs.search("tranh chấp", 10)[0].first, "b");
}

TEST(Bm25, FoldedTermsMatchAnyMarking) {
  Bm25 engine(Bm25Terms{.folded = true});
  engine.add("a", "đất đai");
  EXPECT_EQ(engine.search("dat dai", 10).size(), 1u);
  EXPECT_EQ(engine.search("dát", 10).size(), 1u);
}

TEST(Bm25, OfNothingFindsNothing) { EXPECT_TRUE(Bm25().search("đất", 10).empty()); }

TEST(SearchAnswer, GivesHitsInOrderOrTheReason) {
  EXPECT_EQ(read_answer(200, R"({"hits":[{"id":"b","score":1},{"id":"a"}]})").ids,
            (std::vector<std::string>{"b", "a"}));
  EXPECT_TRUE(read_answer(200, R"({"hits":[]})").ids.empty());
  EXPECT_EQ(read_answer(400, R"({"detail":"too many words"})").refusal, "too many words");
  EXPECT_EQ(read_answer(414, "<html>").refusal, "status 414");
  const auto refused = [](int status, const char* body, const char* words) {
    expect_error(ErrorKind::damaged, words, [&] { read_answer(status, body); });
  };
  refused(404, "{}", "status 404");
  refused(200, R"({"hits":[{"id")", "not whole");
  refused(200, R"({"results":[]})", "no \"hits\"");
  refused(200, R"({"hits":[{"name":"a"}]})", "without an \"id\"");
  refused(200, "[]", "no \"hits\"");
}

TEST(SearchClient, RefusesWhatIsNoAddress) {
  for (const char* address : {"", "localhost:8080", "https://a", "http://", "http://a:b",
                              "http://a:99999", "ftp://a", "http://a/?q=1"}) {
    expect_error(ErrorKind::bad_input, "no address of a server", [&] { SearchClient{address}; });
  }
  expect_error(ErrorKind::io, "cannot ask http://127.0.0.1:1",
               [] { SearchClient("http://127.0.0.1:1").search("a", 10); });
}

}  // namespace
}  // namespace traan
