#include "corpus-tools/synth_places.h"

#include <algorithm>
#include <array>

#include "corpus-tools/synth_letters.h"
#include "corpus-tools/synth_phrases.h"

namespace traan::synth {
namespace {

constexpr int kReform = 20250701;
constexpr int kHueCity = 20250101;
constexpr int kHighCourts = 20150601;

std::string_view rank_of(char letter) {
  switch (letter) {
    case 'h':
      return "huyện ";
    case 'q':
      return "quận ";
    case 'x':
      return "thị xã ";
    default:
      return "thành phố ";
  }
}

std::string_view take(std::string_view& text, char end) {
  const auto at = std::min(text.find(end), text.size());
  const auto head = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return head;
}

Province parse_province(std::string_view line) {
  Province province;
  province.name = take(line, '|');
  province.name_2025 = take(line, '|');
  province.city = line[0] == 'c';
  province.region = line[1];
  return province;
}

std::string without_rank(std::string_view district) {
  for (std::string_view rank : {"huyện ", "quận ", "thị xã ", "thành phố "}) {
    if (!district.starts_with(rank)) continue;
    const auto rest = district.substr(rank.size());
    // "Quận 1": the number alone names nothing.
    return rest[0] >= '0' && rest[0] <= '9' ? "Quận " + std::string(rest) : std::string(rest);
  }
  return std::string(district);
}

Court make_court(CourtLevel level, std::string_view place, std::string_view within) {
  Court court;
  court.level = level;
  court.short_name = "Tòa án nhân dân " + std::string(place);
  court.name = court.short_name;
  court.procuracy = "Viện kiểm sát nhân dân " + std::string(place);
  append_upper(court.head, "Tòa án nhân dân\n");
  append_upper(court.head, place);
  if (!within.empty()) {
    court.name += ", " + std::string(within);
    court.head += '\n';
    append_upper(court.head, within);
  }
  court.seat = without_rank(place);
  return court;
}

std::string_view superior_seat(char region) {
  if (region == 'N') return "Hà Nội";
  return region == 'C' ? "Đà Nẵng" : "Thành phố Hồ Chí Minh";
}

}  // namespace

Places::Places() {
  std::string_view table = place_table();
  while (!table.empty()) {
    std::string_view line = take(table, '\n');
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '@') {
      provinces_.push_back(parse_province(line.substr(1)));
      continue;
    }
    while (!line.empty()) {
      const std::string_view district = take(line, ';');
      provinces_.back().districts.push_back(
          {std::string(rank_of(district[0])) + std::string(district.substr(2))});
    }
  }
  for (std::size_t i = 0; i < provinces_.size(); ++i) {
    if (provinces_[i].name == "Huế") hue_city_ = static_cast<int>(i);
    if (provinces_[i].name == "Thừa Thiên Huế") hue_province_ = static_cast<int>(i);
  }
}

int Places::draw(Random& random, int date) const {
  // The largest of two draws by number of districts leans towards the populous provinces.
  const auto count = static_cast<std::uint32_t>(provinces_.size());
  const auto a = random.below(count);
  const auto b = random.below(count);
  const int drawn =
      static_cast<int>(provinces_[a].districts.size() >= provinces_[b].districts.size() ? a : b);
  if (drawn == hue_province_ || drawn == hue_city_) {
    return date < kHueCity ? hue_province_ : hue_city_;
  }
  return drawn;
}

const Province& Places::successor(int index) const {
  const std::string& name = provinces_[static_cast<std::size_t>(index)].name_2025;
  return *std::find_if(provinces_.begin(), provinces_.end(),
                       [&](const Province& p) { return p.name == name; });
}

int Places::regional_courts(const Province& successor) const {
  std::size_t districts = 0;
  for (const Province& p : provinces_) {
    if (p.name_2025 == successor.name && p.name != "Thừa Thiên Huế")
      districts += p.districts.size();
  }
  return static_cast<int>(districts + 1) / 2;
}

Court first_instance_court(const Places& places, int province, int date, Random& random) {
  if (date >= kReform) {
    const Province& now = places.successor(province);
    const std::string number = std::to_string(random.range(1, places.regional_courts(now)));
    Court court =
        make_court(CourtLevel::kRegional, "khu vực " + number + " - " + now.name, now.ranked());
    court.seat = now.name;
    return court;
  }
  const Province& old = places.provinces()[static_cast<std::size_t>(province)];
  const auto drawn = random.below(static_cast<std::uint32_t>(old.districts.size()));
  return make_court(CourtLevel::kDistrict, old.districts[drawn].name, old.ranked());
}

Court provincial_court(const Places& places, int province, int date) {
  const Province& held = date >= kReform ? places.successor(province)
                                         : places.provinces()[static_cast<std::size_t>(province)];
  Court court = make_court(CourtLevel::kProvincial, held.ranked(), "");
  court.seat = held.name;
  return court;
}

Court superior_court(const Places& places, int province, int date) {
  const std::string seat(
      superior_seat(places.provinces()[static_cast<std::size_t>(province)].region));
  if (date >= kHighCourts && date < kReform) {
    Court court = make_court(CourtLevel::kHigh, "cấp cao tại " + seat, "");
    court.seat = seat;
    return court;
  }
  Court court = supreme_court();
  court.name = "Tòa Phúc thẩm Tòa án nhân dân tối cao tại " + seat;
  court.short_name = court.name;
  court.head.clear();
  append_upper(court.head, "Tòa án nhân dân tối cao\nTòa Phúc thẩm tại ");
  append_upper(court.head, seat);
  court.seat = seat;
  return court;
}

Court supreme_court() {
  Court court = make_court(CourtLevel::kSupreme, "tối cao", "");
  court.seat = "Hà Nội";
  return court;
}

Court military_court(Random& random) {
  constexpr std::array<std::string_view, 7> kRegions{"1", "2", "3", "4", "5", "7", "9"};
  const std::string region(kRegions[random.below(kRegions.size())]);
  Court court;
  court.level = CourtLevel::kMilitary;
  court.short_name = "Tòa án quân sự khu vực, Quân khu " + region;
  court.name = court.short_name;
  court.head = "TÒA ÁN QUÂN SỰ KHU VỰC\nQUÂN KHU " + region;
  court.procuracy = "Viện kiểm sát quân sự khu vực, Quân khu " + region;
  court.seat = "Quân khu " + region;
  return court;
}

}  // namespace traan::synth
