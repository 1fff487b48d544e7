#include "searchd/http/frontend.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <charconv>
#include <ctime>
#include <random>

#include "analyzers/error.h"
#include "indexer/manifest.h"
#include "searchd/http/compression.h"

namespace traan {
namespace {

namespace net = boost::asio;
using Clock = std::chrono::steady_clock;

// g++ 12 destroys lambdas and aggregates inside a co_await expression twice, so everything that is
// awaited below gets its name first.
constexpr auto kUse = net::as_tuple(net::use_awaitable);

constexpr unsigned kSearchCost = 1, kExpensiveCost = 10;
constexpr std::string_view kAnyVersion = "";  // of answers that take no index
constexpr std::size_t kLeastToCompress = 1'024;
constexpr std::uint64_t kTryAgain = 2;  // seconds

const Problem kOverloaded{503, "overloaded", "too many searches at once; try again in a moment"};

/// A stream that counts as at hand in its lane, and ends in time.
class HeldStream : public BodyStream {
 public:
  HeldStream(std::shared_ptr<BodyStream> stream, WorkerLane& lane, std::chrono::milliseconds most)
      : stream_(std::move(stream)), place_(lane), end_(Clock::now() + most) {}

  std::string next() override {
    if (Clock::now() > end_) throw Error(ErrorKind::busy, "it took longer than limits.stream_ms");
    return stream_->next();
  }

 private:
  const std::shared_ptr<BodyStream> stream_;
  const WorkerLane::Place place_;
  const Clock::time_point end_;
};

/// What is no route, as it tells of what stands before the routes.
constexpr std::string_view kMetrics = "metrics";
bool is_metrics(const Request& request) {
  return request.path.size() == 1 && request.path[0] == kMetrics;
}

std::string request_id() {
  static std::mt19937_64 random{std::random_device{}()};
  char digits[16];
  const auto end = std::to_chars(digits, digits + sizeof digits, random(), 16).ptr;
  return {digits, end};
}

bool is_request_id(std::string_view text) {
  constexpr std::size_t kLongest = 64;
  return !text.empty() && text.size() <= kLongest &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                  c == '-' || c == '_';
         });
}

/// Weak, as the same answer has another `took_ms` when it is made again.
std::string etag_of(const ServedGeneration& served, const std::string& target) {
  return "W/\"" + checksum(served.version + "\n" + target) + "\"";
}

bool names(std::string_view if_none_match, std::string_view etag) {
  etag.remove_prefix(2);  // compared weakly
  return if_none_match.find(etag) != std::string_view::npos;
}

bool is_text(std::string_view type) {
  return type.starts_with("text/") || type.find("json") != type.npos ||
         type.find("xml") != type.npos;
}

void encode(Response& response, Encoding encoding) {
  if (encoding == Encoding::identity || response.body.size() < kLeastToCompress ||
      !is_text(response.content_type)) {
    return;
  }
  response.body = compress(response.body, encoding);
  response.headers.emplace_back("Content-Encoding", name_of(encoding));
}

/// Whether the same request gets the same answer as long as the generation is served.
bool is_lasting(const Response& response) { return response.status == 200 && response.whole; }

/// On a thread of a lane.
net::awaitable<Response> handle(const Router& router, const Request& request,
                                std::shared_ptr<const ServedGeneration> served,
                                Clock::time_point latest) {
  if (Clock::now() > latest) co_return Router::refuse(request, kOverloaded, kTryAgain);
  Response response = router.handle(request, std::move(served));
  encode(response, choose_encoding(request.fields.accept_encoding));
  co_return response;
}

net::awaitable<std::string> take_piece(BodyStream& stream) { co_return stream.next(); }

double age_of(const std::string& created) {
  std::tm time{};
  if (!::strptime(created.c_str(), "%Y-%m-%dT%H:%M:%S", &time)) return 0;
  return std::difftime(std::time(nullptr), ::timegm(&time));
}

}  // namespace

struct Frontend::Flight {
  explicit Flight(const net::any_io_executor& executor)
      : done(executor, net::steady_timer::time_point::max()) {}

  std::optional<Response> response;
  net::steady_timer done;  // cancelled when there is one
};

Frontend::Frontend(LiveIndex& index, const Settings& settings)
    : index_(index),
      settings_(settings),
      router_(index, settings),
      proxies_(settings.trusted_proxies),
      limiter_(settings.client_rate, settings.client_burst, settings.client_count),
      cache_(settings.cache_bytes),
      log_(settings),
      searches_("search", static_cast<unsigned>(settings.threads), settings.search_at_hand,
                std::chrono::milliseconds(settings.search_wait_ms)),
      expensive_("expensive", 1, settings.expensive_at_hand,
                 std::chrono::milliseconds(settings.expensive_wait_ms)) {
  index_.before_each([this](const auto& next) { prepare(next); });
}

Frontend::~Frontend() { index_.before_each(nullptr); }

