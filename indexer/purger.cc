#include "indexer/purger.h"

#include <xapian.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "analyzers/error.h"
#include "analyzers/frequent_phrases.h"
#include "analyzers/lexicon_eraser.h"
#include "analyzers/seed_lexicon.h"
#include "analyzers/tokenizer.h"
#include "indexer/file_writer.h"
#include "indexer/generation.h"
#include "indexer/index_writer.h"
#include "indexer/schema.h"
#include "indexer/segment_merger.h"
#include "indexer/token_stream.h"
#include "indexer/xapian_error.h"

namespace traan {
namespace {

using Pair = std::pair<std::uint16_t, std::uint16_t>;

/// Calls `take` with each two words of the lexicon that stand next to each other.
template <typename Take>
void each_pair(std::span<const std::uint16_t> stream, Take take) {
  for (std::size_t i = 1; i < stream.size(); ++i) {
    const std::uint16_t first = stream[i - 1], second = stream[i];
    if (first < format::kFirstId || first >= format::kEscape) continue;
    if (second < format::kFirstId || second >= format::kEscape) continue;
    take(static_cast<std::uint16_t>(first - format::kFirstId),
         static_cast<std::uint16_t>(second - format::kFirstId));
  }
}

template <typename Take>
void each_hidden(const Generation& generation, Take take) {
  for (const SegmentReader& segment : generation.segments()) {
    for (const std::uint32_t docid : generation.hidden(segment)) take(segment, docid);
  }
}

void add_words_of(std::string_view text, std::set<std::string>& words) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  for (Token token; tokenizer.next(token);) words.emplace(token.exact);
}

/// What of a generation only its hidden documents have.
class HiddenOnly {
 public:
  explicit HiddenOnly(const Generation& generation)
      : generation_(generation), database_(generation.open_database()) {
    find_words();
    find_pairs();
    find_phrases();
  }

  const std::set<std::string>& words() const { return words_; }
  /// What of the lexicon is theirs alone, and is not built in.
  LexiconErasure erasure() const {
    LexiconErasure erasure{{}, pairs_, phrases_};
    for (const std::string& word : words_) {
      const auto number = generation_.lexicon().find(word);
      if (number && !seed_lexicon().find(word)) erasure.terms.push_back(*number);
    }
    return erasure;
  }

 private:
  /// A word that as many documents have as hidden ones do is theirs alone.
  void find_words() {
    std::map<std::string, Xapian::doccount> hidden_with;
    each_hidden(generation_, [&](const SegmentReader& segment, std::uint32_t docid) {
      const Record record = segment.record(docid);
      std::set<std::string> own;
      for (const auto* text : {&record.text, &record.title, &record.subject}) {
        add_words_of(*text, own);
      }
      for (const std::string& word : own) ++hidden_with[word];
    });
    for (const auto& [word, count] : hidden_with) {
      if (generation_.frequency(database_, word) <= count) words_.insert(word);
    }
  }

  bool is_built_in(const Pair& pair) const {
    const LexiconReader& seed = seed_lexicon();
    const auto first = seed.find(generation_.lexicon().term(pair.first));
    const auto second = seed.find(generation_.lexicon().term(pair.second));
    return first && second &&
           (seed.pair_count(*first, *second) > 0 || seed.is_compound(*first, *second));
  }

  /// Pairs that the lexicon knows from the hidden documents, less those that others have too.
  void find_pairs() {
    const LexiconReader& lexicon = generation_.lexicon();
    std::set<Pair> candidates;
    each_hidden(generation_, [&](const SegmentReader& segment, std::uint32_t docid) {
      each_pair(segment.stream(docid), [&](std::uint16_t first, std::uint16_t second) {
        if (first >= lexicon.size() || second >= lexicon.size()) return;
        const bool known =
            lexicon.pair_count(first, second) > 0 || lexicon.is_compound(first, second);
        if (known) candidates.emplace(first, second);
      });
    });
    std::erase_if(candidates, [&](const Pair& pair) { return is_built_in(pair); });
    remove_visible(candidates);
    pairs_.assign(candidates.begin(), candidates.end());
  }

