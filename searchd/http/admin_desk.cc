#include "searchd/http/admin_desk.h"

#include <openssl/crypto.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>

#include "analyzers/error.h"
#include "analyzers/mapped_file.h"
#include "searchd/http/json.h"

namespace traan {
namespace {

namespace net = boost::asio;

constexpr std::size_t kMostBodyBytes = 64 << 10, kMostAtHand = 16;

std::string read_token(const std::string& path) {
  if (path.empty()) return {};
  const MappedFile file(path);
  std::string_view token = file.bytes();
  token = token.substr(0, std::min(token.find_first_of("\r\n"), token.size()));
  constexpr std::size_t kShortest = 16;
  if (token.size() < kShortest) {
    throw Error(
        ErrorKind::bad_input,
        "admin.token_file " + path + ": its first line must be a token of 16 characters or more");
  }
  return std::string(token);
}

Response done() { return {200, std::string(kJsonType), "{\"done\":true}"}; }

void write_removed(JsonWriter& writer, const Notices& notices) {
  writer.Key("removed");
  writer.StartArray();
  for (const Withdrawal& removed : notices.removed) {
    writer.StartObject();
    write_member(writer, "id", removed.id);
    write_member(writer, "time", removed.time);
    write_member(writer, "reason", removed.reason);
    writer.EndObject();
  }
  writer.EndArray();
}

void write_corrections(JsonWriter& writer, const Notices& notices) {
  writer.Key("corrections");
  writer.StartArray();
  for (const auto& [id, notice] : notices.corrections) {
    writer.StartObject();
    write_member(writer, "id", id);
    write_member(writer, "time", notice.time);
    write_member(writer, "text", notice.text);
    writer.EndObject();
  }
  writer.EndArray();
}

bool asks(const Request& request, Method method, std::string_view first, std::size_t segments) {
  return request.method == method && request.path.size() == segments && request.path[0] == first;
}

Response no_such_route() {
  return to_response({404, "no_such_route", "the administration has nothing at this path"});
}

/// Logged whoever asks: what the administration does must be told later.
void log_change(const Request& request, std::string_view what) {
  spdlog::info("administration, from {}: {}", request.peer, what);
}

Response overloaded() {
  return to_response({503, "overloaded", "too much is being changed; try again in a moment"});
}

/// On the desk's thread.
net::awaitable<Response> on_thread(std::function<Response()> work,
                                   std::chrono::steady_clock::time_point latest) {
  if (std::chrono::steady_clock::now() > latest) co_return overloaded();
  co_return work();
}

}  // namespace

AdminDesk::AdminDesk(LiveIndex& index, NoticeBoard& board, Frontend& frontend,
                     const Settings& settings)
    : index_(index),
      board_(board),
      frontend_(frontend),
      token_(read_token(settings.admin_token_file)),
      lane_("admin", 1, kMostAtHand, std::chrono::minutes(1)) {}

std::size_t AdminDesk::most_body_bytes() const { return kMostBodyBytes; }

net::awaitable<Response> AdminDesk::answer(Request& request) {
  if (!may(request)) {
    Response response = to_response(
        {401, "no_token", "give the token of admin.token_file as Authorization: Bearer TOKEN"});
    response.headers.emplace_back("WWW-Authenticate", "Bearer");
    co_return response;
  }
  const bool quick = request.method == Method::get || request.path.empty() ||
                     request.path[0] == "cache" || request.path[0] == "log-level";
  if (quick) co_return answer_quick(request);
  if (lane_.is_full()) co_return overloaded();
  const WorkerLane::Place place(lane_);
  std::function<Response()> slow = [this, &request] { return answer_slow(request); };
  auto work = on_thread(std::move(slow), lane_.latest_begin());
  Response response = co_await net::co_spawn(lane_.executor(), std::move(work), net::use_awaitable);
  if (asks(request, Method::post, "reload", 1) && response.status == 200) response = status();
  co_return response;
}

net::awaitable<std::string> AdminDesk::next_piece(BodyStream& stream) { co_return stream.next(); }

/// Takes as long whatever is wrong with the token.
bool AdminDesk::may(const Request& request) const {
  if (token_.empty()) return true;
  const std::string expected = "Bearer " + token_;
  const std::string& given = request.fields.authorization;
  return given.size() == expected.size() &&
         CRYPTO_memcmp(given.data(), expected.data(), expected.size()) == 0;
}

Response AdminDesk::answer_quick(const Request& request) {
  if (asks(request, Method::get, "status", 1)) return status();
  if (asks(request, Method::get, "metrics", 1)) {
    return {200, "text/plain; version=0.0.4; charset=utf-8", frontend_.metrics()};
  }
  if (asks(request, Method::get, "removed", 1) || asks(request, Method::get, "corrections", 1)) {
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartObject();
    request.path[0] == "removed" ? write_removed(writer, *board_.current())
                                 : write_corrections(writer, *board_.current());
    writer.EndObject();
    return json_response(buffer);
  }
  if (asks(request, Method::remove, "cache", 1)) {
    frontend_.flush_cache();
    return done();
  }
  if (asks(request, Method::put, "log-level", 1)) return set_log_level(request);
  return no_such_route();
}

Response AdminDesk::answer_slow(const Request& request) {
  const std::string first = request.path[0];
  try {
    if (asks(request, Method::post, "reload", 1)) {
      index_.refresh();
      return done();
    }
    const bool of_a_record = request.path.size() == 2;
    if (of_a_record && first == "removed") return change_removal(request);
    if (of_a_record && first == "corrections") return change_correction(request);
    return no_such_route();
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::bad_input) {
      return to_response({400, "bad_request", error.what()});
    }
    spdlog::error("administration: {}", error.what());
  } catch (const std::exception& error) {
    spdlog::error("administration, unexpected: {}", error.what());
  }
  return to_response({500, "not_kept", "nothing was changed; the log says why"});
}

