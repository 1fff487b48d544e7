// SQLite's FTS5 among the peers of bench/searching.sh: a table without content for the words and
// one for the fields, joined by rowid.

#include <sqlite3.h>

#include <functional>
#include <map>
#include <stdexcept>

#include "bench/peers/fts5_tokenizer.h"
#include "bench/peers/peer_program.h"
#include "bench/peers/word_record.h"

namespace {

using namespace traan::bench;

/// A prepared statement, run once more by each reset().
class Statement {
 public:
  Statement(sqlite3* database, const std::string& sql) : database_(database) {
    const int result = sqlite3_prepare_v2(database, sql.c_str(), -1, &statement_, nullptr);
    if (result != SQLITE_OK) fail();
  }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement() { sqlite3_finalize(statement_); }

  void reset() { sqlite3_reset(statement_); }
  void bind(int parameter, std::string_view value) {
    sqlite3_bind_text(statement_, parameter, value.data(), static_cast<int>(value.size()),
                      SQLITE_TRANSIENT);
  }
  bool step() {
    const int result = sqlite3_step(statement_);
    if (result != SQLITE_ROW && result != SQLITE_DONE) fail();
    return result == SQLITE_ROW;
  }
  std::int64_t number(int column) const { return sqlite3_column_int64(statement_, column); }
  std::string_view text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  [[noreturn]] void fail() const {
    throw std::runtime_error(std::string("SQLite: ") + sqlite3_errmsg(database_));
  }
  sqlite3* database_;
  sqlite3_stmt* statement_ = nullptr;
};

class Database {
 public:
  explicit Database(const std::string& path) {
    if (sqlite3_open(path.c_str(), &database_) != SQLITE_OK) {
      throw std::runtime_error("cannot open " + path);
    }
    register_words_tokenizer(database_);
    run("PRAGMA cache_size = -1048576");  // 1 GiB
    run("PRAGMA mmap_size = 17179869184");
  }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database() { sqlite3_close(database_); }

  operator sqlite3*() const { return database_; }
  void run(const char* sql) {
    if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
      throw std::runtime_error(std::string(sql) + ": " + sqlite3_errmsg(database_));
    }
  }

 private:
  sqlite3* database_ = nullptr;
};

std::string field_list() {
  std::string list;
  for (const FacetField& field : facet_fields()) list.append(", ").append(field.name);
  return list;
}

void add(const WordRecord& record, Statement& fields, Statement& words) {
  int parameter = 0;
  fields.bind(++parameter, record.id);
  fields.bind(++parameter, record.date);
  for (const FacetField& field : facet_fields()) fields.bind(++parameter, field.value(record));
  words.bind(1, record.words);
  fields.step();
  words.step();
  fields.reset();
  words.reset();
}

void build(const std::string& path, const std::string& index) {
  Database database(index);
  database.run("PRAGMA journal_mode = OFF");
  database.run(("CREATE TABLE records (id, date" + field_list() + ")").c_str());
  database.run("CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='words')");
  database.run("BEGIN");
  Statement fields(database, "INSERT INTO records (id, date" + field_list() +
                                 ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
  Statement words(database, "INSERT INTO words (rowid, text) VALUES (last_insert_rowid(), ?1)");
  each_word_record(path, [&](const WordRecord& record) { add(record, fields, words); });
  database.run("COMMIT");
  database.run("INSERT INTO words (words) VALUES ('optimize')");
  database.run("ANALYZE");
}

std::string match_of(const PeerQuery& query) {
  std::string match;
  for (const std::string& term : query.terms) {
    const bool first = match.empty();
    match += first ? "\"" : query.phrase ? " " : "\" AND \"";
    match += term;
  }
  return match + "\"";
}

class Fts5Peer : public Peer {
 public:
  explicit Fts5Peer(const std::string& index) : database_(index) {}

  std::optional<std::string> answer(const PeerQuery& query, Mode mode) override {
    switch (mode) {
      case Mode::count:
        best_ten(query);
        return std::to_string(count(query));
      case Mode::top10:
        return std::to_string(best_ten(query));
      case Mode::facets:
        best_ten(query);
        return facets(query);
      case Mode::by_date:
        return newest_ten(query);
    }
    return std::nullopt;
  }

 private:
  /// What `columns` are of the documents found, in an order; the fields are joined where needed.
  Statement& find(const std::string& columns, const PeerQuery& query, bool fields,
                  const std::string& order = {}) {
    const bool filtered = !query.field.empty() || !query.from.empty();
    std::string sql = "SELECT " + columns + " FROM words";
    if (fields || filtered) sql += " JOIN records ON records.rowid = words.rowid";
    sql += " WHERE words MATCH ?1";
    if (!query.field.empty()) sql += " AND " + query.field + " = ?2";
    if (!query.from.empty()) sql += " AND date BETWEEN ?2 AND ?3";
    Statement& statement =
        statements_.try_emplace(sql + order, database_, sql + order).first->second;
    statement.reset();
    statement.bind(1, match_of(query));
    if (!query.field.empty()) statement.bind(2, query.value);
    if (!query.from.empty()) {
      statement.bind(2, query.from);
      statement.bind(3, query.to);
    }
    return statement;
  }

  std::uint64_t best_ten(const PeerQuery& query) {
    Statement& best = find("id", query, true, " ORDER BY rank LIMIT 10");
    std::uint64_t hits = 0;
    for (; best.step(); ++hits) {
      if (best.text(0).empty()) throw std::runtime_error("a document without an id");
    }
    return hits;
  }

  std::uint64_t count(const PeerQuery& query) {
    Statement& total = find("count(*)", query, false);
    total.step();
    return static_cast<std::uint64_t>(total.number(0));
  }

  std::string newest_ten(const PeerQuery& query) {
    Statement& newest = find("id, date", query, true, " ORDER BY date DESC LIMIT 10");
    std::string last;
    while (newest.step()) last = newest.text(1);
    return last;
  }

  std::string facets(const PeerQuery& query) {
    Statement& found = find(field_list().substr(2), query, true);
    std::vector<std::map<std::string, std::uint64_t, std::less<>>> counts(facet_fields().size());
    std::uint64_t total = 0;
    for (; found.step(); ++total) {
      for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::string_view value = found.text(static_cast<int>(i));
        const auto at = counts[i].find(value);
        if (at != counts[i].end()) {
          ++at->second;
        } else if (!value.empty()) {
          counts[i].emplace(value, 1);
        }
      }
    }
    FacetSum sum;
    for (const auto& field : counts) {
      for (const auto& [value, documents] : field) sum.add(documents);
    }
    return sum.answer(total);
  }

  Database database_;
  std::map<std::string, Statement> statements_;
};

}  // namespace

int main(int argc, char** argv) {
  return run_peer(argc, argv, {build, [](const std::string& index) {
                                 return std::make_unique<Fts5Peer>(index);
                               }});
}
