#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "searchd/query/marked_text.h"

namespace traan {

/// Markup that stands in the source code. Only a literal converts to it, so text from outside can
/// never become markup by mistake.
class Markup {
 public:
  template <std::size_t N>
  consteval Markup(const char (&literal)[N]) : text_(literal, N - 1) {}  // NOLINT: implicit
  constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// Builds HTML: literals go in as markup, everything else is escaped for text and for quoted
/// attribute values. Control characters and bidirectional overrides are shown as U+FFFD.
class HtmlWriter {
 public:
  HtmlWriter& operator<<(Markup markup) {
    out_ += markup.text();
    return *this;
  }
  template <typename T>
  requires std::same_as<T, std::string> || std::same_as<T, std::string_view> HtmlWriter& operator<<(
      const T& text) {
    escape(text);
    return *this;
  }
  HtmlWriter& operator<<(std::uint64_t number);  ///< With dots between thousands, as in Vietnamese.
  HtmlWriter& operator<<(const MarkedText& text);
  HtmlWriter& operator<<(const HtmlWriter& other) {
    out_ += other.out_;
    return *this;
  }

  std::string take() { return std::move(out_); }
  std::string_view view() const { return out_; }

 private:
  void escape(std::string_view text);
  std::string out_;
};

}  // namespace traan
