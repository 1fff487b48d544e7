#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// How the peer of a connection by a Unix socket is called.
inline constexpr std::string_view kUnixPeer = "unix";

/// Networks whose word is taken for whom they speak for. Thread safety: immutable, for any number
/// of threads.
class TrustedProxies {
 public:
  /// Of addresses, networks (10.0.0.0/8) and "unix". Throws Error(bad_input) for what is neither.
  explicit TrustedProxies(const std::vector<std::string>& networks);

  bool contains(std::string_view address) const;
  /// Who asks: `peer`, or where that is trusted the last of the addresses in `forwarded_for`, the
  /// value of X-Forwarded-For, that is not. What no trusted proxy wrote is never believed.
  std::string client(std::string_view peer, std::string_view forwarded_for) const;

 private:
  struct Network {
    std::string bits;  // of its address, a character each
  };
  std::vector<Network> networks_;
  bool unix_ = false;
};

/// Whom limits count a client as: an IPv4 address by itself, an IPv6 address by its /64.
std::string client_key(std::string_view address);

}  // namespace traan
