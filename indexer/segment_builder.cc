#include "indexer/segment_builder.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <mutex>
#include <thread>

#include "analyzers/error.h"
#include "corpus-tools/extract.h"
#include "indexer/bounded_queue.h"
#include "indexer/file_writer.h"
#include "indexer/manifest.h"
#include "indexer/stop_signal.h"

namespace traan {
namespace {

namespace fs = std::filesystem;

struct Batch {
  std::size_t number = 0;
  std::vector<SourceRecord> records;
  std::size_t bytes = 0;
};

std::string numbered(const std::string& folder, const char* kind, std::size_t number) {
  char name[32];
  std::snprintf(name, sizeof name, "/%s-%06zu", kind, number);
  return folder + name;
}

std::size_t record_bytes(const Record& record) {
  return record.text.size() + record.title.size() + record.subject.size() + record.unknown.size();
}

/// The checksum of what a batch is made from.
std::string source_of(const std::vector<SourceRecord>& records) {
  std::string hashes;
  for (const SourceRecord& item : records) hashes += item.hash.text();
  return checksum(hashes);
}

bool is_finished(const std::string& folder, const std::string& source,
                 const std::string& vocabulary) {
  if (!fs::exists(folder + "/" + std::string(format::kSegmentManifest))) return false;
  try {
    const SegmentManifest manifest = read_segment_manifest(folder);
    return manifest.source == source && manifest.vocabulary == vocabulary &&
           check_files(folder, manifest.files).empty();
  } catch (const Error&) {
    return false;  // cut short, or of another version
  }
}

/// Runs `work` on `count` threads and throws the first thing that one of them threw.
class Crew {
 public:
  template <typename Work>
  Crew(unsigned count, Work work) {
    for (unsigned i = 0; i < count; ++i) {
      threads_.emplace_back([this, work] {
        try {
          work();
        } catch (...) {
          const std::lock_guard lock(mutex_);
          if (!error_) error_ = std::current_exception();
          failed_ = true;
        }
      });
    }
  }
  bool failed() const { return failed_; }
  void join() {
    threads_.clear();
    if (error_) std::rethrow_exception(error_);
  }

 private:
  std::mutex mutex_;
  std::exception_ptr error_;  // guarded by mutex_ until the threads have ended
  std::atomic<bool> failed_ = false;
  std::vector<std::jthread> threads_;
};

/// Closes a queue when it goes, so that threads that wait on it end.
template <typename T>
struct Closing {
  ~Closing() { queue.close(); }
  BoundedQueue<T>& queue;
};

class SegmentBuilder {
 public:
  SegmentBuilder(const SegmentSettings& settings, const SegmentBuilderOptions& options)
      : settings_(settings), options_(options), queue_(options.threads) {}

  std::vector<std::string> build(const RecordFeed& feed) {
    make_folder(options_.folder);
    {
      Crew crew(options_.threads, [this] {
        const Closing<Batch> closing{queue_};  // a thread that fails stops the others
        write_batches();
      });
      const Closing<Batch> closing{queue_};
      fill_queue(feed);
      queue_.close();
      crew.join();
    }
    return merge();
  }

 private:
  void write_batches() {
    SegmentWriter writer(settings_);
    while (auto batch = queue_.pop()) {
      stop_if_asked();
      const std::string folder = batch_folder(batch->number);
      const std::string source = source_of(batch->records);
      if (is_finished(folder, source, settings_.vocabulary)) continue;
      remove_path(folder);
      for (SourceRecord& item : batch->records) extract_metadata(item.record);
      writer.write(folder, batch->records, source);
    }
  }

  void fill_queue(const RecordFeed& feed) {
    Batch batch;
    const auto flush = [&] {
      if (batch.records.empty()) return true;
      documents_.push_back(static_cast<std::uint32_t>(batch.records.size()));
      const bool taken = queue_.push(std::move(batch));
      batch = {documents_.size(), {}, 0};
      return taken;
    };
    while (auto item = feed()) {
      stop_if_asked();
      batch.bytes += record_bytes(item->record);
      batch.records.push_back(std::move(*item));
      const bool full =
          batch.records.size() >= options_.batch_documents || batch.bytes >= options_.batch_bytes;
      if (full && !flush()) return;  // a thread failed: join() says how
    }
    flush();
  }

  /// The batches of each merged segment: neighbours, as many as may be together.
  std::vector<std::vector<std::string>> groups() const {
    std::vector<std::vector<std::string>> groups;
    std::uint64_t documents = options_.merged_documents;
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      if (documents + documents_[i] > options_.merged_documents) {
        groups.emplace_back();
        documents = 0;
      }
      documents += documents_[i];
      groups.back().push_back(batch_folder(i));
    }
    return groups;
  }

  std::vector<std::string> merge() {
    const auto groups = this->groups();
    std::vector<std::string> merged(groups.size());
    std::atomic<std::size_t> next = 0;
    Crew crew(options_.threads, [&] {
      for (std::size_t i = next++; i < groups.size(); i = next++) {
        stop_if_asked();
        merged[i] = groups[i].front();
        if (groups[i].size() == 1) continue;
        merged[i] = numbered(options_.folder, "merged", i);
        remove_path(merged[i]);
        merge_segments(groups[i], merged[i]);
      }
    });
    crew.join();
    return merged;
  }

  std::string batch_folder(std::size_t number) const {
    return numbered(options_.folder, "batch", number);
  }

  const SegmentSettings& settings_;
  const SegmentBuilderOptions& options_;
  BoundedQueue<Batch> queue_;
  std::vector<std::uint32_t> documents_;  // of each batch
};

}  // namespace

std::vector<std::string> build_segments(const RecordFeed& feed, const SegmentSettings& settings,
                                        const SegmentBuilderOptions& options) {
  return SegmentBuilder(settings, options).build(feed);
}

}  // namespace traan
