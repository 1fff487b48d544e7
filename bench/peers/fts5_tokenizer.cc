#include "bench/peers/fts5_tokenizer.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

#include "bench/peers/word_record.h"

namespace traan::bench {
namespace {

using TokenCallback = int (*)(void*, int, const char*, int, int, int);

/// FTS5 wants an instance; this tokenizer has nothing to remember.
int create(void*, const char**, int, Fts5Tokenizer** out) {
  static char nothing;
  *out = reinterpret_cast<Fts5Tokenizer*>(&nothing);
  return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int length,
             TokenCallback callback) {
  const std::string_view words(text, static_cast<std::size_t>(length));
  std::string folded(1, kFoldedMark);
  const auto give = [&](int how, std::string_view term, std::size_t begin, std::size_t end) {
    return callback(context, how, term.data(), static_cast<int>(term.size()),
                    static_cast<int>(begin), static_cast<int>(end));
  };
  for (std::size_t begin = 0, end; begin < words.size(); begin = end + 1) {
    end = std::min(words.find(' ', begin), words.size());
    const std::string_view written = words.substr(begin, end - begin);
    const std::size_t slash = written.find('/');
    int result = give(0, written.substr(0, slash), begin, end);
    // A query says itself which of the two it wants.
    if (result == SQLITE_OK && !(flags & FTS5_TOKENIZE_QUERY) && written != "|") {
      folded.resize(1);
      folded += slash == std::string_view::npos ? written : written.substr(slash + 1);
      result = give(FTS5_TOKEN_COLOCATED, folded, begin, end);
    }
    if (result != SQLITE_OK) return result;
  }
  return SQLITE_OK;
}

fts5_api* api_of(sqlite3* database) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

}  // namespace

void register_words_tokenizer(sqlite3* database) {
  fts5_api* api = api_of(database);
  fts5_tokenizer tokenizer = {create, destroy, tokenize};
  if (!api || api->xCreateTokenizer(api, "words", nullptr, &tokenizer, nullptr) != SQLITE_OK) {
    throw std::runtime_error("this SQLite has no FTS5");
  }
}

}  // namespace traan::bench
