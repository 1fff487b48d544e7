#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace traan {

/// A connection to 127.0.0.1 on which a test sends the bytes it likes.
class RawConnection {
 public:
  explicit RawConnection(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  }
  ~RawConnection() { ::close(socket_); }
  RawConnection(const RawConnection&) = delete;
  RawConnection& operator=(const RawConnection&) = delete;

  bool connected() const { return connected_; }
  /// False when the other side takes no more.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }
  void half_close() { ::shutdown(socket_, SHUT_WR); }
  /// Reads as little at a time as the system allows.
  void shrink_buffer() {
    const int least = 1;
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &least, sizeof least);
  }

  /// What comes until `count` answers' heads have come, the peer closes, or five seconds pass.
  std::string receive(int count) {
    std::string all;
    while (answers(all) < count && read_some(all)) {
    }
    return all;
  }
  /// What comes until the peer closes, or nothing comes for five seconds.
  std::string receive_all() {
    std::string all;
    while (read_some(all)) {
    }
    return all;
  }
  bool closed_by_peer(int wait_ms = 5000) {
    pollfd wait{socket_, POLLIN, 0};
    char byte = 0;
    return ::poll(&wait, 1, wait_ms) == 1 && ::recv(socket_, &byte, 1, 0) <= 0;
  }

 private:
  bool read_some(std::string& all) {
    pollfd wait{socket_, POLLIN, 0};
    if (::poll(&wait, 1, 5000) != 1) return false;
    char buffer[65536];
    const ssize_t size = ::recv(socket_, buffer, sizeof buffer, 0);
    if (size > 0) all.append(buffer, static_cast<std::size_t>(size));
    return size > 0;
  }
  static int answers(const std::string& bytes) {
    int count = 0;
    for (std::size_t at = 0; (at = bytes.find("HTTP/1.", at)) != std::string::npos; ++at) ++count;
    return count;
  }
  int socket_;
  bool connected_ = false;
};

}  // namespace traan
