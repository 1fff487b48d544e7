#pragma once

#include <string>
#include <vector>

#include "searchd/pages/html_writer.h"
#include "searchd/query/search.h"

namespace traan {

/// The items of a list of hits; `search` is the query string that leads back to them.
void write_hits(HtmlWriter& html, const std::vector<Hit>& hits, const std::string& search);

/// A record in one line: what it is, its date and court.
void write_line(HtmlWriter& html, const Record& record);

}  // namespace traan
