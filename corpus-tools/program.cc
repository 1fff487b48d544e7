#include "corpus-tools/program.h"

#include <cstdio>
#include <exception>

#include "analyzers/error.h"

namespace traan {

int run_app(CLI::App& app, int argc, char** argv) {
  constexpr int kUsage = 64, kInternal = 70;
  app.set_version_flag("--version", TRAAN_VERSION);
  try {
    app.parse(argc, argv);
    return 0;
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsage;
  } catch (const Error& error) {
    std::fprintf(stderr, "%s: %s\n", app.get_name().c_str(), error.what());
    return exit_code(error.kind());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s: stopped by an error that should not happen: %s\n",
                 app.get_name().c_str(), error.what());
    return kInternal;
  }
}

int run_program(const std::string& name, const std::string& description,
                std::span<const Command> commands, int argc, char** argv) {
  CLI::App app{description, name};
  app.require_subcommand(1);
  for (const Command& command : commands) {
    command.set_up(*app.add_subcommand(command.name, command.summary));
  }
  return run_app(app, argc, argv);
}

}  // namespace traan
