#pragma once

namespace traan {

/// Goes up with every change that gives other terms for some text. An index made by another version
/// must be built anew.
constexpr int kAnalyzerVersion = 5;

}  // namespace traan
