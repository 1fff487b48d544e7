#pragma once

#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

Response api_search(const Site& site, const Request& request);
Response api_suggest(const Site& site, const Request& request);
Response api_similar(const Site& site, const Request& request);
Response api_document(const Site& site, const Request& request);
/// The API, as OpenAPI describes it.
Response api_description(const Site& site, const Request& request);
/// Says that the process answers, whatever it has to serve.
Response api_health(const Site& site, const Request& request);
/// Whether there is something to serve, and what stands in the way of the next generation.
Response api_ready(const Site& site, const Request& request);

}  // namespace traan
