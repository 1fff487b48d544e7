#include "searchd/settings.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "analyzers/error.h"
#include "analyzers/mapped_file.h"

namespace traan {
namespace {

constexpr std::uint64_t kDay = 86'400'000, kMost = 1'000'000'000;

const std::array kSettings = {
    Setting{"", "index", &Settings::index, "The index folder."},
    Setting{"", "threads", &Settings::threads, "Threads that answer searches.", 1, 256},

    Setting{
        "http", "addresses", &Settings::addresses,
        "Where to listen: HOST:PORT with a numeric host, [::1]:8080 for IPv6, port 0 for a free\n"
        "one, or unix:/path. Sockets that systemd passes take their place."},
    Setting{"http", "certificate", &Settings::certificate,
            "PEM files of a certificate chain and its key: with both, all addresses speak TLS."},
    Setting{"http", "key", &Settings::key, ""},
    Setting{
        "http", "trusted_proxies", &Settings::trusted_proxies,
        "Addresses and networks (10.0.0.0/8) whose X-Forwarded-For and X-Request-Id are believed;\n"
        "\"unix\" for those that come by a Unix socket."},
    Setting{"http", "allowed_origins", &Settings::allowed_origins,
            "Origins whose pages may read the API from a browser (CORS), or \"*\"."},
    Setting{"http", "frame_ancestors", &Settings::frame_ancestors,
            "Who may show pages in a frame: the value of frame-ancestors in the "
            "Content-Security-Policy."},
    Setting{"http", "public_url", &Settings::public_url,
            "How the public reaches this server, such as https://traan.example.vn: for links in "
            "feeds\n"
            "and search boxes on other sites, and for sitemaps. Without it links are relative."},
    Setting{"http", "copy_request_url", &Settings::copy_request_url,
            "Where a person asks the court for a copy of a judgment: pages link to it."},

    Setting{"limits", "connections", &Settings::connections,
            "Connections that may be open; more are closed at once.", 1, kMost},
    Setting{"limits", "idle_ms", &Settings::idle_ms,
            "Milliseconds that a connection may be idle between requests.", 1, kDay},
    Setting{"limits", "request_ms", &Settings::request_ms,
            "Milliseconds from the first byte of a request to its last.", 1, kDay},
    Setting{
        "limits", "write_ms", &Settings::write_ms,
        "Milliseconds that the other side may take for an answer, or for each piece of a long one.",
        1, kDay},
    Setting{"limits", "drain_ms", &Settings::drain_ms,
            "Milliseconds that requests in flight have when the server is told to stop.", 1, kDay},
    Setting{"limits", "header_bytes", &Settings::header_bytes,
            "Bytes of a request's head, and twice as many of requests that wait behind it.", 1'024,
            1 << 20},
    Setting{"limits", "search_at_hand", &Settings::search_at_hand,
            "Searches that may run or wait for a thread; more are refused with 503.", 1, kMost},
    Setting{"limits", "search_wait_ms", &Settings::search_wait_ms,
            "Milliseconds that a search may wait for a thread; then it is refused with 503.", 1,
            kDay},
    Setting{"limits", "expensive_at_hand", &Settings::expensive_at_hand,
            "The same for similar documents, feeds, exports and lists of changes, which have a "
            "thread of\n"
            "their own.",
            1, kMost},
    Setting{"limits", "expensive_wait_ms", &Settings::expensive_wait_ms, "", 1, kDay},
    Setting{
        "limits", "query_ms", &Settings::query_ms,
        "Milliseconds that a query may take; then what was found is answered and marked partial.",
        1, kDay},
    Setting{"limits", "stream_ms", &Settings::stream_ms,
            "Milliseconds that an export or a list of changes may take; then its connection ends.",
            1, kDay},
    Setting{"limits", "export_documents", &Settings::export_documents,
            "Documents of one export; a search that finds more is not exported.", 1, kMost},
    Setting{"limits", "client_rate", &Settings::client_rate,
            "Requests a minute of one client (an IPv4 address, a /64 of IPv6), an expensive one "
            "counting\n"
            "as ten; more are refused with 429. 0 is no limit.",
            0, kMost},
    Setting{"limits", "client_burst", &Settings::client_burst,
            "Requests that a client may make at once.", 1, kMost},
    Setting{"limits", "client_count", &Settings::client_count, "Clients that are kept in mind.", 1,
            kMost},

    Setting{"cache", "bytes", &Settings::cache_bytes,
            "Bytes of answers that are kept to be given again. 0 keeps none.", 0,
            std::uint64_t{1} << 40},

    Setting{
        "cache", "prepare_ms", &Settings::prepare_ms,
        "Milliseconds for which the answers that were given last are made again from a generation\n"
        "before it is served; a fifth of it where only a notice of the administration is new.",
        0, kDay},

    Setting{"admin", "address", &Settings::admin_address,
            "Where the administration listens: unix:/path, or HOST:PORT of a loopback address. "
            "Empty: not\n"
            "at all."},
    Setting{"admin", "token_file", &Settings::admin_token_file,
            "A file with the bearer token that its requests must have. Needed with HOST:PORT."},
    Setting{"admin", "state_folder", &Settings::admin_state_folder,
            "A folder for what the administration said: removals at once and correction notices."},

    Setting{"log", "level", &Settings::log_level, "", 0, 0, "debug info warn error"},
    Setting{"log", "access", &Settings::access_log,
            "A line of JSON for each request goes to this file, or to \"stdout\". Empty: to none. "
            "SIGHUP\n"
            "opens it anew."},
    Setting{"log", "queries", &Settings::log_queries,
            "How what people search for is logged. Hashes are of a key that is made at each start.",
            0, 0, "hashed plain none"},
    Setting{"log", "clients", &Settings::log_clients, "How clients' addresses are logged.", 0, 0,
            "hashed plain none"},
    Setting{"log", "slow_ms", &Settings::slow_ms,
            "Requests that take as many milliseconds are logged with how they were read and what "
            "took how\n"
            "long. 0: none.",
            0, kDay},
};

std::string name_of(const Setting& setting) {
  return (*setting.section ? std::string(setting.section) + "." : "") + setting.name;
}

std::string place_of(const toml::node& node, const std::string& source) {
  return source + ", line " + std::to_string(node.source().begin.line);
}

[[noreturn]] void refuse(const std::string& place, const std::string& what) {
  throw Error(ErrorKind::bad_input, place + ": " + what);
}

bool is_one_of(std::string_view value, std::string_view values) {
  return !value.empty() && value.find(' ') == value.npos &&
         (" " + std::string(values) + " ").find(" " + std::string(value) + " ") !=
             std::string::npos;
}

/// Reads a value into the member of one setting.
class ValueReader {
 public:
  ValueReader(const Setting& setting, const toml::node& node, std::string place, Settings& settings)
      : setting_(setting), node_(node), place_(std::move(place)), settings_(settings) {}

