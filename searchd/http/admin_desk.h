#pragma once

#include <functional>
#include <memory>
#include <string>

#include "searchd/http/frontend.h"
#include "searchd/http/notice_board.h"
#include "searchd/http/request_handler.h"
#include "searchd/http/worker_lane.h"

namespace traan {

/// Answers the administration, on a listener of its own: what is served, removals at once,
/// correction notices, and what else a running server can be told. Every request must have the
/// token, where there is one. Thread safety: the I/O thread's alone.
class AdminDesk : public RequestHandler {
 public:
  /// All must outlive this. Throws Error when the token's file cannot be read or has none.
  AdminDesk(LiveIndex& index, NoticeBoard& board, Frontend& frontend, const Settings& settings);

  boost::asio::awaitable<Response> answer(Request& request) override;
  Response refuse(Request&) override { return to_response(malformed()); }
  boost::asio::awaitable<std::string> next_piece(BodyStream& stream) override;
  std::size_t most_body_bytes() const override;

 private:
  bool may(const Request& request) const;
  Response answer_quick(const Request& request);  // on the I/O thread
  Response answer_slow(const Request& request);   // on the thread of lane_
  Response status() const;
  Response set_log_level(const Request& request) const;
  Response change_removal(const Request& request);
  Response change_correction(const Request& request);
  Response put_in_force(const std::string& id);

  LiveIndex& index_;
  NoticeBoard& board_;
  Frontend& frontend_;
  std::string token_;
  WorkerLane lane_;  // last, so that its thread ends before the rest
};

}  // namespace traan