  void remove_visible(std::set<Pair>& candidates) const {
    std::vector<bool> begins(std::size_t{1} << 16, false);
    for (const Pair& pair : candidates) begins[pair.first] = true;
    for (const SegmentReader& segment : generation_.segments()) {
      for (std::uint32_t docid = 1; docid <= segment.documents() && !candidates.empty(); ++docid) {
        if (generation_.is_hidden({&segment, docid})) continue;
        each_pair(segment.stream(docid), [&](std::uint16_t first, std::uint16_t second) {
          if (begins[first]) candidates.erase({first, second});
        });
      }
    }
  }

  /// Phrases that no other document has, by their lists.
  void find_phrases() {
    const auto places = generation_.lexicon().phrases();
    for (std::size_t phrase = 0; phrase < places.size() / kMostPhraseWords; ++phrase) {
      if (places[phrase * kMostPhraseWords] == kNoPhraseWord) continue;  // gone already
      const auto number =
          static_cast<std::uint32_t>(generation_.frequent().first_phrase() + phrase);
      if (!is_visible(number)) phrases_.push_back(phrase);
    }
  }

  bool is_visible(std::uint32_t frequent) const {
    for (const SegmentReader& segment : generation_.segments()) {
      const auto bits = segment.frequent().bits(frequent);
      std::uint32_t documents = segment.frequent().frequency(frequent);
      for (const std::uint32_t docid : generation_.hidden(segment)) {
        documents -= static_cast<std::uint32_t>(bits[(docid - 1) / 64] >> (docid - 1) % 64 & 1);
      }
      if (documents > 0) return true;
    }
    return false;
  }

  const Generation& generation_;
  const Xapian::Database database_;
  std::set<std::string> words_;
  std::vector<Pair> pairs_;
  std::vector<std::size_t> phrases_;
};

bool has_any_word(std::string_view dictionary, const std::set<std::string>& words) {
  std::set<std::string> own;
  add_words_of(dictionary, own);
  return std::any_of(own.begin(), own.end(),
                     [&](const std::string& word) { return words.contains(word); });
}

/// A dictionary of what searches find.
std::string visible_dictionary(const Generation& generation) {
  constexpr std::size_t kSampleBytes = 16u << 20;
  std::vector<Record> records;
  std::size_t bytes = 0;
  for (const SegmentReader& segment : generation.segments()) {
    for (std::uint32_t docid = 1; docid <= segment.documents() && bytes < kSampleBytes; ++docid) {
      if (generation.is_hidden({&segment, docid})) continue;
      bytes += records.emplace_back(segment.record(docid)).text.size();
    }
  }
  std::vector<const Record*> sample;
  for (const Record& record : records) sample.push_back(&record);
  return train_dictionary(sample);
}

/// The segments that hold hidden documents, or a dictionary with a word of theirs.
std::vector<std::size_t> unclean_segments(const Generation& generation,
                                          const std::set<std::string>& words) {
  std::vector<std::size_t> unclean;
  for (std::size_t i = 0; i < generation.segments().size(); ++i) {
    if (!generation.hidden(i).empty() ||
        has_any_word(generation.segments()[i].dictionary(), words)) {
      unclean.push_back(i);
    }
  }
  return unclean;
}

std::string with_count(std::uint64_t count, const std::string& what) {
  return std::to_string(count) + " " + what;
}

/// Of all words of the lexicon that are not built in: those that no document has.
std::uint64_t words_without_documents(const Generation& generation,
                                      const Xapian::Database& database) {
  const LexiconReader& lexicon = generation.lexicon();
  std::uint64_t count = 0;
  for (std::uint32_t number = 0; number < lexicon.size(); ++number) {
    const std::string word(lexicon.term(static_cast<std::uint16_t>(number)));
    const bool erased = word.find('\0') != std::string::npos;
    if (erased || seed_lexicon().find(word)) continue;
    count += generation.frequency(database, word) > 0 ? 0 : 1;
  }
  return count;
}

/// Of the values that columns list: those that no document has.
std::uint64_t names_without_documents(const Generation& generation) {
  std::uint64_t count = 0;
  for (const SegmentReader& segment : generation.segments()) {
    for (const FieldSchema& field : kFields) {
      if (!has_names(field)) continue;
      std::vector<bool> used(segment.columns().names(field) + 1, false);
      for (const std::uint32_t number : segment.columns().numbers(field)) {
        if (number < used.size()) used[number] = true;
      }
      count += static_cast<std::uint64_t>(std::count(used.begin() + 1, used.end(), false));
    }
  }
  return count;
}

bool holds(const IndexDirectory& index, const std::string& name, const std::string& id) {
  const Generation generation(index, name);
  const Xapian::Database database = generation.open_database();
  return with_xapian("looking up a record",
                     [&] { return database.term_exists(field_terms(*find_field("id"), id)[0]); });
}

}  // namespace

