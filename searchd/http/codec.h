#pragma once

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "searchd/http/request.h"
#include "searchd/http/response.h"

namespace traan {

using BeastRequest = boost::beast::http::request<boost::beast::http::empty_body>;
using BeastResponse = boost::beast::http::response<boost::beast::http::string_body>;

/// What Beast read, as handlers see it. False when the request must be refused with 400: a target
/// that is not well formed, or a body announced where none belongs.
bool to_request(const BeastRequest& message, Request& request);

/// What a handler answered, as Beast sends it. HEAD gets the headers alone.
BeastResponse to_beast(Response response, const BeastRequest& request, bool keep_alive);

}  // namespace traan
