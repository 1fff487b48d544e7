#include "indexer/index_builder.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <future>
#include <optional>
#include <thread>
#include <unordered_set>
#include <variant>

#include "analyzers/error.h"
#include "analyzers/lexicon_builder.h"
#include "analyzers/lexicon_reader.h"
#include "analyzers/mapped_file.h"
#include "corpus-tools/progress.h"
#include "corpus-tools/record_reader.h"
#include "corpus-tools/record_words.h"
#include "indexer/content_hash.h"
#include "indexer/file_writer.h"
#include "indexer/index_writer.h"
#include "indexer/record_codec.h"
#include "indexer/segment_builder.h"

namespace traan {
namespace {

namespace fs = std::filesystem;

/// The lexicon and the dictionary are made from the first records, up to this much text.
constexpr std::size_t kSampleBytes = 64u << 20;

/// The records of all input files in order, without those that are not taken.
class Input {
 public:
  Input(const BuildOptions& options, std::vector<Withdrawal> withdrawals)
      : files_(options.files.begin(), options.files.end()),
        withdrawals_(options.restore ? std::vector<Withdrawal>() : std::move(withdrawals)) {
    for (const std::string& file : options.files) {
      std::error_code none;
      const bool regular = file != "-" && fs::is_regular_file(file, none);
      sizes_known_ = sizes_known_ && regular;
      if (regular) all_bytes_ += fs::file_size(file);
    }
  }

  std::optional<Record> next() {
    while (auto item = next_item()) {
      if (auto* rejection = std::get_if<Rejection>(&*item)) {
        rejections_.push_back(std::move(*rejection));
        continue;
      }
      Record& record = std::get<Record>(*item);
      const std::string reason = refusal(record);
      if (reason.empty()) return std::move(record);
      rejections_.push_back({path_, record.id, reason});
    }
    return std::nullopt;
  }
  std::vector<Rejection>& rejections() { return rejections_; }
  /// How much of all files is read, 0 to 1; 0 when nobody knows how much there is.
  double share_read() const {
    if (!sizes_known_ || all_bytes_ == 0) return 0;
    const std::uint64_t read = bytes_before_ + (reader_ ? reader_->bytes_read() : 0);
    return static_cast<double>(read) / static_cast<double>(all_bytes_);
  }

 private:
  std::optional<std::variant<Record, Rejection>> next_item() {
    for (;;) {
      if (!reader_) {
        if (files_.empty()) return std::nullopt;
        path_ = files_.front();
        reader_.emplace(path_);
        files_.pop_front();
      }
      if (auto item = reader_->next()) return item;
      bytes_before_ += reader_->bytes_read();
      reader_.reset();
    }
  }
  /// Why a record is not taken; empty when it is.
  std::string refusal(const Record& record) {
    if (const Withdrawal* withdrawal = find_withdrawal(withdrawals_, record.id)) {
      return removed_before(*withdrawal);
    }
    return ids_.insert(record.id).second ? "" : "another record before it has the same id";
  }