/// Makes the answers that were given last again for the generation that comes next, so that not
/// everybody asks for them at once when it has come. On the index's own thread.
void Frontend::prepare(const std::shared_ptr<const ServedGeneration>& next) {
  const auto served = index_.current();
  if (!served) return;
  cache_.keep_only({kAnyVersion, served->version});
  // Who had a record removed waits for it.
  const bool waited_for = served->generation().name() == next->generation().name();
  const std::chrono::milliseconds most(settings_.prepare_ms / (waited_for ? 5 : 1));
  const auto end = Clock::now() + most;
  std::vector<std::pair<AnswerKey, Response>> made;
  for (AnswerKey& key : cache_.recent(served->version)) {
    if (Clock::now() > end) break;
    Request request;
    if (!decode_target(key.target, request)) continue;
    Response response = router_.handle(request, next);
    if (!is_lasting(response)) continue;
    encode(response, choose_encoding(key.encoding));
    key.version = next->version;
    made.emplace_back(std::move(key), std::move(response));
  }
  std::for_each(made.rbegin(), made.rend(),
                [&](const auto& answer) { cache_.insert(answer.first, answer.second); });
}

net::awaitable<Response> Frontend::answer(Request& request) {
  const auto start = Clock::now();
  identify(request);
  const Route* route = Router::find(request);
  std::string_view cache;
  Response response = co_await answer_route(request, route, cache);
  finish(request, response);
  const std::chrono::duration<double> took = Clock::now() - start;
  record(request, response, route, cache, took.count());
  co_return response;
}

Response Frontend::refuse(Request& request) {
  request.method = Method::other;
  identify(request);
  Response response = to_response(malformed());
  finish(request, response);
  record(request, response, nullptr, "", 0);
  return response;
}

/// For metrics and the log.
void Frontend::record(const Request& request, const Response& response, const Route* route,
                      std::string_view cache, double seconds) {
  const std::string_view name = route ? route->pattern : is_metrics(request) ? kMetrics : "none";
  metrics_.answered(name, response.status, seconds);
  log_.write({request, response, name, cache, seconds});
}

/// Who asks, and what the request is called.
void Frontend::identify(Request& request) const {
  request.client = proxies_.client(request.peer, request.fields.forwarded_for);
  const bool believed = proxies_.contains(request.peer) && is_request_id(request.fields.request_id);
  request.id = believed ? request.fields.request_id : request_id();
}

net::awaitable<Response> Frontend::answer_route(const Request& request, const Route* route,
                                                std::string_view& cache) {
  const bool reads = request.method == Method::get || request.method == Method::head;
  if (request.method == Method::options && !settings_.allowed_origins.empty()) {
    co_return Response{204, "", "", {{"Allow", "GET, HEAD, OPTIONS"}}};
  }
  if (reads && is_metrics(request)) {
    co_return Response{200, "text/plain; version=0.0.4; charset=utf-8", metrics()};
  }
  if (!reads || !route) co_return router_.handle(request);
  if (route->cost == Cost::quick) co_return answer_quick(request, *route);
  if (auto refusal = refused(request, *route)) co_return std::move(*refusal);
  Asked asked{request, *route, index_.current()};
  if (!asked.served) co_return router_.handle(request, nullptr);
  Response response = co_await answer_from_index(asked);
  cache = asked.cache;
  co_return response;
}

/// What is long among these is the same as long as the program runs, so it is compressed once.
Response Frontend::answer_quick(const Request& request, const Route& route) {
  Response response = router_.handle(request);
  const Encoding encoding = choose_encoding(request.fields.accept_encoding);
  if (encoding == Encoding::identity || !request.params.empty() ||
      response.body.size() < kLeastToCompress) {
    return response;
  }
  const AnswerKey key{std::string(kAnyVersion), std::string(route.pattern),
                      std::string(name_of(encoding))};
  if (auto kept = cache_.find(key)) return std::move(*kept);
  encode(response, encoding);
  cache_.insert(key, response);
  return response;
}

/// Where the client asks more than it may.
std::optional<Response> Frontend::refused(const Request& request, const Route& route) {
  const unsigned cost = route.cost == Cost::expensive ? kExpensiveCost : kSearchCost;
  const auto wait = limiter_.take(client_key(request.client), cost, Clock::now());
  if (!wait) return std::nullopt;
  metrics_.refused(route.cost == Cost::expensive ? expensive_.name() : searches_.name(), "client");
  return Router::refuse(request,
                        {429, "too_many_requests",
                         "more than " + std::to_string(settings_.client_rate) +
                             " requests a minute from one address; wait and try again"},
                        static_cast<std::uint64_t>(wait->count()));
}

