#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string_view>

#include "analyzers/legacy_charset.h"

namespace traan {

/// The option --charset of commands that read texts.
class CharsetOption {
 public:
  /// UTF-8 unless the option says otherwise.
  CharsetOption() = default;
  /// … or unless the option says so, what the bytes look like.
  static CharsetOption detected() {
    CharsetOption option;
    option.charset_.reset();
    return option;
  }

  /// Declares the option: "auto", or one of the charsets by its name in small letters.
  void declare(CLI::App& command);
  /// What `bytes` are to be read as.
  Charset of(std::string_view bytes) const { return charset_ ? *charset_ : detect_charset(bytes); }

 private:
  std::optional<Charset> charset_ = Charset::utf8;  // nothing: auto
};

}  // namespace traan
