#include "indexer/verifier.h"

#include <unistd.h>
#include <xapian.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <atomic>
#include <bit>
#include <exception>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <thread>

#include "analyzers/error.h"
#include "indexer/document_analyzer.h"
#include "indexer/format.h"
#include "indexer/generation.h"
#include "indexer/posting_inverter.h"
#include "indexer/schema.h"
#include "indexer/xapian_error.h"

namespace traan {
namespace {

using Problems = std::vector<std::string>;

void append(Problems& problems, Problems more) {
  std::move(more.begin(), more.end(), std::back_inserter(problems));
}

/// What `check(i)` finds for each of `count`, in order, by as many threads as there are cores.
template <typename Check>
Problems check_each(std::size_t count, Check check) {
  std::vector<Problems> found(count);
  std::vector<std::exception_ptr> errors(count);
  std::atomic<std::size_t> next = 0;
  {
    std::vector<std::jthread> threads;
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    for (std::size_t t = 0; t < std::min(cores, count); ++t) {
      threads.emplace_back([&] {
        for (std::size_t i = next++; i < count; i = next++) {
          try {
            found[i] = check(i);
          } catch (...) {
            errors[i] = std::current_exception();
          }
        }
      });
    }
  }
  Problems problems;
  for (std::size_t i = 0; i < count; ++i) {
    if (errors[i]) std::rethrow_exception(errors[i]);
    append(problems, std::move(found[i]));
  }
  return problems;
}

/// Checksums of every file of a segment.
Problems check_segment_files(const std::string& folder, const GenerationSegment& segment) {
  const std::string own = folder + "/" + std::string(format::kSegmentManifest);
  try {
    const SegmentManifest described = read_segment_manifest(folder);
    if (describe_file(folder, std::string(format::kSegmentManifest)).xxh3 != segment.xxh3) {
      return {own + " has changed: its checksum is not the manifest's"};
    }
    return check_files(folder, described.files);
  } catch (const Error& error) {
    return {error.what()};
  }
}

/// Checksums of every file of a generation: its own, the lexicon, the segments.
void check_all_files(const IndexDirectory& index, const std::string& name, const Manifest& manifest,
                     Problems& problems) {
  append(problems, check_files(index.generation(name), manifest.files));
  append(problems, check_files(index.path(), {manifest.lexicon}));
  append(problems, check_each(manifest.segments.size(), [&](std::size_t i) {
           const GenerationSegment& segment = manifest.segments[i];
           return check_segment_files(index.segment(segment.name), segment);
         }));
}

void check_ledger(const IndexDirectory& index, const Manifest& manifest, Problems& problems) {
  try {
    read_ledger(index.ledger(), {manifest.ledger_bytes, manifest.ledger_chain},
                [](const Change&) {});
  } catch (const Error& error) {
    problems.emplace_back(error.what());
  }
}

/// Xapian opens for writing what it checks; where that cannot be, checksums have to do.
void check_xapian(const SegmentReader& segment, Problems& problems) {
  if (::access(segment.xapian_path().c_str(), W_OK) != 0) return;
  std::ostringstream out;
  const std::size_t errors = with_xapian("checking " + segment.xapian_path(), [&] {
    return Xapian::Database::check(segment.xapian_path(), 0, &out);
  });
  if (errors > 0) {
    problems.push_back(segment.xapian_path() + ": xapian-check finds " + std::to_string(errors) +
                       " errors");
  }
}

/// Calls take(id, docids) for each record id of a segment, with the documents that are it.
template <typename Take>
void each_id(const SegmentReader& segment, Take take) {
  const std::string prefix(find_field("id")->prefix);
  with_xapian("reading the ids of " + segment.xapian_path(), [&] {
    const Xapian::Database database(segment.xapian_path());
    const auto end = database.allterms_end(prefix);
    for (auto term = database.allterms_begin(prefix); term != end; ++term) {
      std::vector<std::uint32_t> docids;
      const auto last = database.postlist_end(*term);
      for (auto at = database.postlist_begin(*term); at != last; ++at) docids.push_back(*at);
      take((*term).substr(prefix.size()), docids);
    }
  });
}

/// Every document has one posting of an id; an id that was removed has no document that searches
/// find. Adds the ids of those they do find.
void check_ids(const Generation& generation, const SegmentReader& segment, Problems& problems,
               std::vector<std::uint64_t>& found) {
  std::vector<bool> seen(segment.documents() + 1, false);
  each_id(segment, [&](const std::string& id, const std::vector<std::uint32_t>& docids) {
    bool visible = false;
    for (const std::uint32_t docid : docids) {
      if (docid < seen.size()) seen[docid] = true;
      if (generation.is_hidden({&segment, docid})) continue;
      visible = true;
      found.push_back(XXH3_64bits(id.data(), id.size()));
    }
    if (visible && find_withdrawal(generation.withdrawals(), id)) {
      problems.push_back("record " + id + " was removed, but is not hidden");
    }
  });
  const auto without = std::count(seen.begin() + 1, seen.end(), false);
  if (without == 0) return;
  problems.push_back(segment.folder() + ": " + std::to_string(without) +
                     " documents have no posting of an id");
}

/// Every id has at most one document that searches find, by what check_ids() added of all segments.
void check_unique(const Generation& generation, std::vector<std::uint64_t> found,
                  Problems& problems) {
  std::sort(found.begin(), found.end());
  std::set<std::uint64_t> twice;
  for (std::size_t i = 1; i < found.size(); ++i) {
    if (found[i] == found[i - 1]) twice.insert(found[i]);
  }
  if (twice.empty()) return;
  std::map<std::string, std::ptrdiff_t> counts;
  for (const SegmentReader& segment : generation.segments()) {
    each_id(segment, [&](const std::string& id, const std::vector<std::uint32_t>& docids) {
      if (!twice.contains(XXH3_64bits(id.data(), id.size()))) return;
      counts[id] += std::count_if(docids.begin(), docids.end(), [&](std::uint32_t docid) {
        return !generation.is_hidden({&segment, docid});
      });
    });
  }
  for (const auto& [id, count] : counts) {
    if (count > 1) problems.push_back("record " + id + " is there more than once");
  }
}

/// As many documents have a value in a field's column as its term counts.
void check_columns(const SegmentReader& segment, Problems& problems) {
  const Xapian::Database database = with_xapian(
      "opening " + segment.xapian_path(), [&] { return Xapian::Database(segment.xapian_path()); });
  for (const FieldSchema& field : kFields) {
    if (!has_column(field)) continue;
    std::map<std::uint32_t, Xapian::doccount> with_number;
    for (std::uint32_t i = 0; i < segment.documents(); ++i) {
      ++with_number[segment.columns().number(field, i)];
    }
    std::map<std::string, Xapian::doccount> in_column;
    for (const auto& [number, count] : with_number) {
      const std::string_view value = segment.columns().value_of(field, number);
      for (const std::string& term : field_terms(field, value)) in_column[term] += count;
    }
    for (const auto& entry : in_column) {
      const auto& term = entry.first;
      const auto count = entry.second;
      const auto posted = with_xapian("counting", [&] { return database.get_termfreq(term); });
      if (posted == count) continue;
      problems.push_back(segment.folder() + ": column " + std::string(field.name) + " has " +
                         std::to_string(count) + " documents of " + term + ", the term index " +
                         std::to_string(posted));
    }
  }
}

/// Every document with a frequent word or pair has an impact there, none has one with a longer
/// phrase, and no document that is none has a bit.
void check_frequent(const SegmentReader& segment, std::uint32_t first_phrase, Problems& problems) {
  constexpr std::uint32_t kBits = 64;
  const FrequentReader& frequent = segment.frequent();
  const std::uint32_t rest = segment.documents() % kBits;
  const std::uint64_t behind = rest == 0 ? 0 : ~std::uint64_t{0} << rest;
  std::uint32_t wrong = 0;
  for (std::uint32_t term = 0; term < frequent.size(); ++term) {
    const auto bits = frequent.bits(term);
    std::size_t count = 0;
    for (const std::uint64_t word : bits) count += static_cast<std::size_t>(std::popcount(word));
    const std::size_t impacts = term < first_phrase ? count : 0;
    const bool inside = bits.empty() || (bits.back() & behind) == 0;
    wrong += inside && frequent.impacts(term).size() == impacts ? 0 : 1;
  }
  if (wrong == 0) return;
  problems.push_back(segment.folder() + ": " + std::to_string(wrong) +
                     " lists of frequent terms do not fit their documents");
}

/// Counts, of each frequent term, the documents whose token streams have it.
class FrequentCounts {
 public:
  explicit FrequentCounts(const Generation& generation)
      : generation_(generation),
        walk_(generation.frequent()),
        counts_(generation.frequent().size(), 0),
        last_(counts_.size(), 0) {}

