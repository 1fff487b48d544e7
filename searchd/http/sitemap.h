#pragma once

#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

// For search engines: every document in files of some thousands, as sitemaps.org has them. Their
// addresses are whole ones, so without http.public_url there are none.

/// /sitemap.xml: the files.
Response sitemap_index(const Site& site, const Request& request);
/// /sitemap-N.xml, from 1: documents in the order of the index.
Response sitemap(const Site& site, const Request& request);

}  // namespace traan
