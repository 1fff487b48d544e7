#include <array>

#include "corpus-tools/commands.h"

int main(int argc, char** argv) {
  static constexpr std::array<traan::Command, 10> kCommands = {{
      {"import", "Turn PDFs, texts and JSON Lines into one file of records", traan::set_up_import},
      {"extract", "Fill missing metadata of records from their texts", traan::set_up_extract},
      {"stats", "Count what is in files of records", traan::set_up_stats},
      {"lexicon", "Count the words of a corpus for the analyzer", traan::set_up_lexicon},
      {"analyze", "Show what the analyzer makes of a text or query", traan::set_up_analyze},
      {"seed-counts", "Count what every lexicon begins with", traan::set_up_seed_counts},
      {"synth", "Make a synthetic corpus", traan::set_up_synth},
      {"from-beir", "Turn the documents of a test collection into records",
       traan::set_up_from_beir},
      {"baseline", "Answer the queries of a test collection by plain BM25", traan::set_up_baseline},
      {"evaluate", "Measure how good the answers to a test collection are", traan::set_up_evaluate},
  }};
  return traan::run_program("traan-corpus", "Makes and checks the input of Tra Án.", kCommands,
                            argc, argv);
}
