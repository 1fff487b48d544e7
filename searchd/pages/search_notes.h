#pragma once

#include "searchd/http/request.h"
#include "searchd/http/search_params.h"
#include "searchd/pages/html_writer.h"

namespace traan {

/// How a search was understood, with links to have it understood otherwise, and what of it could
/// not be used. `served` is the generation that answers.
void write_notes(HtmlWriter& html, const Request& request, const SearchParams& params,
                 const SearchResult& result, std::string_view served);

/// That nothing was found, with links to wider searches that find something.
void write_nothing_found(HtmlWriter& html, const Request& request, const SearchResult& result);

}  // namespace traan
