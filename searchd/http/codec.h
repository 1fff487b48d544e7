#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "searchd/http/request.h"
#include "searchd/http/response.h"

namespace traan {

using BeastRequest = boost::beast::http::request<boost::beast::http::string_body>;
using BeastResponse = boost::beast::http::response<boost::beast::http::string_body>;

/// What Beast read, as handlers see it. False when the request must be refused with 400: a target
/// or body that is not well formed, or a body that is framed oddly.
bool to_request(BeastRequest message, Request& request);

/// What a handler answered, as Beast sends it. HEAD gets the headers alone; a stream's body follows
/// in chunks, or to an HTTP/1.0 client until the connection ends.
BeastResponse to_beast(Response response, const Request& request, unsigned version,
                       bool keep_alive);

}  // namespace traan
