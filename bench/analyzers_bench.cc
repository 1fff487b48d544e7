// Speed of the analyzer's stages on synthetic judgments, beside ICU's word break iterator over the
// same text in the same run. The answer is checked before it is timed.

#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/compound.h"
#include "analyzers/query_reading.h"
#include "analyzers/reference.h"
#include "analyzers/seed_lexicon.h"
#include "analyzers/tokenizer.h"
#include "analyzers/utf8.h"
#include "corpus-tools/extract.h"
#include "corpus-tools/record.h"
#include "corpus-tools/synth.h"

namespace {

using namespace traan;

/// Texts one by one, as an indexer has them.
struct Texts {
  std::vector<std::string> all;
  std::size_t bytes = 0;

  void add(std::string text) {
    bytes += text.size();
    all.push_back(std::move(text));
  }
};

/// About 8 MB of synthetic judgments in NFC, with nothing to repair.
const Texts& clean() {
  static const Texts texts = [] {
    Synthesizer synthesizer(SynthOptions{700, 1});
    std::string lines;
    Texts out;
    while (synthesizer.next(lines)) {
      const auto record = parse_record(std::string_view(lines).substr(0, lines.size() - 1));
      out.add(std::string(RepairedText(std::get<Record>(record).text).text()));
      lines.clear();
    }
    return out;
  }();
  return texts;
}

/// The same in NFD: every letter with a mark has to be composed.
const Texts& decomposed() {
  static const Texts texts = [] {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2& nfd = *icu::Normalizer2::getNFDInstance(status);
    Texts out;
    for (const std::string& text : clean().all) {
      std::string apart;
      nfd.normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(apart);
      out.add(std::move(apart));
    }
    return out;
  }();
  return texts;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
    text.replace(at, what.size(), with);
  }
  return text;
}

/// The same with Ƣ for Ư, as court PDFs have it.
const Texts& look_alikes() {
  static const Texts texts = [] {
    Texts out;
    for (const std::string& text : clean().all) {
      out.add(replaced(replaced(text, "ư", "ƣ"), "Ư", "Ƣ"));
    }
    return out;
  }();
  return texts;
}

/// The same with a line of TCVN3 in every twentieth place.
const Texts& with_tcvn3_lines() {
  static const Texts texts = [] {
    Texts out;
    for (const std::string& text : clean().all) {
      std::string mixed;
      std::size_t line = 0;
      for (const char c : text) {
        mixed += c;
        if (c == '\n' && ++line % 20 == 0) mixed += "quy ®Þnh vÒ ¸n phÝ, lÖ phÝ Tßa ¸n nh©n d©n\n";
      }
      out.add(std::move(mixed));
    }
    return out;
  }();
  return texts;
}

void check(bool good, const char* what) {
  if (good) return;
  std::fprintf(stderr, "wrong answer before timing: %s\n", what);
  std::abort();
}

std::string terms_of(const std::string& text) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  std::string terms;
  for (Token token; tokenizer.next(token);) terms.append(token.exact).append(" ");
  return terms;
}

void set_rate(benchmark::State& state, const Texts& texts) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * texts.bytes));
}

void repair(benchmark::State& state, const Texts& (*texts)()) {
  check(RepairedText("NƢỚC").text() == "NƯỚC", "repair");
  for (auto _ : state) {
    for (const std::string& text : texts().all) {
      benchmark::DoNotOptimize(RepairedText(text).text().size());
    }
  }
  set_rate(state, texts());
}
BENCHMARK_CAPTURE(repair, clean, clean);

