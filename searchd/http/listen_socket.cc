#include "searchd/http/listen_socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>

#include "analyzers/error.h"
#include "searchd/http/client_address.h"

namespace traan {
namespace {

constexpr std::string_view kUnixPrefix = "unix:";
constexpr int kBacklog = 4'096;

union AnyAddress {
  sockaddr any;
  sockaddr_in v4;
  sockaddr_in6 v6;
  sockaddr_un path;
  sockaddr_storage storage;
};

[[noreturn]] void bad_address(const std::string& address) {
  throw Error(ErrorKind::bad_input,
              "\"" + address +
                  "\" is not an address to listen on; give HOST:PORT, for example 127.0.0.1:8080 "
                  "or [::1]:8080, or unix:/path");
}

[[noreturn]] void cannot_listen(const std::string& address) {
  throw Error(ErrorKind::busy, "cannot listen on " + address + ": " + std::strerror(errno));
}

/// The address of HOST:PORT and its length; nothing for what is none.
socklen_t parse_host(const std::string& address, AnyAddress& out) {
  const std::size_t colon = address.rfind(':');
  if (colon == std::string::npos) return 0;
  std::uint16_t port = 0;
  const char* end = address.data() + address.size();
  const auto [rest, error] = std::from_chars(address.data() + colon + 1, end, port);
  if (error != std::errc{} || rest != end) return 0;
  const std::string host = address.substr(0, colon);
  if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
    out.v6.sin6_family = AF_INET6;
    out.v6.sin6_port = htons(port);
    const std::string bare = host.substr(1, host.size() - 2);
    return ::inet_pton(AF_INET6, bare.c_str(), &out.v6.sin6_addr) == 1 ? sizeof out.v6 : 0;
  }
  out.v4.sin_family = AF_INET;
  out.v4.sin_port = htons(port);
  return ::inet_pton(AF_INET, host.c_str(), &out.v4.sin_addr) == 1 ? sizeof out.v4 : 0;
}

std::string text_of(const AnyAddress& address, bool with_port) {
  char text[INET6_ADDRSTRLEN] = {};
  if (address.any.sa_family == AF_UNIX) return std::string(kUnixPeer);
  const bool v6 = address.any.sa_family == AF_INET6;
  const void* bytes = v6 ? static_cast<const void*>(&address.v6.sin6_addr) : &address.v4.sin_addr;
  ::inet_ntop(address.any.sa_family, bytes, text, sizeof text);
  constexpr std::string_view kMapped = "::ffff:";  // an IPv4 peer of an IPv6 socket
  std::string host = text;
  if (v6 && host.starts_with(kMapped) && host.find('.') != host.npos) {
    host = host.substr(kMapped.size());
  }
  if (!with_port) return host;
  const std::uint16_t port = ntohs(v6 ? address.v6.sin6_port : address.v4.sin_port);
  return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

AnyAddress own_address(int descriptor) {
  AnyAddress own{};
  socklen_t length = sizeof own;
  ::getsockname(descriptor, &own.any, &length);
  return own;
}

}  // namespace

ListenSocket::ListenSocket(const std::string& address) {
  try {
    if (address.starts_with(kUnixPrefix)) {
      bind_path(address.substr(kUnixPrefix.size()));
    } else {
      bind_host(address);
    }
    if (::listen(descriptor_, kBacklog) != 0) cannot_listen(address);
  } catch (...) {
    if (descriptor_ >= 0) ::close(descriptor_);
    throw;
  }
}

ListenSocket::~ListenSocket() {
  if (!path_.empty()) ::unlink(path_.c_str());
  if (descriptor_ >= 0) ::close(descriptor_);
}

ListenSocket::ListenSocket(ListenSocket&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), path_(std::exchange(other.path_, {})) {}

void ListenSocket::bind_host(const std::string& address) {
  AnyAddress own{};
  const socklen_t length = parse_host(address, own);
  if (length == 0) bad_address(address);
  descriptor_ = ::socket(own.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (descriptor_ < 0) cannot_listen(address);
  const int yes = 1;
  ::setsockopt(descriptor_, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  ::setsockopt(descriptor_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);  // inherited when accepted
  if (::bind(descriptor_, &own.any, length) != 0) cannot_listen(address);
}

void ListenSocket::bind_path(const std::string& path) {
  AnyAddress own{};
  if (path.empty() || path.size() >= sizeof own.path.sun_path) bad_address("unix:" + path);
  own.path.sun_family = AF_UNIX;
  std::memcpy(own.path.sun_path, path.data(), path.size());
  descriptor_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (descriptor_ < 0) cannot_listen(path);
  const int probe = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const bool gone = ::connect(probe, &own.any, sizeof own.path) != 0 && errno == ECONNREFUSED;
  ::close(probe);
  if (gone) ::unlink(path.c_str());
  if (::bind(descriptor_, &own.any, sizeof own.path) != 0) cannot_listen(path);
  path_ = path;
  constexpr mode_t kOwnerAndGroup = 0660;
  ::chmod(path.c_str(), kOwnerAndGroup);
}

std::string ListenSocket::address() const {
  const AnyAddress own = own_address(descriptor_);
  if (own.any.sa_family == AF_UNIX) return std::string(kUnixPrefix) + own.path.sun_path;
  return text_of(own, true);
}

int ListenSocket::family() const { return own_address(descriptor_).any.sa_family; }

bool ListenSocket::is_local() const {
  const AnyAddress own = own_address(descriptor_);
  if (own.any.sa_family == AF_INET) return (ntohl(own.v4.sin_addr.s_addr) >> 24) == IN_LOOPBACKNET;
  if (own.any.sa_family == AF_INET6) return IN6_IS_ADDR_LOOPBACK(&own.v6.sin6_addr);
  return own.any.sa_family == AF_UNIX;
}

std::vector<ListenSocket> passed_sockets() {
  std::vector<ListenSocket> sockets;
  const int count = ::sd_listen_fds(1);
  for (int i = 0; i < count; ++i) sockets.emplace_back(SD_LISTEN_FDS_START + i);
  return sockets;
}

std::string peer_address(int descriptor) {
  AnyAddress peer{};
  socklen_t length = sizeof peer;
  if (::getpeername(descriptor, &peer.any, &length) != 0) return {};
  return text_of(peer, false);
}

}  // namespace traan
