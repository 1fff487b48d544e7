#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

// What is on disk, in constants. FORMAT.md beside this file describes every file.

namespace traan::format {

/// Goes up with every change of a file's layout.
constexpr int kVersion = 7;

// An index folder.
constexpr std::string_view kCurrent = "CURRENT";
constexpr std::string_view kLock = "LOCK";
constexpr std::string_view kGenerations = "generations";
constexpr std::string_view kSegments = "segments";
constexpr std::string_view kLexicons = "lexicons";
constexpr std::string_view kLedger = "ledger.jsonl";
constexpr std::string_view kWork = "work";
constexpr std::string_view kBuilding = "building";  ///< In work/: a build that may be resumed.

// A generation.
constexpr std::string_view kManifest = "manifest.json";
constexpr std::string_view kHidden = "hidden.bin";
constexpr std::string_view kWithdrawn = "withdrawn.jsonl";

// A segment.
constexpr std::string_view kSegmentManifest = "segment.json";
constexpr std::string_view kXapian = "xapian";
constexpr std::string_view kFrequentBits = "frequent.bits";
constexpr std::string_view kFrequentImpacts = "frequent.bin";
constexpr std::string_view kFrequentOffsets = "frequent.idx";
constexpr std::string_view kTokens = "tokens.bin";
constexpr std::string_view kTokenOffsets = "tokens.idx";
constexpr std::string_view kRecords = "records.bin";
constexpr std::string_view kRecordOffsets = "records.idx";
constexpr std::string_view kDictionary = "records.dict";
constexpr std::string_view kDateColumn = "date.col";
constexpr std::string_view kHashColumn = "hash.col";

/// Most documents a merged segment may have: what a purge has to rebuild stays small.
constexpr std::uint32_t kMaxSegmentDocuments = 250'000;

// Units of the token stream.
constexpr std::uint16_t kSentenceBreak = 0;
constexpr std::uint16_t kParagraphBreak = 1;
constexpr std::uint16_t kTextBegin = 2;         ///< Title and subject end here.
constexpr std::uint16_t kFirstZone = 3;         ///< Zone n begins: this plus its ZoneKind, to 7.
constexpr std::uint16_t kFirstId = 8;           ///< The lexicon's most frequent term.
constexpr std::uint16_t kEscape = 0xF000;       ///< From here on: a piece of a term without an id.
constexpr std::uint16_t kEscapeStart = 0xF800;  ///< … and its first piece.
constexpr int kEscapeUnits = 6;                 ///< Three for the exact term, three for the folded.
constexpr int kEscapeBits = 11;                 ///< Bits of a hash that each unit carries.

/// Days since 1970-01-01 in the date column of a record without a date.
constexpr std::int32_t kNoDate = std::numeric_limits<std::int32_t>::min();

}  // namespace traan::format
