#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/utf8.h"
#include "corpus-tools/extract_phrase.h"
#include "corpus-tools/extract_subject.h"

namespace traan {
namespace {

constexpr std::size_t kVerdictBytes = 16000;
constexpr std::size_t kMostTokens = 30;

/// The first two words, folded, of the offences of the criminal codes and of the parts that an
/// article lists; sorted.
constexpr std::array<std::string_view, 155> kOffenceStarts = {
    "bao che",    "bao loan",   "bat coc",     "bat giu",    "bat hoac",     "bat nguoi",
    "bieu quyet", "buc cung",   "buc tu",      "buon ban",   "buon lau",     "can tro",
    "cau ket",    "che giau",   "che tao",     "chiem doat", "chiem giu",    "cho vay",
    "chong lai",  "chong menh", "chong nguoi", "chong pha",  "chua chap",    "chua mai",
    "co y",       "cong khai",  "cong nhien",  "cung cap",   "cuong buc",    "cuong dam",
    "cuong doat", "cuong ep",   "cuop bien",   "cuop giat",  "cuop tai",     "cuu chua",
    "dam o",      "dang ky",    "danh bac",    "danh thao",  "danh trao",    "dao ngu",
    "dao nhiem",  "dau co",     "dau hang",    "de doa",     "dieu dong",    "dieu khien",
    "doi hoi",    "du do",      "dua hoi",     "dua vao",    "dua xe",       "dung nhuc",
    "ep buoc",    "ga bac",     "gay chien",   "gay roi",    "gay thuong",   "gay ton",
    "gia mao",    "giam nguoi", "gian diep",   "giao cau",   "giao cho",     "giet con",
    "giet nguoi", "hanh ha",    "hanh hung",   "hanh nghe",  "hiep dam",     "hoat dong",
    "huan luyen", "huy hoai",   "khai bao",    "khai thac",  "khong chap",   "khong cuu",
    "khong to",   "khong truy", "khung bo",    "lam chet",   "lam dung",     "lam gia",
    "lam lay",    "lam mat",    "lam nhuc",    "lam quyen",  "lam sai",      "lam trai",
    "lap quy",    "lay truyen", "loan luan",   "loi dung",   "lua dao",      "lua doi",
    "luu hanh",   "moi gioi",   "mua ban",     "mua chuoc",  "mua dam",      "ngan can",
    "nguoc dai",  "nhan hoi",   "nhap canh",   "nhap khau",  "pha hoai",     "pha huy",
    "pha roi",    "pha thai",   "phan boi",    "phat tan",   "quang cao",    "quay nhieu",
    "ra ban",     "ra menh",    "ra quyet",    "rua tien",   "sa thai",      "san xuat",
    "su dung",    "tai tro",    "tang tru",    "tham o",     "thao tung",    "thieu trach",
    "thu thap",   "tiep can",   "tieu thu",    "to chuc",    "tra thu",      "trom cap",
    "tron di",    "tron khoi",  "tron o",      "tron thue",  "tron tranh",   "truy cuu",
    "truyen ba",  "tu choi",    "tu y",        "tuyen mo",   "tuyen truyen", "van chuyen",
    "vang mat",   "vi pham",    "vo y",        "vu khong",   "xam nhap",     "xam pham",
    "xuat ban",   "xuat canh",  "xuc pham",    "xui giuc",   "xuyen tac",
};

bool starts_offence(const TokenList& list, std::size_t i) {
  if (i + 1 >= list.size()) return false;
  const std::string words = std::string(list[i].folded) + ' ' + std::string(list[i + 1].folded);
  return std::binary_search(kOffenceStarts.begin(), kOffenceStarts.end(), std::string_view(words));
}

/// Words that follow an offence's name and are in none. Compared with their marks: tại is not tài.
bool follows_offence(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 21> kWords = {
      "theo",  "tại",  "xử",   "áp",  "căn",   "đối",   "bị",  "là",  "như", "được", "đã",
      "khoản", "điểm", "điều", "với", "nhưng", "thuộc", "nên", "thì", "tội", "xét"};
  const std::string_view exact = list[i].exact;
  if (std::find(kWords.begin(), kWords.end(), exact) != kWords.end()) {
    return exact != "tội" || i == 0 || list[i - 1].exact != "phạm";  // do người khác phạm tội mà có
  }
  return (exact == "quy" && list.folded_at(i, "quy dinh tai")) ||
         (exact == "và" && list.folded_at(i + 1, "toi"));
}

bool ends_offence(const TokenList& list, std::size_t i) {
  const std::string_view gap = list.gap(i);
  if (gap.find_first_of(".;:()[]") != gap.npos || has_quote(gap)) return true;
  if (gap.find("\n\n") != gap.npos || gap.find("\n-") != gap.npos) return true;
  if (gap.find(',') != gap.npos && !starts_offence(list, i)) return true;
  return follows_offence(list, i) || (list.starts_upper(i) && list.starts_line(i));
}

struct Offence {
  std::size_t first, end;
};

/// The offence that begins at token `i`, with a quotation mark before it or without.
Offence offence_at(const TokenList& list, std::size_t i, bool quoted) {
  if (!starts_offence(list, i)) return {i, i};
  if (quoted) {
    const std::size_t end = quoted_end(list, i, kMostTokens);
    if (end > i) return {i, end};
  }
  std::size_t end = i + 2;
  while (end < list.size() && end - i < kMostTokens && !ends_offence(list, end)) ++end;
  return {i, end};
}

/// Offences in the order of their first mention.
class OffenceNames {
 public:
  void add(const TokenList& list, Offence offence) {
    std::string folded, name;
    for (std::size_t i = offence.first; i < offence.end; ++i) {
      if (!folded.empty()) {
        folded += ' ';
        name += list.gap(i).find(',') != std::string_view::npos ? ", " : " ";
      }
      folded += list[i].folded;
      name += lower_spelling(list, i);
    }
    if (std::find(folded_.begin(), folded_.end(), folded) != folded_.end()) return;
    folded_.push_back(std::move(folded));
    if (!joined_.empty()) joined_ += "; ";
    joined_ += capitalised(name);
  }
  const std::string& joined() const { return joined_; }

