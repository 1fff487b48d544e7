#include "searchd/language/query_meaning.h"

#include <string>
#include <utility>

#include "searchd/language/query_introductions.h"
#include "searchd/language/query_reference_finder.h"

namespace traan {
namespace {

/// Where the words between `done` and the next meaning end that do not only lead to it.
std::size_t end_of_words(const TokenList& list, std::size_t done, const Meant* before,
                         const Meant& next) {
  if (next.is_law && (!before || before->is_law) && only_joins_articles(list, done, next.first)) {
    return done;
  }
  return next.first - (next.has_introduction ? introduction_length(list, done, next.first) : 0);
}

}  // namespace

std::optional<QueryNode> read_whole_number(const QueryRun& run, const ReadingContext& context) {
  std::vector<Meant> found = find_meant(run, context);
  if (found.size() != 1 || found[0].end - found[0].first != run.size()) return std::nullopt;
  if (found[0].node.own_terms.empty()) return std::nullopt;
  const Stretch at = run.bytes(0, run.size());
  for (auto& [kind, text] : found[0].said) context.note(kind, std::move(text), at.begin, at.end);
  return std::move(found[0].node);
}

std::vector<MeaningItem> read_meaning(const QueryRun& run, const ReadingContext& context) {
  std::vector<Meant> found = find_meant(run, context);
  std::vector<MeaningItem> items;
  std::size_t done = 0;
  const auto add_words = [&](std::size_t end) {
    for (; done < end; ++done) items.push_back({run.word(done), done, done + 1, true});
  };
  for (std::size_t i = 0; i < found.size(); ++i) {
    Meant& meant = found[i];
    add_words(end_of_words(run.tokens(), done, i > 0 ? &found[i - 1] : nullptr, meant));
    const Stretch at = run.bytes(meant.first, meant.end);
    for (auto& [kind, text] : meant.said) context.note(kind, std::move(text), at.begin, at.end);
    items.push_back({std::move(meant.node), meant.first, meant.end, false});
    done = meant.end;
  }
  add_words(run.size());
  return items;
}

}  // namespace traan
