#include "corpus-tools/search_client.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/url.hpp>
#include <chrono>
#include <iterator>

#include "analyzers/error.h"

namespace traan {
namespace {

constexpr std::chrono::seconds kPatience{60};

/// HTTP/1.0, to which no server may answer in chunks.
std::string request_for(const std::string& target, const std::string& host) {
  return "GET " + target + " HTTP/1.0\r\nHost: " + host + "\r\nAccept: application/json\r\n\r\n";
}

/// The status of a response; 0 when it is none.
int status_of(std::string_view response) {
  constexpr std::string_view kForm = "HTTP/1.x 000";
  if (response.size() < kForm.size() || !response.starts_with("HTTP/1.")) return 0;
  int status = 0;
  for (const char c : response.substr(9, 3)) {
    if (c < '0' || c > '9') return 0;
    status = status * 10 + (c - '0');
  }
  return status;
}

/// Boost.URL makes a number of any digits, modulo 65,536.
bool has_good_port(const boost::urls::url_view& url) {
  const std::string port = url.port();
  return !url.has_port() || (url.port_number() != 0 && port == std::to_string(url.port_number()));
}

[[noreturn]] void fail(const std::string& server, const std::string& why) {
  throw Error(ErrorKind::io, "cannot ask " + server + ": " + why);
}

}  // namespace

SearchClient::SearchClient(const std::string& server) : server_(server) {
  const auto url = boost::urls::parse_uri(server);
  if (!url || url->scheme_id() != boost::urls::scheme::http || url->host_address().empty() ||
      url->has_query() || !has_good_port(*url)) {
    throw Error(ErrorKind::bad_input,
                "\"" + server + "\" is no address of a server, as http://127.0.0.1:8080");
  }
  host_ = url->host_address();
  port_ = url->has_port() ? std::string(url->port()) : "80";
  path_ = url->encoded_path();
  if (path_.ends_with('/')) path_.pop_back();
}

SearchAnswer SearchClient::search(const std::string& query, std::size_t size) const {
  boost::urls::url target(path_ + "/v1/search");
  target.params().append({"q", query});
  target.params().append({"size", std::to_string(size)});
  boost::asio::ip::tcp::iostream stream;
  stream.expires_after(kPatience);
  stream.connect(host_, port_);
  if (!stream) fail(server_, stream.error().message());
  stream << request_for(std::string(target.buffer()), host_ + ":" + port_) << std::flush;
  const std::string response{std::istreambuf_iterator<char>(stream), {}};
  const int status = status_of(response);
  const std::size_t head = response.find("\r\n\r\n");
  if (status == 0 || head == response.npos) {
    const bool ended = !stream.error() || stream.error() == boost::asio::error::eof;
    fail(server_, ended ? "it does not speak HTTP" : stream.error().message());
  }
  return read_answer(status, std::string_view(response).substr(head + 4));
}

}  // namespace traan
