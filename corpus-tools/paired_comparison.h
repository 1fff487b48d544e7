#pragma once

#include <span>

namespace traan {

/// By how much one system is better than another on the same queries, and how sure that is.
struct PairedComparison {
  double mean = 0;           ///< Of the differences.
  double low = 0, high = 0;  ///< 95 % interval of the mean: the percentiles of a bootstrap.
  double p = 1;  ///< How often a difference so large comes about when the two are equally good:
                 ///< two-sided, from random changes of sign.
};

/// `differences` is not empty: one a query. The same answer for the same input, on any machine.
PairedComparison compare_pairs(std::span<const double> differences);

}  // namespace traan
