// Builds an index of records the plain way of Xapian, for comparison with traan-indexer: one
// WritableDatabase, TermGenerator with positions, the record as document data, default flush.
//   xapian_plain records.jsonl OUT
// Prints one line of JSON.

#include <xapian.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <variant>

#include "corpus-tools/record.h"
#include "corpus-tools/record_reader.h"
#include "indexer/schema.h"

namespace {

using namespace traan;

Xapian::Document document_of(const Record& record, Xapian::TermGenerator& generator) {
  Xapian::Document document;
  generator.set_document(document);
  generator.index_text(record.title, 1, "S");
  generator.increase_termpos();
  generator.index_text(record.subject, 1, "S");
  generator.increase_termpos();
  generator.index_text(record.text);
  for (const FieldSchema& field : kFields) {
    const std::string& value = record.*field.member;
    if (field.prefix.empty() || value.empty()) continue;
    document.add_boolean_term(make_term(field.prefix, value));
  }
  document.add_value(0, record.date);
  document.set_data(to_json(record));
  return document;
}

std::uintmax_t size_of(const std::string& folder) {
  std::uintmax_t bytes = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) bytes += entry.file_size();
  return bytes;
}

}  // namespace

int main(int, char** argv) {
  const std::string out = argv[2];
  const auto began = std::chrono::steady_clock::now();
  Xapian::WritableDatabase database(out, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
  Xapian::TermGenerator generator;
  RecordReader reader(argv[1]);
  std::uint64_t documents = 0, text_bytes = 0;
  while (auto item = reader.next()) {
    const Record* record = std::get_if<Record>(&*item);
    if (!record) continue;
    database.add_document(document_of(*record, generator));
    ++documents;
    text_bytes += record->text.size();
  }
  database.commit();
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  if (database.get_doccount() != documents || database.get_termfreq("tòa") == 0) {
    std::fprintf(stderr, "xapian_plain: the index does not answer\n");
    return 1;
  }
  database.close();
  std::printf(
      "{\"engine\":\"xapian %s, plain\",\"threads\":1,\"documents\":%llu,"
      "\"text_bytes\":%llu,\"seconds\":%.1f,\"documents_per_second\":%.0f,"
      "\"index_bytes\":%llu}\n",
      Xapian::version_string(), static_cast<unsigned long long>(documents),
      static_cast<unsigned long long>(text_bytes), seconds,
      static_cast<double>(documents) / seconds, static_cast<unsigned long long>(size_of(out)));
}
