#pragma once

#include "corpus-tools/record.h"

namespace traan {

/// Fills the fields that are still empty from the record's text: number, date, court, court level,
/// province, kind, case type, instance and subject. What the text does not say stays empty; a
/// field that is there is never changed.
void extract_metadata(Record& record);

}  // namespace traan
