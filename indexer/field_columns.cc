#include "indexer/field_columns.h"

#include <algorithm>

#include "analyzers/error.h"

namespace traan {
namespace {

std::string file_of(const std::string& folder, const FieldSchema& field, std::string_view ending) {
  return folder + "/" + std::string(field.name) + std::string(ending);
}

constexpr std::string_view kNumbers = ".col", kNames = ".names", kNameOffsets = ".names.idx";

}  // namespace

FieldColumnsWriter::Column::Column(const std::string& folder, const FieldSchema& schema)
    : field(schema), numbers(file_of(folder, schema, kNumbers)) {
  if (!has_names(schema)) return;
  names = std::make_unique<BlobWriter>(file_of(folder, schema, kNames),
                                       file_of(folder, schema, kNameOffsets));
}

FieldColumnsWriter::FieldColumnsWriter(const std::string& folder) {
  for (const FieldSchema& field : kFields) {
    if (has_column(field)) columns_.emplace_back(folder, field);
  }
}

void FieldColumnsWriter::add(Column& column, std::string_view value) {
  if (!column.names) {
    const auto code = vocabulary_code(column.field.vocabulary, value).value_or(0);
    column.numbers.write_value(static_cast<std::uint8_t>(code));
    return;
  }
  std::uint32_t number = 0;
  if (!value.empty()) {
    const auto next = static_cast<std::uint32_t>(column.number_of.size() + 1);
    const auto [at, added] = column.number_of.emplace(value, next);
    if (added) column.names->add(value);
    number = at->second;
  }
  column.numbers.write_value(number);
}

void FieldColumnsWriter::add(const Record& record) {
  for (Column& column : columns_) add(column, record.*column.field.member);
}

void FieldColumnsWriter::append(const FieldColumnsReader& other, std::uint32_t documents) {
  for (Column& column : columns_) {
    for (std::uint32_t document = 0; document < documents; ++document) {
      add(column, other.value(column.field, document));
    }
  }
}

void FieldColumnsWriter::close() {
  for (Column& column : columns_) {
    column.numbers.close();
    if (column.names) column.names->close();
  }
}

FieldColumnsReader::FieldColumnsReader(const std::string& folder, std::uint32_t documents) {
  for (const FieldSchema& field : kFields) {
    if (!has_column(field)) continue;
    const std::string path = file_of(folder, field, kNumbers);
    Column& column = columns_.emplace_back(Column{&field, MappedFile(path), nullptr});
    std::size_t width = sizeof(std::uint8_t);
    if (has_names(field)) {
      width = sizeof(std::uint32_t);
      column.names = std::make_shared<const BlobReader>(file_of(folder, field, kNames),
                                                        file_of(folder, field, kNameOffsets));
    }
    if (column.numbers.bytes().size() != documents * width) {
      throw Error(ErrorKind::damaged, path + " does not have a number for each document");
    }
  }
}

const FieldColumnsReader::Column& FieldColumnsReader::column(const FieldSchema& field) const {
  return *std::find_if(columns_.begin(), columns_.end(),
                       [&](const Column& column) { return column.field == &field; });
}

std::uint32_t FieldColumnsReader::number(const FieldSchema& field, std::uint32_t document) const {
  const Column& found = column(field);
  return found.names ? found.numbers.array<std::uint32_t>()[document]
                     : found.numbers.array<std::uint8_t>()[document];
}

std::string_view FieldColumnsReader::value_of(const FieldSchema& field,
                                              std::uint32_t number) const {
  const Column& found = column(field);
  const std::size_t values = found.names ? found.names->size() : field.vocabulary.size();
  if (number == 0 || number > values) return {};
  return found.names ? (*found.names)[number - 1] : field.vocabulary[number - 1].value;
}

std::string_view FieldColumnsReader::value(const FieldSchema& field, std::uint32_t document) const {
  return value_of(field, number(field, document));
}

}  // namespace traan
