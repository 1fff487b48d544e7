#pragma once

#include <string>
#include <vector>

namespace traan {

/// A socket that is listened on. Closed when this goes, and the file of a Unix socket removed.
class ListenSocket {
 public:
  /// Binds and listens. `address` is HOST:PORT with a numeric host, [::1]:8080 for IPv6, port 0 for
  /// a free one; or unix:/path, where the socket of a server that is gone is replaced. Throws
  /// Error(bad_input) for a bad address, Error(busy) when it cannot be had.
  explicit ListenSocket(const std::string& address);
  /// One that somebody else bound.
  explicit ListenSocket(int descriptor) : descriptor_(descriptor) {}
  ~ListenSocket();
  ListenSocket(ListenSocket&& other) noexcept;
  ListenSocket& operator=(ListenSocket&&) = delete;

  int descriptor() const { return descriptor_; }
  int family() const;  ///< AF_INET, AF_INET6 or AF_UNIX.
  /// As the constructor takes it, with the port that was taken.
  std::string address() const;
  /// Whether only programs of this machine reach it.
  bool is_local() const;

 private:
  void bind_path(const std::string& path);
  void bind_host(const std::string& address);

  int descriptor_ = -1;
  std::string path_;  // of a Unix socket that this made
};

/// The sockets that systemd passed to this process.
std::vector<ListenSocket> passed_sockets();

/// The address of the other side of an accepted connection; kUnixPeer for a Unix socket.
std::string peer_address(int descriptor);

}  // namespace traan
