#include "corpus-tools/importer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>

#include "analyzers/error.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/pdf_text.h"
#include "tests/support/case_file.h"
#include "tests/support/temp_folder.h"

namespace traan {
namespace {

/// A PDF of one page with a line of ASCII text; offsets of the cross-reference table included.
std::string tiny_pdf(const std::string& line) {
  const std::string stream = "BT /F1 12 Tf 72 720 Td (" + line + ") Tj ET";
  const std::string objects[] = {
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
      "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length " + std::to_string(stream.size()) + " >>\nstream\n" + stream + "\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  std::string pdf = "%PDF-1.4\n", table = "0000000000 65535 f \n";
  int number = 0;
  for (const std::string& object : objects) {
    char entry[24];
    std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", pdf.size());
    table += entry;
    pdf += std::to_string(++number) + " 0 obj\n" + object + "\nendobj\n";
  }
  return pdf + "xref\n0 6\n" + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" +
         std::to_string(pdf.size()) + "\n%%EOF\n";
}

struct Imported {
  std::map<std::string, Record> records;
  std::vector<Rejection> rejections;
};

Imported import(const std::vector<std::string>& paths) {
  Imported out;
  Importer importer([&](const Record& record) { out.records[record.id] = record; });
  for (const std::string& file : Importer::list_files(paths)) importer.import_file(file);
  out.rejections = importer.rejections();
  return out;
}

TEST(Importer, TakesAFolderOfEveryKind) {
  const TempFolder folder;
  folder.write("a.txt",
               "\xEF\xBB\xBF"
               "Bản án số: 12/2020/DS-ST\nNgày 05 - 6 - 2020\n");
  folder.write("b/c d.PDF", tiny_pdf("Hello court"));
  folder.write(
      "d.jsonl",
      "{\"id\":\"x1\",\"text\":\"x\",\"extra\":true}\n{\"id\":\"x1\",\"text\":\"y\"}\nnonsense\n");
  folder.write("e.docx", "?");
  folder.write("empty.txt", " \n");
  folder.write("f.pdf", "%PDF-1.4 truncated");
  folder.write("viscii.txt",
               "t\xF2"
               "a \xE1n");
  folder.write("nul.txt", std::string("a\0b", 3));
  const Imported out = import({folder.path()});
  ASSERT_EQ(out.records.size(), 4u);
  EXPECT_EQ(out.records.at("viscii").text, "tòa án");
  EXPECT_EQ(out.records.at("a").number, "12/2020/DS-ST");
  EXPECT_EQ(out.records.at("a").date, "2020-06-05");
  EXPECT_EQ(out.records.at("a").text.substr(0, 4), "B\u1ea3");
  EXPECT_NE(out.records.at("c-d").text.find("Hello court"), std::string::npos);
  EXPECT_EQ(out.records.at("x1").text, "x");  // the first of two
  EXPECT_EQ(out.records.at("x1").unknown, "\"extra\":true");
  EXPECT_EQ(out.rejections.size(), 6u);
  for (const Rejection& r : out.rejections) {
    EXPECT_FALSE(r.where.empty());
    EXPECT_FALSE(r.reason.empty());
  }
}

TEST(Importer, AnErrorOfWhoTakesTheRecordsEndsTheImport) {
  const TempFolder folder;
  const std::string file = folder.write("a.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n");
  Importer importer([](const Record&) { throw Error(ErrorKind::io, "disk full"); });
  EXPECT_THROW(importer.import_file(file), Error);
}

TEST(Importer, LinksThatLeadNowhereArePassedOver) {
  const TempFolder folder;
  folder.write("a.txt", "x");
  std::filesystem::create_symlink("loop", folder / "loop");
  EXPECT_EQ(Importer::list_files({folder.path()}), std::vector<std::string>{folder / "a.txt"});
}

TEST(OutputFile, AppearsWholeOrNotAtAll) {
  const TempFolder folder;
  folder.write("out", "old");
  const auto content = [&] {
    std::ifstream in(folder / "out");
    return std::string{std::istreambuf_iterator<char>(in), {}};
  };
  {
    OutputFile out(folder / "out");
    out.write("half");
  }
  EXPECT_EQ(content(), "old");
  std::filesystem::create_symlink(folder / "out", folder / "link");
  OutputFile out(folder / "link");
  out.write("whole");
  out.commit();
  EXPECT_EQ(content(), "whole");
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
}

TEST(OutputFile, ADeviceIsWrittenToAsItIs) {
  OutputFile out("/dev/full");
  out.write("x");
  EXPECT_THROW(out.commit(), Error);
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/full"));
}

TEST(Importer, MissingPathIsAnError) {
  EXPECT_THROW(Importer::list_files({"/nowhere/at/all"}), Error);
}

TEST(PdfText, RealPdfsHaveTheirTexts) {
  TRAAN_NEEDS_SHARED(path, "data/pdf");
  int files = 0;
  for (const std::string& file : Importer::list_files({path})) {
    std::string reason;
    const auto text = pdf_text(file, reason);
    ASSERT_TRUE(text) << file << ": " << reason;
    EXPECT_GT(text->size(), 1000u) << file;
    ++files;
  }
  EXPECT_EQ(files, 24);
}

}  // namespace
}  // namespace traan
