#include "analyzers/province.h"

#include <algorithm>
#include <array>

namespace traan {
namespace {

constexpr std::array<Province, 64> kProvinces = {{
    {"Tuyên Quang", "tuyen quang", "Tuyên Quang", false},
    {"Hà Giang", "ha giang", "Tuyên Quang", false},
    {"Lào Cai", "lao cai", "Lào Cai", false},
    {"Yên Bái", "yen bai", "Lào Cai", false},
    {"Thái Nguyên", "thai nguyen", "Thái Nguyên", false},
    {"Bắc Kạn", "bac kan", "Thái Nguyên", false},
    {"Phú Thọ", "phu tho", "Phú Thọ", false},
    {"Vĩnh Phúc", "vinh phuc", "Phú Thọ", false},
    {"Hòa Bình", "hoa binh", "Phú Thọ", false},
    {"Bắc Ninh", "bac ninh", "Bắc Ninh", false},
    {"Bắc Giang", "bac giang", "Bắc Ninh", false},
    {"Hưng Yên", "hung yen", "Hưng Yên", false},
    {"Thái Bình", "thai binh", "Hưng Yên", false},
    {"Hải Phòng", "hai phong", "Hải Phòng", true},
    {"Hải Dương", "hai duong", "Hải Phòng", false},
    {"Ninh Bình", "ninh binh", "Ninh Bình", false},
    {"Hà Nam", "ha nam", "Ninh Bình", false},
    {"Nam Định", "nam dinh", "Ninh Bình", false},
    {"Quảng Trị", "quang tri", "Quảng Trị", false},
    {"Quảng Bình", "quang binh", "Quảng Trị", false},
    {"Đà Nẵng", "da nang", "Đà Nẵng", true},
    {"Quảng Nam", "quang nam", "Đà Nẵng", false},
    {"Quảng Ngãi", "quang ngai", "Quảng Ngãi", false},
    {"Kon Tum", "kon tum", "Quảng Ngãi", false},
    {"Gia Lai", "gia lai", "Gia Lai", false},
    {"Bình Định", "binh dinh", "Gia Lai", false},
    {"Khánh Hòa", "khanh hoa", "Khánh Hòa", false},
    {"Ninh Thuận", "ninh thuan", "Khánh Hòa", false},
    {"Lâm Đồng", "lam dong", "Lâm Đồng", false},
    {"Đắk Nông", "dak nong", "Lâm Đồng", false},
    {"Bình Thuận", "binh thuan", "Lâm Đồng", false},
    {"Đắk Lắk", "dak lak", "Đắk Lắk", false},
    {"Phú Yên", "phu yen", "Đắk Lắk", false},
    {"Hồ Chí Minh", "ho chi minh", "Hồ Chí Minh", true},
    {"Bình Dương", "binh duong", "Hồ Chí Minh", false},
    {"Bà Rịa - Vũng Tàu", "ba ria vung tau", "Hồ Chí Minh", false},
    {"Đồng Nai", "dong nai", "Đồng Nai", false},
    {"Bình Phước", "binh phuoc", "Đồng Nai", false},
    {"Tây Ninh", "tay ninh", "Tây Ninh", false},
    {"Long An", "long an", "Tây Ninh", false},
    {"Cần Thơ", "can tho", "Cần Thơ", true},
    {"Sóc Trăng", "soc trang", "Cần Thơ", false},
    {"Hậu Giang", "hau giang", "Cần Thơ", false},
    {"Vĩnh Long", "vinh long", "Vĩnh Long", false},
    {"Bến Tre", "ben tre", "Vĩnh Long", false},
    {"Trà Vinh", "tra vinh", "Vĩnh Long", false},
    {"Đồng Tháp", "dong thap", "Đồng Tháp", false},
    {"Tiền Giang", "tien giang", "Đồng Tháp", false},
    {"Cà Mau", "ca mau", "Cà Mau", false},
    {"Bạc Liêu", "bac lieu", "Cà Mau", false},
    {"An Giang", "an giang", "An Giang", false},
    {"Kiên Giang", "kien giang", "An Giang", false},
    {"Hà Nội", "ha noi", "Hà Nội", true},
    {"Huế", "hue", "Huế", true},
    {"Thừa Thiên Huế", "thua thien hue", "Huế", false},
    {"Lai Châu", "lai chau", "Lai Châu", false},
    {"Điện Biên", "dien bien", "Điện Biên", false},
    {"Sơn La", "son la", "Sơn La", false},
    {"Lạng Sơn", "lang son", "Lạng Sơn", false},
    {"Quảng Ninh", "quang ninh", "Quảng Ninh", false},
    {"Thanh Hóa", "thanh hoa", "Thanh Hóa", false},
    {"Nghệ An", "nghe an", "Nghệ An", false},
    {"Hà Tĩnh", "ha tinh", "Hà Tĩnh", false},
    {"Cao Bằng", "cao bang", "Cao Bằng", false},
}};

struct OtherSpelling {
  std::string_view folded, name;
};

constexpr std::array<OtherSpelling, 17> kOtherSpellings = {{
    {"hcm", "Hồ Chí Minh"},
    {"tphcm", "Hồ Chí Minh"},
    {"tphn", "Hà Nội"},
    {"brvt", "Bà Rịa - Vũng Tàu"},
    {"br vt", "Bà Rịa - Vũng Tàu"},
    {"tt hue", "Thừa Thiên Huế"},
    {"dac lac", "Đắk Lắk"},
    {"dac lak", "Đắk Lắk"},
    {"dak lac", "Đắk Lắk"},
    {"daklak", "Đắk Lắk"},
    {"daclac", "Đắk Lắk"},
    {"dac nong", "Đắk Nông"},
    {"daknong", "Đắk Nông"},
    {"bac can", "Bắc Kạn"},
    {"backan", "Bắc Kạn"},
    {"kontum", "Kon Tum"},
    {"hanoi", "Hà Nội"},
}};

/// Whether `words` begins with `name` and a word ends there.
bool begins_with(std::string_view words, std::string_view name) {
  return words.starts_with(name) && (words.size() == name.size() || words[name.size()] == ' ');
}

}  // namespace

std::span<const Province> provinces() { return kProvinces; }

bool is_city(std::string_view name) {
  const auto found = std::find_if(kProvinces.begin(), kProvinces.end(),
                                  [&](const Province& province) { return province.name == name; });
  return found != kProvinces.end() && found->city;
}

const Province* province_at(std::string_view folded, std::size_t* words) {
  const Province* found = nullptr;
  std::string_view longest;
  for (const Province& province : kProvinces) {
    if (province.folded.size() > longest.size() && begins_with(folded, province.folded)) {
      found = &province;
      longest = province.folded;
    }
  }
  for (const OtherSpelling& other : kOtherSpellings) {
    if (other.folded.size() <= longest.size() || !begins_with(folded, other.folded)) continue;
    found = std::find_if(kProvinces.begin(), kProvinces.end(),
                         [&](const Province& p) { return p.name == other.name; });
    longest = other.folded;
  }
  if (found) *words = 1 + static_cast<std::size_t>(std::count(longest.begin(), longest.end(), ' '));
  return found;
}

}  // namespace traan
