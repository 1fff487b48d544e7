#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// The folder that administrators know as the index. Segments and lexicons are shared by the
/// generations that name them; CURRENT names the generation that is served.
class IndexDirectory {
 public:
  explicit IndexDirectory(std::string path) : path_(std::move(path)) {}

  const std::string& path() const { return path_; }
  bool has_current() const;
  /// The name of the served generation, such as "000001". Throws Error(not_found) when there is no
  /// index or nothing published.
  std::string current_name() const;

  std::string generations() const;
  std::string generation(const std::string& name) const;
  std::string segments() const;
  std::string segment(const std::string& name) const;
  std::string lexicons() const;
  std::string ledger() const;
  std::string work() const;

  /// The names of all whole generations, ascending; those above the served one are not published.
  std::vector<std::string> generation_names() const;

 private:
  std::string in(std::string_view name) const;

  std::string path_;
};

/// Whether generation `name` has a greater number than `other`.
bool is_later(const std::string& name, const std::string& other);

/// The number after the last of `names` as a name.
std::string next_name(const std::vector<std::string>& names);

}  // namespace traan
