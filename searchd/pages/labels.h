#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus-tools/record.h"
#include "corpus-tools/vocabulary.h"
#include "searchd/query/search.h"

namespace traan {

/// What a page calls a value of a vocabulary; the value itself when it is not in the list.
std::string_view label_of(Vocabulary vocabulary, std::string_view value);

/// What a page calls a value of a field or facet.
std::string_view label_of_value(std::string_view field, std::string_view value);

/// An ISO date as it is written in Vietnam: 12/08/2022.
std::string vietnamese_date(std::string_view iso);

/// What a page calls a record: "Bản án số 64/2022/HS-PT", "Án lệ số 04/2016/AL".
std::string heading_of(const Record& record);

/// As one cites it: "Bản án số 64/2022/HS-PT ngày 12/08/2022 của Tòa án nhân dân tỉnh X".
std::string citation_of(const Record& record);

/// Sorts the values of a facet as Vietnamese names are.
void sort_by_name(std::vector<FacetValue>& values);

/// The name of a court's page: its words without marks, "toa-an-nhan-dan-tinh-nghe-an".
std::string court_slug(std::string_view court);
/// That of a precedent's page: "4-2016"; empty for what is no precedent number.
std::string precedent_slug(std::string_view number);
/// The one address of a record's page, from "/" on.
std::string path_of(const Record& record);

}  // namespace traan
