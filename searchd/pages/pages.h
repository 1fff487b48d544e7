#pragma once

#include "searchd/http/problem.h"
#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

// Pages in Vietnamese, whole from the server; none needs JavaScript: the one script there is
// suggests what to type.

Response front_page(const Site& site, const Request& request);
Response search_page(const Site& site, const Request& request);
Response judgment_page(const Site& site, const Request& request);
Response similar_page(const Site& site, const Request& request);
Response help_page(const Site& site, const Request& request);
Response error_page(const Problem& problem);

Response stylesheet(const Site& site, const Request& request);
Response suggest_script(const Site& site, const Request& request);
Response icon(const Site& site, const Request& request);
Response robots(const Site& site, const Request& request);

}  // namespace traan
