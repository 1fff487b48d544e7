#include "indexer/index_builder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <deque>
#include <exception>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_set>
#include <variant>

#include "analyzers/error.h"
#include "analyzers/lexicon_builder.h"
#include "analyzers/lexicon_reader.h"
#include "analyzers/version.h"
#include "corpus-tools/extract.h"
#include "corpus-tools/progress.h"
#include "corpus-tools/record_reader.h"
#include "corpus-tools/record_words.h"
#include "indexer/bounded_queue.h"
#include "indexer/file_writer.h"
#include "indexer/format.h"
#include "indexer/index_directory.h"
#include "indexer/manifest.h"
#include "indexer/segment_reader.h"
#include "indexer/segment_writer.h"

namespace traan {
namespace {

namespace fs = std::filesystem;

/// The lexicon is made from the first records, up to this much text.
constexpr std::size_t kSampleBytes = 64u << 20;
constexpr std::size_t kBatchBytes = 16u << 20;  // bounds what waits for the workers
constexpr std::size_t kMergeFanIn = 100;

/// The records of all input files in order, without those that are none.
class Input {
 public:
  explicit Input(const std::vector<std::string>& files) : files_(files.begin(), files.end()) {}

  std::optional<Record> next() {
    for (;;) {
      if (!reader_) {
        if (files_.empty()) return std::nullopt;
        reader_.emplace(files_.front());
        path_ = files_.front();
        files_.pop_front();
      }
      auto item = reader_->next();
      if (!item) {
        reader_.reset();
      } else if (auto* rejection = std::get_if<Rejection>(&*item)) {
        rejections_.push_back(std::move(*rejection));
      } else if (Record& record = std::get<Record>(*item); ids_.insert(record.id).second) {
        return std::move(record);
      } else {
        rejections_.push_back({path_, record.id, "another record before it has the same id"});
      }
    }
  }
  std::vector<Rejection>& rejections() { return rejections_; }

 private:
  std::deque<std::string> files_;
  std::optional<RecordReader> reader_;
  std::string path_;
  std::unordered_set<std::string> ids_;
  std::vector<Rejection> rejections_;
};

std::size_t record_bytes(const Record& record) {
  return record.text.size() + record.title.size() + record.subject.size() + record.unknown.size();
}

/// The folders of a build at work; they go away with it unless it was published.
class BuildFolders {
 public:
  explicit BuildFolders(const IndexDirectory& index)
      : generation(prepare_building(index)), segments(generation + ".segments") {
    fs::remove_all(segments);
    fs::create_directories(segments);
  }
  ~BuildFolders() {
    std::error_code ignored;
    fs::remove_all(generation, ignored);
    fs::remove_all(segments, ignored);
  }
  BuildFolders(const BuildFolders&) = delete;
  BuildFolders& operator=(const BuildFolders&) = delete;

  const std::string generation, segments;
};

struct Batch {
  std::size_t number;
  std::vector<Record> records;
};

std::string segment_folder(const std::string& parent, std::size_t number) {
  char name[24];
  std::snprintf(name, sizeof name, "%06zu", number);
  return parent + "/" + name;
}

/// Takes the first records for a sample and writes the lexicon of their words.
std::deque<Record> sample_lexicon(Input& input, const std::string& path) {
  std::deque<Record> sample;
  LexiconBuilder lexicon;
  for (std::size_t bytes = 0; bytes < kSampleBytes;) {
    auto record = input.next();
    if (!record) break;
    add_words(*record, lexicon);
    bytes += record_bytes(*record);
    sample.push_back(std::move(*record));
  }
  FileWriter file(path);
  file.write(lexicon.build());
  file.close();
  return sample;
}

/// Threads that turn batches into segments, a folder each below `folder`.
class Workers {
 public:
  Workers(unsigned count, const LexiconReader& lexicon, std::string folder)
      : lexicon_(lexicon), folder_(std::move(folder)), queue_(count * 2) {
    for (unsigned i = 0; i < count; ++i) threads_.emplace_back([this] { work(); });
  }
  ~Workers() { queue_.close(); }

  void push(Batch batch) {
    if (!queue_.push(std::move(batch))) finish();  // a worker failed: its error is thrown here
  }
  /// Waits for all batches. Throws what a worker threw.
  void finish() {
    queue_.close();
    threads_.clear();
    if (error_) std::rethrow_exception(error_);
  }

 private:
  void work() try {
    DocumentAnalyzer analyzer(lexicon_);
    while (auto batch = queue_.pop()) {
      SegmentWriter segment(segment_folder(folder_, batch->number));
      for (Record& record : batch->records) {
        extract_metadata(record);
        segment.add(record, analyzer.analyze(record));
      }
      segment.close();
    }
  } catch (...) {
    const std::lock_guard lock(mutex_);
    if (!error_) error_ = std::current_exception();
    queue_.close();
  }

