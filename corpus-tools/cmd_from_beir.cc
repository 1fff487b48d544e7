#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <memory>

#include "corpus-tools/commands.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/record.h"
#include "corpus-tools/rejection_report.h"
#include "corpus-tools/test_collection.h"

namespace traan {
namespace {

struct Options {
  std::string file, output;
  ReportOptions report;
};

/// The id that the document had, as a member of the record.
std::string original_id_member(const std::string& id) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  writer.String(id.data(), static_cast<rapidjson::SizeType>(id.size()));
  return "\"_id\":" + std::string(buffer.GetString(), buffer.GetSize());
}

Record to_record(const CollectionDocument& document) {
  Record record;
  record.id = document.id;
  record.title = document.title;
  record.text = document.text.empty() ? document.title : document.text;
  if (document.id != document.original) record.unknown = original_id_member(document.original);
  return record;
}

void run(const Options& options) {
  OutputFile out(options.output);
  std::vector<Rejection> rejections;
  std::uint64_t records = 0;
  read_documents(options.file, [&](const CollectionDocument& document) {
    const std::string json = to_json(to_record(document));
    auto parsed = parse_record(json);  // as the indexer will see it
    if (auto* rejection = std::get_if<Rejection>(&parsed)) {
      rejections.push_back({options.file, document.id, rejection->reason});
    } else {
      out.write(json + "\n");
      ++records;
    }
  });
  out.commit();
  report_rejections("from-beir", records, rejections, options.report, options.output);
}

}  // namespace

void set_up_from_beir(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("file", options->file, "a corpus.jsonl: _id, title, text")->required();
  command.add_option("-o,--output", options->output, "the records; - for standard output")
      ->required();
  add_report_options(command, options->report);
  command.callback([options] { run(*options); });
}

}  // namespace traan
