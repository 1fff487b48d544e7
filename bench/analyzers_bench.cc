// Speed of the analyzer's stages on synthetic judgments, beside ICU's word break iterator over the
// same text in the same run. The answer is checked before it is timed.

#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/utext.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "analyzers/tokenizer.h"
#include "corpus-tools/extract.h"
#include "corpus-tools/record.h"
#include "corpus-tools/synth.h"

namespace {

using namespace traan;

/// About 8 MB of synthetic judgments in NFC.
const std::string& text() {
  static const std::string all = [] {
    Synthesizer synthesizer(SynthOptions{700, 1});
    std::string lines, out;
    while (synthesizer.next(lines)) {
      const auto record = parse_record(std::string_view(lines).substr(0, lines.size() - 1));
      out += RepairedText(std::get<Record>(record).text).text();
      lines.clear();
    }
    return out;
  }();
  return all;
}

void check(bool good, const char* what) {
  if (good) return;
  std::fprintf(stderr, "wrong answer before timing: %s\n", what);
  std::abort();
}

void check_tokenizer() {
  const RepairedText repaired("Toà án NHÂN dân");
  Tokenizer tokenizer(repaired);
  Token token;
  check(tokenizer.next(token) && token.exact == "tòa" && token.folded == "toa", "tòa");
  check(tokenizer.next(token) && token.exact == "án" && token.begin == 5, "án");
}

void set_rate(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text().size()));
}

void repair(benchmark::State& state) {
  check(RepairedText("NƢỚC").text() == "NƯỚC", "repair");
  for (auto _ : state) benchmark::DoNotOptimize(RepairedText(text()).text().size());
  set_rate(state);
}
BENCHMARK(repair);

void tokenize(benchmark::State& state) {
  check_tokenizer();
  const RepairedText repaired(text());
  for (auto _ : state) {
    Tokenizer tokenizer(repaired);
    std::size_t tokens = 0;
    for (Token token; tokenizer.next(token);) tokens += token.exact.size();
    benchmark::DoNotOptimize(tokens);
  }
  set_rate(state);
}
BENCHMARK(tokenize);

void icu_word_break(benchmark::State& state) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale("vi"), status));
  UText* utext =
      utext_openUTF8(nullptr, text().data(), static_cast<std::int64_t>(text().size()), &status);
  for (auto _ : state) {
    words->setText(utext, status);
    std::size_t breaks = 0;
    while (words->next() != icu::BreakIterator::DONE) ++breaks;
    benchmark::DoNotOptimize(breaks);
  }
  check(U_SUCCESS(status), "ICU");
  utext_close(utext);
  set_rate(state);
}
BENCHMARK(icu_word_break);

void extract_metadata_of_records(benchmark::State& state) {
  std::string lines;
  std::vector<Record> records;
  Synthesizer synthesizer(SynthOptions{200, 1});
  while (synthesizer.next(lines)) {
    Record record =
        std::get<Record>(parse_record(std::string_view(lines).substr(0, lines.size() - 1)));
    Record bare;
    bare.id = record.id;
    bare.text = std::move(record.text);
    records.push_back(std::move(bare));
    lines.clear();
  }
  for (auto _ : state) {
    for (const Record& record : records) {
      Record copy = record;
      extract_metadata(copy);
      benchmark::DoNotOptimize(copy.number.size());
    }
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * records.size()));
}
BENCHMARK(extract_metadata_of_records);

void synthesize(benchmark::State& state) {
  std::size_t bytes = 0;
  std::string out;
  for (auto _ : state) {
    Synthesizer synthesizer(SynthOptions{500, 1});
    out.clear();
    while (synthesizer.next(out)) {
    }
    bytes += out.size();
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(synthesize);

}  // namespace

BENCHMARK_MAIN();
