#include "searchd/pages/hit_list.h"

#include "searchd/http/request.h"
#include "searchd/pages/labels.h"

namespace traan {
namespace {

void write_hit(HtmlWriter& html, const Hit& hit, const std::string& search) {
  const Record& record = hit.record;
  html << "<li><article>\n<h2><a href=\"/ban-an/" << url_encode(record.id) << search << "\">"
       << heading_of(record) << "</a></h2>\n<p class=\"meta\">";
  bool first = true;
  const auto item = [&](std::string_view text) {
    if (text.empty()) return;
    if (!first) html << " <span aria-hidden=\"true\">·</span> ";
    first = false;
    html << text;
  };
  item(vietnamese_date(record.date));
  item(record.court);
  item(label_of(kCaseTypes, record.case_type));
  item(label_of(kInstances, record.instance));
  html << "</p>\n";
  const std::string& about = record.title.empty() ? record.subject : record.title;
  if (!hit.title.empty()) {
    html << "<p class=\"subject\">" << hit.title << "</p>\n";
  } else if (!about.empty()) {
    html << "<p class=\"subject\">" << about << "</p>\n";
  }
  if (!hit.snippet.empty()) html << "<p class=\"snippet\">" << hit.snippet << "</p>\n";
  html << "</article></li>\n";
}

}  // namespace

void write_hits(HtmlWriter& html, const std::vector<Hit>& hits, const std::string& search) {
  for (const Hit& hit : hits) write_hit(html, hit, search);
}

void write_line(HtmlWriter& html, const Record& record) {
  html << "<li><a href=\"/ban-an/" << url_encode(record.id) << "\">" << heading_of(record)
       << "</a> <span class=\"meta\">" << vietnamese_date(record.date) << " " << record.court
       << "</span></li>\n";
}

}  // namespace traan
