#pragma once

#include <sqlite3.h>

namespace traan::bench {

/// Gives FTS5 of `database` the tokenizer "words", which takes the words of a WordRecord as they
/// are: the folded term of a word at the place of its exact one, "|" as a word of its own.
void register_words_tokenizer(sqlite3* database);

}  // namespace traan::bench
