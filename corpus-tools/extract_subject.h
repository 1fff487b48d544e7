#pragma once

#include <string>
#include <string_view>

#include "corpus-tools/extract_opening.h"

namespace traan {

/// The offences that a criminal judgment names, as its verdict does, joined by "; ":
/// "Tổ chức đánh bạc; Đánh bạc". Empty when none is named.
std::string criminal_subject(std::string_view text);

/// The legal relation: after "V/v" in the header, else after "về việc" where the body opens.
std::string civil_subject(const Opening& opening);

/// The administrative measure: "Áp dụng biện pháp xử lý hành chính đưa vào cơ sở cai nghiện bắt
/// buộc"; the decision's title when it does not apply one.
std::string measure_subject(const Opening& opening);

}  // namespace traan
