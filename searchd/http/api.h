#pragma once

#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

Response api_search(const Site& site, const Request& request);
Response api_suggest(const Site& site, const Request& request);
Response api_similar(const Site& site, const Request& request);
Response api_document(const Site& site, const Request& request);
Response api_health(const Site& site, const Request& request);

}  // namespace traan
