// Bytes as a client sends them, and any target: the routes, over a small index, answer something
// that is an answer and never that the server is at fault.
#include <boost/beast/http/parser.hpp>
#include <filesystem>
#include <memory>

#include "analyzers/utf8.h"
#include "indexer/index_builder.h"
#include "searchd/http/codec.h"
#include "searchd/http/router.h"
#include "tests/fuzz/require.h"
#include "tests/support/made_records.h"

namespace {

namespace http = boost::beast::http;
using namespace traan;

/// What requests are answered from.
struct Served {
  Served() {
    std::vector<Record> records = {
        made_record("a", "64/2022/HS-PT", "2022-08-12", "Tội trộm cắp tài sản, Điều 173 BLHS."),
        made_record("b", "1/2020/DS-ST", "2020-01-02", "Tranh chấp đất đai <b>&</b>.")};
    records[0].subject = "Trộm cắp tài sản";
    BuildOptions options;
    options.files = {write_records(folder, records)};
    options.index = folder / "index";
    build_index(options);
    index = std::make_unique<LiveIndex>(folder / "index", 1);
  }

  TempFolder folder;
  Settings settings;
  std::unique_ptr<LiveIndex> index;
};

void check(const Request& request, Response response) {
  require(response.status >= 200 && response.status < 600);
  require(response.status != 500);
  for (const auto& [name, value] : response.headers) {
    require((name + value).find_first_of("\r\n") == std::string::npos);
  }
  std::string body = response.body;
  while (response.stream && body.size() < 1 << 20) {
    const std::string piece = response.stream->next();
    if (piece.empty()) break;
    body += piece;
  }
  require(is_utf8(body));
  const BeastResponse message = to_beast(std::move(response), request, 11, true);
  require(message.result_int() >= 200);
}

void ask(std::string_view bytes) {
  static const Served served;
  http::request_parser<http::string_body> parser;
  parser.header_limit(16 << 10);
  parser.body_limit(0);
  parser.eager(true);
  boost::beast::error_code error;
  parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error);
  if (error || !parser.is_done()) return;
  Request request;
  if (!to_request(parser.release(), request)) return;
  check(request, Router(*served.index, served.settings).handle(request));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  ask(bytes);                                             // as a request
  ask("GET /" + bytes + " HTTP/1.1\r\nHost: x\r\n\r\n");  // as a target
  return 0;
}
