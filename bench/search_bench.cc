// Latency of searches on an index, from the query's text to ten hits, on one thread; with their
// snippets and without; of suggestions, and of what is similar to one document.
//   TRAAN_INDEX=demo/synthetic build/release/bench/search_bench

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "analyzers/error.h"
#include "searchd/query/searcher.h"

namespace {

using namespace traan;

void search(benchmark::State& state, const Searcher& searcher, const std::string& query,
            bool snippets) {
  SearchRequest request;
  request.query = query;
  request.snippets = snippets;
  const SearchResult first = searcher.search(request);
  if (first.total == 0) {
    state.SkipWithError("nothing found: not a synthetic index");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(searcher.search(request).total);
  state.counters["total"] = static_cast<double>(first.total);
}

void suggest(benchmark::State& state, const Searcher& searcher, const std::string& typed) {
  constexpr std::size_t kUsual = 8;
  if (searcher.suggest(typed, kUsual).empty()) {
    state.SkipWithError("nothing suggested: not a synthetic index");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(searcher.suggest(typed, kUsual).size());
}

void similar(benchmark::State& state, const Searcher& searcher) {
  SearchRequest request;
  request.query = "tranh chấp";
  const SearchResult some = searcher.search(request);
  if (some.hits.empty()) {
    state.SkipWithError("nothing found: not a synthetic index");
    return;
  }
  for (auto _ : state) {
    benchmark::DoNotOptimize(searcher.similar(some.hits[0].record.id, {})->hits.size());
  }
}

}  // namespace

int main(int argc, char** argv) {
  const char* index = std::getenv("TRAAN_INDEX");
  if (!index) {
    std::fprintf(stderr, "set TRAAN_INDEX to an index folder\n");
    return 64;
  }
  try {
    const Searcher searcher(std::make_shared<const GenerationTables>(open_current(index)));
    const std::pair<const char*, const char*> queries[] = {
        {"keyword", "trộm cắp tài sản"},
        {"unmarked", "tranh chap dat dai"},
        {"phrase", "\"tranh chấp quyền sử dụng đất\""},
        {"question", "ly hôn chia tài sản chung nợ chung nuôi con"},
        {"reference", "khoản 1 Điều 173 BLHS"},
    };
    for (const auto& [name, query] : queries) {
      for (const bool snippets : {false, true}) {
        benchmark::RegisterBenchmark(
            (std::string(name) + (snippets ? "/snippets" : "/ids")).c_str(),
            [&searcher, query = std::string(query), snippets](benchmark::State& state) {
              search(state, searcher, query, snippets);
            })
            ->Unit(benchmark::kMillisecond);
      }
    }
    for (const char* typed : {"t", "tranh chap", "64/20"}) {
      benchmark::RegisterBenchmark(
          (std::string("suggest/") + typed).c_str(),
          [&searcher, typed](benchmark::State& state) { suggest(state, searcher, typed); })
          ->Unit(benchmark::kMicrosecond);
    }
    benchmark::RegisterBenchmark("similar", [&searcher](benchmark::State& state) {
      similar(state, searcher);
    })->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
  } catch (const Error& error) {
    std::fprintf(stderr, "search_bench: %s\n", error.what());
    return exit_code(error.kind());
  }
}
