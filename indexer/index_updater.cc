#include "indexer/index_updater.h"

#include <xapian.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <thread>
#include <unordered_map>
#include <variant>

#include "analyzers/error.h"
#include "corpus-tools/progress.h"
#include "corpus-tools/record_reader.h"
#include "indexer/content_hash.h"
#include "indexer/index_writer.h"
#include "indexer/segment_builder.h"
#include "indexer/segment_merger.h"

namespace traan {
namespace {

namespace fs = std::filesystem;

/// Reads the changes of an update and finds out what each does to the generation.
class Changes {
 public:
  Changes(const UpdateOptions& options, const Generation& generation, GenerationDraft& draft,
          UpdateResult& result)
      : options_(options),
        generation_(generation),
        database_(generation.open_database()),
        draft_(draft),
        result_(result) {}

  /// The next record that has to be indexed.
  std::optional<SourceRecord> next() {
    while (auto item = next_item()) {
      if (auto* rejection = std::get_if<Rejection>(&*item)) {
        result_.rejections.push_back(std::move(*rejection));
      } else if (auto record = take(std::get<Record>(std::move(*item)))) {
        return record;
      }
    }
    return std::nullopt;
  }

  /// Hides what the same update replaced or removed after adding it. The segments that it added
  /// stand behind those of the generation, with the records in the order that next() gave.
  void hide_superseded() {
    for (const std::uint64_t place : superseded_) {
      std::uint64_t documents = 0;
      for (std::size_t i = generation_.segments().size(); i < draft_.segments.size(); ++i) {
        if (place < documents + draft_.segments[i].documents) {
          hide(draft_, i, static_cast<std::uint32_t>(place - documents + 1));
          break;
        }
        documents += draft_.segments[i].documents;
      }
    }
  }

 private:
  struct Fresh {
    ContentHash hash;
    std::uint64_t place;  // among those that next() gave
  };

  std::optional<std::variant<Record, Rejection>> next_item() {
    for (;;) {
      if (!reader_) {
        if (file_ == options_.files.size()) return std::nullopt;
        reader_.emplace(options_.files[file_++], Removals::take);
      }
      if (auto item = reader_->next()) return item;
      reader_.reset();
    }
  }

  std::optional<SourceRecord> take(Record record) {
    if (record.removed) {
      remove(record);
      return std::nullopt;
    }
    if (const Withdrawal* withdrawal = find_withdrawal(draft_.withdrawals, record.id)) {
      if (!options_.restore) {
        result_.rejections.push_back(
            {options_.files[file_ - 1], record.id, removed_before(*withdrawal)});
        return std::nullopt;
      }
    }
    const ContentHash hash = content_hash(record);
    if (const auto known = hash_of(record.id); known && *known == hash) {
      ++result_.unchanged;
      return std::nullopt;
    }
    const bool restored = drop_withdrawal(draft_, record.id);
    const bool replaced = hide_known(record.id);
    const ChangeKind kind = restored   ? ChangeKind::restored
                            : replaced ? ChangeKind::replaced
                                       : ChangeKind::added;
    ++(replaced ? result_.replaced : result_.added);
    fresh_[record.id] = {hash, taken_++};
    draft_.changes.push_back({kind, "", "", record.id, "", hash.text()});
    return SourceRecord{std::move(record), hash};
  }

  void remove(const Record& record) {
    const auto hash = hash_of(record.id);
    if (!hash) {
      if (find_withdrawal(draft_.withdrawals, record.id)) {
        ++result_.unchanged;
      } else {
        result_.rejections.push_back(
            {options_.files[file_ - 1], record.id, "there is no such record to remove"});
      }
      return;
    }
    hide_known(record.id);
    ++result_.removed;
    draft_.changes.push_back({ChangeKind::removed, "", "", record.id, record.reason, hash->text()});
    add_withdrawal(draft_, {record.id, "", "", record.reason, hash->text()});
  }

