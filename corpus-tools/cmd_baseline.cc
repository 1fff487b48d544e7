#include <filesystem>
#include <memory>

#include "analyzers/error.h"
#include "corpus-tools/bm25.h"
#include "corpus-tools/commands.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/test_collection.h"
#include "corpus-tools/unmarked_text.h"

namespace traan {
namespace {

struct Options {
  std::string collection, qrels, output;
  std::vector<std::string> corpus;
  std::size_t size = 100;
  Bm25Terms terms;
  bool strip_marks = false;
};

void run(const Options& options) {
  const TestCollection collection = read_test_collection(options.collection, options.qrels);
  std::vector<std::string> files = options.corpus;
  if (files.empty() && !std::filesystem::is_directory(options.collection)) {
    throw Error(ErrorKind::bad_input,
                options.collection + " is no folder with documents; name them with --corpus");
  }
  if (files.empty()) files.push_back(options.collection + "/corpus.jsonl");
  Bm25 engine(options.terms);
  for (const std::string& file : files) {
    read_documents(file, [&](const CollectionDocument& document) {
      engine.add(document.id, document.title + " " + document.text);
    });
  }
  OutputFile out(options.output);
  for (const JudgedQuery& query : collection.queries) {
    const std::string text = options.strip_marks ? unmarked_text(query.text) : query.text;
    out.write(run_lines(query.id, engine.search(text, options.size)));
  }
  out.commit();
}

}  // namespace

void set_up_baseline(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("collection", options->collection, "a folder or file as 'evaluate' takes it")
      ->required();
  command.add_option("-o,--output", options->output, "the run file of TREC; - for standard output")
      ->required();
  command
      .add_option("--corpus", options->corpus,
                  "the documents, or records; may be repeated (default: the folder's corpus.jsonl)")
      ->allow_extra_args(false);
  command.add_option("--qrels", options->qrels,
                     "what is relevant (default: the folder's qrels.tsv)");
  command.add_option("--size", options->size, "documents a query (default 100)")
      ->check(CLI::PositiveNumber);
  command.add_flag("--folded", options->terms.folded, "words without marks, of texts and queries");
  command.add_flag("!--no-pairs", options->terms.pairs, "words alone, without adjacent pairs");
  command.add_flag("--strip-marks", options->strip_marks, "queries without Vietnamese marks");
  command.callback([options] { run(*options); });
}

}  // namespace traan
