#include "corpus-tools/charset_option.h"

#include <map>
#include <string>

namespace traan {

void CharsetOption::declare(CLI::App& command) {
  static const std::map<std::string, std::optional<Charset>> kNames = [] {
    std::map<std::string, std::optional<Charset>> names = {{"auto", std::nullopt}};
    for (const Charset charset : kCharsets) {
      names[CLI::detail::to_lower(std::string(charset_name(charset)))] = charset;
    }
    return names;
  }();
  std::string choices;
  for (const auto& [name, charset] : kNames) choices += (choices.empty() ? "" : ", ") + name;
  command
      .add_option_function<std::string>(
          "--charset", [this](const std::string& name) { charset_ = kNames.at(name); },
          "what the bytes of texts are: " + choices)
      ->transform(CLI::detail::to_lower)
      ->check([](const std::string& name) {
        return kNames.contains(name) ? std::string() : name + " is not a charset known here";
      })
      ->type_name("NAME");
}

}  // namespace traan
