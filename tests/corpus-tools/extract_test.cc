#include "corpus-tools/extract.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "corpus-tools/record.h"
#include "tests/corpus-tools/extract_rows.h"

namespace traan {
namespace {

Record extracted(std::string text) {
  Record record;
  record.text = std::move(text);
  extract_metadata(record);
  return record;
}

std::string field(const Record& record, const std::string& name) {
  const std::map<std::string, std::string> fields = {
      {"kind", record.kind},           {"number", record.number},
      {"date", record.date},           {"court", record.court},
      {"province", record.province},   {"court_level", record.court_level},
      {"case_type", record.case_type}, {"instance", record.instance},
      {"subject", record.subject},
  };
  return fields.at(name);
}

TEST(Extract, HeadersOfManyShapes) {
  for (const HeaderRow& row : kHeaders) {
    const Record record = extracted(row.text);
    for (const auto& [name, value] : row.expected) {
      EXPECT_EQ(field(record, name), value) << row.shape << ": " << name;
    }
  }
}

TEST(Extract, FieldsThatAreThereStay) {
  Record record;
  record.text = kHeaders[0].text;
  record.number = "1/1999/X";
  record.court = "Tòa án khác";
  extract_metadata(record);
  EXPECT_EQ(record.number, "1/1999/X");
  EXPECT_EQ(record.court, "Tòa án khác");
  EXPECT_EQ(record.date, "2022-09-19");
}

TEST(Extract, WhatTheTextDoesNotSayStaysEmpty) {
  const Record record = extracted(
      "Hai bên thỏa thuận ngày 05/6/2019 tại nhà riêng. Biên bản số 12/BB lập sau đó. Trước đây "
      "Tòa án nhân dân huyện K, tỉnh L đã hòa giải.");
  EXPECT_EQ(record.number, "");
  EXPECT_EQ(record.date, "");
  EXPECT_EQ(record.court, "");
  EXPECT_EQ(record.kind, "");
  EXPECT_EQ(extracted("").number, "");
}

TEST(Extract, NotTheNumberOfTheJudgmentUnderAppeal) {
  const Record record = extracted(
      "TÒA ÁN NHÂN DÂN\nTỈNH HÀ NAM\n" TRAAN_MOTTO
      "NHÂN DANH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTÒA ÁN NHÂN DÂN TỈNH HÀ NAM\n"
      "Thành phần Hội đồng xét xử phúc thẩm gồm có:\nNgày 03 tháng 02 năm 2020, tại trụ sở Tòa án "
      "nhân dân tỉnh Hà Nam xét xử phúc thẩm vụ án thụ lý số 40/2019/TLPT-DS ngày 01/11/2019 do\n"
      "Bản án dân sự sơ thẩm số 07/2019/DS-ST ngày 12/9/2019 của Tòa án nhân dân huyện P bị kháng "
      "cáo.\n");
  EXPECT_EQ(record.number, "");
  EXPECT_EQ(record.date, "2020-02-03");
  EXPECT_EQ(record.court, "Tòa án nhân dân tỉnh Hà Nam");
  EXPECT_EQ(record.instance, "appeal");
  EXPECT_EQ(record.case_type, "civil");
}

TEST(Extract, HeaderThatComesAfterTheOpening) {
  const Record record = extracted(
      "1\nNHÂN DANH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTÒA ÁN NHÂN DÂN HUYỆN CẦN ĐƯỚC\n"
      "Thành phần Hội đồng xét xử sơ thẩm gồm có:\nNgày 10/01/2018 đến ngày 16/01/2018 tại trụ sở "
      "Tòa án nhân dân huyện Cần Đước xét xử vụ án thụ lý số 5/2017/TLST-DS ngày 4/4/2017\n"
      "TÒA ÁN NHÂN DÂN\nHUYỆN CẦN ĐƯỚC\nTỈNH LONG AN\n" TRAAN_MOTTO
      "Số: 02/2018/DSST\nNgày 16 tháng 01 năm 2018\nV/v kiện đòi tài sản\n\n2\n\nông B giao");
  EXPECT_EQ(record.number, "02/2018/DSST");
  EXPECT_EQ(record.date, "2018-01-16");
  EXPECT_EQ(record.court, "Tòa án nhân dân huyện Cần Đước, tỉnh Long An");
  EXPECT_EQ(record.subject, "Kiện đòi tài sản");
}

TEST(Extract, OffencesOfTheVerdict) {
  const std::pair<const char*, const char*> rows[] = {
      {"Tuyên bố bị cáo A phạm tội “Trộm cắp tài sản” và tội “Đánh bạc”.",
       "Trộm cắp tài sản; Đánh bạc"},
      {"Tuyên bố bị cáo A phạm các tội “Gá bạc”, “Đánh bạc”", "Gá bạc; Đánh bạc"},
      {"Tuyên bố bị cáo A phạm Tội mua bán trái phép chất ma tuý và Tội tàng trữ trái phép\nchất "
       "ma "
       "tuý.",
       "Mua bán trái phép chất ma túy; Tàng trữ trái phép chất ma túy"},
      {"Tuyên bố A phạm tội Vận chuyển hàng cấm. Nếu phạm tội mới thì", "Vận chuyển hàng cấm"},
      {"Tuyên bố A phạm tội tiêu thụ tài sản do người khác phạm tội mà có, xử phạt",
       "Tiêu thụ tài sản do người khác phạm tội mà có"},
      {"Xử phạt A 03 năm tù về tội cố ý gây thương tích theo khoản 2 Điều 134",
       "Cố ý gây thương tích"},
      {"Đình chỉ vụ án.", ""},
  };
  for (const auto& [verdict, subject] : rows) {
    const Record record = extracted("Bản án số: 01/2020/HS-ST\nQUYẾT ĐỊNH:\n1. " +
                                    std::string(verdict) + "\nNơi nhận:\n");
    EXPECT_EQ(record.subject, subject) << verdict;
  }
}

TEST(Extract, AnyBytesAreRead) {
  std::mt19937 random(7);
  for (const HeaderRow& row : kHeaders) {
    const std::string text = row.text;
    for (std::size_t length = 0; length < text.size(); length += 3) {
      extracted(text.substr(0, length));
    }
    for (int n = 0; n < 50; ++n) {
      std::string damaged = text;
      for (int k = 0; k < 10; ++k) damaged[random() % damaged.size()] = static_cast<char>(random());
      extracted(damaged);
    }
  }
}

/// The short form of "tranh chấp" was cut by the length that the word had in the original bytes.
TEST(Extract, ShortFormInDecomposedText) {
  Record record;
  record.id = "a";
  record.text =
      "TÒA ÁN NHÂN DÂN HUYỆN BA TRI\nBản án số: 1/2020/DS-ST\nNgày 05-6-2020\n"
      "V/v: t/c ho\u031b\u0323p \u0111o\u0302\u0300ng vay\n\nNHÂN DANH\n";
  extract_metadata(record);
  EXPECT_EQ(record.subject, "Tranh chấp hợp đồng vay");
}

}  // namespace
}  // namespace traan
