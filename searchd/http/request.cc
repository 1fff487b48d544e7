#include "searchd/http/request.h"

#include <boost/url.hpp>

#include "analyzers/utf8.h"

namespace traan {

bool is_utf8(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    const Decoded d = decode_utf8(text, pos);
    if (!d.valid) return false;
    pos += d.length;
  }
  return true;
}

bool decode_target(std::string_view target, Request& request) {
  const auto parsed = boost::urls::parse_origin_form({target.data(), target.size()});
  if (!parsed) return false;
  request.target = target;
  for (const auto& segment : parsed->segments()) request.path.push_back(segment);
  // A trailing slash names the same page.
  while (!request.path.empty() && request.path.back().empty()) request.path.pop_back();
  boost::urls::encoding_opts form;
  form.space_as_plus = true;
  for (const auto& param : parsed->params(form))
    request.params.emplace_back(param.key, param.value);
  for (const std::string& segment : request.path) {
    if (!is_utf8(segment)) return false;
  }
  for (const auto& [key, value] : request.params) {
    if (!is_utf8(key) || !is_utf8(value)) return false;
  }
  return true;
}

std::string url_encode(std::string_view text) {
  return boost::urls::encode({text.data(), text.size()}, boost::urls::unreserved_chars);
}

}  // namespace traan
