#include <array>

#include "indexer/commands.h"

int main(int argc, char** argv) {
  static constexpr std::array<traan::Command, 3> kCommands = {{
      {"build", "Build an index from records and publish it", traan::set_up_build},
      {"verify", "Check the published generation against its manifest and texts",
       traan::set_up_verify},
      {"inspect", "Show all that the index knows of a record", traan::set_up_inspect},
  }};
  return traan::run_program("traan-indexer", "Builds and checks the indexes of Tra Án.", kCommands,
                            argc, argv);
}