  std::deque<std::string> files_;
  const std::vector<Withdrawal> withdrawals_;
  std::optional<RecordReader> reader_;
  std::string path_;
  std::unordered_set<std::string> ids_;
  std::vector<Rejection> rejections_;
  bool sizes_known_ = true;
  std::uint64_t all_bytes_ = 0, bytes_before_ = 0;  // of all files; of those read to the end
};

/// Takes the first records of the input, for lexicon and dictionary.
std::deque<Record> take_sample(Input& input) {
  std::deque<Record> sample;
  for (std::size_t bytes = 0; bytes < kSampleBytes;) {
    auto record = input.next();
    if (!record) break;
    bytes += record->text.size();
    sample.push_back(std::move(*record));
  }
  return sample;
}

/// A file of a build at work, whole or not there. One that a stopped build left is kept.
template <typename Make>
std::string keep_or_make(const std::string& path, Make make) {
  if (!fs::exists(path)) {
    remove_path(path + ".new");
    write_file(path + ".new", make());
    rename_path(path + ".new", path);
  }
  return path;
}

std::string make_lexicon(const BuildOptions& options, const std::deque<Record>& sample) {
  if (!options.lexicon.empty()) {
    const LexiconReader whole(options.lexicon);  // refuses what is none
    return std::string(MappedFile(options.lexicon).bytes());
  }
  LexiconBuilder lexicon;
  for (const Record& record : sample) add_words(record, lexicon);
  return lexicon.build();
}

std::string make_dictionary(const std::deque<Record>& sample) {
  std::vector<const Record*> records;
  for (const Record& record : sample) records.push_back(&record);
  return train_dictionary(records);
}

/// The withdrawals in force, also where another version wrote the index.
std::vector<Withdrawal> withdrawals_of(const IndexDirectory& index) {
  if (!index.has_current()) return {};
  const std::string path =
      index.generation(index.current_name()) + "/" + std::string(format::kWithdrawn);
  return fs::exists(path) ? read_withdrawals(path) : std::vector<Withdrawal>();
}

SegmentBuilderOptions builder_options(const BuildOptions& options, const std::string& building) {
  // What is in memory at a time: a batch a thread at work and one waiting, one being filled, and of
  // each at work its postings, about as large again.
  constexpr std::uint64_t kSharesOfThread = 6, kOtherShares = 4;
  constexpr std::uint64_t kLeast = 1u << 20, kMost = 64u << 20;
  SegmentBuilderOptions out;
  out.folder = building + "/segments";
  out.threads =
      options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
  const std::uint64_t shares = kSharesOfThread * out.threads + kOtherShares;
  out.batch_bytes =
      static_cast<std::size_t>(std::clamp(options.memory_bytes / shares, kLeast, kMost));
  out.batch_documents = options.batch_documents;
  out.merged_documents = options.merged_documents;
  return out;
}

}  // namespace

BuildResult build_index(const BuildOptions& options) {
  for (const std::string& file : options.files) LineReader{file};  // before anything is made
  IndexWriter writer(options.index);
  const std::string building = writer.work(format::kBuilding);
  if (!options.resume) remove_path(building);
  GenerationDraft draft;
  draft.made_by = "build";
  draft.withdrawals = withdrawals_of(writer.index());
  Input input(options, draft.withdrawals);
  std::deque<Record> sample = take_sample(input);
  if (sample.empty()) {
    throw Error(ErrorKind::bad_input, "there is no record in the input; " +
                                          std::to_string(input.rejections().size()) +
                                          " lines were rejected");
  }
  make_folder(building);
  auto making_dictionary = std::async(std::launch::async, [&] {
    return keep_or_make(building + "/records.dict", [&] { return make_dictionary(sample); });
  });
  if (!options.lexicon.empty()) remove_path(building + "/lexicon.bin");
  const std::string lexicon_path =
      keep_or_make(building + "/lexicon.bin", [&] { return make_lexicon(options, sample); });
  const std::string dictionary_path = making_dictionary.get();

  const LexiconReader lexicon(lexicon_path);
  draft.vocabulary = checksum(lexicon.bytes());
  const FrequentTerms frequent(lexicon);
  const SegmentSettings settings{lexicon, frequent, draft.vocabulary,
                                 std::string(MappedFile(dictionary_path).bytes())};
  Progress progress("build", "records", 0, options.progress);
  std::uint64_t documents = 0, text_bytes = 0;
  const auto feed = [&]() -> std::optional<SourceRecord> {
    std::optional<Record> record;
    if (sample.empty()) {
      record = input.next();
    } else {
      record = std::move(sample.front());
      sample.pop_front();
    }
    if (!record) return std::nullopt;
    text_bytes += record->text.size();
    progress.advance_to(++documents, text_bytes, input.share_read());
    if (options.restore) drop_withdrawal(draft, record->id);
    const ContentHash hash = content_hash(*record);
    return SourceRecord{std::move(*record), hash};
  };
  for (const std::string& folder :
       build_segments(feed, settings, builder_options(options, building))) {
    draft.segments.push_back(writer.adopt_segment(folder));
  }
  draft.hidden.resize(draft.segments.size());
  draft.lexicon = writer.adopt_lexicon(lexicon_path);
  for (const std::string& file : options.files) {
    draft.sources.push_back(fs::path(file).filename().string());
  }
  draft.changes.push_back({ChangeKind::built, "", "", "", "", ""});
  const std::string name = options.publish ? writer.publish(draft) : writer.stage(draft);
  remove_path(building);
  return {name, documents, std::move(input.rejections())};
}

}  // namespace traan
