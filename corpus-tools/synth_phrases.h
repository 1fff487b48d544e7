#pragma once

#include <span>
#include <string_view>

namespace traan::synth {

/// The texts of the grammar (see synth_grammar.h for their form): skeletons of documents, sentences
/// for each kind of case, and lists of words. Every sentence is made up.
std::span<const std::string_view> synth_phrases();

extern const std::string_view kSkeletonPhrases;
extern const std::string_view kReasonPhrases;
extern const std::string_view kPropertyCrimePhrases;
extern const std::string_view kPersonCrimePhrases;
extern const std::string_view kCivilPhrases;
extern const std::string_view kFamilyPhrases;
extern const std::string_view kBusinessPhrases;
extern const std::string_view kWordLists;

}  // namespace traan::synth
