#include "analyzers/legacy_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "analyzers/legacy_letters.h"
#include "analyzers/letters.h"

namespace traan {
namespace {

/// Words, without regard to case.
class WordSet {
 public:
  /// `list`: lower case, a space after each.
  explicit WordSet(std::u32string_view list) {
    std::u32string word;
    for (const char32_t c : list) {
      if (c != U' ') {
        word += c;
      } else if (!word.empty()) {
        words_.insert(std::exchange(word, {}));
      }
    }
  }
  bool contains(std::u32string_view word) const {
    std::u32string lower;
    for (const char32_t c : word) {
      lower += static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
    }
    return words_.contains(lower);
  }

 private:
  std::unordered_set<std::u32string> words_;
};

// Common words that would be other, unheard of, ones when decoded. Parted by spaces.
const WordSet kTcvn3Stays(
    U" biên buôn bám bán bánh báo bãi bên bì bình bích bít bù bùi chuyên chánh cháu chân châu chém "
    U"chênh chìa chí chính chú chúng cái cán cáo cân cây còn có công cùng cúng diêm duyên dán dân "
    U"dây dép dính giá giám giáo gái gây gì gò gói góp hoá hoãn huân hì hình hòa hóa hôm hôn hùn "
    U"hùng khám kháng khánh khê khí khó khóa khóm khô không kiên kèm kéo kê kêu kí kích kín kính "
    U"liêm liên liêng liêu luôn lá lái lâm lâu lã lãi lãnh lê lên lò lô lúa mái máu máy mâu mãn "
    U"mép "
    U"mình mô môi môn nghiêm nghiên nghìn nguyên ngân ngã ngô ngôi ngõ nhiên nhánh nhân nhãn nhìn "
    U"nhóm niêm niên nuôi nâu ném nên nêu nó nói nông phiên phán pháo phân phép phê phí phía phòng "
    U"phôi phù phú quá quán quân riêng rãnh rõ sáng sáu sân sòng sóc sô súng thiên thuê thái tháng "
    U"tháo thân thép thêm thì thích thôi thôn thông thùy thúy tiên tiêu toán trái tránh trên trình "
    U"trí trích trò tròn trùng trú trúng tuyên tuân tái tám tâm tân tây tên tìm tình tích tín tính "
    U"tòa tòng tô tôi tôn tùng tú túi túy viên ván vân vì ví võ vùng xiên xuyên xuân xâm xâu xây "
    U"xã "
    U"xét xóa xóm xô yên yêu án áo âm ép ích ít ô ông ù ");
const WordSet kVniStays(
    U" buôn bông chó còn có công dòng gió gò gói hòa hóa khò khó khóa khóm không luôn lò lòng lô "
    U"lông "
    U"móng môi môn mông ngón ngô ngôi ngôn nhóm nuôi nó nói nông phòng phó phóng phô sòng sông "
    U"thôi "
    U"thôn thông tròn tòa tòng tóm tô tôi tôn tông vòng vô xóa xóm xô ó ô ôm ông ");
// … and these are two words: hoàng is Hồng too.
const WordSet kVniStaysAtEdge(
    U" hoàng toàn toà hoà ngoài hoài hoàn hoá hoãn khoá khoác khoán toán soát thoát thoái loài "
    U"xoài "
    U"doãn đoàn sô hôn trò bò vò thò ");

// Frequent words that the lists above have no reason to name.
const WordSet kFrequent(
    U" của được người đồng đã về định điều khoản bị và các là những với để này đó một hai ba từ "
    U"đến tại "
    U"trong theo luật bộ tội xử việc quyền sử dụng đất tài sản huyện tỉnh thành phố phường ủy tố "
    U"tụng "
    U"hợp cấp thẩm phạt mức năm ngày số tiền vụ việt nam nước cộng chủ nghĩa độc lập tự hạnh phúc "
    U"kiện "
    U"nguyên đơn bình chồng tổng lưu phí thì là thừa kế ly lại kỷ kỹ thuật căn cứ hội điểm nhận "
    U"bà mà hà nội với tội thời chứng sĩ nguyễn trần thị văn phạm hoàng bùi đỗ vũ phan ");

bool is_lower(char32_t c) { return u_islower(static_cast<UChar32>(c)); }
bool is_upper(char32_t c) { return u_isupper(static_cast<UChar32>(c)); }
bool is_horn_o(char32_t c) {
  return std::u32string_view(U"ơờởỡớợ").find(c) != std::u32string_view::npos;
}
bool is_sign(char32_t c) { return c >= 0xA1 && c <= 0xBF; }

/// Of Latin-1, but of no Vietnamese word in Unicode.
bool is_foreign(char32_t c) { return c >= 0xA1 && c <= 0xFF && is_legacy_lead(c); }

std::u32string as_written(const LegacyLine& line, std::size_t begin, std::size_t end) {
  std::u32string out;
  for (std::size_t i = begin; i < end; ++i) {
    if (line[i].c != 0xAD) out += line[i].c;
  }
  return out;
}

char32_t tcvn3_unit(char32_t c, bool first) {
  if (c < 0x80) return c == U'-' ? U'ư' : c;
  if (c == U'Đ' && !first) return U'é';  // Ð, which was taken for a look-alike
  return tcvn3_letter(c);
}

/// Fills in what the units read as; false when they cannot be of the encoding.
bool read(const LegacyLine& line, LegacyKind kind, LegacyWord& word) {
  word.letters.clear();
  word.widths.clear();
  for (std::size_t i = word.begin; i < word.end;) {
    const char32_t c = line[i].c;
    char32_t letter = 0;
    std::size_t width = 1;
    if (kind == LegacyKind::tcvn3) {
      letter = tcvn3_unit(c, i == word.begin);
      if (c == U'-' && i + 1 < word.end && line[i + 1].c == U' ') width = 2;
    } else if (const char32_t pair = i + 1 < word.end ? vni_pair(c, line[i + 1].c) : 0) {
      letter = pair;
      width = 2;
    } else {
      letter = c < 0x80 ? c : vni_single(c);
    }
    if (letter == 0) return false;
    word.letters += letter;
    word.widths.push_back(width);
    i += width;
  }
  return true;
}

/// How much the unit at `i` says for TCVN3: signs that are put there for other reasons at the head
/// of a word (©, §, µm), and letters of other languages, say less than a capital or ¸ inside.
int tcvn3_weight(const LegacyLine& line, const LegacyWord& word, std::size_t i) {
  const char32_t c = line[i].c;
  if (c < 0x80) return c == U'-' ? 1 : 0;
  const bool first = i == word.begin;
  const char32_t before = first ? 0 : line[i - 1].c;
  if (c == 0xAD) {
    const std::size_t at = i - word.begin + 1;
    return at < word.letters.size() && is_horn_o(word.letters[at]) ? 2 : 1;
  }
  if (is_upper(c) && !first && (is_lower(before) || is_sign(before))) return 2;
  if (c == 0xB8 || c == 0xB6) return 2;
  if (is_sign(c)) return first ? 1 : 2;
  return is_foreign(c) ? 1 : 0;
}

/// … and for VNI: a letter that only VNI has, after its vowel, says most.
int vni_weight(const LegacyLine& line, const LegacyWord& word, std::size_t i) {
  const char32_t c = line[i].c;
  if (c < 0x80) return 0;
  const bool pair = i > word.begin && vni_pair(line[i - 1].c, c) != 0;
  if (pair && is_vni_pair(line[i - 1].c, c)) return 2;
  if (!is_foreign(c)) return pair ? 1 : 0;
  return pair ? 2 : 1;
}

/// Whether a soft hyphen stands before ơ: TCVN3's ươ.
bool has_horn_hyphen(const LegacyLine& line, const LegacyWord& word) {
  for (std::size_t i = word.begin; i + 1 < word.end; ++i) {
    const std::size_t at = i - word.begin + 1;
    if (line[i].c == 0xAD && at < word.letters.size() && is_horn_o(word.letters[at])) return true;
  }
  return false;
}

void judge(const LegacyLine& line, LegacyKind kind, LegacyWord& word) {
  const std::size_t length = word.end - word.begin;
  if (word.letters.size() == 1 && is_sign(line[word.begin].c)) {
    const bool bar_d = line[word.begin].c == 0xAE || line[word.begin].c == 0xA7;
    word.fit = bar_d ? LegacyFit::ambiguous : LegacyFit::neutral;
    return;
  }
  if (!is_pronounceable(word.letters)) {
    word.fit =
        word.letters == U"đ" || word.letters == U"Đ" ? LegacyFit::ambiguous : LegacyFit::breaker;
    return;
  }
  const std::u32string raw = as_written(line, word.begin, word.end);
  // "trÊn" is trấn, though trên is a word; ­ before ơ is ư, though it may be a hyphen.
  const bool odd = kind == LegacyKind::tcvn3 && (mixes_case(raw) || has_horn_hyphen(line, word));
  if (!odd && (kind == LegacyKind::vni ? kVniStays : kTcvn3Stays).contains(raw)) {
    word.fit = LegacyFit::breaker;
    return;
  }
  word.stays_at_edge = kind == LegacyKind::vni && kVniStaysAtEdge.contains(raw);
  int weight = 0;
  for (std::size_t i = word.begin; i < word.end; ++i) {
    weight += kind == LegacyKind::vni ? vni_weight(line, word, i) : tcvn3_weight(line, word, i);
    const bool own_pair =
        kind == LegacyKind::vni && i > word.begin && is_vni_pair(line[i - 1].c, line[i].c);
    word.has_own_letter = word.has_own_letter || own_pair || is_foreign(line[i].c);
  }
  const bool telltale = weight > 0 && length > 1 && (odd || !is_pronounceable(raw));
  word.fit = telltale ? LegacyFit::telltale : LegacyFit::ambiguous;
  const bool short_word = length < 3 && line[word.begin].c != 0xB8 && line[word.begin].c != 0xB6;
  if (telltale) word.weight = std::min(weight, short_word ? 1 : 2);
  word.is_frequent = is_frequent_word(word.letters);
  if (word.is_frequent) word.weight = std::min(word.weight + 1, 2);
}

bool is_ascii(const LegacyLine& line, std::size_t begin, std::size_t end) {
  return std::all_of(line.begin() + static_cast<std::ptrdiff_t>(begin),
                     line.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const LegacyUnit& unit) { return unit.c < 0x80; });
}

LegacyFit ascii_fit(const LegacyLine& line, const LegacyWord& word) {
  if (word.end - word.begin <= 3) return LegacyFit::neutral;
  const std::u32string raw = as_written(line, word.begin, word.end);
  const bool capitals = std::none_of(raw.begin(), raw.end(), is_lower);
  return capitals || is_pronounceable(raw) ? LegacyFit::neutral : LegacyFit::breaker;
}

/// Takes units up to `end` and the letters after it into `word`, when that makes a word.
bool join_to(const LegacyLine& line, LegacyWord& word, std::size_t end) {
  static const WordSet kAscii(U" như nhưng chưa lưu trưng thư tư ");
  constexpr std::size_t kLongest = 9;
  LegacyWord joined = word;
  joined.end = end;
  while (joined.end < line.size() && joined.end - joined.begin <= kLongest &&
         is_legacy_word_part(line[joined.end].c, LegacyKind::tcvn3)) {
    ++joined.end;
  }
  if (joined.end - joined.begin > kLongest || !read(line, LegacyKind::tcvn3, joined)) return false;
  if (!is_pronounceable(joined.letters)) return false;
  const bool ascii = is_ascii(line, joined.begin, joined.end);
  const bool open = line[joined.end - 1].c == U'-';
  if ((ascii || open) && !kAscii.contains(joined.letters)) return false;
  word = joined;
  if (ascii) {
    word.fit = LegacyFit::ambiguous;
  } else {
    judge(line, LegacyKind::tcvn3, word);
  }
  return true;
}

/// Some converters made TCVN3's ư (a soft hyphen) a hyphen, and some line breakers put a space
/// after that: ®-îc, ng- êi, nh- sau.
bool join_at_hyphen(const LegacyLine& line, LegacyWord& word) {
  const std::size_t hyphen = word.end;
  if (hyphen >= line.size() || line[hyphen].c != U'-') return false;
  const bool space = hyphen + 2 < line.size() && line[hyphen + 1].c == U' ' &&
                     is_legacy_word_part(line[hyphen + 2].c, LegacyKind::tcvn3);
  return (space && join_to(line, word, hyphen + 2)) || join_to(line, word, hyphen + 1);
}

}  // namespace

