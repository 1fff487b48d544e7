#pragma once

#include <string>

#include "searchd/language/query_tree.h"

namespace traan {

/// A tree on one line, for people: `all(tranh ~chap near/5(đất, "quyền sử dụng"~2))`. Words read
/// without marks have `~` before them, and their most probable marks behind `>`. References are
/// their first term and how many more there are: `[RBLHS:D173 +1]`.
std::string to_string(const QueryNode& node);

}  // namespace traan
