#include "indexer/verifier.h"

#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <sstream>

#include "analyzers/error.h"
#include "indexer/document_analyzer.h"
#include "indexer/format.h"
#include "indexer/generation.h"
#include "indexer/index_directory.h"
#include "indexer/record_codec.h"
#include "indexer/schema.h"
#include "indexer/xapian_error.h"

namespace traan {
namespace {

using Problems = std::vector<std::string>;

void check_files(const std::string& folder, const Manifest& manifest, Problems& problems) {
  const std::vector<ManifestFile> found = list_files(folder);
  const auto by_path = [](const ManifestFile& file, const std::string& path) {
    return file.path < path;
  };
  for (const ManifestFile& wanted : manifest.files) {
    const auto at = std::lower_bound(found.begin(), found.end(), wanted.path, by_path);
    if (at == found.end() || at->path != wanted.path) {
      problems.push_back(wanted.path + " is missing");
    } else if (at->bytes != wanted.bytes) {
      problems.push_back(wanted.path + " has " + std::to_string(at->bytes) + " bytes, not " +
                         std::to_string(wanted.bytes));
    } else if (at->xxh3 != wanted.xxh3) {
      problems.push_back(wanted.path + " has changed: its checksum is not the manifest's");
    }
  }
}

/// Xapian opens for writing what it checks; where that cannot be, checksums have to do.
void check_xapian(const SegmentReader& segment, Problems& problems) {
  if (::access(segment.xapian_path().c_str(), W_OK) != 0) return;
  std::ostringstream out;
  const std::size_t errors = with_xapian("checking " + segment.xapian_path(), [&] {
    return Xapian::Database::check(segment.xapian_path(), 0, &out);
  });
  if (errors > 0) {
    problems.push_back(segment.xapian_path() + ": xapian-check finds " + std::to_string(errors) +
                       " errors");
  }
}

void check_documents(const Generation& generation, const SegmentReader& segment,
                     Problems& problems) {
  DocumentAnalyzer analyzer(generation.lexicon());
  const Xapian::Database database = with_xapian(
      "opening " + segment.xapian_path(), [&] { return Xapian::Database(segment.xapian_path()); });
  for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
    const Record record = decompress_record(segment.stored_record(docid));
    const AnalyzedDocument document = analyzer.analyze(record);
    const auto stream = segment.stream(docid);
    if (!std::equal(stream.begin(), stream.end(), document.stream.begin(), document.stream.end())) {
      problems.push_back("record " + record.id + ": its token stream is not that of its text");
    }
    if (document.date != segment.date(docid)) {
      problems.push_back("record " + record.id + ": its date column is not its date");
    }
    const std::string term = field_terms(*find_field("id"), record.id).front();
    const bool found = with_xapian("looking up " + record.id, [&] {
      const auto posting = database.postlist_begin(term);
      return posting != database.postlist_end(term) && *posting == docid;
    });
    if (!found) {
      problems.push_back("record " + record.id + ": the term index has it elsewhere or not at all");
    }
  }
}

}  // namespace

std::vector<std::string> verify_index(const std::string& path) {
  const IndexDirectory index(path);
  const std::string name = index.current_name();
  const std::string folder = index.generation(name);
  Problems problems;
  check_files(folder, read_manifest(folder), problems);
  if (!problems.empty()) return problems;  // what follows would only repeat it
  const Generation generation(name, folder);
  for (const SegmentReader& segment : generation.segments()) {
    check_xapian(segment, problems);
    check_documents(generation, segment, problems);
  }
  return problems;
}

}  // namespace traan
