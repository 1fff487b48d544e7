#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "searchd/http/listen_socket.h"
#include "searchd/http/request_handler.h"
#include "searchd/settings.h"

namespace traan {

/// An HTTP server on any number of addresses. Connections live on the thread that calls run().
class Server {
 public:
  /// `settings` must outlive this. Throws Error(bad_input) for a certificate or key that is none.
  explicit Server(const Settings& settings);
  ~Server();

  /// What comes by a socket goes to `handler`, which must outlive this; by TLS where the settings
  /// have a certificate and `public_side` says so.
  void serve(ListenSocket socket, RequestHandler& handler, bool public_side);
  /// The addresses that are listened on.
  std::vector<std::string> addresses() const;
  /// Open connections, of all addresses. On the thread that calls run().
  std::size_t connections() const;
  /// What SIGHUP does while run() serves; nothing unless told.
  void on_hangup(std::function<void()> action);

  /// Serves until SIGINT or SIGTERM; then takes no more connections, lets requests in flight
  /// finish within limits.drain_ms, and returns. Tells systemd when it begins and when it stops.
  void run();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace traan