net::awaitable<Response> Frontend::answer_from_index(Asked& asked) {
  const Request& request = asked.request;
  const std::string etag = etag_of(*asked.served, request.target);
  if (!request.fields.if_none_match.empty() && names(request.fields.if_none_match, etag)) {
    asked.cache = "not_modified";
    metrics_.cached(asked.cache);
    co_return Response{
        304, "", "", {{"ETag", etag}, {"Cache-Control", "no-cache"}, {"Vary", "Accept-Encoding"}}};
  }
  Response response;
  if (asked.route.streamed) {
    response = co_await make(asked);
  } else {
    const Encoding encoding = choose_encoding(request.fields.accept_encoding);
    const AnswerKey key{asked.served->version, request.target, std::string(name_of(encoding))};
    if (auto kept = cache_.find(key)) {
      asked.cache = "hit";
      response = std::move(*kept);
    } else {
      response = co_await share(asked, key);
    }
    metrics_.cached(asked.cache);
  }
  const bool lasting = is_lasting(response);
  if (lasting) response.headers.emplace_back("ETag", etag);
  response.headers.emplace_back("Cache-Control", lasting ? "no-cache" : "no-store");
  co_return response;
}

/// Makes an answer, or waits for the one that is being made already.
net::awaitable<Response> Frontend::share(Asked& asked, const AnswerKey& key) {
  if (const auto found = flights_.find(key); found != flights_.end()) {
    const std::shared_ptr<Flight> flight = found->second;
    asked.cache = "shared";
    while (!flight->response) co_await flight->done.async_wait(kUse);
    co_return *flight->response;
  }
  asked.cache = "made";
  const auto executor = co_await net::this_coro::executor;
  const auto flight = std::make_shared<Flight>(executor);
  flights_.emplace(key, flight);
  Response response;
  try {
    response = co_await make(asked);
  } catch (const std::exception&) {
    response = to_response({500, "server_fault", "the server could not answer"});
  }
  flights_.erase(key);
  flight->response = response;
  flight->done.cancel();
  if (is_lasting(response)) cache_.insert(key, response);
  if (!response.parsed.empty()) metrics_.searched(response.stages);
  co_return response;
}

/// On a thread of its lane, unless there is no time for it.
net::awaitable<Response> Frontend::make(const Asked& asked) {
  const bool is_expensive = asked.route.cost == Cost::expensive;
  WorkerLane& lane = is_expensive ? expensive_ : searches_;
  if (lane.is_full()) {
    metrics_.refused(lane.name(), "at_hand");
    co_return Router::refuse(asked.request, kOverloaded, kTryAgain);
  }
  const WorkerLane::Place place(lane);
  auto work = handle(router_, asked.request, asked.served, lane.latest_begin());
  Response response = co_await net::co_spawn(lane.executor(), std::move(work), net::use_awaitable);
  if (response.status == kOverloaded.status) metrics_.refused(lane.name(), "wait");
  if (response.stream) {
    response.stream = std::make_shared<HeldStream>(std::move(response.stream), lane,
                                                   std::chrono::milliseconds(settings_.stream_ms));
  }
  co_return response;
}

net::awaitable<std::string> Frontend::next_piece(BodyStream& stream) {
  auto work = take_piece(stream);
  co_return co_await net::co_spawn(expensive_.executor(), std::move(work), net::use_awaitable);
}

/// Adds what every answer has.
void Frontend::finish(const Request& request, Response& response) const {
  auto& headers = response.headers;
  headers.emplace_back("X-Request-Id", request.id);
  headers.emplace_back("Content-Security-Policy",
                       "default-src 'none'; style-src 'self'; script-src 'self'; connect-src "
                       "'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                       "frame-ancestors " +
                           settings_.frame_ancestors);
  headers.emplace_back("Referrer-Policy", "same-origin");
  if (is_text(response.content_type)) headers.emplace_back("Vary", "Accept-Encoding");
  const auto& origins = settings_.allowed_origins;
  if (origins.empty() || response.content_type == kHtmlType) return;
  headers.emplace_back("Vary", "Origin");
  const std::string& origin = request.fields.origin;
  const bool any = std::find(origins.begin(), origins.end(), "*") != origins.end();
  if (!any && std::find(origins.begin(), origins.end(), origin) == origins.end()) return;
  headers.emplace_back("Access-Control-Allow-Origin", any ? "*" : origin);
  headers.emplace_back("Access-Control-Expose-Headers", "ETag, Retry-After, X-Request-Id");
  if (request.method != Method::options) return;
  headers.emplace_back("Access-Control-Allow-Methods", "GET, HEAD");
  headers.emplace_back("Access-Control-Allow-Headers", "If-None-Match");
  headers.emplace_back("Access-Control-Max-Age", "86400");
}

ServerState Frontend::state() const {
  ServerState state;
  state.connections = connections_ ? connections_() : 0;
  state.search_at_hand = searches_.at_hand();
  state.expensive_at_hand = expensive_.at_hand();
  state.cached_answers = cache_.size();
  state.cached_bytes = cache_.bytes();
  state.clients = limiter_.clients();
  state.alarm = !index_.problem().empty();
  if (const auto served = index_.current()) {
    const Generation& generation = served->generation();
    state.documents = generation.manifest().documents;
    state.generation = std::stoull(generation.name());
    state.index_age = age_of(generation.manifest().created);
  }
  return state;
}

}  // namespace traan