bool is_legacy_word_part(char32_t c, LegacyKind kind) {
  if (c < 0x80) return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
  if (c >= 0xA1 && c <= 0xFF && kind == LegacyKind::tcvn3) return true;
  if (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7) return true;
  const CharClass cls = char_info(c).cls;
  return cls != CharClass::separator && cls != CharClass::digit;
}

bool mark_follows(const LegacyLine& line, std::size_t end) {
  const auto is_mark = [&](std::size_t i) {
    return i < line.size() && char_info(line[i].c).cls == CharClass::mark;
  };
  return is_mark(end) || (end < line.size() && line[end].c == U' ' && is_mark(end + 1));
}

bool mixes_case(std::u32string_view word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (is_upper(word[i]) && is_lower(word[i - 1])) return true;
  }
  return false;
}

bool is_frequent_word(std::u32string_view word) {
  return kTcvn3Stays.contains(word) || kFrequent.contains(word);
}

std::vector<LegacyWord> legacy_words(const LegacyLine& line, LegacyKind kind) {
  std::vector<LegacyWord> words;
  for (std::size_t i = 0; i < line.size();) {
    LegacyWord word{i, i, LegacyFit::breaker, 0, false, false, false, {}, {}};
    while (word.end < line.size() && is_legacy_word_part(line[word.end].c, kind)) ++word.end;
    i = word.end;
    if (i == word.begin) {
      ++i;
      continue;
    }
    if (kind == LegacyKind::tcvn3 && join_at_hyphen(line, word)) {
      i = word.end;
    } else if (is_ascii(line, word.begin, word.end)) {
      word.fit = ascii_fit(line, word);
    } else if (read(line, kind, word)) {
      judge(line, kind, word);
    }
    if (mark_follows(line, word.end)) word.fit = LegacyFit::breaker;
    words.push_back(std::move(word));
  }
  return words;
}

}  // namespace traan
