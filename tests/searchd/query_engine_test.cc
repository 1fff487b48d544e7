#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>

#include "analyzers/token_list.h"
#include "searchd/language/query_printer.h"
#include "searchd/query/ranking.h"
#include "tests/searchd/engine.h"
#include "tests/searchd/random_query.h"
#include "tests/support/query_invariants.h"

namespace traan {
namespace {

/// TRAAN_LONG=1 tries some fifty times as much.
bool is_long() { return std::getenv("TRAAN_LONG") != nullptr; }

/// One for all tests of a process.
const Engine& engine() {
  static const Engine one(1, 400);
  return one;
}

/// The documents of both, and those of neither or one, as text.
std::string difference(const Engine& engine, const std::vector<DocSet>& found,
                       const std::vector<DocSet>& truth) {
  std::string text;
  for (std::size_t s = 0; s < found.size(); ++s) {
    for (std::uint32_t d = 0; d < found[s].documents(); ++d) {
      if (found[s].contains(d) == truth[s].contains(d)) continue;
      if (text.size() > 3000) return text;
      const Record& record = engine.corpus().documents()[s][d].record();
      text += (found[s].contains(d) ? "\nwrongly found: " : "\nnot found: ") + record.id + " " +
              record.title + " | " + record.subject + " | " + record.text;
    }
  }
  return text;
}

TEST(QueryEngine, TheCorpusHasWhatTheTestsNeed) {
  const Generation& generation = engine().corpus().generation();
  EXPECT_GE(generation.segments().size(), 3u);
  EXPECT_GT(count(engine().visible()), ranking::kRerankDepth + 50);
  std::size_t hidden = 0, zones = 0, escapes = 0, words = 0;
  for (std::size_t s = 0; s < generation.segments().size(); ++s) {
    hidden += generation.hidden(s).size();
    for (const BruteDocument& document : engine().corpus().documents()[s]) {
      std::set<int> own;
      for (const BruteDocument::Word& word : document.words()) {
        own.insert(word.zone);
        escapes += generation.lexicon().find(word.exact) ? 0 : 1;
        ++words;
      }
      zones += own.size() > 2 ? 1 : 0;
    }
  }
  EXPECT_GT(hidden, 20u);
  EXPECT_GT(zones, 50u);
  EXPECT_GT(escapes * 100, words);
  std::size_t frequent = 0, compounds = 0;
  for (std::uint16_t word = 0; word < generation.lexicon().size(); ++word) {
    frequent += generation.frequent().of_word(word) ? 1 : 0;
  }
  EXPECT_GT(frequent, 20u);
  EXPECT_LT(frequent + 8, generation.lexicon().size());
  std::size_t frequent_pairs = 0;
  for (const std::uint64_t slot : generation.lexicon().pair_slots()) {
    const auto first = static_cast<std::uint16_t>(slot >> 48);
    const auto second = static_cast<std::uint16_t>(slot >> 32);
    if (slot == 0 || generation.lexicon().documents_with_pair(first, second) == 0) continue;
    compounds += generation.lexicon().is_compound(first, second) ? 1 : 0;
    frequent_pairs += generation.frequent().of_pair(first, second) ? 1 : 0;
  }
  EXPECT_GT(compounds, 3u);
  EXPECT_GT(frequent_pairs, compounds);
  EXPECT_GT(generation.lexicon().phrases().size() / kMostPhraseWords, 10u);
}

QueryNode phrase_of(const std::vector<std::string>& words, bool by_exact) {
  QueryNode phrase;
  phrase.kind = QueryKind::phrase;
  for (const std::string& text : words) {
    const TokenList list(text);
    QueryNode& word = phrase.parts.emplace_back();
    word.kind = QueryKind::word;
    word.word.exact = list[0].exact;
    word.word.folded = list[0].folded;
    word.word.by_exact = by_exact;
  }
  return phrase;
}

TEST(QueryEngine, FrequentPhrasesAreListed) {
  const std::vector<std::string> words = {"hợp", "đồng", "vay", "tài", "sản"};
  const auto visible = engine().visible();
  const auto plan_of = [&](const QueryNode& phrase, auto look) {
    const QueryPlan plan(phrase, engine().corpus().generation(), engine().new_words());
    look(plan.root());
    EXPECT_EQ(engine().match(phrase, visible).sets, engine().truth(phrase, visible));
  };
  for (std::size_t size = 3; size <= words.size(); ++size) {
    const std::vector<std::string> some(words.begin(), words.begin() + static_cast<int>(size));
    plan_of(phrase_of(some, true), [](const PlanNode& plan) {
      EXPECT_TRUE(plan.is_listed);
      EXPECT_EQ(plan.certain.size(), 1u);
    });
    plan_of(phrase_of(some, false), [](const PlanNode& plan) {
      EXPECT_FALSE(plan.is_listed);  // rare readings have no list
      EXPECT_GE(plan.certain.size(), 1u);
    });
  }
  std::vector<std::string> more = words;
  more.insert(more.begin(), "cắp");
  plan_of(phrase_of(more, true), [](const PlanNode& plan) {
    EXPECT_FALSE(plan.is_listed);
    EXPECT_EQ(plan.certain.size(), 0u);
    EXPECT_TRUE(std::any_of(plan.lists.begin(), plan.lists.end(), [](const PhraseLists& lists) {
      return lists.certain.size() == 1 && lists.possible.empty();
    }));
  });
}

TEST(QueryEngine, AgreesWithBruteForce) {
  std::vector<std::unique_ptr<const Engine>> engines;
  for (unsigned seed = 1; seed <= (is_long() ? 20u : 3u); ++seed) {
    engines.push_back(std::make_unique<const Engine>(seed, 250));
  }
  std::size_t tried = 0, matching = 0;
  std::map<QueryKind, std::size_t> kinds;
  const auto agrees = [&](const Engine& own) {
    const QueryNode root = *random_queries(own.corpus());
    RC_ASSERT(broken_promise(root, "") == "");
    std::vector<DocSet> within = own.visible();
    if (*rc::gen::inRange(0, 4) == 0) within[0] = DocSet(within[0].documents());
    const std::vector<DocSet> truth = own.truth(root, within);
    const Match match = own.match(root, within);
    if (match.sets != truth) RC_FAIL(to_string(root) + difference(own, match.sets, truth));
    RC_ASSERT(match.total == count(truth));
    RC_ASSERT(match.unexamined == 0u);
    ++tried;
    matching += match.total > 0 ? 1 : 0;
    ++kinds[root.kind];
  };
  const auto all_agree = [&] {
    for (const auto& own : engines) {
      for (int i = 0; i < (is_long() ? 60 : 10); ++i) agrees(*own);
    }
  };
  EXPECT_TRUE(rc::check("every operator agrees with a brute-force matcher", all_agree));
  EXPECT_GE(tried, is_long() ? 100'000u : 2'000u);
  EXPECT_GE(matching * 20, tried);
  EXPECT_GE(kinds.size(), 12u);
  for (const auto& [kind, of_kind] : kinds)
    EXPECT_GE(of_kind * 500, tried) << static_cast<int>(kind);
}

/// Passes when it was asked so often.
class CountedDeadline : public Deadline {
 public:
  explicit CountedDeadline(int asks) : Deadline(std::chrono::hours(1)), left_(asks) {}
  bool passed() const override { return left_-- <= 0; }