PurgeResult purge_index(const std::string& path) {
  const IndexDirectory index(path);
  index.current_name();
  IndexWriter writer(path);
  const Generation generation(index, index.current_name());
  PurgeResult result;
  if (generation.manifest().hidden == 0) return result;
  GenerationDraft draft = draft_of(generation, "purge");
  each_hidden(generation, [&](const SegmentReader& segment, std::uint32_t docid) {
    const std::string id = segment.record_without_text(docid).id;
    ++result.documents;
    if (!find_withdrawal(draft.withdrawals, id)) return;
    result.ids.push_back(id);
    draft.changes.push_back({ChangeKind::purged, "", "", id, "", segment.hash(docid).text()});
  });
  const HiddenOnly hidden_only(generation);
  const std::vector<std::size_t> unclean = unclean_segments(generation, hidden_only.words());
  SegmentSettings settings = settings_of(generation);
  if (has_any_word(settings.dictionary, hidden_only.words())) {
    settings.dictionary = visible_dictionary(generation);
  }
  rewrite_segments(writer, generation, unclean, settings, draft);
  const LexiconErasure erasure = hidden_only.erasure();
  if (!erasure.empty()) {
    const std::string file = writer.work("lexicon.bin");
    write_file(file, erase_from_lexicon(generation.lexicon(), erasure));
    draft.lexicon = writer.adopt_lexicon(file);
  }
  result.segments = unclean.size();
  result.terms = erasure.terms.size();
  result.generation = writer.publish(std::move(draft));
  writer.clear_work();
  return result;
}

RemovalProof prove_removed(const std::string& path, const std::string& id) {
  const IndexDirectory index(path);
  const Generation generation(index, index.current_name());
  const Withdrawal* withdrawal = find_withdrawal(generation.withdrawals(), id);
  if (!withdrawal) throw Error(ErrorKind::not_found, "record " + id + " is not a removed one");
  RemovalProof proof;
  proof.facts.push_back("record " + id + " was removed at " + withdrawal->time +
                        (withdrawal->reason.empty() ? "" : ": " + withdrawal->reason));
  proof.facts.push_back("its content had the XXH3-128 checksum " + withdrawal->hash);
  const auto expect = [&](bool gone, const std::string& fact, const std::string& problem) {
    (gone ? proof.facts : proof.problems)
        .push_back("generation " + generation.name() + ": " + (gone ? fact : problem));
  };
  const std::size_t segments = generation.segments().size();
  expect(!holds(index, generation.name(), id),
         "no posting of it in " + with_count(segments, "segments"),
         "its postings, stored text and columns are still in a segment, hidden; run 'traan-indexer "
         "purge'");
  std::uint64_t same = 0, documents = 0;
  const Xapian::Database database = generation.open_database();
  for (const SegmentReader& segment : generation.segments()) {
    documents += segment.documents();
    for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
      same += segment.hash(docid).text() == withdrawal->hash ? 1 : 0;
    }
  }
  expect(same == 0, "none of " + with_count(documents, "stored records has its checksum"),
         with_count(same, "stored records have its checksum"));
  const std::uint64_t unused = words_without_documents(generation, database);
  expect(unused == 0, "every word of the lexicon is in a record that is still there, or built in",
         with_count(unused, "words of the lexicon are in no record"));
  const std::uint64_t names = names_without_documents(generation);
  expect(names == 0, "every value that a column lists, and suggestions are made of, is a record's",
         with_count(names, "values that columns list are no record's"));
  for (const std::string& name : index.generation_names()) {
    if (name == generation.name()) continue;
    try {
      if (holds(index, name, id)) proof.older.push_back(name);
    } catch (const Error&) {
      proof.older.push_back(name);  // of another version, or damaged: nobody can tell
    }
  }
  return proof;
}

}  // namespace traan
