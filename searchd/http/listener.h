#pragma once

#include <functional>
#include <memory>
#include <string>

#include "searchd/http/router.h"
#include "searchd/http/session.h"

namespace traan {

/// An HTTP server on one address. Connections live on the thread that calls run().
class Server {
 public:
  /// Binds. `address` is HOST:PORT with a numeric host, [::1]:8080 for IPv6; port 0 takes a free
  /// one. Throws Error(bad_input) for a bad address, Error(busy) when it is taken.
  Server(const std::string& address, const Router& router, unsigned query_threads,
         SessionLimits limits = {});
  ~Server();

  /// What SIGHUP does while run() serves; nothing unless told.
  void on_hangup(std::function<void()> action);

  /// The address that is listened on, with the port that was taken.
  std::string address() const;

  /// Serves until SIGINT or SIGTERM; then takes no more connections, lets requests in flight
  /// finish, and returns.
  void run();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace traan
