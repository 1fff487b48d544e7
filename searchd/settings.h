#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <variant>
#include <vector>

namespace traan {

/// All that searchd can be told. Each member is a row of settings_table(), whose documentation says
/// its unit.
struct Settings {
  using Number = std::uint64_t;
  using Text = std::string;
  using Texts = std::vector<std::string>;

  Text index;
  Number threads = std::max(1u, std::thread::hardware_concurrency());

  Texts addresses{"127.0.0.1:8080"};
  Text certificate, key;
  Texts trusted_proxies, allowed_origins;
  Text frame_ancestors = "'none'";
  Text public_url, copy_request_url;

  Number connections = 20'000;
  Number idle_ms = 60'000, request_ms = 10'000, write_ms = 30'000, drain_ms = 10'000;
  Number header_bytes = 16 << 10;
  Number search_at_hand = 32, search_wait_ms = 250;
  Number expensive_at_hand = 8, expensive_wait_ms = 5'000;
  Number query_ms = 2'000;
  Number stream_ms = 600'000, export_documents = 100'000;
  Number client_rate = 0, client_burst = 60, client_count = 100'000;

  Number cache_bytes = 64 << 20, prepare_ms = 10'000;

  Text admin_address, admin_token_file, admin_state_folder;

  Text log_level = "info", access_log;
  Text log_queries = "hashed", log_clients = "hashed";
  Number slow_ms = 1'000;
};

/// One setting: where it stands in a file of settings, and what it may be.
struct Setting {
  const char* section;  ///< Empty for what stands before all sections.
  const char* name;
  std::variant<Settings::Number Settings::*, Settings::Text Settings::*,
               Settings::Texts Settings::*>
      member;
  const char* documentation;
  std::uint64_t least = 0, most = 0;  ///< Of a number.
  const char* one_of = nullptr;       ///< Of a text: the values it may have, with spaces between.
};

std::span<const Setting> settings_table();

/// Takes over what `toml` sets. Throws Error(bad_input) with `source`, the line and what to do for
/// what is no TOML, an unknown section or setting, or a value that it may not have.
void apply_settings(std::string_view toml, const std::string& source, Settings& settings);
/// The same from a file.
void read_settings(const std::string& path, Settings& settings);

/// All settings as a file of settings, each with its documentation.
std::string to_toml(const Settings& settings);

}  // namespace traan
