#pragma once

#include <string>
#include <string_view>

#include "searchd/http/response.h"
#include "searchd/http/site.h"
#include "searchd/pages/html_writer.h"

namespace traan {

/// What a page says of itself.
struct PageHead {
  std::string title;             ///< In the browser's tab, before the site's name.
  std::string description = {};  ///< For search engines.
  std::string canonical = {};    ///< Its one address, from "/" on; whole where the site has one.
  bool index = true;             ///< Whether search engines should list it.
};

/// A whole page around `main`.
Response make_page(const PageHead& head, const HtmlWriter& main, int status = 200);
/// The same, with the site's own address before the canonical one.
Response make_page(const Site& site, PageHead head, const HtmlWriter& main);

}  // namespace traan
