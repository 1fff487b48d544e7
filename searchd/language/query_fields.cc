#include "searchd/language/query_fields.h"

#include <algorithm>
#include <utility>

#include "searchd/language/query_characters.h"
#include "searchd/language/query_field_names.h"
#include "searchd/language/query_field_values.h"
#include "searchd/language/query_introductions.h"
#include "searchd/language/query_nodes.h"

namespace traan {
namespace {

/// Reads the value of one use of a field.
class UseReader {
 public:
  UseReader(const QueryField& field, std::string_view text, std::size_t name_begin,
            std::size_t value_begin)
      : field_(field), text_(text), begin_(name_begin) {
    use_.value_begin = use_.end = value_begin;
  }

  FieldUse read() {
    const std::size_t pos = use_.value_begin;
    const bool read = pos == text_.size()             ? false
                      : quote_mark_at(text_, pos) > 0 ? read_quoted(pos)
                      : text_[pos] == '('             ? read_list(pos)
                                                      : read_bare(pos);
    if (!read) fail();
    return std::move(use_);
  }

 private:
  void fail() {
    use_ = {{}, {}, FieldProblem::unknown_value, use_.value_begin, use_.value_begin, {}};
    while (use_.end < text_.size() && !is_space_at(text_, use_.end)) ++use_.end;
  }

  /// Takes the value of [begin, end), which the query has up to `query_end`.
  bool take(Stretch value, bool whole, std::size_t query_end = 0) {
    const std::string_view text = text_.substr(value.begin, value.end - value.begin);
    auto read = read_field_value(field_, text, whole);
    if (!read) return false;
    use_.end = std::max(query_end, value.begin + read->length);
    use_.zone = read->zone;
    set_span(read->node, begin_, use_.end);
    use_.understood.push_back(
        {read->kind, std::string(field_.name) + ": " + std::string(text.substr(0, read->length)),
         begin_, use_.end});
    nodes_.push_back(std::move(read->node));
    use_.node = nodes_.back();
    return true;
  }

  bool read_quoted(std::size_t pos) {
    const std::size_t closing = closing_quote(text_, pos);
    if (closing == std::string_view::npos) return false;
    const std::size_t inner = pos + quote_mark_at(text_, pos);
    return take(trimmed(text_, {inner, closing}), true, closing + quote_mark_at(text_, closing));
  }

  /// A value ends at the latest where a quotation or a parenthesis begins, and with its line.
  bool read_bare(std::size_t pos) {
    std::size_t end = pos;
    while (end < text_.size() && text_[end] != '(' && text_[end] != ')' && text_[end] != '\n' &&
           quote_mark_at(text_, end) == 0) {
      ++end;
    }
    return take({pos, end}, false);
  }

  /// `(a OR b)`: all of them must be known.
  bool read_list(std::size_t pos) {
    const std::size_t close = text_.find(')', pos);
    if (close == std::string_view::npos || field_.kind == ValueKind::zone) return false;
    std::size_t end_of_last = pos;
    for (const Stretch& item : list_items({pos + 1, close})) {
      const std::size_t mark = quote_mark_at(text_, item.begin);
      const bool quoted = mark > 0 && closing_quote(text_, item.begin) + mark == item.end;
      if (!take(quoted ? Stretch{item.begin + mark, item.end - mark} : item, true)) return false;
      end_of_last = item.end;
    }
    if (end_of_last == pos) return false;
    use_.end = close + 1;
    for (QueryNode& node : nodes_) set_span(node, begin_, use_.end);
    for (Understanding& u : use_.understood) u.end = use_.end;
    use_.node = group_node(QueryKind::any, std::move(nodes_));
    set_span(use_.node, begin_, use_.end);
    return true;
  }

  /// The alternatives in [inside), between commas, bars, OR and HOẶC.
  std::vector<Stretch> list_items(Stretch inside) const {
    constexpr std::string_view kBetween[] = {",", ";", "|", " OR ", " HOẶC ", " hoặc ", " or "};
    std::vector<Stretch> items;
    std::size_t begin = inside.begin;
    const auto add = [&](std::size_t end) {
      const Stretch item = trimmed(text_, {begin, end});
      if (item.begin < item.end) items.push_back(item);
    };
    for (std::size_t pos = inside.begin; pos < inside.end;) {
      const auto* found = std::ranges::find_if(kBetween, [&](std::string_view sign) {
        return text_.substr(pos, inside.end - pos).starts_with(sign);
      });
      if (found == std::end(kBetween)) {
        ++pos;
        continue;
      }
      add(pos);
      begin = pos += found->size();
      if (found->back() == ' ') begin = --pos;  // the space may begin the next sign
    }
    add(inside.end);
    return items;
  }

  const QueryField& field_;
  const std::string_view text_;
  const std::size_t begin_;
  std::vector<QueryNode> nodes_;
  FieldUse use_;
};

/// Past the colon after the name that ends at `pos`; nothing when none follows.
std::optional<std::size_t> after_colon(std::string_view text, std::size_t pos) {
  const std::size_t colon = skip_space(text, pos);
  for (const std::string_view sign : {":", "："}) {
    if (text.substr(colon).starts_with(sign)) return skip_space(text, colon + sign.size());
  }
  return {};
}

/// `màu:xanh` looks like a field; "Tài sản: nhà" and "10:30" do not.
std::optional<FieldUse> unknown_field(const TokenList& query, const Token& token) {
  const std::string_view text = query.original();
  const bool looks = token.kind == TokenKind::word && token.end + 1 < text.size() &&
                     text[token.end] == ':' && is_word_at(text, token.end + 1);
  if (!looks) return {};
  FieldUse use;
  use.problem = FieldProblem::unknown_field;
  use.end = use.value_begin = token.end + 1;
  return use;
}

}  // namespace

std::optional<FieldUse> field_use_at(const TokenList& query, std::size_t i) {
  std::size_t tokens = 0;
  // "Bản án số: 64/2022/HS-PT" refers to a judgment as prose does.
  if (const QueryField* field = field_name_at(query, i, &tokens)) {
    const auto value = after_colon(query.original(), query[i + tokens - 1].end);
    const bool prose = field->kind == ValueKind::number && introduction_length(query, 0, i) > 0;
    if (value && !prose) return UseReader(*field, query.original(), query[i].begin, *value).read();
  }
  return unknown_field(query, query[i]);
}

}  // namespace traan
