#pragma once

#include "searchd/http/problem.h"
#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

// Pages in Vietnamese, whole from the server; none needs JavaScript: the one script there is
// suggests what to type, follows facets in place, goes from match to match, and copies.

Response front_page(const Site& site, const Request& request);
Response search_page(const Site& site, const Request& request);
Response judgment_page(const Site& site, const Request& request);
Response similar_page(const Site& site, const Request& request);
Response precedents_page(const Site& site, const Request& request);
/// A precedent by its number: "4-2016", "04-2016-al" or "4".
Response precedent_page(const Site& site, const Request& request);
Response courts_page(const Site& site, const Request& request);
/// A court by its name without marks: "toa-an-nhan-dan-tinh-nghe-an".
Response court_page(const Site& site, const Request& request);
Response data_page(const Site& site, const Request& request);
Response help_page(const Site& site, const Request& request);
Response error_page(const Problem& problem);

Response stylesheet(const Site& site, const Request& request);
Response script(const Site& site, const Request& request);
Response icon(const Site& site, const Request& request);
Response robots(const Site& site, const Request& request);

}  // namespace traan
