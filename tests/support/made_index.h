#pragma once

#include <set>
#include <string>
#include <vector>

#include "indexer/generation.h"
#include "indexer/index_builder.h"
#include "tests/support/made_records.h"

namespace traan {

/// Records r0, r1, …, each with words of its own.
inline std::vector<Record> some_records(int count) {
  std::vector<Record> records;
  for (int i = 0; i < count; ++i) {
    records.push_back(
        made_record("r" + std::to_string(i), std::to_string(i) + "/2020/DS-ST",
                    "2020-01-" + std::string(i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1),
                    "Tòa án nhân dân xét xử vụ " + std::to_string(i) + " của riêng" +
                        std::to_string(i) + ". Nguyên đơn có mặt.\n\nQUYẾT ĐỊNH"));
  }
  return records;
}

/// An index of some_records() or others, in a few segments.
class MadeIndex {
 public:
  explicit MadeIndex(int records, const std::string& lexicon = {})
      : MadeIndex(some_records(records), lexicon) {}
  /// `lexicon`: the bytes of one to use in the place of the records' own.
  explicit MadeIndex(const std::vector<Record>& records, const std::string& lexicon = {}) {
    BuildOptions options;
    if (!lexicon.empty()) options.lexicon = folder_.write("lexicon.bin", lexicon);
    options.files = {write_records(folder_, records)};
    options.index = path();
    options.threads = 2;
    options.batch_documents = 4;
    options.merged_documents = 9;
    build_index(options);
  }
  const TempFolder& folder() const { return folder_; }
  std::string path() const { return folder_ / "index"; }

  /// Writes records as a file of an update and returns its path.
  std::string write_update(const std::vector<Record>& records) const {
    std::string lines;
    for (const Record& record : records) {
      lines += record.removed ? "{\"id\":\"" + record.id + "\",\"removed\":true,\"reason\":\"" +
                                    record.reason + "\"}\n"
                              : to_json(record) + "\n";
    }
    return folder_.write("update.jsonl", lines);
  }
  /// The ids of what searches find.
  std::set<std::string> ids() const {
    std::set<std::string> ids;
    const auto generation = open_current(path());
    for (const SegmentReader& segment : generation->segments()) {
      for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
        if (!generation->is_hidden({&segment, docid}))
          ids.insert(segment.record_without_text(docid).id);
      }
    }
    return ids;
  }

 private:
  TempFolder folder_;
};

}  // namespace traan
