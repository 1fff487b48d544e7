#include "indexer/segment_reader.h"

#include "analyzers/error.h"
#include "indexer/format.h"
#include "indexer/path_in.h"

namespace traan {
SegmentReader::SegmentReader(const std::string& folder)
    : folder_(folder),
      tokens_(path_in(folder, format::kTokens), path_in(folder, format::kTokenOffsets)),
      records_(path_in(folder, format::kRecords), path_in(folder, format::kRecordOffsets)),
      dictionary_(path_in(folder, format::kDictionary)),
      date_file_(path_in(folder, format::kDateColumn)),
      hash_file_(path_in(folder, format::kHashColumn)),
      decompressor_(dictionary_.bytes()),
      dates_(date_file_.array<std::int32_t>()),
      hashes_(hash_file_.array<ContentHash>()),
      columns_(folder, documents()),
      frequent_(folder, documents()) {
  if (tokens_.size() != dates_.size() || records_.size() != dates_.size() ||
      hashes_.size() != dates_.size()) {
    throw Error(ErrorKind::damaged, folder + ": its files have different numbers of documents");
  }
}

std::string SegmentReader::xapian_path() const { return path_in(folder_, format::kXapian); }

std::span<const std::uint16_t> SegmentReader::stream(std::uint32_t docid) const {
  const std::string_view bytes = tokens_[docid - 1];
  if (bytes.size() % 2 != 0 || reinterpret_cast<std::uintptr_t>(bytes.data()) % 2 != 0) {
    throw Error(ErrorKind::damaged, "the token stream in " + folder_ + " is damaged");
  }
  return {reinterpret_cast<const std::uint16_t*>(bytes.data()), bytes.size() / 2};
}

Record SegmentReader::record(std::uint32_t docid) const {
  return decompressor_.record(records_[docid - 1]);
}

Record SegmentReader::record_without_text(std::uint32_t docid) const {
  return decompressor_.without_text(records_[docid - 1]);
}

}  // namespace traan
