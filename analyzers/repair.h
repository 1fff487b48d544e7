#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// What repair did, in characters where it does not say words.
struct RepairReport {
  std::uint64_t invalid_utf8 = 0;    ///< Ill-formed sequences, each now U+FFFD.
  std::uint64_t look_alikes = 0;     ///< Ƣ for Ư, Ð for Đ, Cyrillic а inside a Latin word, …
  std::uint64_t composed = 0;        ///< Letters that were written with combining marks.
  std::uint64_t detached_marks = 0;  ///< … of these, with a space before the mark ("Nô ̣i").

  // Words that stood in another encoding.
  std::uint64_t tcvn3_words = 0;         ///< "®Êt" is đất.
  std::uint64_t vni_words = 0;           ///< "ñaát" is đất.
  std::uint64_t misread_utf8_words = 0;  ///< "Ä‘áº¥t" is đất.

  std::uint64_t legacy_words() const { return tcvn3_words + vni_words + misread_utf8_words; }
  RepairReport& operator+=(const RepairReport& more);
  std::uint64_t total() const { return invalid_utf8 + look_alikes + composed + legacy_words(); }
};

/// A text made fit for the tokenizer: valid UTF-8, in NFC, with the damage that court PDFs are
/// known for undone, runs of TCVN3 and VNI among it. Keeps the way back: every position of the
/// repaired text maps to the bytes of the original that produced it. A text with nothing to repair
/// is not copied.
class RepairedText {
  struct Edit {
    std::size_t begin, end;                    // in the repaired text
    std::size_t original_begin, original_end;  // in the original
  };

 public:
  /// `original` must outlive this.
  explicit RepairedText(std::string_view original);

  std::string_view text() const { return edits_.empty() ? original_ : repaired_; }
  const RepairReport& report() const { return report_; }

  /// The original position of a character that begins at `pos` of text().
  std::size_t original_begin(std::size_t pos) const;
  /// The original position just past a character that ends at `pos` of text().
  std::size_t original_end(std::size_t pos) const;

  /// The same for positions that are asked for in rising order, in one pass.
  class Cursor {
   public:
    /// `text` must outlive this.
    explicit Cursor(const RepairedText& text) : edits_(text.edits_) {}
    std::size_t begin(std::size_t pos) {
      while (at_ < edits_.size() && edits_[at_].end <= pos) ++at_;
      if (at_ < edits_.size() && edits_[at_].begin <= pos) return edits_[at_].original_begin;
      return after_last(pos);
    }
    std::size_t end(std::size_t pos) {
      while (at_ < edits_.size() && edits_[at_].end < pos) ++at_;
      if (at_ < edits_.size() && edits_[at_].begin < pos) return edits_[at_].original_end;
      return after_last(pos);
    }

   private:
    std::size_t after_last(std::size_t pos) const {
      return at_ == 0 ? pos : pos - edits_[at_ - 1].end + edits_[at_ - 1].original_end;
    }
    std::span<const Edit> edits_;
    std::size_t at_ = 0;  // the first edit that ends behind what was asked for
  };

 private:
  void repair();
  void note_legacy_lead(std::size_t pos);
  void repair_legacy_runs();
  std::size_t repair_at(std::size_t pos);
  bool in_latin_word(std::size_t at);
  char32_t letter_after(std::size_t at);
  char32_t meant_letter(std::size_t at);
  std::size_t letter_of_mark(std::size_t at, char32_t mark) const;
  std::size_t repair_space_after(std::size_t begin, std::size_t end, bool detached,
                                 std::u32string& cluster);
  bool has_composed_letter();
  void replace(std::size_t begin, std::size_t end, std::u32string_view with);

  std::string_view original_;
  std::string repaired_;
  std::size_t copied_ = 0;    // how much of the original is in repaired_
  std::size_t legacy_from_;   // in text(): where the first letter of a legacy run may be
  std::size_t word_end_ = 0;  // of the last word that in_latin_word() looked at
  bool word_is_latin_ = false;
  std::optional<bool> has_composed_letter_;  // not looked for yet
  std::vector<Edit> edits_;
  RepairReport report_;
};

}  // namespace traan
