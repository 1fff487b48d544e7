#include "searchd/http/sitemap.h"

#include <algorithm>

#include "searchd/http/problem.h"
#include "searchd/http/search_params.h"
#include "searchd/pages/html_writer.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/pages.h"

namespace traan {
namespace {

constexpr std::uint64_t kDocuments = 20'000;  // of a file; 50,000 may be
constexpr std::string_view kXml = "application/xml; charset=utf-8";

std::uint64_t all_documents(const Generation& generation) {
  std::uint64_t sum = 0;
  for (const SegmentReader& segment : generation.segments()) sum += segment.documents();
  return sum;
}

std::uint64_t files(const Generation& generation) {
  return (all_documents(generation) + kDocuments - 1) / kDocuments;
}

Response none() { return error_page({404, "no_such_route", "there is nothing at this path"}); }

void write_document(HtmlWriter& out, const std::string& url, const Record& record) {
  out << "<url><loc>" << url << path_of(record) << "</loc>";
  const std::string& day = record.published.empty() ? record.date : record.published;
  if (!day.empty()) out << "<lastmod>" << day << "</lastmod>";
  out << "</url>\n";
}

}  // namespace

Response sitemap_index(const Site& site, const Request&) {
  const std::string& url = site.settings.public_url;
  if (url.empty()) return none();
  HtmlWriter out;
  out << "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
         "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (std::uint64_t i = 1; i <= files(site.served->generation()); ++i) {
    out << "<sitemap><loc>" << url << "/sitemap-" << std::to_string(i) << ".xml</loc></sitemap>\n";
  }
  out << "</sitemapindex>\n";
  return {200, std::string(kXml), out.take()};
}

Response sitemap(const Site& site, const Request& request) {
  const std::string& url = site.settings.public_url;
  const Generation& generation = site.served->generation();
  std::string_view name = request.path.back();
  name.remove_prefix(name.find('-') + 1);
  const bool xml = name.ends_with(".xml");
  const auto number = read_count(name.substr(0, name.size() - (xml ? 4 : 0)), files(generation));
  if (url.empty() || !xml || !number) return none();
  const std::uint64_t begin = (*number - 1) * kDocuments, end = begin + kDocuments;
  HtmlWriter out;
  out << "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
         "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  std::uint64_t before = 0;
  for (const SegmentReader& segment : generation.segments()) {
    const std::uint64_t first = std::max(begin, before);
    const std::uint64_t last = std::min(end, before + segment.documents());
    for (std::uint64_t at = first; at < last; ++at) {
      const auto docid = static_cast<std::uint32_t>(at - before + 1);
      if (generation.is_hidden({&segment, docid})) continue;
      write_document(out, url, segment.record_without_text(docid));
    }
    before += segment.documents();
  }
  out << "</urlset>\n";
  return {200, std::string(kXml), out.take()};
}

}  // namespace traan