  void add(std::uint32_t docid, std::span<const std::uint16_t> stream) {
    walk_.start_over();
    for (const std::uint16_t unit : stream) {
      if (unit >= format::kFirstZone && unit < format::kFirstId) continue;  // within a sentence
      if (unit < format::kFirstId || unit >= format::kFirstId + generation_.lexicon().size()) {
        walk_.start_over();
        continue;
      }
      const auto word = static_cast<std::uint16_t>(unit - format::kFirstId);
      see(docid, generation_.frequent().of_word(word));
      walk_.next(word);
      for (const auto phrase : walk_.ending()) see(docid, phrase);
    }
  }
  /// The terms that `segment` lists in more or fewer documents.
  std::uint32_t wrong(const SegmentReader& segment) const {
    std::uint32_t wrong = 0;
    for (std::uint32_t term = 0; term < counts_.size(); ++term) {
      wrong += segment.frequent().frequency(term) != counts_[term] ? 1 : 0;
    }
    return wrong;
  }

 private:
  void see(std::uint32_t docid, std::optional<std::uint32_t> term) {
    if (!term || last_[*term] == docid) return;
    last_[*term] = docid;
    ++counts_[*term];
  }

  const Generation& generation_;
  PhraseWalk walk_;
  std::vector<std::uint32_t> counts_, last_;
};

void check_texts(const Generation& generation, const SegmentReader& segment, Problems& problems) {
  constexpr std::uint32_t kForgetEvery = 1000;
  FrequentCounts frequent(generation);
  PostingInverter inverter(generation.frequent().size());  // what it collects is not looked at
  DocumentAnalyzer analyzer(generation.lexicon(), generation.frequent(), inverter);
  const Xapian::Database database = with_xapian(
      "opening " + segment.xapian_path(), [&] { return Xapian::Database(segment.xapian_path()); });
  for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
    const Record record = segment.record(docid);
    const AnalyzedDocument& document = analyzer.analyze(record);
    const auto stream = segment.stream(docid);
    if (!std::equal(stream.begin(), stream.end(), document.stream.begin(), document.stream.end())) {
      problems.push_back("record " + record.id + ": its token stream is not that of its text");
    }
    frequent.add(docid, stream);
    if (document.date != segment.date(docid)) {
      problems.push_back("record " + record.id + ": its date column is not its date");
    }
    for (const FieldSchema& field : kFields) {
      if (!has_column(field) || segment.value(field, docid) == record.*field.member) continue;
      const std::string name(field.name);
      problems.push_back("record " + record.id + ": its " + name + " column is not its " + name);
    }
    const std::string term = field_terms(*find_field("id"), record.id).front();
    const bool found = with_xapian("looking up " + record.id, [&] {
      auto posting = database.postlist_begin(term);
      posting.skip_to(docid);
      return posting != database.postlist_end(term) && *posting == docid;
    });
    if (!found) {
      problems.push_back("record " + record.id + ": the term index has it elsewhere or not at all");
    }
    if (docid % kForgetEvery != 0) continue;
    inverter.clear();
    analyzer.forget_numbers();
  }
  if (const std::uint32_t wrong = frequent.wrong(segment); wrong > 0) {
    problems.push_back(segment.folder() + ": " + std::to_string(wrong) +
                       " frequent terms are not in the documents that their lists say");
  }
}

}  // namespace

std::vector<std::string> verify_index(const VerifyOptions& options) {
  const IndexDirectory index(options.index);
  const std::string name = options.generation.empty() ? index.current_name() : options.generation;
  Problems problems;
  std::optional<Manifest> manifest;
  try {
    manifest = read_manifest(index.generation(name));
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::damaged) throw;
    return {error.what()};
  }
  check_all_files(index, name, *manifest, problems);
  check_ledger(index, *manifest, problems);
  if (!problems.empty()) return problems;  // what follows would only repeat it
  const Generation generation(index, name);
  std::vector<std::vector<std::uint64_t>> found(generation.segments().size());
  append(problems, check_each(found.size(), [&](std::size_t i) {
           const SegmentReader& segment = generation.segments()[i];
           Problems own;
           check_xapian(segment, own);
           check_ids(generation, segment, own, found[i]);
           check_columns(segment, own);
           check_frequent(segment, generation.frequent().first_phrase(), own);
           if (options.texts) check_texts(generation, segment, own);
           return own;
         }));
  std::vector<std::uint64_t> ids;
  for (const auto& own : found) ids.insert(ids.end(), own.begin(), own.end());
  check_unique(generation, std::move(ids), problems);
  return problems;
}

}  // namespace traan
