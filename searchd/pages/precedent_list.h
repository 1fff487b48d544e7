#pragma once

#include <vector>

#include "corpus-tools/record.h"
#include "searchd/http/site.h"

namespace traan {

/// All precedents without their texts, by their numbers, the latest first.
std::vector<Record> latest_precedents(const Site& site);

}  // namespace traan
