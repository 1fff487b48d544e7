#pragma once

#include <string>

#include "searchd/http/problem.h"
#include "searchd/http/site.h"

namespace traan {

/// Why there is no document with this id: 410 where it was withdrawn, else 404.
Problem missing_document(const Site& site, const std::string& id);

/// The correction notice on a document; null where there is none.
const CorrectionNotice* correction_on(const Site& site, const std::string& id);

}  // namespace traan
