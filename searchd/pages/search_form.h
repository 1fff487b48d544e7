#pragma once

#include <string>

#include "searchd/http/request.h"
#include "searchd/pages/html_writer.h"

namespace traan {

/// The search box with its filters, filled with what `request` holds.
void write_search_form(HtmlWriter& html, const Request& request);

/// A link to the search page with the parameters of `request`, and `page` instead of theirs.
std::string search_link(const Request& request, std::size_t page);

}  // namespace traan
