#pragma once

#include <span>
#include <string_view>

namespace traan::synth {

/// The texts of the grammar (see synth_grammar.h for their form): skeletons of documents, sentences
/// for each kind of case, and lists of words.
std::span<const std::string_view> synth_phrases();

// The files of synth/, which are built into the program.
std::string_view skeleton_phrases();
std::string_view reason_phrases();
std::string_view property_crime_phrases();
std::string_view person_crime_phrases();
std::string_view civil_phrases();
std::string_view family_phrases();
std::string_view business_phrases();
std::string_view word_lists();
std::string_view subject_table();
std::string_view precedent_table();
std::string_view place_table();

}  // namespace traan::synth
