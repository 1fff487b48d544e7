#include "indexer/glass_writer.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "analyzers/error.h"

namespace traan {
namespace {

constexpr std::string_view kMagic = "\x0f\rXapian Glass";
constexpr std::uint32_t kFormat = 0x046E;  // 2016-03-14, that of all Xapian 1.4
constexpr std::size_t kChunkBytes = 2000;  // a chunk of a posting list ends behind so many
constexpr std::size_t kUuidBytes = 16;
constexpr int kOtherTables = 5;                       // document data, term lists, positions, …
constexpr int kPositions = 2;                         // which of those
constexpr std::string_view kLengths = {"\0\xE0", 2};  // the key of the document lengths

std::string make_new_folder(const std::string& folder) {
  std::error_code error;
  if (std::filesystem::create_directory(folder, error)) return folder;
  throw Error(ErrorKind::io, "cannot make " + folder + ": " +
                                 (error ? error.message() : std::string("it is there already")));
}

/// Seven bits a byte, the lowest first; all but the last byte have the top bit.
void append_number(std::string& out, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

/// A number that sorts as bytes do: as many ones as it has bytes beyond two, a zero, the number.
void append_sortable(std::string& out, std::uint32_t value) {
  int bytes = 2;
  while (bytes < 5 && static_cast<int>(std::bit_width(value)) > 7 * bytes + 1) ++bytes;
  const std::uint64_t ones = (0xFFu << (10 - bytes)) & 0xFFu;
  const std::uint64_t whole = ones << (8 * (bytes - 1)) | value;
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    out += static_cast<char>(whole >> shift);
  }
}

std::string key_of(std::string_view term) {
  std::string key;
  for (const char c : term) {
    key += c;
    if (c == '\0') key += '\xFF';
  }
  return key;
}

std::string random_uuid() {
  std::string uuid(kUuidBytes, '\0');
  if (::getrandom(uuid.data(), uuid.size(), 0) != static_cast<ssize_t>(uuid.size())) {
    throw Error(ErrorKind::io, std::string("cannot get random bytes: ") + std::strerror(errno));
  }
  uuid[6] = static_cast<char>((uuid[6] & 0x0F) | 0x40);  // RFC 4122, version 4
  uuid[8] = static_cast<char>((uuid[8] & 0x3F) | 0x80);
  return uuid;
}

}  // namespace

GlassWriter::GlassWriter(const std::string& folder)
    : folder_(make_new_folder(folder)), postlists_(folder + "/postlist.glass") {}

void GlassWriter::set_document_lengths(std::span<const std::uint32_t> lengths) {
  documents_ = static_cast<std::uint32_t>(lengths.size());
  if (lengths.empty()) return;
  std::vector<Posting> list;
  list.reserve(lengths.size());
  for (const std::uint32_t length : lengths) {
    total_length_ += length;
    list.push_back({static_cast<std::uint32_t>(list.size() + 1), length});
  }
  const auto [shortest, longest] = std::minmax_element(lengths.begin(), lengths.end());
  shortest_ = *shortest;
  longest_ = *longest;
  std::string head;
  append_number(head, 0);  // in the place of counts: the version file has them
  append_number(head, 0);
  add_list(std::string(kLengths), head, list);
}

void GlassWriter::add(std::string_view term, std::span<const Posting> postings) {
  std::uint64_t occurrences = 0;
  for (const Posting& posting : postings) {
    occurrences += posting.wdf;
    greatest_wdf_ = std::max(greatest_wdf_, posting.wdf);
  }
  std::string head;
  append_number(head, postings.size());
  append_number(head, occurrences);
  std::string key = key_of(term);
  add_list(key, head, postings);
}

/// A list in chunks, a key each. The first has the counts and its first docid in front, the others
/// their first docid in the key.
void GlassWriter::add_list(const std::string& key, std::string_view head,
                           std::span<const Posting> postings) {
  std::string chunk, tag, chunk_key;
  for (std::size_t at = 0; at < postings.size();) {
    const std::uint32_t first = postings[at].docid;
    std::uint32_t last = first;
    chunk.clear();
    append_number(chunk, postings[at].wdf);
    for (++at; at < postings.size() && chunk.size() < kChunkBytes; ++at) {
      append_number(chunk, postings[at].docid - last - 1);
      append_number(chunk, postings[at].wdf);
      last = postings[at].docid;
    }
    tag.clear();
    chunk_key = key;
    if (!head.empty()) {
      tag = head;
      append_number(tag, first - 1);
      head = {};
    } else {
      if (key != kLengths) chunk_key += '\0';
      append_sortable(chunk_key, first);
    }
    tag += at == postings.size() ? '1' : '0';  // whether it is the last one
    append_number(tag, last - first);
    tag += chunk;
    postlists_.add(chunk_key, tag);
  }
}

void GlassWriter::close() {
  const GlassRoot root = postlists_.close();
  constexpr std::uint32_t kRevision = 1, kUnit = 2048, kCompressFrom = 18;
  constexpr std::uint32_t kSequential = 2, kEmpty = 1;
  const std::uint32_t block = GlassBtree::kBlockBytes / kUnit;
  std::string out(kMagic);
  out += static_cast<char>(kFormat >> 8);
  out += static_cast<char>(kFormat & 0xFF);
  out += random_uuid();
  append_number(out, kRevision);
  const auto table = [&](std::uint32_t at, std::uint32_t flags, std::uint64_t entries,
                         std::uint32_t compress_from, std::string_view free_blocks) {
    append_number(out, at);
    append_number(out, flags);
    append_number(out, entries);
    append_number(out, block);
    append_number(out, compress_from);
    append_number(out, free_blocks.size());
    out += free_blocks;
  };
  std::string free_blocks;
  append_number(free_blocks, kRevision);
  append_number(free_blocks, root.blocks);  // none before, all behind
  free_blocks.append(4, '\0');
  table(root.root, root.levels << 2 | kSequential | (root.empty ? kEmpty : 0), root.entries, 0,
        root.empty ? std::string_view() : free_blocks);
  for (int other = 0; other < kOtherTables; ++other) {
    table(0, kSequential | kEmpty, 0, other == kPositions ? 0 : kCompressFrom, {});
  }
  const std::uint32_t longest = std::max(longest_, greatest_wdf_);
  append_number(out, documents_);
  append_number(out, 0);  // how much greater the last docid is
  append_number(out, shortest_);
  append_number(out, greatest_wdf_);
  append_number(out, longest - greatest_wdf_);
  append_number(out, 0);  // oldest changeset
  append_number(out, total_length_);
  append_number(out, 0);  // spelling
  write_file(folder_ + "/iamglass", out);
  write_file(folder_ + "/flintlock", "");  // Xapian locks it where it writes
}

}  // namespace traan
