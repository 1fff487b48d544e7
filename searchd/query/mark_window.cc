#include "searchd/query/mark_window.h"

namespace traan {

void MarkWindow::move(std::uint32_t begin, std::size_t bytes) {
  const std::size_t limit = text_.words[begin].begin + bytes;
  while (end_ < text_.marks.size() && text_.words[text_.marks[end_].word].end <= limit) {
    add(text_.marks[end_++]);
  }
  while (first_ < end_ && text_.marks[first_].word < begin) drop(text_.marks[first_++]);
}

void MarkWindow::add(const Mark& mark) {
  all_ += worth_of(mark);
  if (counts_[mark.part]++ == 0) once_ += worth_of(mark);
}

void MarkWindow::drop(const Mark& mark) {
  all_ -= worth_of(mark);
  if (--counts_[mark.part] == 0) once_ -= worth_of(mark);
}

}  // namespace traan
