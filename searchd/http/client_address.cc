#include "searchd/http/client_address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "analyzers/error.h"

namespace traan {
namespace {

constexpr std::size_t kV4Bytes = 4, kV6Bytes = 16, kClientBytes = 8;

/// The bytes of an address; those of the IPv4 address where an IPv6 one stands for that.
std::optional<std::string> bytes_of(std::string_view address) {
  const std::string text(address);
  std::string bytes(kV6Bytes, '\0');
  if (::inet_pton(AF_INET, text.c_str(), bytes.data()) == 1) return bytes.substr(0, kV4Bytes);
  if (::inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return std::nullopt;
  const std::string mapped = std::string(10, '\0') + "\xFF\xFF";
  return bytes.starts_with(mapped) ? bytes.substr(mapped.size()) : bytes;
}

/// A character for each bit.
std::string bits_of(std::string_view bytes) {
  std::string bits;
  for (const char byte : bytes) {
    for (int bit = 7; bit >= 0; --bit) bits += (byte >> bit & 1) != 0 ? '1' : '0';
  }
  return bits;
}

/// The address in one spelling: without a port, brackets or spaces around it. Empty when it is
/// none.
std::string_view bare(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  if (text.starts_with('[')) return text.substr(1, std::min(text.find(']'), text.size()) - 1);
  const std::size_t colon = text.find(':');
  const bool has_port = colon != text.npos && text.find(':', colon + 1) == text.npos;
  return has_port ? text.substr(0, colon) : text;
}

}  // namespace

TrustedProxies::TrustedProxies(const std::vector<std::string>& networks) {
  for (const std::string& network : networks) {
    if (network == kUnixPeer) {
      unix_ = true;
      continue;
    }
    const std::size_t slash = std::min(network.find('/'), network.size());
    const auto bytes = bytes_of(network.substr(0, slash));
    std::size_t length = bytes ? bytes->size() * 8 : 0;
    bool good = bytes.has_value();
    if (good && slash < network.size()) {
      const char* end = network.data() + network.size();
      const auto [rest, error] = std::from_chars(network.data() + slash + 1, end, length);
      good = error == std::errc{} && rest == end && length <= bytes->size() * 8;
    }
    if (!good) {
      throw Error(ErrorKind::bad_input,
                  "http.trusted_proxies: \"" + network +
                      "\" is no address and no network; give 127.0.0.1, ::1, 10.0.0.0/8 or unix");
    }
    // An IPv4 network and an IPv6 one of the same first bits differ by what stands before them.
    networks_.push_back(
        {(bytes->size() == kV4Bytes ? "4" : "6") + bits_of(*bytes).substr(0, length)});
  }
}

bool TrustedProxies::contains(std::string_view address) const {
  if (address == kUnixPeer) return unix_;
  const auto bytes = bytes_of(address);
  if (!bytes) return false;
  const std::string bits = (bytes->size() == kV4Bytes ? "4" : "6") + bits_of(*bytes);
  return std::any_of(networks_.begin(), networks_.end(),
                     [&](const Network& network) { return bits.starts_with(network.bits); });
}

std::string TrustedProxies::client(std::string_view peer, std::string_view forwarded_for) const {
  std::string client(peer);
  while (contains(client) && !forwarded_for.empty()) {
    const std::size_t comma = forwarded_for.rfind(',');
    const std::size_t begin = comma == forwarded_for.npos ? 0 : comma + 1;
    const std::string_view before = bare(forwarded_for.substr(begin));
    if (!bytes_of(before)) break;  // what the proxy wrote is no address: the proxy is who asks
    client = before;
    forwarded_for = forwarded_for.substr(0, comma == forwarded_for.npos ? 0 : comma);
  }
  return client;
}

std::string client_key(std::string_view address) {
  const auto bytes = bytes_of(address);
  if (!bytes) return std::string(address);
  return bytes->substr(0, std::min(bytes->size(), kClientBytes));
}

}  // namespace traan
