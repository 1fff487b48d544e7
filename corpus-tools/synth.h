#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace traan {

struct SynthOptions {
  std::uint64_t docs = 2000;
  std::uint64_t seed = 1;
};

/// Streams a made-up corpus as JSON Lines: `docs` judgments and decisions, then the 43 precedents
/// of 2016-2021 (01/2016/AL ... 43/2021/AL).
///
/// The same options give the same bytes on every platform. Document n depends on the seed and n
/// only, so a larger corpus starts with the documents of a smaller one. Memory does not grow with
/// `docs`. Not for use from two threads at once.
class Synthesizer {
 public:
  explicit Synthesizer(SynthOptions options);
  ~Synthesizer();
  Synthesizer(Synthesizer&&) noexcept;
  Synthesizer& operator=(Synthesizer&&) noexcept;

  /// Appends the next record and '\n' to `out` (does not clear it); false, with `out` as it was,
  /// when the corpus is complete.
  bool next(std::string& out);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace traan
