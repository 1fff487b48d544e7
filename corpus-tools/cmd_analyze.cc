#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "analyzers/error.h"
#include "analyzers/legacy_charset.h"
#include "analyzers/seed_lexicon.h"
#include "corpus-tools/analysis_json.h"
#include "corpus-tools/analysis_table.h"
#include "corpus-tools/charset_option.h"
#include "corpus-tools/commands.h"
#include "corpus-tools/record_reader.h"

namespace traan {
namespace {

/// Longer lines are analysed in pieces.
constexpr std::size_t kPieceBytes = 1 << 20;

struct Options {
  std::string file = "-", lexicon;
  std::optional<std::string> text;
  CharsetOption charset;
  bool json = false;
};

/// The pieces of a text, a file or standard input as UTF-8.
class Input {
 public:
  explicit Input(const Options& options) : options_(options) {
    if (!options.text) reader_.emplace(options.file);
  }

  /// Up to the end of a line, or all of the text that was given.
  bool next(std::string_view& piece, bool& ends_line) {
    if (!reader_) {
      piece = *options_.text;
      ends_line = true;
      return !std::exchange(text_done_, true);
    }
    if (!reader_->next_piece(piece, kPieceBytes, ends_line)) return false;
    if (begins_line_) charset_ = options_.charset.of(piece);
    begins_line_ = ends_line;
    if (charset_ != Charset::utf8) piece = converted_ = to_utf8(piece, charset_);
    return true;
  }

 private:
  const Options& options_;
  std::optional<LineReader> reader_;
  std::string converted_;
  Charset charset_ = Charset::utf8;
  bool begins_line_ = true, text_done_ = false;
};

void write_json(Input& input, const LexiconReader& lexicon, OutputFile& out) {
  AnalysisJson json;
  std::string_view piece;
  bool ends_line = true;
  while (input.next(piece, ends_line)) {
    json.add(Analysis(piece, lexicon));
    if (ends_line) json.write(out);
  }
  if (!ends_line) json.write(out);
}

/// All lines are one text here, as far as a piece goes.
void write_tables(Input& input, const LexiconReader& lexicon, OutputFile& out) {
  std::string text;
  std::string_view piece;
  for (bool ends_line = true; input.next(piece, ends_line);) {
    if (text.size() + piece.size() > kPieceBytes) {
      write_analysis_table(Analysis(text, lexicon), out);
      text.clear();
    }
    text += piece;
    if (ends_line) text += '\n';
  }
  if (text.ends_with('\n')) text.pop_back();
  write_analysis_table(Analysis(text, lexicon), out);
}

void run(const Options& options) {
  std::optional<LexiconReader> own;
  if (!options.lexicon.empty()) {
    if (!std::filesystem::exists(options.lexicon)) {
      throw Error(ErrorKind::not_found, "there is no " + options.lexicon);
    }
    own.emplace(options.lexicon);
  }
  const LexiconReader& lexicon = own ? *own : seed_lexicon();
  Input input(options);
  OutputFile out("-");
  (options.json ? write_json : write_tables)(input, lexicon, out);
  out.commit();
}

}  // namespace

void set_up_analyze(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  CLI::Option* file = command.add_option("file", options->file, "a text; - for standard input")
                          ->capture_default_str();
  command.add_option("-t,--text", options->text, "the text itself, in place of a file")
      ->excludes(file);
  command.add_flag("--json", options->json, "one JSON object for each line of the input");
  command.add_option("--lexicon", options->lexicon,
                     "a lexicon of 'lexicon' or of an index, in place of the built-in one");
  options->charset.declare(command);
  command.callback([options] { run(*options); });
}

}  // namespace traan
