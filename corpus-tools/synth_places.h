#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus-tools/synth_random.h"

namespace traan::synth {

struct District {
  std::string name;  // with its rank: "huyện Bình Sơn"
};

struct Province {
  std::string name;       // without rank
  std::string name_2025;  // since 1 July 2025
  bool city = false;
  char region = 'N';  // N, C, S: which superior court (Hà Nội, Đà Nẵng, Hồ Chí Minh) is in charge
  std::vector<District> districts;

  std::string ranked() const { return (city ? "thành phố " : "tỉnh ") + name; }
};

/// The 63 provinces before 1 July 2025 (and thành phố Huế, 1 January to 30 June 2025).
class Places {
 public:
  Places();
  const std::vector<Province>& provinces() const { return provinces_; }
  /// An index into provinces(), large provinces likelier; the one valid on day (yyyymmdd) `date`.
  int draw(Random& random, int date) const;
  /// The province that stands for `index` since 1 July 2025.
  const Province& successor(int index) const;
  /// The number of regional courts of a province since 1 July 2025.
  int regional_courts(const Province& successor) const;

 private:
  std::vector<Province> provinces_;
  int hue_province_ = 0;
  int hue_city_ = 0;
};

enum class CourtLevel { kSupreme, kHigh, kProvincial, kDistrict, kRegional, kMilitary };

struct Court {
  CourtLevel level = CourtLevel::kDistrict;
  std::string name;        // "Tòa án nhân dân huyện Bình Sơn, tỉnh Quảng Ngãi"
  std::string head;        // the same in capitals, as in the header, lines divided by '\n'
  std::string short_name;  // "Tòa án nhân dân huyện Bình Sơn"
  std::string procuracy;   // "Viện kiểm sát nhân dân huyện Bình Sơn"
  std::string seat;        // where it signs: "Bình Sơn"
};

/// Dates are yyyymmdd. Before 1 July 2025 a district court, after that a regional court.
Court first_instance_court(const Places& places, int province, int date, Random& random);
Court provincial_court(const Places& places, int province, int date);
/// The superior court: high court, or the court that had its task on that date.
Court superior_court(const Places& places, int province, int date);
Court supreme_court();
Court military_court(Random& random);

}  // namespace traan::synth
