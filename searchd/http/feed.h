#pragma once

#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

/// What a search finds, as a feed: what came into the index last comes first.
Response atom_feed(const Site& site, const Request& request);

}  // namespace traan
