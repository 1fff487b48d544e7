#pragma once

#include <xapian.h>

#include <optional>
#include <string_view>

namespace traan {

/// The docid of the record with this id, or nothing.
std::optional<Xapian::docid> find_docid(const Xapian::Database& database, std::string_view id);

}  // namespace traan
