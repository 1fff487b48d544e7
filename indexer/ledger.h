#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/mapped_file.h"

namespace traan {

enum class ChangeKind {
  added,
  replaced,  ///< Its text or another field is another now.
  removed,   ///< Withdrawn: searches find it no more.
  restored,  ///< Published again after a removal.
  purged,    ///< What segments still held of it is gone.
  built,     ///< Not of one record: all may be others now.
};

std::string_view change_name(ChangeKind kind);

/// One thing that became of a record, and when.
struct Change {
  ChangeKind kind;
  std::string generation, time;  ///< That published it; UTC, ISO 8601.
  std::string id;                ///< Empty where it is not of one record.
  std::string reason;            ///< Of a removal, as given.
  std::string hash;              ///< Of the record's content (see content_hash.h).
};

/// A line of JSON, with its end.
std::string to_line(const Change& change);

/// How much of the ledger file a generation knows, and the checksum chain up to there.
struct LedgerEnd {
  std::uint64_t bytes = 0;
  std::string chain;

  bool operator==(const LedgerEnd&) const = default;
};

/// Appends the lines of one generation to the ledger at `path` behind `end`, durably, and returns
/// the new end. What stands behind `end` is of a generation that never was published: it goes.
LedgerEnd append_to_ledger(const std::string& path, const LedgerEnd& end,
                           const std::vector<Change>& changes);

/// Calls `take` with every change up to `end`, in order. Throws Error(damaged) when the ledger is
/// shorter, or is not what the chain says.
void read_ledger(const std::string& path, const LedgerEnd& end,
                 const std::function<void(const Change&)>& take);

/// Reads the changes up to `end` one at a time, from any generation on, without a look at the
/// checksum chain. What is written to the ledger meanwhile does not matter.
class LedgerReader {
 public:
  /// Throws Error(damaged) when the ledger is shorter than that.
  LedgerReader(std::string path, const LedgerEnd& end);

  /// Goes to the first change of a generation behind that of this number.
  void skip_past(std::uint64_t generation);
  /// False at the end. Throws Error(damaged).
  bool next(Change& change);

 private:
  std::string path_;
  MappedFile file_;
  std::string_view rest_;
};

/// A record that is withdrawn: neither a build nor an update takes it again unless told to.
struct Withdrawal {
  std::string id, generation, time, reason, hash;  ///< The generation that withdrew it.

  bool operator==(const Withdrawal&) const = default;
};

/// The withdrawals in force, sorted by id, as the file of a generation.
std::string to_lines(const std::vector<Withdrawal>& withdrawals);
std::vector<Withdrawal> read_withdrawals(const std::string& path);

/// Why a record is not taken that was withdrawn: a sentence that says how it can be.
std::string removed_before(const Withdrawal& withdrawal);

/// Null when `id` is not withdrawn.
const Withdrawal* find_withdrawal(const std::vector<Withdrawal>& withdrawals, std::string_view id);

}  // namespace traan
