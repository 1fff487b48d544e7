#include "searchd/http/documents.h"

namespace traan {

Problem missing_document(const Site& site, const std::string& id) {
  const Withdrawal* withdrawal = find_withdrawal(site.served->generation().withdrawals(), id);
  if (!withdrawal) return {404, "no_such_document", "there is no document \"" + id + "\"", "id"};
  return {410, "withdrawn",
          "the document \"" + id + "\" was withdrawn on " +
              withdrawal->time.substr(0, withdrawal->time.find('T')),
          "id"};
}

const CorrectionNotice* correction_on(const Site& site, const std::string& id) {
  const auto& corrections = site.served->notices->corrections;
  const auto found = corrections.find(id);
  return found != corrections.end() ? &found->second : nullptr;
}

}  // namespace traan
