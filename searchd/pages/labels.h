#pragma once

#include <string>
#include <string_view>

#include "corpus-tools/record.h"
#include "corpus-tools/vocabulary.h"

namespace traan {

/// What a page calls a value of a vocabulary; the value itself when it is not in the list.
std::string_view label_of(Vocabulary vocabulary, std::string_view value);

/// An ISO date as it is written in Vietnam: 12/08/2022.
std::string vietnamese_date(std::string_view iso);

/// What a page calls a record: "Bản án số 64/2022/HS-PT", "Án lệ số 04/2016/AL".
std::string heading_of(const Record& record);

}  // namespace traan
