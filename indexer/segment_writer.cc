#include "indexer/segment_writer.h"

#include <filesystem>

#include "analyzers/mapped_file.h"
#include "indexer/format.h"
#include "indexer/xapian_error.h"

namespace traan {
namespace {

/// The path of a segment's file. Makes the folder: the members that need it are built in order.
std::string in_new(const std::string& folder, std::string_view name) {
  std::filesystem::create_directories(folder);
  return folder + "/" + std::string(name);
}

std::string in(const std::string& folder, std::string_view name) {
  return folder + "/" + std::string(name);
}

}  // namespace

SegmentWriter::SegmentWriter(const std::string& folder)
    : database_(with_xapian("making " + folder,
                            [&] {
                              return Xapian::WritableDatabase(
                                  in_new(folder, format::kXapian),
                                  Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS |
                                      Xapian::DB_NO_TERMLIST | Xapian::DB_NO_SYNC);
                            })),
      tokens_(in(folder, format::kTokens), in(folder, format::kTokenOffsets)),
      records_(in(folder, format::kRecords), in(folder, format::kRecordOffsets)),
      dates_(in(folder, format::kDateColumn)) {}

void SegmentWriter::add(const Record& record, const AnalyzedDocument& document) {
  with_xapian("indexing record " + record.id, [&] { database_.add_document(document.terms); });
  tokens_.add({reinterpret_cast<const char*>(document.stream.data()),
               document.stream.size() * sizeof document.stream[0]});
  records_.add(compressor_.compress(record));
  dates_.write_value(document.date);
}

void SegmentWriter::close() {
  with_xapian("writing a segment", [&] {
    database_.commit();
    database_.close();
  });
  tokens_.close();
  records_.close();
  dates_.close();
}

void merge_segments(const std::vector<std::string>& folders, const std::string& out) {
  std::filesystem::create_directories(out);
  with_xapian("merging into " + out, [&] {
    Xapian::Database databases;
    for (const std::string& folder : folders) {
      databases.add_database(Xapian::Database(in(folder, format::kXapian)));
    }
    databases.compact(in(out, format::kXapian), Xapian::DBCOMPACT_MULTIPASS);
  });
  BlobWriter tokens(in(out, format::kTokens), in(out, format::kTokenOffsets));
  BlobWriter records(in(out, format::kRecords), in(out, format::kRecordOffsets));
  FileWriter dates(in(out, format::kDateColumn));
  for (const std::string& folder : folders) {
    tokens.append_all(in(folder, format::kTokens), in(folder, format::kTokenOffsets));
    records.append_all(in(folder, format::kRecords), in(folder, format::kRecordOffsets));
    dates.write(MappedFile(in(folder, format::kDateColumn)).bytes());
  }
  tokens.close();
  records.close();
  dates.close();
}

}  // namespace traan
