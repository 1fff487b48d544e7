#include "corpus-tools/pdf_text.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>

namespace traan {
namespace {

void be_silent(const std::string&, void*) {}

}  // namespace

std::optional<std::string> pdf_text(const std::string& path, std::string& reason) {
  poppler::set_debug_error_function(be_silent, nullptr);
  const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(path));
  if (!document) {
    reason = "not a readable PDF";
    return std::nullopt;
  }
  if (document->is_locked()) {
    reason = "the PDF is locked with a password";
    return std::nullopt;
  }
  std::string text;
  for (int i = 0; i < document->pages(); ++i) {
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    if (i > 0) text += '\f';
    if (!page) continue;
    const poppler::byte_array bytes =
        page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
    text.append(bytes.begin(), bytes.end());
  }
  if (text.find_first_not_of(" \t\r\n\f") == std::string::npos) {
    reason = "the PDF has no text layer (a scan): run it through OCR first";
    return std::nullopt;
  }
  return text;
}

}  // namespace traan
