#include "indexer/glass_btree.h"

#include <algorithm>
#include <utility>

namespace traan {
namespace {

constexpr std::uint32_t kRevision = 1;
constexpr std::size_t kDirectoryEntry = 2;
// Of four items a block holds at least: the largest there is.
constexpr std::size_t kLargestItem = (GlassBtree::kBlockBytes - 11 - 4 * kDirectoryEntry) / 4;
// Flags in the head of an item: the last or first part of its tag.
constexpr std::uint16_t kLast = 0x4000, kFirst = 0x2000;
constexpr std::size_t kItemHead = 3;  // size and flags, length of the key

void append_number(std::string& out, std::uint32_t value, int bytes) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    out += static_cast<char>(value >> shift);
  }
}

void set_number(std::string& out, std::size_t at, std::size_t value) {
  out[at] = static_cast<char>(value >> 8);
  out[at + 1] = static_cast<char>(value);
}

}  // namespace

bool GlassBtree::Block::fits(std::size_t item) const {
  return directory_end_ + kDirectoryEntry + item <= items_begin_;
}

void GlassBtree::Block::add(std::string_view item) {
  items_begin_ -= item.size();
  item.copy(bytes_.data() + items_begin_, item.size());
  set_number(bytes_, directory_end_, items_begin_);
  directory_end_ += kDirectoryEntry;
}

std::string GlassBtree::Block::take() {
  const std::size_t free = items_begin_ - directory_end_;
  std::string head;
  append_number(head, kRevision, 4);
  head += static_cast<char>(level_);
  append_number(head, static_cast<std::uint32_t>(free), 2);  // in one piece
  append_number(head, static_cast<std::uint32_t>(free), 2);  // in all
  append_number(head, static_cast<std::uint32_t>(directory_end_), 2);
  head.copy(bytes_.data(), head.size());
  directory_end_ = kDirectory;
  items_begin_ = kBlockBytes;
  return std::exchange(bytes_, std::string(kBlockBytes, '\0'));
}

void GlassBtree::add(std::string_view key, std::string_view tag) {
  if (levels_.empty()) {
    levels_.emplace_back(std::uint8_t{0});
    item_.clear();
    append_number(item_, kFirst | kLast, 2);  // every table begins with an item that has no key
    item_ += '\0';
    levels_[0].block.add(item_);
  }
  ++root_.entries;
  std::uint16_t component = 1;
  do {
    const bool first = component == 1;
    const std::size_t head = kItemHead + key.size() + (first ? 0 : 2);
    const std::string_view part = tag.substr(0, kLargestItem - head);
    tag.remove_prefix(part.size());
    item_.clear();
    const auto size = static_cast<std::uint32_t>(head + part.size() - kItemHead);
    append_number(item_, size | (first ? kFirst : 0u) | (tag.empty() ? kLast : 0u), 2);
    item_ += static_cast<char>(key.size());
    item_ += key;
    if (!first) append_number(item_, component, 2);
    item_ += part;
    add_item(key, component, item_);
    ++component;
  } while (!tag.empty());
}

void GlassBtree::add_item(std::string_view key, std::uint16_t component, std::string_view item) {
  if (!levels_[0].block.fits(item.size())) {
    const std::uint32_t block = write_block(levels_[0]);
    add_child(1, levels_[0].first_key, levels_[0].first_component, block);
    levels_[0].first_key = key;
    levels_[0].first_component = component;
  }
  levels_[0].block.add(item);
}

/// Lets `level` name a block of the level below it, which begins with `key`.
void GlassBtree::add_child(std::size_t level, std::string_view key, std::uint16_t component,
                           std::uint32_t block) {
  if (level == levels_.size()) levels_.emplace_back(static_cast<std::uint8_t>(level));
  std::string item;
  append_number(item, block, 4);
  item += static_cast<char>(key.size());
  item += key;
  append_number(item, component, 2);
  if (!levels_[level].block.fits(item.size())) {
    const std::uint32_t full = write_block(levels_[level]);
    const std::string first_key = levels_[level].first_key;
    add_child(level + 1, first_key, levels_[level].first_component, full);
  }
  if (levels_[level].block.empty()) {
    levels_[level].first_key = key;
    levels_[level].first_component = component;
  }
  levels_[level].block.add(item);
}

std::uint32_t GlassBtree::write_block(Level& level) {
  file_.write(level.block.take());
  return root_.blocks++;
}

GlassRoot GlassBtree::close() {
  for (std::size_t level = 0; level < levels_.size(); ++level) {
    const std::string first_key = levels_[level].first_key;
    const std::uint16_t component = levels_[level].first_component;
    root_.root = write_block(levels_[level]);
    root_.levels = static_cast<std::uint32_t>(level);
    root_.empty = false;
    if (level + 1 < levels_.size()) add_child(level + 1, first_key, component, root_.root);
  }
  file_.close();
  return root_;
}

}  // namespace traan
