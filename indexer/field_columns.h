#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/mapped_file.h"
#include "corpus-tools/record.h"
#include "indexer/blob_reader.h"
#include "indexer/blob_writer.h"
#include "indexer/schema.h"

namespace traan {

/// The columns of a segment: a number a document for every field of the schema that is one of few
/// values. A field with a vocabulary has that value's code; a name or topic its number in the
/// segment's list of that field's names; 0 is "not known". Mapped. Thread safety: immutable, for
/// any number of threads.
class FieldColumnsReader {
 public:
  /// Throws Error(damaged) when a column does not have `documents` numbers.
  FieldColumnsReader(const std::string& folder, std::uint32_t documents);

  /// The value of a field in `document` (from 0); empty when it is not known.
  std::string_view value(const FieldSchema& field, std::uint32_t document) const;
  /// Its number in the column; 0 when it is not known.
  std::uint32_t number(const FieldSchema& field, std::uint32_t document) const;
  /// The numbers of a field with names in all documents; how many names there are.
  std::span<const std::uint32_t> numbers(const FieldSchema& field) const {
    return column(field).numbers.array<std::uint32_t>();
  }
  std::size_t names(const FieldSchema& field) const { return column(field).names->size(); }
  /// The value that `number` stands for.
  std::string_view value_of(const FieldSchema& field, std::uint32_t number) const;

 private:
  struct Column {
    const FieldSchema* field;
    MappedFile numbers;
    std::shared_ptr<const BlobReader> names;
  };
  const Column& column(const FieldSchema& field) const;

  std::vector<Column> columns_;
};

/// Writes the columns of a segment.
class FieldColumnsWriter {
 public:
  explicit FieldColumnsWriter(const std::string& folder);

  void add(const Record& record);
  /// Appends all documents of another segment.
  void append(const FieldColumnsReader& other, std::uint32_t documents);
  void close();

 private:
  struct Column {
    Column(const std::string& folder, const FieldSchema& field);

    const FieldSchema& field;
    FileWriter numbers;
    std::unique_ptr<BlobWriter> names;
    std::unordered_map<std::string, std::uint32_t> number_of;
  };
  static void add(Column& column, std::string_view value);

  std::vector<Column> columns_;
};

/// Whether a field's column is of numbers in a list of values.
constexpr bool has_names(const FieldSchema& field) {
  return field.kind == FieldKind::name || field.kind == FieldKind::topic;
}

/// Whether a field has a column.
constexpr bool has_column(const FieldSchema& field) {
  return field.kind == FieldKind::vocabulary || has_names(field);
}

}  // namespace traan
