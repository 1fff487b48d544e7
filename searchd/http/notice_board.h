#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/ledger.h"

namespace traan {

/// A correction notice (đính chính) that is shown with a record.
struct CorrectionNotice {
  std::string text, time;  ///< UTC, ISO 8601.
};

/// What the administration said of records between generations.
struct Notices {
  std::uint64_t revision = 0;       ///< Goes up with every change.
  std::vector<Withdrawal> removed;  ///< Sorted by id. Hidden by every route.
  std::map<std::string, CorrectionNotice, std::less<>> corrections;  ///< By id.
};

/// Keeps notices in a file, which is replaced by a rename: after a crash it has all that was
/// acknowledged. Thread safety: all members.
class NoticeBoard {
 public:
  /// Without a path nothing is kept and nothing may be changed. Throws Error(damaged) for a file
  /// that is none of ours, Error(io) when it cannot be read.
  explicit NoticeBoard(std::string path = {});

  std::shared_ptr<const Notices> current() const;

  // When these return what was said is durable. They throw Error(bad_input) where nothing is kept
  // or the id is none, Error(io) when it could not be written: then all is as it was.

  void remove(std::string_view id, std::string_view reason);
  /// False when it was not removed here.
  bool restore(std::string_view id);
  void correct(std::string_view id, std::string_view text);
  /// False when there was no notice.
  bool take_correction_back(std::string_view id);

 private:
  void publish(Notices notices);

  const std::string path_;
  mutable std::mutex mutex_;
  std::shared_ptr<const Notices> current_;  // guarded by mutex_
};

}  // namespace traan
