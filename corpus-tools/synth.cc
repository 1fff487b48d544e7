#include "corpus-tools/synth.h"

#include <array>
#include <string_view>

#include "corpus-tools/synth_document.h"

namespace traan {

using namespace synth;

namespace {

// Documents come in blocks of eight; in most blocks the first two or three are one case.
constexpr std::uint64_t kBlock = 8;
constexpr std::uint32_t kMetadataPercent = 60;

struct Place {
  std::uint64_t case_seed;
  CaseType type;
  int chain;  // stages of the case
  int stage;
};

std::string_view level_name(CourtLevel level) {
  constexpr std::array<std::string_view, 6> kNames{"supreme",  "high",     "provincial",
                                                   "district", "regional", "military"};
  return kNames[static_cast<std::size_t>(level)];
}

void append_iso(std::string& out, int day) {
  const Date date = to_date(day);
  std::string packed = std::to_string(date.packed());
  packed.insert(6, "-").insert(4, "-");
  out += packed;
}

void append_field(std::string& out, std::string_view key, std::string_view value) {
  out += ",\"";
  out += key;
  out += "\":";
  append_json(out, value);
}

std::string padded(std::uint64_t number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace

class Synthesizer::Impl {
 public:
  explicit Impl(SynthOptions options) : options_(options) {}

  bool next(std::string& out) {
    if (index_ < options_.docs) {
      document(index_++, out);
      return true;
    }
    if (precedent_ == precedents().size()) return false;
    precedent(precedents()[precedent_++], out);
    return true;
  }

 private:
  Place place_of(std::uint64_t index) const {
    const std::uint64_t block = mix64(mix64(options_.seed) ^ (index / kBlock) << 1);
    const auto stage = static_cast<int>(index % kBlock);
    Random random(block);
    const int chain = 1 + random.weighted({20, 70, 10});
    const CaseType type = draw_case_type(random);
    const bool appealed = type != CaseType::kAdminMeasure && type != CaseType::kBankruptcy;
    const std::uint64_t own = document_seed(index);
    if (chain == 1 || stage >= chain) {
      Random single(own);
      return {mix64(own), draw_case_type(single), 1, 0};
    }
    if (!appealed) return {mix64(own), type, 1, 0};
    return {mix64(block), type, chain, stage};
  }

  std::uint64_t document_seed(std::uint64_t index) const {
    return mix64(mix64(options_.seed + 0x5bd1e995) + (index << 1 | 1));
  }

  void document(std::uint64_t index, std::string& out) {
    const Place place = place_of(index);
    const Case the_case = make_case(places_, place.case_seed, place.type, place.chain);
    Random random(document_seed(index));
    const Layout layout = draw_layout(random);
    const bool metadata = random.percent(kMetadataPercent);
    write_document(writer_, places_, the_case, place.stage, random, text_);
    out += "{\"id\":\"synth-";
    out += padded(index + 1, 7);
    out += '"';
    if (metadata) append_metadata(out, the_case, place.stage, index, random);
    out += ",\"text\":";
    append_pages(out, text_, layout, scratch_);
    out += "}\n";
  }

  void append_metadata(std::string& out, const Case& the_case, int index, std::uint64_t serial,
                       Random& random) {
    const Stage& stage = the_case.stages[static_cast<std::size_t>(index)];
    append_field(out, "kind", is_decision(the_case, index) ? "decision" : "judgment");
    append_field(out, "number", stage.number);
    append_field(out, "court", stage.court.name);
    append_field(out, "court_level", level_name(stage.court.level));
    append_field(out, "case_type", type_name(the_case.subject->type));
    // Administrative measures have no instance of their own; their reviews do.
    const bool measure = type_name(the_case.subject->type) == "admin_measure";
    if (!measure || index > 0) append_field(out, "instance", instance_name(stage.instance));
    out += ",\"date\":\"";
    append_iso(out, stage.day);
    out += '"';
    append_field(out, "subject", writer_.fact(kFact_relation));
    out += ",\"published\":\"";
    append_iso(out, stage.day + random.range(5, 120));
    out += '"';
    append_field(out, "source_url", "https://example.invalid/ban-an/" + std::to_string(serial + 1));
  }

  void precedent(const Precedent& precedent, std::string& out) {
    const std::string number = precedent_number(precedent);
    Random random(mix64(options_.seed) + static_cast<std::uint64_t>(precedent.number));
    const Layout layout = draw_layout(random);
    write_precedent(writer_, places_, precedent, random, text_);
    out += "{\"id\":\"al-" + number.substr(0, 2) + "-" + number.substr(3, 4) + '"';
    append_field(out, "kind", "precedent");
    append_field(out, "number", number);
    if (!precedent.title.empty()) append_field(out, "title", precedent.title);
    out += ",\"text\":";
    append_pages(out, text_, layout, scratch_);
    out += "}\n";
  }

  const SynthOptions options_;
  const Places places_;
  Writer writer_;
  std::uint64_t index_ = 0;
  std::size_t precedent_ = 0;
  std::string text_;
  std::string scratch_;
};

Synthesizer::Synthesizer(SynthOptions options) : impl_(std::make_unique<Impl>(options)) {}
Synthesizer::~Synthesizer() = default;
Synthesizer::Synthesizer(Synthesizer&&) noexcept = default;
Synthesizer& Synthesizer::operator=(Synthesizer&&) noexcept = default;

bool Synthesizer::next(std::string& out) { return impl_->next(out); }

}  // namespace traan
