#include "indexer/blob_writer.h"

#include "indexer/blob_reader.h"

namespace traan {

BlobWriter::BlobWriter(const std::string& data_path, const std::string& offsets_path)
    : data_(data_path), offsets_(offsets_path) {
  offsets_.write_value(data_.size());
}

void BlobWriter::add(std::string_view blob) {
  data_.write(blob);
  offsets_.write_value(data_.size());
}

void BlobWriter::append_all(const std::string& data_path, const std::string& offsets_path) {
  const BlobReader other(data_path, offsets_path);
  for (std::size_t i = 0; i < other.size(); ++i) add(other[i]);
}

void BlobWriter::close() {
  data_.close();
  offsets_.close();
}

}  // namespace traan
