#include <array>

#include "indexer/commands.h"

int main(int argc, char** argv) {
  static constexpr std::array<traan::Command, 12> kCommands = {{
      {"build", "Build an index from records and publish it", traan::set_up_build},
      {"update", "Add, replace and remove records, and publish", traan::set_up_update},
      {"remove", "Hide records from every search at once", traan::set_up_remove},
      {"purge", "Rewrite what still holds replaced and removed records", traan::set_up_purge},
      {"prove-removed", "Show that nothing of a removed record is left",
       traan::set_up_prove_removed},
      {"list", "Show the generations", traan::set_up_list},
      {"publish", "Serve a generation: one that was not published yet, or an old one",
       traan::set_up_publish},
      {"rollback", "Serve the records from before the last change", traan::set_up_rollback},
      {"gc", "Remove old generations", traan::set_up_gc},
      {"verify", "Check a generation: every file, and what they say of each other",
       traan::set_up_verify},
      {"inspect", "Show all that the index knows of a record", traan::set_up_inspect},
      {"stats", "Show what the served generation holds and takes", traan::set_up_stats},
  }};
  return traan::run_program("traan-indexer", "Builds and keeps the indexes of Tra Án.", kCommands,
                            argc, argv);
}