Response AdminDesk::status() const {
  const ServerState state = frontend_.state();
  const auto served = index_.current();
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.StartObject();
  write_member(writer, "version", TRAAN_VERSION);
  write_member(writer, "index", index_.path());
  if (served) {
    write_member(writer, "generation", served->generation().name());
    write_member(writer, "created", served->generation().manifest().created);
    write_number(writer, "documents", state.documents);
  }
  write_member(writer, "alarm", index_.problem());
  writer.Key("notices_in_force");
  writer.Bool(index_.notices_are_in_force());
  write_number(writer, "removed", board_.current()->removed.size());
  write_number(writer, "corrections", board_.current()->corrections.size());
  write_number(writer, "connections", state.connections);
  write_number(writer, "search_at_hand", state.search_at_hand);
  write_number(writer, "expensive_at_hand", state.expensive_at_hand);
  write_number(writer, "cached_answers", state.cached_answers);
  write_number(writer, "cached_bytes", state.cached_bytes);
  write_member(writer, "log_level", [] {
    const auto level = spdlog::level::to_string_view(spdlog::get_level());
    return std::string_view(level.data(), level.size());
  }());
  writer.EndObject();
  return json_response(buffer);
}

Response AdminDesk::set_log_level(const Request& request) const {
  const std::string level(request.param("level").value_or(""));
  const auto known = {"debug", "info", "warn", "error"};
  if (std::find(known.begin(), known.end(), level) == known.end()) {
    return to_response({400, "bad_value", "level must be debug, info, warn or error", "level"});
  }
  log_change(request, "log level " + level);
  spdlog::set_level(spdlog::level::from_str(level));
  return done();
}

Response AdminDesk::change_removal(const Request& request) {
  const std::string& id = request.path[1];
  if (request.method == Method::put) {
    log_change(request, "remove " + id);
    board_.remove(id, request.param("reason").value_or(""));
  } else if (request.method == Method::remove) {
    log_change(request, "take the removal of " + id + " back");
    if (!board_.restore(id)) {
      return to_response({404, "not_removed", id + " was not removed here", "id"});
    }
  } else {
    return no_such_route();
  }
  return put_in_force(id);
}

Response AdminDesk::change_correction(const Request& request) {
  const std::string& id = request.path[1];
  if (request.method == Method::put) {
    if (request.body.empty()) {
      return to_response({400, "no_text", "the body of the request must be the notice's text"});
    }
    log_change(request, "correction notice on " + id);
    board_.correct(id, request.body);
  } else if (request.method == Method::remove) {
    log_change(request, "take the correction notice on " + id + " back");
    if (!board_.take_correction_back(id)) {
      return to_response({404, "no_notice", "there is no notice on " + id, "id"});
    }
  } else {
    return no_such_route();
  }
  return put_in_force(id);
}

/// Answers when every request that begins from now on sees what was said, and whether there is such
/// a record: who mistyped an id should know.
Response AdminDesk::put_in_force(const std::string& id) {
  index_.refresh();
  const auto served = index_.current();
  try {
    if (served && index_.notices_are_in_force()) {
      const bool found = served->searchers.borrow()->contains(id) ||
                         find_withdrawal(served->generation().withdrawals(), id);
      return {200, std::string(kJsonType),
              std::string("{\"done\":true,\"found\":") + (found ? "true}" : "false}")};
    }
  } catch (const std::exception& error) {
    spdlog::error("administration, looking for {}: {}", id, error.what());
  }
  return to_response({500, "not_in_force",
                      "it is kept but perhaps not in force: the index could not be read, and the "
                      "log says why"});
}

}  // namespace traan
