#pragma once

#include <string>
#include <string_view>

#include "searchd/http/request.h"
#include "searchd/pages/html_writer.h"

namespace traan {

/// The search box with its filters, filled with what `request` holds.
void write_search_form(HtmlWriter& html, const Request& request);

/// What the form calls a parameter; empty for one that it does not have.
std::string_view filter_label(std::string_view parameter);

/// The search that `request` holds as a query string: "?q=…&page=2", or nothing. `page` takes the
/// place of its own.
std::string search_query_string(const Request& request, std::size_t page);

}  // namespace traan
