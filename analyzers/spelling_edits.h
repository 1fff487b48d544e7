#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// A folded form that a folded word may have been meant to be.
struct FoldedEdit {
  std::string folded;
  double cost = 0;  ///< Negative natural logarithm of how often writers err this way.
};

/// The longest folded word that is edited.
constexpr std::size_t kMaxEditedBytes = 10;

/// The folded forms one error away from `folded` (lower case ASCII), itself included at no cost; a
/// form may come more than once. Nothing when it holds anything but letters or is too long.
std::vector<FoldedEdit> folded_edits(std::string_view folded);

/// The same for the marks, given two spellings with one or nearly one folded form: how far the
/// tone and the marked letters of `meant` are from those of `typed`.
double mark_cost(std::string_view typed, std::string_view meant);

}  // namespace traan
