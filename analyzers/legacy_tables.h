#pragma once

#include <string_view>

namespace traan {

// The eight-bit encodings of Vietnamese, as the characters of the bytes 80–FF; a space stands for
// a byte that the encoding leaves unassigned.

/// What a Western Windows reads the bytes 80–FF as.
inline constexpr std::u16string_view kCp1252 =
    u"€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"
    u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
    u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    u"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

/// Bytes 80–FF; tones are combining marks.
inline constexpr std::u16string_view kWindows1258 =
    u"€ ‚ƒ„…†‡ˆ‰ ‹Œ    ‘’“”•–—˜™ ›œ  Ÿ"
    u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
    u"ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
    u"àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ";

/// Bytes 80–FF; the toned letters are lower case, capitals were a font's matter.
inline constexpr std::u16string_view kTcvn3 =
    u"                                "
    u" ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ "
    u"      ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò"
    u" ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ";

/// Bytes 80–FF; B0–B4 are combining marks.
inline constexpr std::u16string_view kTcvn5712 =
    u"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    u"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
    u"ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

/// Bytes 80–FF.
inline constexpr std::u16string_view kVps =
    u"ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ  ỀỂỄỐỒỔỖýỷỵỚỜỞ"
    u" ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự"
    u"ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ "
    u"àáâãảạă èéêẽìí ĩẴĐòóôõ Ơụùúủ ỶẼỳ";

/// Bytes 80–FF.
inline constexpr std::u16string_view kViscii =
    u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    u"ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    u"àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

static_assert(kCp1252.size() == 128 && kWindows1258.size() == 128 && kTcvn3.size() == 128 &&
              kTcvn5712.size() == 128 && kVps.size() == 128 && kViscii.size() == 128);

/// Letters that an encoding keeps among the control bytes.
struct ControlLetter {
  unsigned char byte;
  char16_t letter;
};
inline constexpr ControlLetter kTcvn5712Controls[] = {
    {0x01, u'Ú'}, {0x02, u'Ụ'}, {0x04, u'Ừ'}, {0x05, u'Ử'}, {0x06, u'Ữ'}, {0x11, u'Ứ'},
    {0x12, u'Ự'}, {0x13, u'Ỳ'}, {0x14, u'Ỷ'}, {0x15, u'Ỹ'}, {0x16, u'Ý'}, {0x17, u'Ỵ'}};
inline constexpr ControlLetter kVisciiControls[] = {{0x02, u'Ẳ'}, {0x05, u'Ẵ'}, {0x06, u'Ẫ'},
                                                    {0x14, u'Ỷ'}, {0x19, u'Ỹ'}, {0x1E, u'Ỵ'}};

/// VNI-Windows writes a letter as one of these bases (ô is its ơ, ö its ư) and a mark byte.
inline constexpr std::u32string_view kVniBases = U"aeouyôö";
/// A lower-case mark byte and what it makes of each base.
struct VniMark {
  char32_t byte;
  std::u32string_view letters;
};
inline constexpr VniMark kVniMarks[] = {{0xE0, U"ầềồ    "}, {0xE1, U"ấếố    "}, {0xE2, U"âêô    "},
                                        {0xE3, U"ẫễỗ    "}, {0xE4, U"ậệộ    "}, {0xE5, U"ẩểổ    "},
                                        {0xE8, U"ằ      "}, {0xE9, U"ắ      "}, {0xEA, U"ă      "},
                                        {0xEB, U"ặ      "}, {0xEF, U"ạẹọụ ợự"}, {0xF5, U"ãẽõũỹỡữ"},
                                        {0xF8, U"àèòùỳờừ"}, {0xF9, U"áéóúýớứ"}, {0xFA, U"ẳ      "},
                                        {0xFB, U"ảẻỏủỷởử"}, {0xFC, U"ẵ      "}};
/// Letters of VNI-Windows that are one byte, lower case, and what they are.
inline constexpr std::u32string_view kVniSingles = U"æìíîñòóôö";
inline constexpr std::u32string_view kVniMeanings = U"ỉìíỵđịĩơư";

}  // namespace traan
