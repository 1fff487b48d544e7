#pragma once

#include <stdexcept>
#include <string>

namespace traan {

/// What ended a task.
enum class ErrorKind {
  bad_input,  ///< The caller gave something that cannot be used: an argument, a file, a query.
  not_found,  ///< What was asked for does not exist.
  busy,       ///< Somebody else holds it, or there is too much to do at the moment.
  damaged,    ///< Files on disk are not what they should be.
  io,         ///< The operating system refused to read or write.
  stopped,    ///< Somebody asked the program to stop.
};

/// Ends a task. The message names the thing (file and line, id, field) and what to do about it;
/// only `main` prints it.
class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
  ErrorKind kind() const { return kind_; }

 private:
  ErrorKind kind_;
};

/// The exit code of a program that ends with `kind`: the values of sysexits.h that fit, and a
/// shell's for a signal.
constexpr int exit_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::bad_input:
      return 65;
    case ErrorKind::not_found:
      return 66;
    case ErrorKind::busy:
      return 75;
    case ErrorKind::damaged:
      return 70;
    case ErrorKind::io:
      return 74;
    case ErrorKind::stopped:
      return 130;
  }
  return 1;
}

}  // namespace traan
