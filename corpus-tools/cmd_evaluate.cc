#include <cstdio>
#include <memory>
#include <optional>

#include "corpus-tools/commands.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/progress.h"
#include "corpus-tools/relevance_report.h"
#include "corpus-tools/search_client.h"
#include "corpus-tools/unmarked_text.h"

namespace traan {
namespace {

struct Options {
  std::string collection, qrels;
  std::string server, run;
  std::string baseline, write_run;
  std::size_t size = kRelevanceDepth;
  bool strip_marks = false, json = false;
};

/// What a server answered, and the first of the queries that it refused.
struct Asked {
  SearchRun run;
  std::size_t refused = 0;
  std::string first_refusal;
};

Asked ask(const TestCollection& collection, const Options& options) {
  const SearchClient client(options.server);
  Asked asked;
  Progress progress("evaluate", "queries", collection.queries.size());
  std::size_t done = 0;
  for (const JudgedQuery& query : collection.queries) {
    const std::string text = options.strip_marks ? unmarked_text(query.text) : query.text;
    SearchAnswer answer = client.search(text, options.size);
    if (!answer.refusal.empty() && asked.refused++ == 0) {
      asked.first_refusal = query.id + ": " + answer.refusal;
    }
    asked.run[query.id] = std::move(answer.ids);
    progress.advance_to(++done);
  }
  return asked;
}

void write_run(const SearchRun& run, const std::string& path) {
  OutputFile out(path);
  for (const auto& [query, documents] : run) out.write(run_lines(query, with_scores(documents)));
  out.commit();
}

void run(const Options& options) {
  const TestCollection collection = read_test_collection(options.collection, options.qrels);
  std::optional<SearchRun> baseline;
  if (!options.baseline.empty()) baseline = read_run(options.baseline);
  Asked asked;
  if (options.run.empty()) {
    asked = ask(collection, options);
  } else {
    asked.run = read_run(options.run);
  }
  if (!options.write_run.empty()) write_run(asked.run, options.write_run);
  if (asked.refused > 0) {
    std::fprintf(stderr, "evaluate: the server refused %zu queries; first %s\n", asked.refused,
                 asked.first_refusal.c_str());
  }
  RelevanceReport report(collection, asked.run, baseline ? &*baseline : nullptr);
  report.refused = asked.refused;
  std::printf("%s", options.json ? (report.to_json() + "\n").c_str() : report.to_text().c_str());
}

}  // namespace

void set_up_evaluate(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command
      .add_option("collection", options->collection,
                  "a folder with queries.jsonl and qrels.tsv, or a file of queries that name what "
                  "is relevant")
      ->required();
  command.add_option("--qrels", options->qrels,
                     "what is relevant (default: the folder's qrels.tsv)");
  CLI::Option_group& source = *command.add_option_group("what is evaluated");
  CLI::Option* server =
      source.add_option("--server", options->server, "a running searchd, as http://127.0.0.1:8080");
  source.add_option("--run", options->run, "a run file of TREC");
  source.require_option(1);
  command.add_option("--baseline", options->baseline, "a run file of TREC to compare with");
  command.add_flag("--strip-marks", options->strip_marks, "ask without Vietnamese marks")
      ->needs(server);
  command.add_option("--size", options->size, "how many hits to ask for (default 10)")
      ->check(CLI::Range(kRelevanceDepth, std::size_t{100}))
      ->needs(server);
  command
      .add_option("--write-run", options->write_run,
                  "write what the server answered as a run file; - for standard output")
      ->needs(server);
  command.add_flag("--json", options->json, "one JSON object instead of a table");
  command.callback([options] { run(*options); });
}

}  // namespace traan
