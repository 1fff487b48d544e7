#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "corpus-tools/record.h"
#include "searchd/query/searcher_pool.h"

namespace traan {

/// What is served of one generation. Thread safety: all members.
struct ServedGeneration {
  /// Opens `searchers` searchers, so that no file need be opened later: the index's files may go
  /// while a generation is still served.
  ServedGeneration(std::shared_ptr<const Generation> generation, unsigned searchers);

  mutable SearcherPool searchers;
  std::vector<Record> newest;  ///< The newest records, without their texts, for the front page.
};

/// The generation that an index folder's CURRENT names, followed as it changes: the next one is
/// opened beside the one that is served, with searchers for all threads, then takes its place for
/// requests that begin; the old one goes when the last request on it ends. One that cannot be
/// opened is not served: the old one stays, and it is tried again every ten seconds. Thread safety:
/// all members.
class LiveIndex {
 public:
  /// Serves what CURRENT names now, if it can, and looks again several times a second.
  LiveIndex(std::string path, unsigned searchers);
  ~LiveIndex();
  LiveIndex(const LiveIndex&) = delete;
  LiveIndex& operator=(const LiveIndex&) = delete;

  /// Null while there was never one to serve.
  std::shared_ptr<const ServedGeneration> current() const;
  /// That what CURRENT names is not what is served, for anyone to read: why it is not, with paths,
  /// is in the log. Empty when it is served.
  std::string problem() const;
  /// Looks at once, also at a generation that was refused before.
  void refresh();

 private:
  void follow(const std::stop_token& stop);
  void look();
  void open(const std::string& name);
  void be_well();
  void refuse(const std::string& name, const std::string& why);

  const std::string path_;
  const unsigned searchers_;
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
