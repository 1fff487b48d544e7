#include "searchd/query/answer.h"

#include <utility>

#include "searchd/query/loosening.h"
#include "searchd/query/ranking.h"

namespace traan {

Answer TreeMatcher::planned(QueryNode root) const {
  Answer answer;
  answer.root = std::make_unique<const QueryNode>(std::move(root));
  answer.plan = std::make_unique<const QueryPlan>(*answer.root, generation_, unknown_);
  return answer;
}

Answer TreeMatcher::answer_by_lists(QueryNode root, const std::vector<DocSet>& within,
                                    const Deadline& deadline) const {
  Answer answer = planned(std::move(root));
  answer.match = match_lists(indexes_, answer.plan->root(), within, deadline);
  return answer;
}

Answer TreeMatcher::answer(QueryNode root, const std::vector<DocSet>& within,
                           const Deadline& deadline, bool is_question) const {
  Answer answer = planned(std::move(root));
  const bool some_will_do =
      is_question || has_many_words(*answer.root, ranking::kMostRequiredWords);
  answer.match = some_will_do ? match_enough(indexes_, answer.plan->root(), within, deadline)
                              : match_all(indexes_, answer.plan->root(), within, deadline);
  return answer;
}

}  // namespace traan
