#pragma once

#include <string>
#include <string_view>

#include "searchd/http/response.h"
#include "searchd/pages/html_writer.h"

namespace traan {

/// A whole page around `main`. `title` stands in the browser's tab; `index` is false for pages
/// that search engines should not list.
Response make_page(std::string_view title, const HtmlWriter& main, int status = 200,
                   bool index = true);

}  // namespace traan
