#pragma once

#include <CLI/CLI.hpp>
#include <span>
#include <string>

namespace traan {

/// One command of a program. `set_up` declares the command's options and sets its callback.
struct Command {
  const char* name;
  const char* summary;
  void (*set_up)(CLI::App& command);
};

/// Parses the command line into `app`, whose callback does the work, and returns the exit code. An
/// Error becomes one line on standard error and the code of its kind; a wrong command line is 64.
int run_app(CLI::App& app, int argc, char** argv);

/// Parses the command line, runs the command it names and returns the exit code. See
/// run_app().
int run_program(const std::string& name, const std::string& description,
                std::span<const Command> commands, int argc, char** argv);

}  // namespace traan
