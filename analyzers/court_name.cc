#include "analyzers/court_name.h"

#include <array>

#include "analyzers/province.h"

namespace traan {
namespace {

struct LevelNames {
  std::string_view code, words, record;
};

/// In the order of CourtLevel.
constexpr std::array<LevelNames, 10> kLevels = {{
    {"TANDTC", "tối cao", "supreme"},
    {"PT-TANDTC", "", "supreme"},
    {"CC", "cấp cao tại", "high"},
    {"TINH", "tỉnh", "provincial"},
    {"KV", "khu vực", "regional"},
    {"H", "huyện", "district"},
    {"Q", "quận", "district"},
    {"TX", "thị xã", "district"},
    {"TP", "thành phố", "district"},
    {"QS", "", "military"},
}};

const LevelNames& names_of(CourtLevel level) { return kLevels[static_cast<std::size_t>(level)]; }

/// "tỉnh Bình Dương", "thành phố Hà Nội".
std::string province_words(std::string_view name) {
  return (is_city(name) ? "thành phố " : "tỉnh ") + std::string(name);
}

}  // namespace

std::string CourtName::canonical() const {
  std::string out(names_of(level).code);
  if (!name.empty()) out += "|" + name;
  const bool under_province = level != CourtLevel::provincial && level != CourtLevel::high &&
                              level != CourtLevel::appeals && level != CourtLevel::military;
  if (under_province && !province.empty()) out += "|" + province;
  return out;
}

std::string CourtName::published() const {
  constexpr std::string_view kPeopleCourt = "Tòa án nhân dân ";
  switch (level) {
    case CourtLevel::military:
      return "Tòa án quân sự " + name;
    case CourtLevel::supreme:
      return std::string(kPeopleCourt) + "tối cao";
    case CourtLevel::appeals:
    case CourtLevel::high: {
      const std::string seat = (name == "Hồ Chí Minh" ? "Thành phố " : "") + name;
      return level == CourtLevel::high ? std::string(kPeopleCourt) + "cấp cao tại " + seat
                                       : "Tòa Phúc thẩm Tòa án nhân dân tối cao tại " + seat;
    }
    case CourtLevel::provincial:
      return std::string(kPeopleCourt) + province_words(name);
    default:
      break;
  }
  std::string out = std::string(kPeopleCourt) + std::string(names_of(level).words) + " " + name;
  if (!province.empty()) out += ", " + province_words(province);
  return out;
}

std::string_view CourtName::record_level() const { return names_of(level).record; }

std::vector<CourtName> find_court_names(std::string_view text) {
  return find_court_names(TokenList(text));
}

}  // namespace traan