  /// The content of the record as it would be found now.
  std::optional<ContentHash> hash_of(const std::string& id) {
    if (const auto fresh = fresh_.find(id); fresh != fresh_.end()) return fresh->second.hash;
    const auto place = find_visible(id);
    if (!place) return std::nullopt;
    return place->segment->hash(place->docid);
  }

  std::optional<DocumentPlace> find_visible(const std::string& id) {
    const auto place = generation_.find(database_, id);
    if (!place) return std::nullopt;
    const Docids& hidden = draft_.hidden[generation_.index_of(*place->segment)];
    return std::binary_search(hidden.begin(), hidden.end(), place->docid) ? std::nullopt : place;
  }

  /// Hides the record as it would be found now; false when it would not be.
  bool hide_known(const std::string& id) {
    if (const auto fresh = fresh_.find(id); fresh != fresh_.end()) {
      superseded_.push_back(fresh->second.place);
      fresh_.erase(fresh);
      return true;
    }
    const auto place = find_visible(id);
    if (!place) return false;
    hide(draft_, generation_.index_of(*place->segment), place->docid);
    return true;
  }

  const UpdateOptions& options_;
  const Generation& generation_;
  const Xapian::Database database_;
  GenerationDraft& draft_;
  UpdateResult& result_;
  std::size_t file_ = 0;
  std::optional<RecordReader> reader_;
  std::unordered_map<std::string, Fresh> fresh_;  // by id: as this update has it last
  std::vector<std::uint64_t> superseded_;
  std::uint64_t taken_ = 0;
};

SegmentBuilderOptions small_batches(const IndexWriter& writer, unsigned threads) {
  constexpr std::uint32_t kBatchDocuments = 512;
  SegmentBuilderOptions options;
  options.folder = writer.work("segments");
  options.threads = threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency());
  options.batch_documents = kBatchDocuments;
  return options;
}

}  // namespace

UpdateResult update_index(const UpdateOptions& options) {
  for (const std::string& file : options.files) LineReader{file};  // before anything is made
  const IndexDirectory index(options.index);
  index.current_name();  // no index: say so before making anything
  IndexWriter writer(options.index);
  UpdateResult result;
  {
    const Generation generation(index, index.current_name());
    GenerationDraft draft = draft_of(generation, "update");
    Changes changes(options, generation, draft, result);
    const SegmentSettings settings = settings_of(generation);
    Progress progress("update", "records", 0);
    std::uint64_t taken = 0;
    const auto feed = [&] {
      auto record = changes.next();
      if (record) progress.advance_to(++taken);
      return record;
    };
    for (const std::string& folder :
         build_segments(feed, settings, small_batches(writer, options.threads))) {
      draft.segments.push_back(writer.adopt_segment(folder));
    }
    if (draft.changes.empty()) return result;
    draft.hidden.resize(draft.segments.size());
    changes.hide_superseded();
    for (const std::string& file : options.files) {
      draft.sources.push_back(fs::path(file).filename().string());
    }
    result.generation = writer.publish(std::move(draft));
  }
  merge_small_segments(writer);
  writer.clear_work();
  return result;
}

std::string remove_records(const std::string& path, const std::vector<std::string>& ids,
                           const std::string& reason) {
  const IndexDirectory index(path);
  index.current_name();
  IndexWriter writer(path);
  const Generation generation(index, index.current_name());
  const Xapian::Database database = generation.open_database();
  GenerationDraft draft = draft_of(generation, "remove");
  for (const std::string& id : ids) {
    if (find_withdrawal(draft.withdrawals, id)) continue;
    const auto place = generation.find(database, id);
    if (!place) {
      throw Error(ErrorKind::not_found, "there is no record " + id + "; nothing was removed");
    }
    hide(draft, generation.index_of(*place->segment), place->docid);
    const std::string hash = place->segment->hash(place->docid).text();
    draft.changes.push_back({ChangeKind::removed, "", "", id, reason, hash});
    add_withdrawal(draft, {id, "", "", reason, hash});
  }
  return draft.changes.empty() ? std::string() : writer.publish(std::move(draft));
}

}  // namespace traan
