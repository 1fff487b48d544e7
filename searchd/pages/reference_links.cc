#include "searchd/pages/reference_links.h"

#include <algorithm>

#include "analyzers/law_citation.h"
#include "analyzers/law_name.h"
#include "analyzers/reference.h"
#include "searchd/http/request.h"
#include "searchd/pages/labels.h"

namespace traan {
namespace {

/// "D51.K1.i" as one writes it: "điểm i khoản 1 Điều 51".
std::string article_words(std::string_view article) {
  const std::size_t clause = article.find(".K");
  std::string words = "Điều " + std::string(article.substr(1, clause - 1));
  if (clause == article.npos) return words;
  article.remove_prefix(clause + 2);
  const std::size_t point = article.find('.');
  words.insert(0, "khoản " + std::string(article.substr(0, point)) + " ");
  if (point != article.npos) {
    words.insert(0, "điểm " + std::string(article.substr(point + 1)) + " ");
  }
  return words;
}

/// "BLHS-2015" as one writes it: "Bộ luật Hình sự năm 2015"; itself where its name is not known.
std::string law_words(std::string_view law) {
  const std::size_t dash = law.rfind('-');
  const std::string_view key = law.substr(0, dash);
  std::string words(key);
  for (const LawVersion& version : law_versions()) {
    if (version.key == key) words = version.name;
  }
  return dash == law.npos ? words : words + " năm " + std::string(law.substr(dash + 1));
}

/// A query that cites the article: the citation as written, where that names its law, or in full.
/// Nothing where neither is read as the same article.
std::string law_query(std::string_view canonical, std::string_view written) {
  const std::size_t colon = canonical.rfind(":D");
  if (colon == canonical.npos || canonical.starts_with('?')) return {};
  const std::string in_full =
      article_words(canonical.substr(colon + 1)) + " " + law_words(canonical.substr(0, colon));
  for (const std::string& query : {std::string(written), in_full}) {
    for (const LawCitation& citation : find_law_citations(query)) {
      if (citation.canonical() == canonical) return query;
    }
  }
  return {};
}

std::string search_for(const std::string& query) {
  return query.empty() ? std::string() : "/tim-kiem?q=" + url_encode(query);
}

/// Empty where there is nothing to link to.
std::string target_of(const Reference& reference, std::string_view written) {
  const std::size_t colon = reference.canonical.find(':');
  switch (reference.type) {
    case ReferenceType::law:
      return search_for(law_query(reference.canonical, written));
    case ReferenceType::precedent: {
      const std::string slug = precedent_slug(reference.canonical.substr(colon + 1));
      return slug.empty() ? slug : "/an-le/" + slug;
    }
    case ReferenceType::document:
      return search_for(reference.canonical.substr(colon + 1));
    case ReferenceType::judgment_number: {
      // A bare number and its date are a judgment's only behind these words.
      const bool bare = reference.canonical.starts_with("NUMDATE:");
      return search_for((bare ? "bản án số " : "") + std::string(written));
    }
    default:
      return {};
  }
}

}  // namespace

std::vector<ReferenceLink> reference_links(std::string_view text, std::string_view own_number) {
  std::vector<ReferenceLink> links;
  const std::vector<Reference> own = find_cited(TokenList(own_number));
  const auto is_own = [&](const Reference& reference) {
    return std::any_of(own.begin(), own.end(), [&](const Reference& other) {
      return other.canonical == reference.canonical;
    });
  };
  for (const Reference& reference : find_cited(TokenList(text))) {
    if (!links.empty() && reference.begin < links.back().end) continue;
    if (is_own(reference)) continue;
    std::string target =
        target_of(reference, text.substr(reference.begin, reference.end - reference.begin));
    if (!target.empty()) links.push_back({reference.begin, reference.end, std::move(target)});
  }
  return links;
}

}  // namespace traan
