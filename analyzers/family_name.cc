#include "analyzers/family_name.h"

#include <algorithm>
#include <array>

namespace traan {
namespace {

/// Without marks, sorted.
constexpr std::array<std::string_view, 155> kFamilyNames = {
    "au",     "bach",  "ban",   "banh",   "be",     "bien",   "bui",   "ca",    "cai",   "cam",
    "can",    "cao",   "cat",   "chang",  "chao",   "chau",   "chu",   "chui",  "chung", "cu",
    "cung",   "dam",   "dang",  "danh",   "dao",    "dau",    "deo",   "diem",  "diep",  "dieu",
    "dinh",   "do",    "doan",  "doi",    "dong",   "du",     "duong", "giang", "giap",  "ha",
    "hac",    "hang",  "hau",   "ho",     "hoang",  "hong",   "hu",    "hua",   "huong", "huynh",
    "kha",    "khong", "khuat", "khuc",   "khuong", "khuu",   "kieu",  "kim",   "kpa",   "ksor",
    "la",     "lai",   "lam",   "lang",   "lau",    "le",     "li",    "lieu",  "lo",    "loc",
    "loi",    "long",  "lu",    "luan",   "luc",    "luong",  "luu",   "luyen", "ly",    "ma",
    "mac",    "mai",   "man",   "mau",    "mong",   "mua",    "nay",   "ngac",  "ngan",  "nghi",
    "nghiem", "ngo",   "ngu",   "nguyen", "nham",   "nhu",    "nie",   "ninh",  "nong",  "ong",
    "pham",   "phan",  "pho",   "phu",    "phung",  "phuong", "puih",  "quach", "quan",  "quang",
    "quyen",  "rmah",  "ro",    "roi",    "sa",     "sam",    "sen",   "siu",   "son",   "sung",
    "ta",     "tan",   "tang",  "tat",    "thach",  "thai",   "than",  "thang", "thao",  "thi",
    "thiem",  "thieu", "tho",   "thong",  "tien",   "tieu",   "to",    "ton",   "tong",  "tram",
    "tran",   "trang", "trieu", "trinh",  "truong", "tu",     "ung",   "uong",  "van",   "vang",
    "vi",     "vo",    "vu",    "vuong",  "y"};

}  // namespace

bool is_family_name(std::string_view folded) {
  return std::binary_search(kFamilyNames.begin(), kFamilyNames.end(), folded);
}

}  // namespace traan
