#pragma once

#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

/// Every record that a search finds, as JSON Lines or CSV.
Response api_export(const Site& site, const Request& request);

/// What became of records since a generation.
Response api_changes(const Site& site, const Request& request);

}  // namespace traan
