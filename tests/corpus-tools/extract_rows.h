#pragma once

#include <string>
#include <utility>
#include <vector>

namespace traan {

#define TRAAN_MOTTO "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

struct HeaderRow {
  const char* shape;
  const char* text;
  std::vector<std::pair<std::string, std::string>> expected;  // field, value
};

// Made up: no court wrote these.
inline const HeaderRow kHeaders[] = {
    {"family judgment",
     "TÒA ÁN NHÂN DÂN\n"
     "HUYỆN ĐỨC HÒA\n"
     "TỈNH LONG AN\n" TRAAN_MOTTO "Bản án số: 112/2022/HNGĐ-ST\n"
     "Ngày: 19-9-2022\n"
     "V/v tranh chấp ly hôn, nuôi con chung\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN HUYỆN ĐỨC HÒA, TỈNH LONG AN\n"
     "- Thành phần Hội đồng xét xử sơ thẩm gồm có:\n"
     "Thẩm phán - Chủ tọa phiên tòa: Ông Lê Văn K\n",
     {{"kind", "judgment"},
      {"number", "112/2022/HNGĐ-ST"},
      {"date", "2022-09-19"},
      {"court", "Tòa án nhân dân huyện Đức Hòa, tỉnh Long An"},
      {"case_type", "family"},
      {"instance", "first"},
      {"subject", "Tranh chấp ly hôn, nuôi con chung"}}},
    {"consent divorce, number above the motto",
     "TÒA ÁN NHÂN DÂN\n"
     "HUYỆN CHƯƠNG MỸ\n"
     "THÀNH PHỐ HÀ NỘI\n"
     "\n"
     "Số: 215/2023/QĐST-HNGĐ\n"
     "\n" TRAAN_MOTTO "\n"
     "Chương Mỹ, ngày 04 tháng 5 năm 2023\n"
     "\n"
     "QUYẾT ĐỊNH\n"
     "CÔNG NHẬN THUẬN TÌNH LY HÔN\n"
     "VÀ SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ\n"
     "Căn cứ vào Điều 212 và Điều 213 của Bộ luật Tố tụng dân sự;\n"
     "Sau khi nghiên cứu hồ sơ vụ án dân sự thụ lý số 198/2023/TLST-HNGĐ "
     "ngày 10 tháng 4 năm 2023 về việc xin ly hôn giữa:\n"
     "Nguyên đơn: Chị Trần Thị M, sinh năm 1990\n",
     {{"kind", "decision"},
      {"number", "215/2023/QĐST-HNGĐ"},
      {"date", "2023-05-04"},
      {"court", "Tòa án nhân dân huyện Chương Mỹ, thành phố Hà Nội"},
      {"case_type", "family"},
      {"instance", "first"},
      {"subject", "Xin ly hôn"}}},
    {"administrative appeal at a high court",
     "TÒA ÁN NHÂN DÂN CẤP CAO\n"
     "TẠI THÀNH PHỐ HỒ CHÍ MINH\n" TRAAN_MOTTO "Bản án số: 310/2021/HC-PT\n"
     "Ngày: 22-4-2021\n"
     "V/v khiếu kiện quyết định hành chính trong\n"
     "lĩnh vực quản lý đất đai\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN CẤP CAO TẠI THÀNH PHỐ HỒ CHÍ MINH\n"
     "- Thành phần Hội đồng xét xử phúc thẩm gồm có:\n"
     "Trong các ngày 15 và 22 tháng 4 năm 2021 tại trụ sở Tòa án nhân dân "
     "cấp cao tại Thành phố Hồ Chí Minh xét xử phúc thẩm công khai vụ án "
     "hành chính thụ lý số 70/2021/TLPT-HC ngày 02 tháng 02 năm 2021.\n"
     "Do Bản án hành chính sơ thẩm số 45/2020/HC-ST ngày 30 tháng 9 năm "
     "2020 của Tòa án nhân dân tỉnh Bình Thuận bị kháng cáo.\n",
     {{"kind", "judgment"},
      {"number", "310/2021/HC-PT"},
      {"date", "2021-04-22"},
      {"court", "Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh"},
      {"court_level", "high"},
      {"case_type", "administrative"},
      {"instance", "appeal"},
      {"subject", "Khiếu kiện quyết định hành chính trong lĩnh vực quản lý đất đai"}}},
    {"cassation by the supreme court",
     "TÒA ÁN NHÂN DÂN TỐI CAO\n"
     "\n" TRAAN_MOTTO "\n"
     "Quyết định giám đốc thẩm\n"
     "Số: 12/2020/DS-GĐT\n"
     "Ngày 15-5-2020\n"
     "V/v tranh chấp đòi lại tài sản\n"
     "\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO\n"
     "- Thành phần Hội đồng giám đốc thẩm gồm có:\n",
     {{"kind", "decision"},
      {"number", "12/2020/DS-GĐT"},
      {"date", "2020-05-15"},
      {"court", "Tòa án nhân dân tối cao"},
      {"court_level", "supreme"},
      {"case_type", "civil"},
      {"instance", "cassation"},
      {"subject", "Tranh chấp đòi lại tài sản"}}},
    {"cassation by a high court, two columns on one line",
     "TÒA ÁN NHÂN DÂN CẤP CAO CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TẠI ĐÀ NẴNG Độc lập - Tự do - Hạnh phúc\n"
     "Quyết định giám đốc thẩm số: 08/2019/KDTM-GĐT\n"
     "Ngày 11 tháng 4 năm 2019\n"
     "V/v “Tranh chấp hợp đồng mua bán hàng hóa”\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "ỦY BAN THẨM PHÁN TÒA ÁN NHÂN DÂN CẤP CAO TẠI ĐÀ NẴNG\n",
     {{"kind", "decision"},
      {"number", "08/2019/KDTM-GĐT"},
      {"date", "2019-04-11"},
      {"court", "Tòa án nhân dân cấp cao tại Đà Nẵng"},
      {"case_type", "commercial"},
      {"instance", "cassation"},
      {"subject", "Tranh chấp hợp đồng mua bán hàng hóa"}}},
    {"labour, quoted subject over lines",
     "TÒA ÁN NHÂN DÂN QUẬN 7\n"
     "THÀNH PHỐ HỒ CHÍ MINH\n" TRAAN_MOTTO "Bản án số: 5/2019/LĐ-ST\n"
     "Ngày: 6/3/2019\n"
     "V/v: “Tranh chấp về đơn phương\n"
     "chấm dứt hợp đồng lao động”\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN QUẬN 7 - THÀNH PHỐ HỒ CHÍ MINH\n",
     {{"kind", "judgment"},
      {"number", "5/2019/LĐ-ST"},
      {"date", "2019-03-06"},
      {"court", "Tòa án nhân dân quận 7, thành phố Hồ Chí Minh"},
      {"case_type", "labour"},
      {"instance", "first"},
      {"subject", "Tranh chấp về đơn phương chấm dứt hợp đồng lao động"}}},
    {"regional court",
     "TÒA ÁN NHÂN DÂN\n"
     "KHU VỰC 5 - CẦN THƠ\n"
     "THÀNH PHỐ CẦN THƠ\n" TRAAN_MOTTO "Bản án số: 77/2025/DS-ST\n"
     "Ngày 18-9-2025\n"
     "V/v tranh chấp hợp đồng vay tài sản\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN KHU VỰC 5 - CẦN THƠ\n",
     {{"kind", "judgment"},
      {"number", "77/2025/DS-ST"},
      {"date", "2025-09-18"},
      {"court", "Tòa án nhân dân khu vực 5 - Cần Thơ, thành phố Cần Thơ"},
      {"court_level", "regional"},
      {"province", "Cần Thơ"},
      {"case_type", "civil"},
      {"instance", "first"},
      {"subject", "Tranh chấp hợp đồng vay tài sản"}}},
    {"appeals chamber",
     "TÒA PHÚC THẨM\n"
     "TÒA ÁN NHÂN DÂN TỐI CAO\n"
     "TẠI HÀ NỘI\n" TRAAN_MOTTO "Bản án số: 31/2025/HS-PT\n"
     "Ngày 20/8/2025\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA PHÚC THẨM TÒA ÁN NHÂN DÂN TỐI CAO TẠI HÀ NỘI\n"
     "- Thành phần Hội đồng xét xử phúc thẩm gồm có:\n"
     "...\n"
     "QUYẾT ĐỊNH:\n"
     "Không chấp nhận kháng cáo của bị cáo Bùi Văn A. Xử phạt bị cáo Bùi "
     "Văn A 07 năm tù về tội “Lừa đảo chiếm đoạt tài sản”.\n",
     {{"kind", "judgment"},
      {"number", "31/2025/HS-PT"},
      {"date", "2025-08-20"},
      {"court", "Tòa Phúc thẩm Tòa án nhân dân tối cao tại Hà Nội"},
      {"court_level", "supreme"},
      {"case_type", "criminal"},
      {"instance", "appeal"},
      {"subject", "Lừa đảo chiếm đoạt tài sản"}}},
    {"military court",
     "TÒA ÁN QUÂN SỰ\n"
     "KHU VỰC 1 QUÂN KHU 4\n" TRAAN_MOTTO "Bản án số: 03/2020/HS-ST\n"
     "Ngày 14-7-2020\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN QUÂN SỰ KHU VỰC 1 QUÂN KHU 4\n"
     "QUYẾT ĐỊNH\n"
     "1. Tuyên bố bị cáo Lê Văn T phạm tội Vi phạm quy định về quản lý vũ "
     "khí quân dụng, trang bị kỹ thuật quân sự.\n",
     {{"kind", "judgment"},
      {"number", "03/2020/HS-ST"},
      {"date", "2020-07-14"},
      {"court", "Tòa án quân sự khu vực 1 Quân khu 4"},
      {"court_level", "military"},
      {"case_type", "criminal"},
      {"instance", "first"}}},
    {"bare number",
     "TÒA ÁN NHÂN DÂN\n"
     "TỈNH PHÚ YÊN\n" TRAAN_MOTTO "Bản án số: 15\n"
     "Ngày: 12-3-2015\n"
     "V/v kiện đòi nợ\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN TỈNH PHÚ YÊN\n"
     "Với Hội đồng xét xử phúc thẩm gồm có: xét xử phúc thẩm vụ án dân sự\n"
     "Nguyên đơn",
     {{"kind", "judgment"},
      {"number", "15"},
      {"date", "2015-03-12"},
      {"court", "Tòa án nhân dân tỉnh Phú Yên"},
      {"court_level", "provincial"},
      {"case_type", "civil"},
      {"instance", "appeal"},
      {"subject", "Kiện đòi nợ"}}},
    {"decision with place and date in the other column",
     "TÒA ÁN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "THÀNH PHỐ BIÊN HÒA           Độc lập - Tự do - Hạnh phúc\n"
     "   TỈNH ĐỒNG NAI\n"
     "Số: 330/2022/QĐST-DS        Biên Hòa, ngày 08 tháng 11 năm 2022\n"
     "\n"
     "QUYẾT ĐỊNH\n"
     "CÔNG NHẬN SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ\n"
     "Căn cứ Điều 212 và Điều 213 của Bộ luật tố tụng dân sự;\n"
     "Căn cứ vào biên bản hòa giải thành ngày 31 tháng 10 năm 2022 về việc "
     "các đương sự thỏa thuận được với nhau về việc giải quyết toàn bộ vụ "
     "án dân sự thụ lý số: 512/2022/TLST-DS ngày 01 tháng 8 năm 2022 về "
     "việc “Tranh chấp hợp đồng góp hụi”\n",
     {{"kind", "decision"},
      {"number", "330/2022/QĐST-DS"},
      {"date", "2022-11-08"},
      {"court", "Tòa án nhân dân thành phố Biên Hòa, tỉnh Đồng Nai"},
      {"case_type", "civil"},
      {"instance", "first"},
      {"subject", "Tranh chấp hợp đồng góp hụi"}}},
    {"decision on an appeal against a decision",
     "TÒA ÁN NHÂN DÂN\n"
     "TỈNH QUẢNG NAM\n"
     "\n"
     "Số: 09/2021/QĐ-PT\n" TRAAN_MOTTO "Quảng Nam, ngày 30 tháng 6 năm 2021\n"
     "QUYẾT ĐỊNH\n"
     "GIẢI QUYẾT VIỆC KHÁNG CÁO ĐỐI VỚI QUYẾT ĐỊNH\n"
     "ĐÌNH CHỈ GIẢI QUYẾT VỤ ÁN DÂN SỰ\n"
     "TÒA ÁN NHÂN DÂN TỈNH QUẢNG NAM\n"
     "Thành phần Hội đồng phúc thẩm giải quyết việc kháng cáo gồm có:\n"
     "Tại Quyết định đình chỉ giải quyết vụ án số 05/2021/QĐST-DS ngày 05 "
     "tháng 4 năm 2021, Tòa án nhân dân huyện Núi Thành\n",
     {{"kind", "decision"},
      {"number", "09/2021/QĐ-PT"},
      {"date", "2021-06-30"},
      {"court", "Tòa án nhân dân tỉnh Quảng Nam"},
      {"case_type", "civil"},
      {"instance", "appeal"}}},
    {"subject in parentheses, elided name",
     "TOÀ ÁN NHÂN DÂN\n"
     "HUYỆN CƯ M'GAR\n"
     "TỈNH ĐĂK LĂK\n" TRAAN_MOTTO "Bản án số: 40/2017/DSST\n"
     "Ngày: 29 - 9 - 2017\n"
     "(V/v Tranh chấp hợp đồng chuyển\n"
     "nhượng quyền sử dụng đất)\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TOÀ ÁN NHÂN DÂN HUYỆN CƯ M'GAR\n",
     {{"kind", "judgment"},
      {"number", "40/2017/DSST"},
      {"date", "2017-09-29"},
      {"court", "Tòa án nhân dân huyện Cư M'gar, tỉnh Đắk Lắk"},
      {"case_type", "civil"},
      {"instance", "first"},
      {"subject", "Tranh chấp hợp đồng chuyển nhượng quyền sử dụng đất"}}},
    {"bankruptcy",
     "TÒA ÁN NHÂN DÂN\n"
     "THÀNH PHỐ HÀ NỘI\n"
     "\n"
     "Số: 03/2021/QĐ-TBPS\n" TRAAN_MOTTO "Hà Nội, ngày 12 tháng 10 năm 2021\n"
     "QUYẾT ĐỊNH\n"
     "Tuyên bố doanh nghiệp phá sản\n"
     "TÒA ÁN NHÂN DÂN THÀNH PHỐ HÀ NỘI\n"
     "Căn cứ Luật Phá sản\n",
     {{"kind", "decision"},
      {"number", "03/2021/QĐ-TBPS"},
      {"date", "2021-10-12"},
      {"court", "Tòa án nhân dân thành phố Hà Nội"},
      {"court_level", "provincial"},
      {"case_type", "bankruptcy"}}},
    {"precedent",
     "ÁN LỆ SỐ 47/2021/AL\n"
     "Về việc xác định tội danh giết người\n"
     "Được Hội đồng Thẩm phán Tòa án nhân dân tối cao thông qua ngày 25 "
     "tháng 11 năm 2021 và được công bố theo Quyết định số 594/QĐ-CA ngày "
     "31 tháng 12 năm 2021 của Chánh án Tòa án nhân dân tối cao.\n"
     "Nguồn án lệ:\n"
     "Bản án hình sự phúc thẩm số 333/2018/HS-PT ngày 29-5-2018",
     {{"kind", "precedent"}, {"number", "47/2021/AL"}}},
    {"civil matter without a dispute",
     "TÒA ÁN NHÂN DÂN\n"
     "THỊ XÃ TÂN UYÊN\n"
     "TỈNH BÌNH DƯƠNG\n"
     "Quyết định số: 20/2022/QĐDS-ST\n"
     "Ngày: 28-7-2022\n"
     "V/v yêu cầu tuyên bố một người\n"
     "mất năng lực hành vi dân sự\n" TRAAN_MOTTO "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN THỊ XÃ TÂN UYÊN, TỈNH BÌNH DƯƠNG\n"
     "- Thành phần giải quyết việc dân sự gồm có:\n",
     {{"kind", "decision"},
      {"number", "20/2022/QĐDS-ST"},
      {"date", "2022-07-28"},
      {"court", "Tòa án nhân dân thị xã Tân Uyên, tỉnh Bình Dương"},
      {"case_type", "civil"},
      {"instance", "first"},
      {"subject", "Yêu cầu tuyên bố một người mất năng lực hành vi dân sự"}}},
    {"title line with number, date and subject",
     "TÒA ÁN NHÂN DÂN TỈNH BẮC GIANG\n"
     "\n"
     "BẢN ÁN 12/2018/DS-PT NGÀY 05/06/2018 VỀ TRANH CHẤP HỢP ĐỒNG VAY TÀI "
     "SẢN\n"
     "\n"
     "Trong ngày 05 tháng 6 năm 2018 tại trụ sở Tòa án nhân dân tỉnh Bắc "
     "Giang xét xử phúc thẩm công khai vụ án thụ lý số 5/2018/TLPT-DS ngày "
     "01/02/2018 về việc “Tranh chấp hợp đồng vay tài sản”. Do Bản án dân "
     "sự sơ thẩm số 2/2018/DS-ST ngày 3/1/2018",
     {{"kind", "judgment"},
      {"number", "12/2018/DS-PT"},
      {"date", "2018-06-05"},
      {"court", "Tòa án nhân dân tỉnh Bắc Giang"},
      {"subject", "Tranh chấp hợp đồng vay tài sản"}}},
    {"cassation, council on two lines",
     "TÒA ÁN NHÂN DÂN\n"
     "TỐI CAO\n"
     "-----\n" TRAAN_MOTTO "\n"
     "Quyết định giám đốc thẩm\n"
     "Số: 15/2018/HNGĐ-GĐT\n"
     "Ngày 15-5-2018\n"
     "V/v “Tranh chấp chia tài sản chung khi ly hôn”\n"
     "\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "HỘI ĐỒNG THẨM PHÁN\n"
     "TÒA ÁN NHÂN DÂN TỐI CAO\n"
     "Thành phần Hội đồng giám đốc thẩm gồm có:\n",
     {{"kind", "decision"},
      {"number", "15/2018/HNGĐ-GĐT"},
      {"date", "2018-05-15"},
      {"court", "Tòa án nhân dân tối cao"},
      {"case_type", "family"},
      {"instance", "cassation"},
      {"subject", "Tranh chấp chia tài sản chung khi ly hôn"}}},
    {"cassation, number and date on one line",
     "TOÀ ÁN NHÂN DÂN TỐI CAO\n"
     "TOÀ DÂN SỰ\n"
     "QUYẾT ĐỊNH GIÁM ĐỐC THẨM\n"
     "Số: 220/2015/DS-GĐT ngày 12-6-2015\n"
     "V/v tranh chấp quyền sở hữu nhà\n"
     "Ngày 12 tháng 6 năm 2015, tại trụ sở Tòa án nhân dân tối cao đã mở "
     "phiên tòa giám đốc thẩm xét xử vụ án dân sự",
     {{"kind", "decision"},
      {"number", "220/2015/DS-GĐT"},
      {"date", "2015-06-12"},
      {"court", "Tòa án nhân dân tối cao"},
      {"instance", "cassation"},
      {"case_type", "civil"},
      {"subject", "Tranh chấp quyền sở hữu nhà"}}},
    {"two days in the date line",
     "TÒA ÁN NHÂN DÂN\n"
     "HUYỆN PHÚ TÂN\n"
     "TỈNH AN GIANG\n" TRAAN_MOTTO "Bản án số: 85/2018/HNGĐ-ST\n"
     "Ngày: 05 và 10-7-2018\n"
     "V/v tranh chấp hôn nhân\n"
     "và gia đình\n"
     "\n"
     "NHÂN DANH\n",
     {{"number", "85/2018/HNGĐ-ST"},
      {"date", "2018-07-10"},
      {"subject", "Tranh chấp hôn nhân và gia đình"}}},
    {"no header",
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN HUYỆN GÒ DẦU, TỈNH TÂY NINH\n"
     "Thành phần Hội đồng xét xử sơ thẩm gồm có:\n"
     "Trong các ngày 21 tháng 11 và ngày 26 tháng 12 năm 2017, tại trụ sở "
     "Tòa án nhân dân huyện Gò Dầu, tỉnh Tây Ninh xét xử sơ thẩm công khai "
     "vụ án thụ lý số: 331/2016/TLST-HNGĐ ngày 14 tháng 11 năm 2016 về "
     "tranh chấp hôn nhân và gia đình theo Quyết định đưa vụ án ra xét xử",
     {{"kind", "judgment"},
      {"number", ""},
      {"date", "2017-12-26"},
      {"court", "Tòa án nhân dân huyện Gò Dầu, tỉnh Tây Ninh"},
      {"case_type", "family"},
      {"instance", "first"},
      {"subject", "Tranh chấp hôn nhân và gia đình"}}},
    {"number and place on one line, subject from the title",
     "TÒA ÁN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "THÀNH PHỐ VINH Độc lập - Tự do - Hạnh phúc\n"
     "TỈNH NGHỆ AN\n"
     "Số: 112/2021/QĐST-HNGĐ TP Vinh, ngày 22 tháng 3 năm 2021\n"
     "QUYẾT ĐỊNH\n"
     "CÔNG NHẬN THUẬN TÌNH LY HÔN\n"
     "VÀ SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ\n"
     "Căn cứ hồ sơ việc dân sự thụ lý số 90/2021/TLST-HNGĐ ngày 1 tháng 3 "
     "năm 2021\n",
     {{"kind", "decision"},
      {"number", "112/2021/QĐST-HNGĐ"},
      {"date", "2021-03-22"},
      {"court", "Tòa án nhân dân thành phố Vinh, tỉnh Nghệ An"},
      {"case_type", "family"},
      {"subject", "Công nhận thuận tình ly hôn và sự thỏa thuận của các đương sự"}}},
    {"labels in capitals",
     "TÒA ÁN NHÂN DÂN\n"
     "QUẬN 12 - TP HỒ CHÍ MINH\n" TRAAN_MOTTO "BẢN ÁN SỐ: 45/2016/KDTM-ST\n"
     "NGÀY: 30/9/2016\n"
     "V/V: TRANH CHẤP HỢP ĐỒNG TÍN DỤNG\n"
     "\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
     {{"number", "45/2016/KDTM-ST"},
      {"date", "2016-09-30"},
      {"court", "Tòa án nhân dân quận 12, thành phố Hồ Chí Minh"},
      {"case_type", "commercial"},
      {"subject", "Tranh chấp hợp đồng tín dụng"}}},
    {"administrative",
     "TÒA ÁN NHÂN DÂN\n"
     "TỈNH HÀ TĨNH\n" TRAAN_MOTTO "Bản án số: 05/2020/HC-ST\n"
     "Ngày: 20/5/2020\n"
     "V/v khiếu kiện hành vi\n"
     "hành chính về đất đai\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN TỈNH HÀ TĨNH\n",
     {{"court", "Tòa án nhân dân tỉnh Hà Tĩnh"},
      {"province", "Hà Tĩnh"},
      {"case_type", "administrative"},
      {"subject", "Khiếu kiện hành vi hành chính về đất đai"}}},
    {"blank number and date",
     "TÒA ÁN NHÂN DÂN\n"
     "HUYỆN KRÔNG PẮC\n"
     "TỈNH ĐẮK LẮK\n" TRAAN_MOTTO "Bản án số: .../2019/DS-ST\n"
     "Ngày: .../.../2019\n"
     "V/v: Tranh chấp hợp đồng dịch vụ\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN HUYỆN KRÔNG PẮC\n"
     "Thành phần Hội đồng xét xử sơ thẩm gồm có:\n"
     "Hôm nay, ngày 12 tháng 4 năm 2019, tại phòng xử án Tòa án nhân dân "
     "huyện Krông Pắc xét xử công khai vụ án thụ lý số 3/2018/TLST-DS ngày "
     "5/6/2018",
     {{"number", ""}, {"date", "2019-04-12"}, {"kind", "judgment"}, {"case_type", "civil"}}},
    {"offence without quotation marks",
     "TÒA ÁN NHÂN DÂN\n"
     "TỈNH KIÊN GIANG\n" TRAAN_MOTTO "Bản án số: 03/2023/HS-PT\n"
     "Ngày: 06-01-2023\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN TỈNH KIÊN GIANG\n"
     "xét xử bị cáo A do có kháng cáo của bị cáo đối với Bản án hình sự sơ "
     "thẩm số: 50/2022/HS-ST ngày 10 tháng 10 năm 2022 của Tòa án nhân dân "
     "thành phố Rạch Giá.\n"
     "Bị cáo A bị Viện kiểm sát truy tố về tội Giết người theo khoản 1 Điều "
     "123.\n"
     "QUYẾT ĐỊNH\n"
     "Chấp nhận kháng cáo, sửa bản án sơ thẩm. Tuyên bố bị cáo A phạm tội "
     "giết người.\n",
     {{"number", "03/2023/HS-PT"},
      {"date", "2023-01-06"},
      {"court", "Tòa án nhân dân tỉnh Kiên Giang"},
      {"subject", "Giết người"},
      {"instance", "appeal"}}},
    {"Huế since 2025",
     "TÒA ÁN NHÂN DÂN\n"
     "THÀNH PHỐ HUẾ\n" TRAAN_MOTTO "Bản án số: 03/2025/DS-PT\n"
     "Ngày: 06-02-2025\n"
     "V/v tranh chấp thừa kế\n"
     "NHÂN DANH\n"
     "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
     "TÒA ÁN NHÂN DÂN THÀNH PHỐ HUẾ\n",
     {{"court", "Tòa án nhân dân thành phố Huế"},
      {"court_level", "provincial"},
      {"province", "Huế"}}},
    {"measure not applied",
     "TÒA ÁN NHÂN DÂN\n"
     "QUẬN CẦU GIẤY\n"
     "THÀNH PHỐ HÀ NỘI\n"
     "Số: 11/2022/QĐ-TA\n" TRAAN_MOTTO "Cầu Giấy, ngày 5 tháng 8 năm 2022\n"
     "QUYẾT ĐỊNH\n"
     "Đình chỉ việc xem xét, quyết định áp dụng biện pháp xử lý hành chính\n"
     "đưa vào cơ sở cai nghiện bắt buộc\n"
     "TÒA ÁN NHÂN DÂN QUẬN CẦU GIẤY\n",
     {{"case_type", "admin_measure"},
      {"subject",
       "Đình chỉ việc xem xét, quyết định áp dụng biện pháp xử lý hành chính đưa vào cơ sở cai "
       "nghiện bắt buộc"},
      {"instance", ""}}},
};

}  // namespace traan
