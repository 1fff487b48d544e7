// PostgreSQL among the peers of bench/searching.sh: a table with a tsvector column and a GIN index,
// on the server whose socket is in the folder given as index. The tsvectors are written here, with
// their positions, so that no parser of PostgreSQL makes other words.

#include <libpq-fe.h>

#include <algorithm>
#include <map>
#include <memory>
#include <stdexcept>

#include "bench/peers/peer_program.h"
#include "bench/peers/word_record.h"

namespace {

using namespace traan::bench;

using Result = std::unique_ptr<PGresult, void (*)(PGresult*)>;

class Connection {
 public:
  explicit Connection(const std::string& socket_folder)
      : connection_(
            PQconnectdb(("host='" + socket_folder + "' user=postgres dbname=postgres").c_str()),
            PQfinish) {
    if (PQstatus(connection_.get()) != CONNECTION_OK) fail();
  }

  Result run(const std::string& sql, const std::vector<std::string>& parameters = {}) {
    std::vector<const char*> values;
    for (const std::string& parameter : parameters) values.push_back(parameter.c_str());
    Result result(PQexecParams(connection_.get(), sql.c_str(), static_cast<int>(values.size()),
                               nullptr, values.data(), nullptr, nullptr, 0),
                  PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN) fail();
    return result;
  }
  void copy(const std::string& line) {
    if (PQputCopyData(connection_.get(), line.data(), static_cast<int>(line.size())) != 1) fail();
  }
  void end_copy() {
    if (PQputCopyEnd(connection_.get(), nullptr) != 1) fail();
    while (PGresult* result = PQgetResult(connection_.get())) {
      const bool good = PQresultStatus(result) == PGRES_COMMAND_OK;
      PQclear(result);
      if (!good) fail();
    }
  }

 private:
  [[noreturn]] void fail() const { throw std::runtime_error(PQerrorMessage(connection_.get())); }
  std::unique_ptr<PGconn, void (*)(PGconn*)> connection_;
};

std::string field_list() {
  std::string list;
  for (const FacetField& field : facet_fields()) list.append(", ").append(field.name);
  return list.substr(2);
}

/// 'term':1,5 … ; terms have nothing that must be escaped.
std::string vector_of(const WordRecord& record) {
  std::map<std::string, std::string, std::less<>> places;
  const auto place = [&](std::string_view term, unsigned position) {
    std::string& list = places.try_emplace(std::string(term)).first->second;
    list.append(list.empty() ? ":" : ",").append(std::to_string(position));
  };
  each_word(record, [&](const PlacedWord& word) {
    place(word.exact, word.position);
    place(word.folded, word.position);
  });
  std::string vector;
  for (const auto& [term, list] : places) vector.append("'" + term + "'" + list + " ");
  return vector;
}

std::string row_of(const WordRecord& record) {
  std::string row = record.id;
  const auto add = [&](const std::string& value) {
    row.append("\t").append(value.empty() ? "\\N" : value);
  };
  add(record.date);
  for (const FacetField& field : facet_fields()) add(field.value(record));
  return row + "\t" + vector_of(record) + "\n";
}

void build(const std::string& words, const std::string& socket_folder) {
  Connection connection(socket_folder);
  std::string columns = "id text, date date";
  for (const FacetField& field : facet_fields()) columns.append(", ").append(field.name) += " text";
  connection.run("DROP TABLE IF EXISTS records");
  connection.run("CREATE TABLE records (" + columns + ", words tsvector)");
  connection.run("COPY records FROM STDIN");
  each_word_record(words, [&](const WordRecord& record) { connection.copy(row_of(record)); });
  connection.end_copy();
  connection.run("CREATE INDEX ON records USING gin (words)");
  for (const char* column : {"date", "case_type", "court_level"}) {
    connection.run(std::string("CREATE INDEX ON records (") + column + ")");
  }
  connection.run("VACUUM ANALYZE records");
}

std::string tsquery_of(const PeerQuery& query) {
  std::string text;
  for (const std::string& term : query.terms) {
    if (!text.empty()) text += query.phrase ? " <-> " : " & ";
    text += "'" + term + "'";
  }
  return text;
}

class PostgresPeer : public Peer {
 public:
  explicit PostgresPeer(const std::string& socket_folder) : connection_(socket_folder) {}

  std::optional<std::string> answer(const PeerQuery& query, Mode mode) override {
    constexpr const char* kBestTen = " ORDER BY ts_rank(words, $1::tsquery) DESC LIMIT 10";
    switch (mode) {
      case Mode::count:
        return total(find("id, count(*) OVER ()", query, kBestTen));
      case Mode::top10:
        return std::to_string(PQntuples(find("id", query, kBestTen).get()));
      case Mode::facets:
        find("id", query, kBestTen);
        return facets(query);
      case Mode::by_date:
        return last_date(find("id, date", query, " ORDER BY date DESC NULLS LAST LIMIT 10"));
    }
    return std::nullopt;
  }

 private:
  Result find(const std::string& columns, const PeerQuery& query, const std::string& rest) {
    std::string sql = "SELECT " + columns + " FROM records WHERE words @@ $1::tsquery";
    std::vector<std::string> parameters = {tsquery_of(query)};
    if (!query.field.empty()) {
      sql += " AND " + query.field + " = $2";
      parameters.push_back(query.value);
    }
    if (!query.from.empty()) {
      sql += " AND date BETWEEN $2::date AND $3::date";
      parameters.insert(parameters.end(), {query.from, query.to});
    }
    return connection_.run(sql + rest, parameters);
  }

  static std::string total(const Result& found) {
    return PQntuples(found.get()) == 0 ? "0" : PQgetvalue(found.get(), 0, 1);
  }

  static std::string last_date(const Result& found) {
    const int rows = PQntuples(found.get());
    return rows == 0 ? "" : PQgetvalue(found.get(), rows - 1, 1);
  }

  std::string facets(const PeerQuery& query) {
    std::string sets;
    for (const FacetField& field : facet_fields()) sets.append("(").append(field.name) += "), ";
    const std::string all = std::to_string((1 << facet_fields().size()) - 1);
    const Result found = find("count(*), grouping(" + field_list() + ") = " + all + ", coalesce(" +
                                  field_list() + ") IS NULL",
                              query, " GROUP BY GROUPING SETS (" + sets + "())");
    FacetSum sum;
    std::uint64_t documents = 0;
    for (int row = 0; row < PQntuples(found.get()); ++row) {
      const std::uint64_t count = std::stoull(PQgetvalue(found.get(), row, 0));
      const bool is_total = *PQgetvalue(found.get(), row, 1) == 't';
      const bool unknown = *PQgetvalue(found.get(), row, 2) == 't';
      if (is_total) documents = count;
      if (!is_total && !unknown) sum.add(count);
    }
    return sum.answer(documents);
  }

  Connection connection_;
};

}  // namespace

int main(int argc, char** argv) {
  return run_peer(argc, argv, {build, [](const std::string& socket_folder) {
                                 return std::make_unique<PostgresPeer>(socket_folder);
                               }});
}
