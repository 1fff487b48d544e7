#pragma once

#include <string>
#include <string_view>

#include "searchd/http/request.h"
#include "searchd/pages/html_writer.h"

namespace traan {

/// The search box with its filters, filled with what `request` holds.
void write_search_form(HtmlWriter& html, const Request& request);
/// A second box that searches within what `request` finds.
void write_within_form(HtmlWriter& html, const Request& request);
/// What the second box sends, as the one search that it comes to; nothing when it sent nothing.
std::string target_within(const Request& request);

/// What the form calls a parameter; empty for one that it does not have.
std::string_view filter_label(std::string_view parameter);
/// Whether a parameter narrows what is found.
bool is_filter(std::string_view parameter);

/// The search that `request` holds as a query string: "?q=…&page=2", or nothing. `page` takes the
/// place of its own.
std::string search_query_string(const Request& request, std::size_t page);

/// The request with `value` in the place of all values of a parameter, which goes where that is
/// empty; and with `value` besides them; and without that one value. Another `q` is read anew:
/// `literal`, which counts its bytes, goes.
Request with_param(Request request, std::string_view name, std::string_view value);
Request with_value(Request request, std::string_view name, std::string_view value);
Request without_value(Request request, std::string_view name, std::string_view value);

}  // namespace traan
