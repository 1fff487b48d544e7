#include "searchd/language/query_field_names.h"

#include <algorithm>
#include <string>

namespace traan {
namespace {

constexpr QueryField kQueryFields[] = {
    {"số", "so", ValueKind::number, "number"},
    {"số bản án", "so ban an", ValueKind::number, "number"},
    {"number", "number", ValueKind::number, "number"},
    {"tòa", "toa", ValueKind::court, "court"},
    {"tòa án", "toa an", ValueKind::court, "court"},
    {"court", "court", ValueKind::court, "court"},
    {"tỉnh", "tinh", ValueKind::province, "province"},
    {"tỉnh thành", "tinh thanh", ValueKind::province, "province"},
    {"province", "province", ValueKind::province, "province"},
    {"loại", "loai", ValueKind::vocabulary, "kind"},
    {"loại văn bản", "loai van ban", ValueKind::vocabulary, "kind"},
    {"kind", "kind", ValueKind::vocabulary, "kind"},
    {"lĩnh vực", "linh vuc", ValueKind::vocabulary, "case_type"},
    {"loại án", "loai an", ValueKind::vocabulary, "case_type"},
    {"case type", "case type", ValueKind::vocabulary, "case_type"},
    // Instances are called cấp too: cấp sơ thẩm.
    {"cấp", "cap", ValueKind::vocabulary, "court_level instance"},
    {"cấp tòa", "cap toa", ValueKind::vocabulary, "court_level"},
    {"court level", "court level", ValueKind::vocabulary, "court_level"},
    {"thủ tục", "thu tuc", ValueKind::vocabulary, "instance"},
    {"cấp xét xử", "cap xet xu", ValueKind::vocabulary, "instance"},
    {"instance", "instance", ValueKind::vocabulary, "instance"},
    {"ngày", "ngay", ValueKind::date, ""},
    {"date", "date", ValueKind::date, ""},
    {"điều", "dieu", ValueKind::law, ""},
    {"article", "article", ValueKind::law, ""},
    {"án lệ", "an le", ValueKind::precedent, ""},
    {"precedent", "precedent", ValueKind::precedent, ""},
    {"phần", "phan", ValueKind::zone, "zone"},
    {"zone", "zone", ValueKind::zone, "zone"},
    {"id", "id", ValueKind::identifier, "id"},
};

constexpr std::size_t kLongestName = 3;  // words

constexpr ValueName kValueNames[] = {
    {"court_level", "supreme", "tối cao"},
    {"court_level", "supreme", "tandtc"},
    {"court_level", "high", "cấp cao"},
    {"court_level", "provincial", "tỉnh"},
    {"court_level", "provincial", "cấp tỉnh"},
    {"court_level", "district", "huyện"},
    {"court_level", "district", "cấp huyện"},
    {"court_level", "district", "quận"},
    {"court_level", "regional", "khu vực"},
    {"court_level", "military", "quân sự"},
    {"case_type", "criminal", "hs"},
    {"case_type", "civil", "ds"},
    {"case_type", "family", "hôn nhân"},
    {"case_type", "family", "hôn nhân gia đình"},
    {"case_type", "family", "hngđ"},
    {"case_type", "commercial", "kinh doanh"},
    {"case_type", "commercial", "thương mại"},
    {"case_type", "commercial", "kinh tế"},
    {"case_type", "commercial", "kdtm"},
    {"case_type", "labour", "lđ"},
    {"case_type", "labour", "labor"},
    {"case_type", "administrative", "hc"},
    {"case_type", "admin_measure", "xử lý hành chính"},
    {"instance", "first", "st"},
    {"instance", "appeal", "pt"},
    {"instance", "cassation", "gđt"},
    {"zone", "header", "header"},
    {"zone", "header", "mở đầu"},
    {"zone", "header", "phần đầu"},
    {"zone", "facts", "facts"},
    {"zone", "facts", "nội dung"},
    {"zone", "facts", "nội dung vụ án"},
    {"zone", "findings", "findings"},
    {"zone", "findings", "nhận định"},
    {"zone", "findings", "nhận định của tòa án"},
    {"zone", "decision", "decision"},
    {"zone", "decision", "quyết định"},
    {"zone", "recipients", "recipients"},
    {"zone", "recipients", "nơi nhận"},
};

bool joins_words(std::string_view gap) {
  return gap == "_" || is_space_gap(gap) || is_dash_gap(gap);
}

}  // namespace

std::span<const ValueName> value_names() { return kValueNames; }

const QueryField* field_name_at(const TokenList& list, std::size_t i, std::size_t* tokens) {
  const QueryField* longest = nullptr;
  std::string name;
  for (std::size_t count = 1; count <= kLongestName && i + count <= list.size(); ++count) {
    if (count > 1 && !joins_words(list.gap(i + count - 1))) break;
    if (count > 1) name += ' ';
    name += list[i + count - 1].exact;
    const auto* found = std::ranges::find_if(kQueryFields, [&](const QueryField& field) {
      return field.name == name || field.folded == name;
    });
    if (found == std::end(kQueryFields)) continue;
    longest = found;
    *tokens = count;
  }
  return longest;
}

bool are_words(const TokenList& list, std::size_t first, std::size_t end, std::string_view name) {
  const TokenList words(name);
  if (words.size() != end - first) return false;
  bool exact = true, folded = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Token typed = list[first + i], wanted = words[i];
    if (i > 0 && !joins_words(list.gap(first + i))) return false;
    exact = exact && typed.exact == wanted.exact;
    folded = folded && typed.exact == wanted.folded;
  }
  return exact || folded;
}

}  // namespace traan