 private:
  mutable int left_;
};

TEST(QueryEngine, WhatIsFoundInTimeIsRight) {
  const Engine& own = engine();
  const std::vector<DocSet> visible = own.visible();
  const auto queries = random_queries(own.corpus());
  std::size_t tried = 0, partial = 0;
  const auto is_right = [&] {
    const QueryNode root = *queries;
    const std::vector<DocSet> truth = own.match(root, visible).sets;
    const CountedDeadline deadline(*rc::gen::inRange(0, 20));
    const Match match = own.match(root, visible, deadline);
    for (std::size_t s = 0; s < truth.size(); ++s) {
      DocSet wrong = match.sets[s];
      wrong -= truth[s];
      RC_ASSERT(wrong.empty());
    }
    RC_ASSERT(match.unexamined > 0 || match.sets == truth);
    RC_ASSERT(match.unexamined <= own.documents());
    ++tried;
    partial += match.sets == truth ? 0 : 1;
  };
  const auto all_are_right = [&] {
    for (int i = 0; i < (is_long() ? 100 : 5); ++i) is_right();
  };
  EXPECT_TRUE(rc::check("what is found in time is right", all_are_right));
  EXPECT_GE(tried, 500u);
  EXPECT_GE(partial * 10, tried);
}

}  // namespace
}  // namespace traan