  const LexiconReader& lexicon_;
  const std::string folder_;
  BoundedQueue<Batch> queue_;
  std::mutex mutex_;
  std::exception_ptr error_;  // guarded by mutex_ until the threads have ended
  std::vector<std::jthread> threads_;
};

/// Merges neighbours until no more fit together; leaves the result in `out`, numbered from 0.
std::vector<ManifestSegment> merge_all(std::vector<std::string> folders, const std::string& work,
                                       const std::string& out, std::uint32_t most_documents) {
  for (std::size_t pass = 0;; ++pass) {
    std::vector<std::string> merged;
    for (std::size_t begin = 0; begin < folders.size();) {
      std::size_t end = begin;
      std::uint64_t documents = 0;
      while (end < folders.size() && end - begin < kMergeFanIn) {
        documents += SegmentReader(folders[end]).documents();
        if (end > begin && documents > most_documents) break;
        ++end;
      }
      if (end - begin == 1 && pass > 0) {
        merged.push_back(folders[begin]);
      } else {
        const std::string target =
            segment_folder(work, 0) + "-" + std::to_string(pass) + "-" + std::to_string(begin);
        const std::vector<std::string> group(folders.begin() + static_cast<std::ptrdiff_t>(begin),
                                             folders.begin() + static_cast<std::ptrdiff_t>(end));
        merge_segments(group, target);
        for (const std::string& folder : group) fs::remove_all(folder);
        merged.push_back(target);
      }
      begin = end;
    }
    const bool done = merged.size() == folders.size() || merged.size() == 1;
    folders = std::move(merged);
    if (done) break;
  }
  std::vector<ManifestSegment> segments;
  fs::create_directories(out);
  for (std::size_t i = 0; i < folders.size(); ++i) {
    const std::string target = segment_folder(out, i);
    fs::rename(folders[i], target);
    segments.push_back({fs::path(target).filename().string(), SegmentReader(target).documents()});
  }
  return segments;
}

std::string utc_now() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

/// Feeds the workers batch by batch; returns the number of batches.
std::size_t feed(Input& input, std::deque<Record> sample, const BuildOptions& options,
                 Workers& workers, Manifest& manifest) {
  Progress progress("build", "records", 0);
  std::size_t batches = 0, batch_bytes = 0;
  Batch batch{0, {}};
  const auto flush = [&] {
    if (batch.records.empty()) return;
    workers.push(std::move(batch));
    batch = {++batches, {}};
    batch_bytes = 0;
  };
  for (;;) {
    std::optional<Record> record;
    if (!sample.empty()) {
      record = std::move(sample.front());
      sample.pop_front();
    } else {
      record = input.next();
    }
    if (!record) break;
    manifest.text_bytes += record->text.size();
    progress.advance_to(++manifest.documents);
    batch_bytes += record_bytes(*record);
    batch.records.push_back(std::move(*record));
    if (batch.records.size() >= options.segment_documents || batch_bytes >= kBatchBytes) flush();
  }
  flush();
  return batches;
}

}  // namespace

BuildResult build_index(const BuildOptions& options) {
  for (const std::string& file : options.files) LineReader{file};  // before anything is made
  const IndexDirectory index(options.index);
  const IndexWriterLock lock(options.index);
  const BuildFolders folders(index);

  Manifest manifest;
  Input input(options.files);
  const std::string lexicon_path = folders.generation + "/" + std::string(format::kLexicon);
  std::deque<Record> sample = sample_lexicon(input, lexicon_path);
  if (sample.empty()) {
    throw Error(ErrorKind::bad_input, "there is no record in the input; " +
                                          std::to_string(input.rejections().size()) +
                                          " lines were rejected");
  }
  std::vector<std::string> segments;
  {
    const LexiconReader lexicon(lexicon_path);
    const unsigned threads =
        options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    Workers workers(threads, lexicon, folders.segments);
    const std::size_t batches = feed(input, std::move(sample), options, workers, manifest);
    workers.finish();
    for (std::size_t i = 0; i < batches; ++i)
      segments.push_back(segment_folder(folders.segments, i));
  }
  manifest.segments = merge_all(std::move(segments), folders.segments,
                                folders.generation + "/" + std::string(format::kSegments),
                                options.merged_documents);
  manifest.format_version = format::kVersion;
  manifest.analyzer_version = kAnalyzerVersion;
  manifest.created = utc_now();
  for (const std::string& file : options.files) {
    manifest.sources.push_back(fs::path(file).filename().string());
  }
  manifest.rejected = input.rejections().size();
  manifest.files = list_files(folders.generation);
  write_manifest(manifest, folders.generation);
  const std::string name = publish(index, folders.generation);
  return {name, manifest.documents, std::move(input.rejections())};
}

}  // namespace traan
