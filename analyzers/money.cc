#include "analyzers/money.h"

#include <algorithm>
#include <array>
#include <optional>

namespace traan {
namespace {

constexpr std::size_t kMostDigits = 15, kGroup = 3, kMostDecimals = 4;

/// A number as written: `digits` with the last `decimals` of them behind the comma.
struct Figure {
  std::int64_t digits = 0;
  std::size_t decimals = 0, end_token = 0;
  bool grouped = false;  ///< 1.200.000: written as sums are.
};

struct Unit {
  std::int64_t value = 1;
  std::size_t tokens = 0;
};

/// The pieces of "1.200.000,5" and what stands between them.
struct Pieces {
  std::vector<std::string_view> digits;
  std::string separators;
};

Pieces pieces_of(std::string_view number) {
  Pieces pieces;
  for (;;) {
    const std::size_t at = std::min(number.find_first_of(".,"), number.size());
    pieces.digits.push_back(number.substr(0, at));
    if (at == number.size()) return pieces;
    pieces.separators += number[at];
    number.remove_prefix(at + 1);
  }
}

bool are_groups(const Pieces& pieces, std::size_t count) {
  if (pieces.digits[0].size() > kGroup) return false;
  for (std::size_t i = 1; i < count; ++i) {
    if (pieces.digits[i].size() != kGroup || pieces.separators[i - 1] != pieces.separators[0]) {
      return false;
    }
  }
  return true;
}

/// How many digits of the number are decimals; nothing when it is not a number of either style.
std::optional<std::size_t> decimals_of(const Pieces& pieces, bool before_unit) {
  const std::size_t count = pieces.digits.size();
  const std::size_t last = pieces.digits.back().size();
  if (count == 1) return 0;
  const char separator = pieces.separators.back();
  const bool alone = count == 2, differs = separator != pieces.separators[0];
  const bool decimal = differs || (alone && (last != kGroup || (before_unit && separator == ',')));
  if (!decimal) return are_groups(pieces, count) ? std::optional<std::size_t>(0) : std::nullopt;
  if (last > kMostDecimals || !(alone || are_groups(pieces, count - 1))) return {};
  return last;
}

std::optional<Unit> unit_at(const TokenList& list, std::size_t i) {
  if (i >= list.size() || !(trim_gap(list.gap(i)).empty())) return {};
  const std::string_view word = list[i].folded, exact = list[i].exact;
  if (word == "ty" || word == "ti") {
    constexpr std::array<std::string_view, 6> kOthers = {"le", "suat", "vi", "phu", "trong", "gia"};
    const bool other =
        i + 1 < list.size() && list.gap(i + 1) == " " &&
        std::find(kOthers.begin(), kOthers.end(), list[i + 1].folded) != kOthers.end();
    if (other || (exact != "tỷ" && exact != "tỉ" && exact != "ty" && exact != "ti")) return {};
    return Unit{1'000'000'000, 1};
  }
  if (exact == "triệu" || exact == "trieu") return Unit{1'000'000, 1};
  if (word == "nghin" || word == "ngan") return Unit{1'000, 1};
  if (exact == "tr" && list.gap(i).empty()) return Unit{1'000'000, 1};  // 500tr
  if (exact == "k" && list.gap(i).empty()) return Unit{1'000, 1};
  if (exact == "trăm" || exact == "tram") {
    auto unit = unit_at(list, i + 1);  // "5 trăm triệu"
    if (unit) unit = Unit{100 * unit->value, 1 + unit->tokens};
    return unit;
  }
  return {};
}

/// Whether the word after "đồng" makes something else of it: đồng phạm, Đồng Khởi. A figure that is
/// written as a sum (`grouped`) leaves little doubt.
bool is_other_dong(const TokenList& list, std::size_t i, bool grouped) {
  constexpr std::array<std::string_view, 30> kWords = {
      "y",    "pham", "bi",   "ho",    "chi",  "so",   "thua", "nguyen", "nghiep", "bon",
      "bao",  "duc",  "chu",  "huong", "thoi", "phuc", "thau", "tac",    "tu",     "nghia",
      "loat", "doi",  "minh", "xu",    "hung", "tien", "su",   "bang",   "ruong",  "dang"};
  if (i + 1 >= list.size() || !is_space_gap(list.gap(i + 1))) return false;
  if (grouped) return list[i + 1].exact == "bào" || list[i + 1].exact == "phạm";
  if (list.starts_upper(i) && list.starts_upper(i + 1) && !list.all_upper(i)) return true;
  return std::find(kWords.begin(), kWords.end(), list[i + 1].folded) != kWords.end();
}

/// Words of things that are counted in millions: "5 triệu cổ phần" is no money.
bool counts_things(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 12> kThings = {
      "nguoi", "dan", "luot", "m2", "m3", "tan", "con", "cay", "ban", "lit", "co phan", "san pham"};
  return i < list.size() && trim_gap(list.gap(i)).empty() &&
         std::any_of(kThings.begin(), kThings.end(),
                     [&](std::string_view words) { return list.folded_at(i, words); });
}

struct Currency {
  std::string_view name;
  std::size_t tokens = 0;
};

/// Past "(hai trăm nghìn)" at token `i`, between a sum and its currency; `i` when there is none.
std::size_t behind_bracket(const TokenList& list, std::size_t i) {
  constexpr std::size_t kMostWords = 25;
  if (trim_gap(list.gap(i)) != "(") return i;
  for (std::size_t at = i + 1; at < list.size() && at - i <= kMostWords; ++at) {
    if (list.is_number(at - 1)) return i;
    const std::string_view sign = trim_gap(list.gap(at));
    if (sign == ")") return at;
    if (sign.find_first_of("();") != std::string_view::npos) return i;
  }
  return i;
}

/// The currency that the word at token `i` names; without a name when it is none.
Currency currency_word_at(const TokenList& list, std::size_t i, bool large, bool grouped) {
  const std::string_view word = list[i].folded, exact = list[i].exact;
  if (word == "vn" && list.folded_at(i + 1, "dong")) return {"VND", 2};
  if (exact == "đồng" || exact == "dong") {
    const bool near = large || list.gap(i).find('\n') == std::string_view::npos;
    return near && !is_other_dong(list, i, grouped) ? Currency{"VND", 1} : Currency{};
  }
  if (word == "vnd") return {"VND", 1};
  if (word == "d") {
    const bool glued = list.gap(i).empty();
    return (exact == "đ" || glued) && large ? Currency{"VND", 1} : Currency{};
  }
  if (word == "usd") return {"USD", 1};
  if (list.folded_at(i, "do la")) return {"USD", list.folded_at(i + 2, "my") ? 3u : 2u};
  return {};
}

/// The currency behind the figure that ends before token `i`.
Currency currency_at(const TokenList& list, std::size_t i, bool large, bool grouped) {
  const std::string_view sign = trim_gap(list.gap(i));
  if (large && sign.starts_with("₫")) return {"VND", 0};
  if (i >= list.size()) return {};
  if (const std::size_t behind = behind_bracket(list, i); large && behind > i) {
    Currency currency = currency_word_at(list, behind, large, grouped);
    if (!currency.name.empty()) currency.tokens += behind - i;
    return currency;
  }
  const bool stopped = grouped && (sign == "." || sign == "," || sign == ",-" || sign == ".-") &&
                       (list[i].exact == "đồng" || list[i].exact == "đ");
  return sign.empty() || stopped ? currency_word_at(list, i, large, grouped) : Currency{};
}

/// Reads sums of one text.
class MoneyReader {
 public:
  explicit MoneyReader(const TokenList& list) : list_(list) {}
  std::optional<Money> money_at(std::size_t i) const;

 private:
  std::size_t end_of_digits(std::size_t i) const;
  std::optional<Figure> figure_at(std::size_t i) const;
  bool is_short_rest(const Figure& figure, std::size_t at) const;
  bool add(std::int64_t& amount, const Figure& figure, std::int64_t unit) const;

  const TokenList& list_;
};

/// Whether `number` is groups of three digits: 000, 000.000.
bool is_groups(std::string_view number) {
  const Pieces pieces = pieces_of(number);
  return std::all_of(pieces.digits.begin(), pieces.digits.end(),
                     [](std::string_view digits) { return digits.size() == kGroup; });
}

/// Past "500 000 000" and "118. 000.000": groups with a space or a broken sign between.
std::size_t MoneyReader::end_of_digits(std::size_t i) const {
  const std::size_t first = i++;
  if (list_[first].folded.size() > kGroup) return i;
  while (i - first < kMostDigits / kGroup && list_.is_number(i) && is_groups(list_[i].folded) &&
         (list_.gap(i) == " " || (trim_gap(list_.gap(i)) == "." && list_.gap(i).size() <= 3))) {
    ++i;
  }
  return i;
}

std::optional<Figure> MoneyReader::figure_at(std::size_t i) const {
  if (!list_.is_number(i)) return {};
  Figure figure;
  figure.end_token = list_.number(i) >= 0 ? end_of_digits(i) : i + 1;
  const bool before_unit = unit_at(list_, figure.end_token).has_value();
  std::size_t count = 0;
  const bool joined = figure.end_token > i + 1;
  figure.grouped = joined;
  for (std::size_t at = i; at < figure.end_token; ++at) {
    const std::string_view token = list_[at].folded;
    if (token.size() > 2 * kMostDigits) return {};
    const auto decimals =
        joined ? std::optional<std::size_t>(0) : decimals_of(pieces_of(token), before_unit);
    if (!decimals || (at == i && token.size() > kGroup && token.starts_with("000"))) return {};
    figure.grouped = figure.grouped || token.find_first_of(".,") != token.npos;
    figure.decimals = *decimals;
    for (const char c : token) {
      if (c == '.' || c == ',') continue;
      if (c < '0' || c > '9' || ++count > kMostDigits) return {};
      figure.digits = figure.digits * 10 + (c - '0');
    }
  }
  return figure;
}

/// Three digits at token `at` that end what is said: the 200 of "1 tỷ 200".
bool MoneyReader::is_short_rest(const Figure& figure, std::size_t at) const {
  const std::size_t end = figure.end_token;
  if (end != at + 1 || list_[at].folded.size() != kGroup || figure.grouped) return false;
  return end >= list_.size() || !is_space_gap(list_.gap(end)) || list_[end].before != Break::none;
}

/// Adds the figure in its unit; false when the sum is beyond all money.
bool MoneyReader::add(std::int64_t& amount, const Figure& figure, std::int64_t unit) const {
  constexpr std::int64_t kMost = 1'000'000'000'000'000;
  std::int64_t scale = 1;
  for (std::size_t n = 0; n < figure.decimals; ++n) scale *= 10;
  if (figure.digits / scale > kMost / unit) return false;
  amount += figure.digits / scale * unit + figure.digits % scale * unit / scale;
  return amount <= kMost;
}

std::optional<Money> MoneyReader::money_at(std::size_t i) const {
  Money money;
  std::int64_t last_unit = 0;
  bool grouped = false;
  std::size_t at = i;
  while (const auto figure = figure_at(at)) {
    // "1 tỷ 200 triệu": units go down.
    if (last_unit != 0 && !is_space_gap(list_.gap(at))) break;
    grouped = grouped || figure->grouped;
    const auto unit = unit_at(list_, figure->end_token);
    if (!unit || (last_unit != 0 && unit->value >= last_unit)) {
      if (last_unit != 0) {  // "1 tỷ 200": of the next unit
        if (is_short_rest(*figure, at)) {
          money.amount += figure->digits * (last_unit / 1000);
          at = figure->end_token;
        }
        break;
      }
      if (!add(money.amount, *figure, 1)) return {};
      at = figure->end_token;
      break;
    }
    if (!add(money.amount, *figure, unit->value)) return {};
    last_unit = unit->value;
    at = figure->end_token + unit->tokens;
    if (at < list_.size() && (list_[at].exact == "rưỡi" || list_[at].exact == "ruoi")) {
      money.amount += last_unit / 2;
      ++at;
      break;
    }
  }
  if (at == i) return {};
  const bool large = last_unit != 0 || money.amount >= 1000;
  const Currency currency = currency_at(list_, at, large, grouped || last_unit != 0);
  if (currency.name.empty() && last_unit < 1'000'000) return {};
  if (currency.name.empty() && counts_things(list_, at)) return {};
  money.currency = currency.name.empty() ? "VND" : currency.name;
  money.first_token = i;
  money.end_token = at + currency.tokens;
  money.begin = list_[i].begin;
  money.end = list_[money.end_token - 1].end;
  return money;
}

}  // namespace

std::string Money::canonical() const {
  return std::to_string(amount) + " " + std::string(currency);
}

std::vector<Money> find_money(const TokenList& list) {
  const MoneyReader reader(list);
  std::vector<Money> found;
  for (std::size_t i = list.next(0, Cue::kNumber); i < list.size();) {
    const auto money = reader.money_at(i);
    i = list.next(money ? money->end_token : i + 1, Cue::kNumber);
    if (money) found.push_back(*money);
  }
  return found;
}

std::vector<Money> find_money(std::string_view text) { return find_money(TokenList(text)); }

}  // namespace traan
