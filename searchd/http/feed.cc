#include "searchd/http/feed.h"

#include <algorithm>

#include "searchd/http/search_params.h"
#include "searchd/pages/html_writer.h"
#include "searchd/pages/labels.h"

namespace traan {
namespace {

constexpr std::size_t kEntries = 50, kTombstones = 200;

/// Stays the same wherever the site is and whatever becomes of the document.
std::string urn_of(const std::string& id) { return "urn:traan:document:" + id; }

std::string instant(const std::string& date) { return date + "T00:00:00+07:00"; }

/// When a document was published; where that is not known its date, or the day it cannot be before.
std::string updated(const Record& record) {
  if (!record.published.empty()) return instant(record.published);
  return instant(record.date.empty() ? "1945-09-13" : record.date);  // the first courts' decree
}

void write_entry(HtmlWriter& feed, const std::string& site_url, const Hit& hit) {
  const Record& record = hit.record;
  const std::string& about = record.title.empty() ? record.subject : record.title;
  feed << "<entry>\n<id>" << urn_of(record.id) << "</id>\n<title>" << heading_of(record)
       << (about.empty() ? "" : ": " + about)
       << "</title>\n<link rel=\"alternate\" type=\"text/html\" href=\"" << site_url << "/ban-an/"
       << url_encode(record.id) << "\"/>\n<updated>" << updated(record) << "</updated>\n";
  if (!record.court.empty()) feed << "<author><name>" << record.court << "</name></author>\n";
  if (!record.subject.empty()) feed << "<category term=\"" << record.subject << "\"/>\n";
  HtmlWriter summary;
  summary << hit.snippet;
  feed << "<summary type=\"html\">" << summary.view() << "</summary>\n</entry>\n";
}

/// The last removals, as RFC 6721 has them.
void write_tombstones(HtmlWriter& feed, const Site& site) {
  std::vector<Withdrawal> withdrawals = site.served->generation().withdrawals();
  std::sort(withdrawals.begin(), withdrawals.end(),
            [](const Withdrawal& a, const Withdrawal& b) { return a.time > b.time; });
  withdrawals.resize(std::min(withdrawals.size(), kTombstones));
  for (const Withdrawal& withdrawal : withdrawals) {
    feed << "<at:deleted-entry ref=\"" << urn_of(withdrawal.id) << "\" when=\"" << withdrawal.time
         << "\"/>\n";
  }
}

}  // namespace

Response atom_feed(const Site& site, const Request& request) {
  SearchParams params = read_search_params(request, site.settings);
  if (!params.problems.empty()) return to_response(params.problems.front());
  const auto refused = refused_parameter(
      request, "a feed", {"page", "size", "cursor", "sort", "facets", "explain", "count"});
  if (refused) return to_response(*refused);
  params.search.size = kEntries;
  params.search.sort = SortOrder::added;
  params.search.count = false;
  params.search.loosen = false;
  const SearchResult result = site.searchers().borrow()->search(params.search);
  const std::string& url = site.settings.public_url;
  const std::string query =
      request.target.substr(std::min(request.target.find('?'), request.target.size()));
  const std::string& text = params.search.query;
  HtmlWriter feed;
  feed << "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
          "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:at=\"http://purl.org/atompub/"
          "tombstones/1.0\" xml:lang=\"vi\">\n<id>urn:traan:feed:"
       << query << "</id>\n<title>" << (text.empty() ? "Tra Án" : "Tra Án: " + text)
       << "</title>\n<updated>" << site.served->generation().manifest().created
       << "</updated>\n<author><name>Tra Án</name></author>\n<link rel=\"self\" "
          "type=\"application/atom+xml\" href=\""
       << url << "/feed.atom" << query << "\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\""
       << url << "/tim-kiem" << query << "\"/>\n";
  for (const Hit& hit : result.hits) write_entry(feed, url, hit);
  write_tombstones(feed, site);
  feed << "</feed>\n";
  Response response{200, "application/atom+xml; charset=utf-8", feed.take()};
  std::replace(response.body.begin(), response.body.end(), '\f', ' ');  // XML has none
  add_trace(result, response);
  return response;
}

}  // namespace traan
