#pragma once

#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// For each token, whether it belongs to the state's name or motto, which every judgment opens
/// with ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"). The country's name
/// after "Nước" is not marked.
std::vector<bool> state_motto_tokens(const TokenList& list);

}  // namespace traan
