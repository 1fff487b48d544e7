#include "indexer/blob_reader.h"

#include "analyzers/error.h"

namespace traan {

BlobReader::BlobReader(const std::string& data_path, const std::string& offsets_path)
    : data_path_(data_path),
      data_(data_path),
      offsets_file_(offsets_path),
      offsets_(offsets_file_.array<std::uint64_t>()) {
  if (offsets_.empty() || offsets_.back() != data_.bytes().size()) {
    throw Error(ErrorKind::damaged, data_path + " and " + offsets_path + " do not fit each other");
  }
}

std::string_view BlobReader::operator[](std::size_t index) const {
  const std::uint64_t begin = offsets_[index], end = offsets_[index + 1];
  if (begin > end || end > data_.bytes().size()) {
    throw Error(ErrorKind::damaged, data_path_ + " is damaged at entry " + std::to_string(index));
  }
  return data_.bytes().substr(begin, end - begin);
}

}  // namespace traan
