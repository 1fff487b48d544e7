#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace Xapian {
class Database;
}

namespace traan {

/// The docid of the record with this id, or nothing.
std::optional<std::uint32_t> find_docid(const Xapian::Database& database, std::string_view id);

}  // namespace traan
