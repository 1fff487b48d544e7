#include "tests/searchd/random_corpus.h"

#include <array>

#include "analyzers/lexicon_builder.h"
#include "analyzers/token_list.h"
#include "indexer/index_builder.h"
#include "indexer/index_updater.h"
#include "tests/support/made_records.h"
#include "tests/support/unseeded.h"

namespace traan {
namespace {

constexpr int kCommon = 18, kKnown = 70;  // of kWords: the rest is only in updates

const std::vector<std::string> kWords = {
    // Common ones.
    "tranh", "tránh", "chấp", "chập", "đất", "dat", "đạt", "tài", "sản", "vay", "án", "tòa", "bị",
    "cáo", "không", "hợp", "đồng", "là",
    // Rare ones.
    "trâu", "tra", "trà", "trang", "trăng", "trạng", "trộm", "cắp", "giếng", "gieng", "thửa",
    "thua", "ngựa", "B1", "173", "51", "2019", "1.500.000", "hòa", "hoà", "giải", "đai", "dai",
    "nợ", "no", "bồi", "thường", "thương", "riêng", "rieng", "cầm", "câm", "trụ", "trú", "chạp",
    "tại", "tái", "ván", "vãy", "đàng", "tranh1", "thế", "thề", "đẵt", "sán", "sân", "vây", "ăn",
    "ẩn", "bì", "cạo", "khổng",
    // Such as no lexicon has.
    "bitcôn", "bitcon", "bítcon", "zalo", "zálo", "tranhx", "tránhx", "4g", "wifi", "đắtx",
    "UBTVQH14", "777"};

/// Words that mostly stand together: some become compounds of the lexicon.
const std::vector<std::string> kPairs = {"tranh chấp", "tài sản", "hợp đồng",
                                         "đất đai",    "bị cáo",  "hòa giải"};

const std::vector<std::string> kReferences = {"Điều 173 Bộ luật hình sự",
                                              "khoản 1 Điều 51 Bộ luật hình sự",
                                              "Bản án số 12/2021/HS-ST", "Án lệ số 04/2016/AL"};

const std::array<const char*, 4> kHeadings = {"NỘI DUNG VỤ ÁN", "NHẬN ĐỊNH CỦA TÒA ÁN",
                                              "QUYẾT ĐỊNH", "Nơi nhận"};

class RecordMaker {
 public:
  RecordMaker(std::mt19937& random, bool new_words) : random_(random), new_words_(new_words) {}

  Record make(const std::string& id) {
    constexpr std::array kCourts = {"Tòa án nhân dân huyện Ba Tri, tỉnh Bến Tre",
                                    "Tòa án nhân dân tỉnh Nghệ An", "Tòa án nhân dân tối cao"};
    constexpr std::array kLevels = {"district", "provincial", "supreme"};
    constexpr std::array kProvinces = {"Bến Tre", "Nghệ An", ""};
    constexpr std::array kTypes = {"civil", "criminal", "labour"};
    const std::string year = std::to_string(2015 + below(8));
    Record record = made_record(
        id, std::to_string(1 + below(99)) + "/" + year + "/DS-ST",
        year + "-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(10)), text());
    if (below(10) == 0) record.date.clear();
    const std::size_t court = below(3);
    record.court = kCourts[court];
    if (below(2) == 0) record.court.replace(0, std::string_view("Tòa").size(), "Toà");
    record.court_level = kLevels[court];
    record.province = kProvinces[court];
    record.case_type = kTypes[below(3)];
    record.instance = below(2) == 0 ? "first" : "appeal";
    record.kind = below(8) == 0 ? "precedent" : below(4) == 0 ? "decision" : "judgment";
    record.subject = below(3) == 0 ? "" : sentence();
    if (below(3) == 0) record.title = sentence();
    return record;
  }

 private:
  std::size_t below(std::size_t end) { return random_() % end; }
  /// The same, the greater the rarer.
  std::size_t rarely(std::size_t end) { return below(end) * below(end) * below(end) / end / end; }

  std::string unit() {
    const std::size_t roll = below(100);
    if (roll < 30) return kPairs[below(kPairs.size())];
    if (roll < 31) return "hợp đồng vay tài sản";
    if (roll < 32) return kReferences[below(kReferences.size())];
    if (roll < 36) return kWords[kCommon + rarely(kKnown - kCommon)];
    if (roll < 41 && new_words_) return kWords[kKnown + rarely(kWords.size() - kKnown)];
    return kWords[rarely(kCommon)];
  }
  std::string sentence() {
    std::string text = capitalised(unit());
    for (std::size_t more = below(8); more > 0; --more) {
      text += (below(12) == 0 ? ", " : " ") + unit();
    }
    return text;
  }
  std::string paragraph() {
    std::string text = sentence();
    for (std::size_t more = below(4); more > 0; --more) {
      text += (below(8) == 0 ? ";\n" : ". ") + sentence();
    }
    return text;
  }
  /// Sometimes with headings, of which some follow a line that does not end a sentence.
  std::string text() {
    std::string text = paragraph();
    const bool zones = below(2) == 0;
    for (std::size_t part = 0; part < kHeadings.size(); ++part) {
      if (zones && below(5) > 0) {
        text += (below(3) == 0 ? "\n" : ".\n\n") + std::string(kHeadings[part]) +
                (below(2) == 0 ? ":\n" : "\n\n") + paragraph();
      } else if (below(2) == 0) {
        text += ".\n\n" + paragraph();
      }
    }
    return text;
  }

  std::mt19937& random_;
  const bool new_words_;
};

std::string lexicon_of(const std::vector<Record>& records) {
  LexiconBuilder builder(unseeded());
  for (const Record& record : records) {
    builder.begin_document();
    for (const auto* text : {&record.title, &record.subject, &record.text}) builder.add_text(*text);
  }
  return builder.build();
}

}  // namespace

const std::vector<std::string>& RandomCorpus::vocabulary() { return kWords; }

RandomCorpus::RandomCorpus(unsigned seed, int records) : random_(seed) {
  build(records);
  update(records);
  tables_ = std::make_shared<const GenerationTables>(open_current(folder_ / "index"));
  for (const SegmentReader& segment : generation().segments()) {
    auto& documents = documents_.emplace_back();
    for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
      documents.emplace_back(segment.record(docid));
    }
  }
}

void RandomCorpus::build(int count) {
  std::vector<Record> records;
  RecordMaker known(random_, false), all(random_, true);
  const int sample = count / 2;
  for (int i = 0; i < count; ++i) {
    records.push_back((i < sample ? known : all).make("r" + std::to_string(i)));
  }
  BuildOptions options;
  options.files = {write_records(folder_, records)};
  options.index = folder_ / "index";
  options.lexicon =
      folder_.write("lexicon.bin", lexicon_of({records.begin(), records.begin() + sample}));
  options.threads = 1;
  options.batch_documents = 40;
  options.merged_documents = 150;
  build_index(options);
}

/// New records, other contents for old ones, and removals.
void RandomCorpus::update(int count) {
  RecordMaker all(random_, true);
  std::vector<Record> records;
  for (int i = 0; i < count / 10; ++i) records.push_back(all.make("n" + std::to_string(i)));
  for (int i = 0; i < count; i += 15) records.push_back(all.make("r" + std::to_string(i)));
  UpdateOptions options;
  options.files = {write_records(folder_, records)};
  options.index = folder_ / "index";
  options.threads = 1;
  update_index(options);
  std::vector<std::string> removed;
  for (int i = 7; i < count; i += 20) removed.push_back("r" + std::to_string(i));
  remove_records(options.index, removed, "removed");
}

}  // namespace traan
