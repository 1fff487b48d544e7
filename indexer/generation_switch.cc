#include "indexer/generation_switch.h"

#include <xapian.h>

#include <algorithm>

#include "analyzers/error.h"
#include "indexer/format.h"
#include "indexer/generation.h"
#include "indexer/index_writer.h"

namespace traan {
namespace {

/// Hides what was withdrawn while another generation was served.
void apply_withdrawals(const Generation& generation, const std::vector<Withdrawal>& since,
                       GenerationDraft& draft) {
  const Xapian::Database database = generation.open_database();
  for (const Withdrawal& withdrawal : since) {
    if (!is_later(withdrawal.generation, generation.name())) continue;
    if (const auto place = generation.find(database, withdrawal.id)) {
      hide(draft, generation.index_of(*place->segment), place->docid);
    }
    add_withdrawal(draft, withdrawal);
  }
}

bool has_documents_of_base(const Manifest& manifest) {
  return manifest.made_by == "merge" || manifest.made_by == "purge" ||
         manifest.made_by == "publish";
}

}  // namespace

std::string publish_generation(const std::string& path, const std::string& name) {
  const IndexDirectory index(path);
  const std::vector<std::string> names = index.generation_names();
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    throw Error(ErrorKind::not_found, "there is no generation " + name + " in " + path +
                                          "; 'traan-indexer list' shows those that are");
  }
  IndexWriter writer(path);
  const Generation generation(index, name);
  GenerationDraft draft = draft_of(generation, "publish");
  if (index.has_current()) {
    const std::string current = index.generation(index.current_name());
    apply_withdrawals(generation, read_withdrawals(current + "/" + std::string(format::kWithdrawn)),
                      draft);
  }
  draft.changes.push_back(
      {ChangeKind::built, "", "", "", "generation " + name + " was published", ""});
  return writer.publish(std::move(draft));
}

std::string previous_generation(const std::string& path) {
  const IndexDirectory index(path);
  const std::vector<std::string> names = index.generation_names();
  std::string name = index.current_name();
  const auto exists = [&] { return std::find(names.begin(), names.end(), name) != names.end(); };
  while (exists() && has_documents_of_base(read_manifest(index.generation(name)))) {
    name = read_manifest(index.generation(name)).base;
  }
  if (exists()) {
    const std::string base = read_manifest(index.generation(name)).base;
    const auto at = std::find(names.begin(), names.end(), name);
    name = !base.empty() ? base : at == names.begin() ? std::string() : *(at - 1);
  }
  if (!exists()) {
    throw Error(ErrorKind::not_found,
                "no generation is left from before the one that is served in " + path);
  }
  return name;
}

}  // namespace traan
