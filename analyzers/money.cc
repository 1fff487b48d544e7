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
    const bool rate = list.folded_at(i + 1, "le") || list.folded_at(i + 1, "suat");
    if (rate || (exact != "tỷ" && exact != "tỉ" && exact != "ty" && exact != "ti")) return {};
    return Unit{1'000'000'000, 1};
  }
  if (exact == "triệu" || exact == "trieu") return Unit{1'000'000, 1};
  if (word == "nghin" || word == "ngan") return Unit{1'000, 1};
  return {};
}

/// Words that make of "đồng" something else.
bool is_other_dong(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 19> kWords = {
      "y",   "pham", "bi",  "ho",    "chi",  "so",   "thua", "nguyen", "nghiep", "bon",
      "bao", "duc",  "chu", "huong", "thoi", "phuc", "thau", "tac",    "tu"};
  if (i + 1 >= list.size() || !is_space_gap(list.gap(i + 1))) return false;
  return std::find(kWords.begin(), kWords.end(), list[i + 1].folded) != kWords.end();
}

struct Currency {
  std::string_view name;
  std::size_t tokens = 0;
};

/// The currency at token `i`; without a name when there is none.
Currency currency_at(const TokenList& list, std::size_t i, bool large) {
  if (i >= list.size() || !trim_gap(list.gap(i)).empty()) return {};
  const std::string_view word = list[i].folded, exact = list[i].exact;
  if (exact == "đồng" || exact == "dong") {
    const bool sum = list.gap(i).find('\n') == std::string_view::npos && !is_other_dong(list, i);
    return large || sum ? Currency{"VND", 1} : Currency{};
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

/// Reads sums of one text.
class MoneyReader {
 public:
  explicit MoneyReader(const TokenList& list) : list_(list) {}
  std::optional<Money> money_at(std::size_t i) const;

 private:
  std::size_t end_of_digits(std::size_t i) const;
  std::optional<Figure> figure_at(std::size_t i) const;
  bool add(std::int64_t& amount, const Figure& figure, std::int64_t unit) const;

  const TokenList& list_;
};

/// Past "500 000 000": groups with a space between.
std::size_t MoneyReader::end_of_digits(std::size_t i) const {
  const std::size_t first = i++;
  if (list_[first].folded.size() > kGroup) return i;
  while (i - first < kMostDigits / kGroup && list_.is_number(i) && list_.gap(i) == " " &&
         list_[i].folded.size() == kGroup && list_.number(i) >= 0) {
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
  for (std::size_t at = i; at < figure.end_token; ++at) {
    const std::string_view token = list_[at].folded;
    if (token.size() > 2 * kMostDigits) return {};
    const auto decimals = decimals_of(pieces_of(token), before_unit);
    if (!decimals) return {};
    figure.decimals = *decimals;
    for (const char c : token) {
      if (c == '.' || c == ',') continue;
      if (c < '0' || c > '9' || ++count > kMostDigits) return {};
      figure.digits = figure.digits * 10 + (c - '0');
    }
  }
  return figure;
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
  std::size_t at = i;
  while (const auto figure = figure_at(at)) {
    // "1 tỷ 200 triệu": units go down.
    if (last_unit != 0 && !is_space_gap(list_.gap(at))) break;
    const auto unit = unit_at(list_, figure->end_token);
    if (!unit || (last_unit != 0 && unit->value >= last_unit)) {
      if (last_unit != 0) break;
      if (!add(money.amount, *figure, 1)) return {};
      at = figure->end_token;
      break;
    }
    if (!add(money.amount, *figure, unit->value)) return {};
    last_unit = unit->value;
    at = figure->end_token + unit->tokens;
  }
  if (at == i) return {};
  const bool large = last_unit != 0 || money.amount >= 1000;
  const Currency currency = currency_at(list_, at, large);
  if (currency.name.empty() && last_unit < 1'000'000) return {};
  if (currency.name.empty() && at < list_.size() && list_[at].folded == "nguoi") return {};
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
  for (std::size_t i = 0; i < list.size();) {
    const auto money = list.is_number(i) ? reader.money_at(i) : std::nullopt;
    i = money ? money->end_token : i + 1;
    if (money) found.push_back(*money);
  }
  return found;
}

std::vector<Money> find_money(std::string_view text) { return find_money(TokenList(text)); }

}  // namespace traan
