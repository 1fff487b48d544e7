#include "indexer/segment_writer.h"

#include <xapian.h>

#include "analyzers/error.h"
#include "analyzers/mapped_file.h"
#include "analyzers/version.h"
#include "indexer/format.h"
#include "indexer/frequent_reader.h"
#include "indexer/path_in.h"
#include "indexer/segment_reader.h"
#include "indexer/xapian_error.h"

namespace traan {
namespace {

/// The files of a new segment but its Xapian database.
struct SegmentFiles {
  SegmentFiles(const std::string& folder, std::string_view dictionary)
      : tokens(path_in(folder, format::kTokens), path_in(folder, format::kTokenOffsets)),
        records(path_in(folder, format::kRecords), path_in(folder, format::kRecordOffsets)),
        dates(path_in(folder, format::kDateColumn)),
        hashes(path_in(folder, format::kHashColumn)),
        columns(folder) {
    write_file(path_in(folder, format::kDictionary), dictionary);
  }
  void close() {
    tokens.close();
    records.close();
    dates.close();
    hashes.close();
    columns.close();
  }
  BlobWriter tokens, records;
  FileWriter dates, hashes;
  FieldColumnsWriter columns;
};

void finish(SegmentManifest manifest, const std::string& folder) {
  manifest.format_version = format::kVersion;
  manifest.analyzer_version = kAnalyzerVersion;
  manifest.files = list_files(folder);
  write_manifest(manifest, folder);
}

std::string_view bytes_of(const std::vector<std::uint16_t>& stream) {
  return {reinterpret_cast<const char*>(stream.data()), stream.size() * sizeof stream[0]};
}

/// Appends the stored records of `from`, compressed anew where its dictionary is another.
void append_records(const std::string& folder, std::string_view dictionary,
                    RecordCompressor& compressor, BlobWriter& records) {
  const SegmentReader from(folder);
  if (from.dictionary() == dictionary) {
    records.append_all(path_in(folder, format::kRecords), path_in(folder, format::kRecordOffsets));
    return;
  }
  for (std::uint32_t docid = 1; docid <= from.documents(); ++docid) {
    records.add(compressor.compress(from.record(docid)));
  }
}

}  // namespace

SegmentWriter::SegmentWriter(const SegmentSettings& settings)
    : settings_(settings),
      inverter_(settings.frequent.size()),
      analyzer_(settings.lexicon, settings.frequent, inverter_),
      compressor_(settings.dictionary) {}

void SegmentWriter::write(const std::string& folder, const std::vector<SourceRecord>& records,
                          const std::string& source) {
  make_folder(folder);
  SegmentFiles files(folder, settings_.dictionary);
  SegmentManifest manifest;
  for (const SourceRecord& item : records) {
    const AnalyzedDocument& document = analyzer_.analyze(item.record);
    files.tokens.add(bytes_of(document.stream));
    files.records.add(compressor_.compress(item.record));
    files.dates.write_value(document.date);
    files.hashes.write_value(item.hash);
    files.columns.add(item.record);
    manifest.text_bytes += item.record.text.size();
  }
  files.close();
  FrequentWriter frequent(folder, inverter_.documents());
  inverter_.write(path_in(folder, format::kXapian), frequent);
  frequent.close();
  analyzer_.forget_numbers();
  manifest.vocabulary = settings_.vocabulary;
  manifest.documents = static_cast<std::uint32_t>(records.size());
  manifest.source = source;
  finish(std::move(manifest), folder);
}

void merge_segments(const std::vector<std::string>& folders, const std::string& out) {
  make_folder(out);
  with_xapian("merging into " + out, [&] {
    Xapian::Database databases;
    for (const std::string& folder : folders) {
      databases.add_database(Xapian::Database(path_in(folder, format::kXapian)));
    }
    // In one pass: several only save open files, which even hundreds of segments are few for.
    databases.compact(path_in(out, format::kXapian));
  });
  const MappedFile dictionary(path_in(folders.front(), format::kDictionary));
  RecordCompressor compressor(dictionary.bytes());
  SegmentFiles files(out, dictionary.bytes());
  SegmentManifest manifest;
  std::vector<std::uint32_t> documents;
  for (const std::string& folder : folders) {
    const SegmentManifest own = read_segment_manifest(folder);
    files.tokens.append_all(path_in(folder, format::kTokens),
                            path_in(folder, format::kTokenOffsets));
    append_records(folder, dictionary.bytes(), compressor, files.records);
    files.dates.append_file(path_in(folder, format::kDateColumn));
    files.hashes.append_file(path_in(folder, format::kHashColumn));
    files.columns.append(FieldColumnsReader(folder, own.documents), own.documents);
    manifest.vocabulary = own.vocabulary;
    manifest.documents += own.documents;
    documents.push_back(own.documents);
    manifest.text_bytes += own.text_bytes;
    manifest.source = checksum(manifest.source + own.source);
  }
  files.close();
  const FrequentReader first(folders.front(), documents.front());
  FrequentWriter::merge(folders, documents, first.size(), out);
  finish(std::move(manifest), out);
}

}  // namespace traan
