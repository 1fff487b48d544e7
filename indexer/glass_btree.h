#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/file_writer.h"

namespace traan {

/// What a glass database's version file says of a table.
struct GlassRoot {
  std::uint32_t root = 0;    ///< Its block.
  std::uint32_t levels = 0;  ///< Above the leaves.
  std::uint64_t entries = 0;
  std::uint32_t blocks = 0;
  bool empty = true;
};

/// Writes one table of a glass database, a B-tree of keys and tags, block by block in the order of
/// its keys; no block is written twice.
class GlassBtree {
 public:
  static constexpr std::size_t kBlockBytes = 8192;

  explicit GlassBtree(const std::string& path) : file_(path) {}

  /// `key`: 1 to 255 bytes, greater than the one before it.
  void add(std::string_view key, std::string_view tag);
  /// Writes what is left, and says where the root is.
  GlassRoot close();

 private:
  /// A block that is being filled.
  class Block {
   public:
    explicit Block(std::uint8_t level) : bytes_(kBlockBytes, '\0'), level_(level) {}
    bool empty() const { return directory_end_ == kDirectory; }
    bool fits(std::size_t item) const;
    void add(std::string_view item);
    /// The whole block; it is empty again then.
    std::string take();

   private:
    static constexpr std::size_t kDirectory = 11;
    std::string bytes_;
    std::uint8_t level_;
    std::size_t directory_end_ = kDirectory, items_begin_ = kBlockBytes;
  };
  /// The blocks of one level, and where the one at hand begins: key and component.
  struct Level {
    explicit Level(std::uint8_t level) : block(level) {}
    Block block;
    std::string first_key;
    std::uint16_t first_component = 0;
  };

  void add_item(std::string_view key, std::uint16_t component, std::string_view item);
  void add_child(std::size_t level, std::string_view key, std::uint16_t component,
                 std::uint32_t block);
  std::uint32_t write_block(Level& level);

  FileWriter file_;
  std::vector<Level> levels_;  // leaves first
  std::string item_;
  GlassRoot root_;
};

}  // namespace traan
