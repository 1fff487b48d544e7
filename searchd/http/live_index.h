#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "corpus-tools/record.h"
#include "searchd/http/notice_board.h"
#include "searchd/query/searcher_pool.h"

namespace traan {

/// What is served of one generation. Thread safety: all members.
struct ServedGeneration {
  /// Opens `searchers_wanted` searchers, so that no file need be opened later: the index's files
  /// may go while a generation is still served.
  ServedGeneration(std::shared_ptr<const Generation> generation,
                   std::shared_ptr<const Notices> notices, unsigned searchers_wanted);

  const Generation& generation() const { return searchers.generation(); }

  mutable SearcherPool searchers;
  const std::shared_ptr<const Notices> notices;
  const std::string version;   ///< Changes with every answer that may be another.
  std::vector<Record> newest;  ///< The newest records, without their texts, for the front page.
};

/// The generation that an index folder's CURRENT names, without what a notice removed, followed as
/// both change: the next one is opened beside the one that is served, with searchers for all
/// threads and the segments that both have shared, then takes its place for requests that begin;
/// the old one goes when the last request on it ends. One that cannot be opened is not served: the
/// old one stays, and it is tried again every ten seconds. Thread safety: all members.
class LiveIndex {
 public:
  /// Serves what CURRENT names now, if it can, and looks again several times a second. `board`
  /// must outlive this; without one there are no notices.
  LiveIndex(std::string path, unsigned searchers, const NoticeBoard* board = nullptr);
  ~LiveIndex();
  LiveIndex(const LiveIndex&) = delete;
  LiveIndex& operator=(const LiveIndex&) = delete;

  const std::string& path() const { return path_; }
  /// Null while there was never one to serve.
  std::shared_ptr<const ServedGeneration> current() const;
  /// That what CURRENT names is not what is served, for anyone to read: why it is not, with paths,
  /// is in the log. Empty when it is served.
  std::string problem() const;
  /// Has it looked soon, also at a generation that was refused before.
  void wake();
  /// The same, and returns when what was found is served or refused.
  void refresh();
  /// Whether no answer shows what a notice removed.
  bool notices_are_in_force() const;
  /// Calls `prepare` with each generation before it takes the place of the one that is served.
  /// Waits until none is being opened. Null ends it.
  void before_each(std::function<void(const std::shared_ptr<const ServedGeneration>&)> prepare);

 private:
  void follow(const std::stop_token& stop);
  void look();
  void open(const std::string& name);
  void put_notices_in_force();
  bool is_due(const std::string& name) const;
  void be_well();
  void refuse(const std::string& name, const std::string& why);

  const std::string path_;
  const unsigned searchers_;
  const NoticeBoard* const board_;
  std::mutex opening_;  // held while looking; guards:
  std::function<void(const std::shared_ptr<const ServedGeneration>&)> prepare_;
  std::uint64_t unfit_revision_ = 0;  // of notices that could not be put in force
  mutable std::mutex mutex_;
  std::condition_variable_any wake_;
  // Guarded by mutex_:
  std::shared_ptr<const ServedGeneration> served_;
  std::string problem_, logged_;                 // for anyone; as the log has it
  std::string refused_;                          // the generation that was refused
  std::chrono::steady_clock::time_point again_;  // when it is tried again
  bool asked_ = false;
  std::jthread thread_;  // last, so that it ends before the rest
};

}  // namespace traan