  void operator()(Settings::Number Settings::*member) const {
    const auto value = node_.value_exact<std::int64_t>();
    const bool fits = value && *value >= 0 &&
                      static_cast<std::uint64_t>(*value) >= setting_.least &&
                      static_cast<std::uint64_t>(*value) <= setting_.most;
    if (!fits) {
      expect("a whole number from " + std::to_string(setting_.least) + " to " +
             std::to_string(setting_.most));
    }
    settings_.*member = static_cast<std::uint64_t>(*value);
  }
  void operator()(Settings::Text Settings::*member) const {
    const auto value = node_.value_exact<std::string>();
    if (!value) expect("a text in quotes");
    if (setting_.one_of && !is_one_of(*value, setting_.one_of)) {
      expect("one of " + std::string(setting_.one_of));
    }
    settings_.*member = *value;
  }
  void operator()(Settings::Texts Settings::*member) const {
    const toml::array* values = node_.as_array();
    if (!values) expect("a list of texts: [\"…\", \"…\"]");
    Settings::Texts texts;
    for (const toml::node& value : *values) {
      const auto text = value.value_exact<std::string>();
      if (!text) expect("a list of texts: [\"…\", \"…\"]");
      texts.push_back(*text);
    }
    settings_.*member = std::move(texts);
  }

 private:
  [[noreturn]] void expect(const std::string& what) const {
    refuse(place_, name_of(setting_) + " must be " + what);
  }

  const Setting& setting_;
  const toml::node& node_;
  const std::string place_;
  Settings& settings_;
};

void apply_table(const toml::table& table, std::string_view section, const std::string& source,
                 Settings& settings) {
  for (const auto& [key, node] : table) {
    const std::string_view name = key.str();
    const auto found = std::find_if(
        kSettings.begin(), kSettings.end(),
        [&](const Setting& setting) { return section == setting.section && name == setting.name; });
    if (found != kSettings.end()) {
      std::visit(ValueReader(*found, node, place_of(node, source), settings), found->member);
      continue;
    }
    const bool is_section =
        section.empty() && node.is_table() &&
        std::any_of(kSettings.begin(), kSettings.end(),
                    [&](const Setting& setting) { return name == setting.section; });
    if (!is_section) {
      refuse(place_of(node, source),
             "there is no setting " + (section.empty() ? "" : std::string(section) + ".") +
                 std::string(name) + "; traan-searchd --print-config shows all");
    }
    apply_table(*node.as_table(), name, source, settings);
  }
}

std::string quoted(const std::string& text) {
  std::ostringstream out;
  out << toml::value<std::string>(text);
  return out.str();
}

struct ValuePrinter {
  const Settings& settings;

  std::string operator()(Settings::Number Settings::*member) const {
    return std::to_string(settings.*member);
  }
  std::string operator()(Settings::Text Settings::*member) const {
    return quoted(settings.*member);
  }
  std::string operator()(Settings::Texts Settings::*member) const {
    std::string out;
    for (const std::string& text : settings.*member)
      out += (out.empty() ? "" : ", ") + quoted(text);
    return "[" + out + "]";
  }
};

void print_documentation(const Setting& setting, std::string& out) {
  std::istringstream lines(setting.documentation);
  for (std::string line; std::getline(lines, line);) out += "# " + line + "\n";
  if (setting.one_of) out += "# One of: " + std::string(setting.one_of) + "\n";
}

}  // namespace

std::span<const Setting> settings_table() { return kSettings; }

void apply_settings(std::string_view toml, const std::string& source, Settings& settings) {
  try {
    apply_table(toml::parse(toml, source), "", source, settings);
  } catch (const toml::parse_error& error) {
    refuse(source + ", line " + std::to_string(error.source().begin.line),
           std::string(error.description()));
  }
  // Paths are put behind it.
  while (settings.public_url.ends_with('/')) settings.public_url.pop_back();
}

void read_settings(const std::string& path, Settings& settings) {
  try {
    const MappedFile file(path);
    apply_settings(file.bytes(), path, settings);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::damaged) throw;
    throw Error(ErrorKind::not_found, error.what());
  }
}

std::string to_toml(const Settings& settings) {
  std::string out;
  std::string_view section;
  for (const Setting& setting : kSettings) {
    if (section != setting.section) out += "\n[" + std::string(setting.section) + "]\n";
    section = setting.section;
    print_documentation(setting, out);
    out += std::string(setting.name) + " = " + std::visit(ValuePrinter{settings}, setting.member) +
           "\n";
  }
  return out;
}

}  // namespace traan
