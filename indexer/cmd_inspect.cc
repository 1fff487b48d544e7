#include <xapian.h>

#include <array>
#include <cstdio>
#include <memory>

#include "analyzers/error.h"
#include "indexer/commands.h"
#include "indexer/generation.h"
#include "indexer/schema.h"
#include "indexer/token_stream.h"
#include "indexer/xapian_error.h"

namespace traan {
namespace {

struct Options {
  std::string index, id;
};

std::string_view mark_as_text(std::uint16_t unit) {
  constexpr std::array<std::string_view, format::kFirstId> kMarks = {
      "/", "¶", "‖", "§header", "§facts", "§findings", "§decision", "§recipients"};
  return kMarks[unit];
}

/// The stream as words: sentences end in /, paragraphs in ¶, the title in ‖; § begins a zone; ? has
/// no id.
std::string stream_as_text(const LexiconReader& lexicon, std::span<const std::uint16_t> stream) {
  std::string out;
  TokenStreamCursor cursor(stream);
  for (StreamToken token; cursor.next(token);) {
    if (token.is_break) {
      out += mark_as_text(token.exact.unit);
    } else {
      const std::size_t number = token.exact.unit - std::size_t{format::kFirstId};
      out += number < lexicon.size() ? lexicon.term(static_cast<std::uint16_t>(number)) : "?";
    }
    out += ' ';
  }
  return out;
}

void run(const Options& options) {
  const auto generation = open_current(options.index);
  const Xapian::Database database = generation->open_database();
  const auto found = generation->find(database, options.id);
  if (!found) {
    const Withdrawal* withdrawal = find_withdrawal(generation->withdrawals(), options.id);
    throw Error(ErrorKind::not_found,
                withdrawal ? "record " + options.id + " was " + removed_before(*withdrawal)
                           : "there is no record " + options.id);
  }
  const DocumentPlace place = *found;
  const Record record = place.segment->record(place.docid);
  std::printf("generation  %s\nsegment     %s\ndocid       %u\nhash        %s\n",
              generation->name().c_str(), place.segment->folder().c_str(), place.docid,
              place.segment->hash(place.docid).text().c_str());
  for (const FieldSchema& field : kFields) {
    const std::string& value = record.*field.member;
    if (value.empty()) continue;
    std::printf("%-12s%s\n", std::string(field.name).c_str(), value.c_str());
    for (const std::string& term : field_terms(field, value, record.date)) {
      std::printf("            term %s in %u documents\n", term.c_str(),
                  with_xapian("counting", [&] { return database.get_termfreq(term); }));
    }
  }
  std::printf("date        %s (column: %d)\n", record.date.c_str(),
              place.segment->date(place.docid));
  std::printf("text        %zu bytes\n", record.text.size());
  std::printf("tokens      %s\n",
              stream_as_text(generation->lexicon(), place.segment->stream(place.docid)).c_str());
}

}  // namespace

void set_up_inspect(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("id", options->id, "the record's id")->required();
  command.add_option("-i,--index", options->index, "the index folder")->required();
  command.callback([options] { run(*options); });
}

}  // namespace traan