/// Repair, syllables with offsets, exact and folded terms.
void tokens(benchmark::State& state, const Texts& (*texts)()) {
  check(terms_of("Toà án NHÂN dân") == "tòa án nhân dân ", "terms");
  check(terms_of(texts().all[0]).starts_with(terms_of(clean().all[0]).substr(0, 100)), "repair");
  for (auto _ : state) {
    std::size_t sum = 0;
    for (const std::string& text : texts().all) {
      const RepairedText repaired(text);
      Tokenizer tokenizer(repaired);
      for (Token token; tokenizer.next(token);) {
        sum += token.exact.size() + token.folded.size() + token.end;
      }
    }
    benchmark::DoNotOptimize(sum);
  }
  set_rate(state, texts());
}
BENCHMARK_CAPTURE(tokens, clean, clean);
BENCHMARK_CAPTURE(tokens, decomposed, decomposed);
BENCHMARK_CAPTURE(tokens, look_alikes, look_alikes);
BENCHMARK_CAPTURE(tokens, tcvn3_lines, with_tcvn3_lines);

/// All that an index takes of a text: tokens, compounds and references.
void tokens_compounds_references(benchmark::State& state) {
  const LexiconReader& lexicon = seed_lexicon();
  const TokenList example("tranh chấp theo Điều 173 BLHS", &lexicon);
  check(find_compounds(example, lexicon).size() == 1, "compounds");
  check(find_references(example).at(0).canonical == "BLHS:D173", "references");
  for (auto _ : state) {
    std::size_t found = 0;
    for (const std::string& text : clean().all) {
      const TokenList list(text, &lexicon);
      found += find_compounds(list, lexicon).size() + find_references(list).size();
    }
    benchmark::DoNotOptimize(found);
  }
  set_rate(state, clean());
}
BENCHMARK(tokens_compounds_references);

/// The least that folding costs: a table look-up a character, without words or syllables.
void fold_by_table(benchmark::State& state) {
  std::string out;
  for (auto _ : state) {
    for (const std::string& text : clean().all) {
      out.clear();
      for (std::size_t pos = 0; pos < text.size();) {
        const Decoded d = decode_valid(text, pos);
        append_utf8(out, char_info(d.code_point).base);
        pos += d.length;
      }
      benchmark::DoNotOptimize(out.size());
    }
  }
  set_rate(state, clean());
}
BENCHMARK(fold_by_table);

void icu_word_break(benchmark::State& state) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale("vi"), status));
  for (auto _ : state) {
    std::size_t breaks = 0;
    for (const std::string& text : clean().all) {
      UText* utext =
          utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
      words->setText(utext, status);
      while (words->next() != icu::BreakIterator::DONE) ++breaks;
      utext_close(utext);
    }
    benchmark::DoNotOptimize(breaks);
  }
  check(U_SUCCESS(status), "ICU");
  set_rate(state, clean());
}
BENCHMARK(icu_word_break);

/// A term by its string, and a pair of terms: a look-up each.
void lexicon_lookups(benchmark::State& state) {
  const LexiconReader& lexicon = seed_lexicon();
  std::vector<std::string> terms;
  const TokenList list(clean().all[0]);
  for (std::size_t i = 0; i < list.size(); ++i) terms.emplace_back(list[i].exact);
  check(lexicon.is_compound(*lexicon.find("tranh"), *lexicon.find("chấp")), "compound");
  for (auto _ : state) {
    std::uint16_t before = 0;
    std::size_t sum = 0;
    for (const std::string& term : terms) {
      const std::uint16_t number = lexicon.find(term).value_or(0);
      sum += lexicon.pair_count(before, number) + (lexicon.is_compound(before, number) ? 1 : 0);
      before = number;
    }
    benchmark::DoNotOptimize(sum);
  }
  // Three look-ups a term: its number, the count of the pair, whether it is a compound.
  state.SetItemsProcessed(static_cast<std::int64_t>(3 * state.iterations() * terms.size()));
}
BENCHMARK(lexicon_lookups);

/// A query without marks: keystrokes, marks, spelling.
void read_a_query(benchmark::State& state) {
  const std::string query = "tranh chap quyen su dung dat o Binh Duong";
  check(read_query(query, seed_lexicon()).restored == "tranh chấp quyền sử dụng đất ở Bình Dương",
        "restoration");
  for (auto _ : state) benchmark::DoNotOptimize(read_query(query, seed_lexicon()).confidence);
}
BENCHMARK(read_a_query)->Unit(benchmark::kMicrosecond);

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
