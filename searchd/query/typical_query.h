#pragma once

#include <cstdint>
#include <span>

#include "indexer/generation.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// A question of the words and compounds that tell a document from others, by its token stream: how
/// often it has them and how few have them, those of title and subject before others. Nothing where
/// the lexicon knows too few of its words.
QueryNode typical_query(std::span<const std::uint16_t> stream, const LexiconReader& lexicon);

}  // namespace traan
