#include "indexer/blob_writer.h"

#include "analyzers/error.h"
#include "analyzers/mapped_file.h"

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
  const std::uint64_t base = data_.size();
  const MappedFile file(offsets_path);
  const auto offsets = file.array<std::uint64_t>();
  data_.append_file(data_path);
  if (offsets.empty() || base + offsets.back() != data_.size()) {
    throw Error(ErrorKind::damaged, data_path + " and " + offsets_path + " do not fit each other");
  }
  for (const std::uint64_t offset : offsets.subspan(1)) offsets_.write_value(base + offset);
}

void BlobWriter::close() {
  data_.close();
  offsets_.close();
}

}  // namespace traan