 private:
  std::vector<std::string> folded_;
  std::string joined_;
};

/// Where an offence is named: after "phạm tội", or in any way.
enum class Mention { guilty, any };

/// Whether "tội" at token `i` is that of "phạm tội", "phạm vào các tội".
bool is_guilty(const TokenList& list, std::size_t i) {
  for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
    const std::string_view word = list[i - back].folded;
    if (word == "pham") return true;
    if (word != "cac" && word != "vao" && word != "hai" && !list.is_number(i - back)) return false;
  }
  return false;
}

/// Adds the offences that tokens [first, end) name; of the first mention only when `one`.
void add_offences(const TokenList& list, std::size_t first, std::size_t end, Mention mention,
                  bool one, OffenceNames& names) {
  for (std::size_t i = first; i + 2 < end; ++i) {
    if (list[i].folded != "toi" || (mention == Mention::guilty && !is_guilty(list, i))) continue;
    Offence offence = offence_at(list, i + 1, has_quote(list.gap(i + 1)) || has_quote(list.gap(i)));
    // "phạm tội “…” và tội “…”", "các tội “…” và “…”"
    while (offence.end > offence.first) {
      names.add(list, offence);
      std::size_t next = offence.end;
      i = next - 1;
      if (next < list.size() && list[next].exact == "và") ++next;
      if (next < list.size() && list[next].exact == "tội") ++next;
      const bool joined =
          next > offence.end || (next < list.size() && has_quote(list.gap(next)) &&
                                 list.gap(next).find(',') != std::string_view::npos);
      if (!joined || next >= list.size()) break;
      offence = offence_at(list, next, has_quote(list.gap(next)));
    }
    if (one && !names.joined().empty()) return;
  }
}

/// The token after the last heading "QUYẾT ĐỊNH"; the list's size when there is none.
std::size_t verdict_begin(const TokenList& list) {
  for (std::size_t i = list.size(); i-- > 0;) {
    if (list.folded_at(i, "quyet dinh") && list.all_upper(i) && list.starts_line(i)) return i + 2;
  }
  return list.size();
}

/// The end of the text, from its last heading "QUYẾT ĐỊNH" on or more.
std::string_view last_pages(std::string_view text) {
  std::size_t begin = text.size() > kVerdictBytes ? text.size() - kVerdictBytes : 0;
  const std::size_t heading = text.rfind("\nQUYẾT ĐỊNH");
  if (heading != text.npos && heading < begin) begin = heading;
  text.remove_prefix(floor_border(text, begin));
  return text.substr(0, floor_border(text, kVerdictBytes));
}

}  // namespace

std::string criminal_subject(std::string_view text) {
  OffenceNames names;
  const TokenList end(last_pages(text));
  std::size_t verdict = verdict_begin(end);
  if (verdict == end.size()) {
    verdict = 0;
    while (verdict < end.size() && !end.folded_at(verdict, "tuyen bo")) ++verdict;
  }
  add_offences(end, verdict, end.size(), Mention::guilty, false, names);
  if (names.joined().empty()) {
    add_offences(end, verdict, end.size(), Mention::any, false, names);
  }
  if (names.joined().empty()) {
    const TokenList begin(text.substr(0, floor_border(text, kVerdictBytes)));
    add_offences(begin, 0, begin.size(), Mention::any, true, names);
  }
  return names.joined();
}

}  // namespace traan
