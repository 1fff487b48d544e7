#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace traan {

/// One allowed value of a record's field, with what a page calls it. The index of a value in its
/// list, plus one, is its code in column files (0 is "not known"): append only.
struct VocabularyEntry {
  std::string_view value;
  std::string_view label;
};

using Vocabulary = std::span<const VocabularyEntry>;

inline constexpr std::array<VocabularyEntry, 4> kKinds = {{
    {"judgment", "Bản án"},
    {"decision", "Quyết định"},
    {"precedent", "Án lệ"},
    {"resolution", "Nghị quyết"},
}};

inline constexpr std::array<VocabularyEntry, 6> kCourtLevels = {{
    {"supreme", "Tòa án nhân dân tối cao"},
    {"high", "Tòa án nhân dân cấp cao"},
    {"provincial", "Tòa án nhân dân cấp tỉnh"},
    {"district", "Tòa án nhân dân cấp huyện"},
    {"regional", "Tòa án nhân dân khu vực"},
    {"military", "Tòa án quân sự"},
}};

inline constexpr std::array<VocabularyEntry, 8> kCaseTypes = {{
    {"criminal", "Hình sự"},
    {"civil", "Dân sự"},
    {"family", "Hôn nhân và gia đình"},
    {"commercial", "Kinh doanh thương mại"},
    {"labour", "Lao động"},
    {"administrative", "Hành chính"},
    {"bankruptcy", "Phá sản"},
    {"admin_measure", "Biện pháp xử lý hành chính"},
}};

inline constexpr std::array<VocabularyEntry, 4> kInstances = {{
    {"first", "Sơ thẩm"},
    {"appeal", "Phúc thẩm"},
    {"cassation", "Giám đốc thẩm"},
    {"reopening", "Tái thẩm"},
}};

/// The code of `value`: its place in the list plus one.
constexpr std::optional<std::size_t> vocabulary_code(Vocabulary vocabulary,
                                                     std::string_view value) {
  for (std::size_t i = 0; i < vocabulary.size(); ++i) {
    if (vocabulary[i].value == value) return i + 1;
  }
  return std::nullopt;
}

}  // namespace traan
