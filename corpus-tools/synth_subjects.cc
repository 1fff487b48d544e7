#include <array>

#include "corpus-tools/synth_case.h"

namespace traan::synth {
namespace {

using enum CaseType;

constexpr Subject kSubjects[] = {
    {"theft", kCriminal, 190, "Trộm cắp tài sản", "", "138", "173", 6, 34},
    {"drugs", kCriminal, 170, "Tàng trữ trái phép chất ma túy", "", "194", "249", 12, 58},
    {"drugsale", kCriminal, 110, "Mua bán trái phép chất ma túy", "", "194", "251", 24, 80},
    {"injury", kCriminal, 90, "Cố ý gây thương tích", "", "104", "134", 6, 34},
    {"gambling", kCriminal, 90, "Đánh bạc", "", "248", "321", 6, 32},
    {"traffic", kCriminal, 60, "Vi phạm quy định về tham gia giao thông đường bộ",
     "Vi phạm quy định về điều khiển phương tiện giao thông đường bộ", "202", "260", 12, 58},
    {"fraud", kCriminal, 50, "Lừa đảo chiếm đoạt tài sản", "", "139", "174", 9, 34},
    {"fraud", kCriminal, 22, "Lạm dụng tín nhiệm chiếm đoạt tài sản", "", "140", "175", 9, 34},
    {"snatch", kCriminal, 30, "Cướp giật tài sản", "", "136", "171", 12, 58},
    {"robbery", kCriminal, 22, "Cướp tài sản", "", "133", "168", 36, 110},
    {"robbery", kCriminal, 12, "Cưỡng đoạt tài sản", "", "135", "170", 12, 58},
    {"murder", kCriminal, 24, "Giết người", "", "93", "123", 84, 180},
    {"disorder", kCriminal, 26, "Gây rối trật tự công cộng", "", "245", "318", 6, 23},
    {"disorder", kCriminal, 12, "Hủy hoại tài sản", "", "143", "178", 6, 34},
    {"gambling", kCriminal, 16, "Tổ chức đánh bạc", "", "249", "322", 12, 58},
    {"resist", kCriminal, 18, "Chống người thi hành công vụ", "", "257", "330", 6, 34},
    {"contraband", kCriminal, 18, "Tàng trữ, vận chuyển hàng cấm", "Buôn bán hàng cấm", "155",
     "191", 12, 58},
    {"contraband", kCriminal, 8, "Buôn lậu", "", "153", "188", 12, 58},
    {"drugs", kCriminal, 30, "Tổ chức sử dụng trái phép chất ma túy", "", "197", "255", 24, 80},
    {"vice", kCriminal, 16, "Chứa mại dâm", "", "254", "327", 12, 58},
    {"vice", kCriminal, 10, "Môi giới mại dâm", "", "255", "328", 6, 34},
    {"forest", kCriminal, 14, "Vi phạm quy định về khai thác, bảo vệ rừng và lâm sản",
     "Vi phạm các quy định về khai thác và bảo vệ rừng", "175", "232", 12, 58},
    {"forest", kCriminal, 8, "Hủy hoại rừng", "", "189", "243", 12, 58},
    {"usury", kCriminal, 14, "Cho vay lãi nặng trong giao dịch dân sự", "Cho vay lãi nặng", "163",
     "201", 6, 34},
    {"theft", kCriminal, 12, "Chứa chấp hoặc tiêu thụ tài sản do người khác phạm tội mà có", "",
     "250", "323", 6, 34},
    {"loan", kCivil, 240, "Tranh chấp hợp đồng vay tài sản", "", "", ""},
    {"credit", kCivil, 130, "Tranh chấp hợp đồng tín dụng", "", "", ""},
    {"land", kCivil, 100, "Tranh chấp quyền sử dụng đất", "", "", ""},
    {"sale", kCivil, 70, "Tranh chấp hợp đồng chuyển nhượng quyền sử dụng đất", "", "", ""},
    {"hui", kCivil, 60, "Tranh chấp về hụi, họ, biêu, phường", "", "", ""},
    {"inherit", kCivil, 45, "Tranh chấp về thừa kế tài sản", "", "", ""},
    {"sale", kCivil, 40, "Tranh chấp hợp đồng đặt cọc", "", "", ""},
    {"damage", kCivil, 45, "Tranh chấp về bồi thường thiệt hại ngoài hợp đồng", "", "", ""},
    {"lease", kCivil, 30, "Tranh chấp hợp đồng thuê tài sản", "", "", ""},
    {"land", kCivil, 20, "Tranh chấp lối đi chung", "", "", ""},
    {"divorce", kFamily, 760, "Vụ án ly hôn về mâu thuẫn gia đình", "", "", ""},
    {"custody", kFamily, 60, "Tranh chấp về thay đổi người trực tiếp nuôi con sau khi ly hôn", "",
     "", ""},
    {"divorce", kFamily, 60, "Tranh chấp ly hôn, nuôi con, chia tài sản chung", "", "", ""},
    {"credit", kCommercial, 40, "Tranh chấp hợp đồng tín dụng", "", "", ""},
    {"goodsale", kCommercial, 40, "Tranh chấp hợp đồng mua bán hàng hóa", "", "", ""},
    {"build", kCommercial, 20, "Tranh chấp hợp đồng thi công xây dựng", "", "", ""},
    {"dismiss", kLabour, 60, "Tranh chấp về đơn phương chấm dứt hợp đồng lao động", "", "", ""},
    {"dismiss", kLabour, 30, "Tranh chấp về tiền lương, bảo hiểm xã hội", "", "", ""},
    {"admindecision", kAdministrative, 60,
     "Khiếu kiện quyết định hành chính trong lĩnh vực quản lý đất đai", "", "", ""},
    {"admindecision", kAdministrative, 40,
     "Khiếu kiện quyết định thu hồi đất, quyết định bồi thường", "", "", ""},
    {"bankrupt", kBankruptcy, 1, "Yêu cầu mở thủ tục phá sản", "", "", ""},
    {"detox", kAdminMeasure, 95, "Đưa vào cơ sở cai nghiện bắt buộc", "", "", ""},
    {"reform", kAdminMeasure, 5, "Đưa vào cơ sở giáo dục bắt buộc", "", "", ""},
};

constexpr Precedent kPrecedents[] = {
    {1, 2016, "murder", "Về vụ án “Giết người”"},
    {2, 2016, "land", "Về vụ án “Tranh chấp đòi lại tài sản”"},
    {3, 2016, "divorce", "Về vụ án “Ly hôn”"},
    {4, 2016, "sale", "Về vụ án “Tranh chấp hợp đồng chuyển nhượng quyền sử dụng đất”"},
    {5, 2016, "inherit", "Về vụ án “Tranh chấp di sản thừa kế”"},
    {6, 2016, "inherit", "Về vụ án “Tranh chấp thừa kế”"},
    {7, 2016, "sale", "Về công nhận hợp đồng mua bán nhà trước ngày 01-7-1991"},
    {8, 2016, "credit",
     "Về xác định lãi suất, việc điều chỉnh lãi suất trong hợp đồng tín dụng kể từ ngày tiếp theo "
     "của ngày xét xử sơ thẩm"},
    {9, 2016, "goodsale",
     "Về xác định lãi suất nợ quá hạn trung bình trên thị trường và việc trả lãi trên số tiền phạt "
     "vi phạm, bồi thường thiệt hại"},
    {10, 2016, "admindecision", "Về quyết định hành chính là đối tượng khởi kiện vụ án hành chính"},
    {11, 2017, "credit",
     "Về công nhận hợp đồng thế chấp quyền sử dụng đất mà trên đất có tài sản không thuộc sở hữu "
     "của bên thế chấp"},
    {12, 2017, "goodsale",
     "Về xác định trường hợp đương sự được triệu tập hợp lệ lần thứ nhất sau khi Tòa án đã hoãn "
     "phiên tòa"},
    {13, 2017, "goodsale",
     "Về hiệu lực thanh toán của thư tín dụng (L/C) trong trường hợp hợp đồng mua bán hàng hóa "
     "quốc tế là cơ sở của L/C bị hủy bỏ"},
    {14, 2017, "sale",
     "Về công nhận điều kiện của hợp đồng tặng cho quyền sử dụng đất mà điều kiện đó không được "
     "ghi trong hợp đồng"},
    {15, 2017, "land", ""},
    {16, 2017, "inherit",
     "Về công nhận hợp đồng chuyển nhượng quyền sử dụng đất là di sản thừa kế do một trong các "
     "đồng thừa kế chuyển nhượng"},
    {17, 2018, "murder", "Về tình tiết “Có tính chất côn đồ” trong tội “Giết người” có đồng phạm"},
    {18, 2018, "murder", "Về hành vi giết người đang thi hành công vụ trong tội “Giết người”"},
    {19, 2018, "theft", "Về xác định giá trị tài sản bị chiếm đoạt trong tội “Trộm cắp tài sản”"},
    {20, 2018, "dismiss", "Về xác lập quan hệ hợp đồng lao động sau khi hết thời gian thử việc"},
    {21, 2018, "lease",
     "Về lỗi và thiệt hại trong trường hợp đơn phương chấm dứt hợp đồng cho thuê tài sản"},
    {22, 2018, "loan",
     "Về không vi phạm nghĩa vụ cung cấp thông tin tình trạng bệnh lý trong hợp đồng bảo hiểm nhân "
     "thọ"},
    {23, 2018, "loan",
     "Về hiệu lực của hợp đồng bảo hiểm nhân thọ khi bên mua bảo hiểm không đóng phí bảo hiểm do "
     "lỗi của doanh nghiệp bảo hiểm"},
    {24, 2018, "inherit",
     "Về di sản thừa kế chuyển thành tài sản thuộc quyền sở hữu, quyền sử dụng hợp pháp của cá "
     "nhân"},
    {25, 2018, "sale", "Về không phải chịu phạt cọc vì lý do khách quan"},
    {26, 2018, "inherit",
     "Về xác định thời điểm bắt đầu tính thời hiệu và thời hiệu yêu cầu chia di sản thừa kế là bất "
     "động sản"},
    {27, 2018, "admindecision",
     "Về thụ lý, giải quyết vụ án hành chính liên quan đến nhà đất mà Nhà nước đã quản lý, bố trí "
     "sử dụng trong quá trình thực hiện các chính sách về nhà đất và chính sách cải tạo xã hội chủ "
     "nghĩa trước ngày 01-7-1991"},
    {28, 2019, "murder", "Về tội “Giết người trong trạng thái tinh thần bị kích động mạnh”"},
    {29, 2019, "robbery", "Về tài sản bị chiếm đoạt trong tội “Cướp tài sản”"},
    {30, 2020, "traffic",
     "Về hành vi cố ý điều khiển phương tiện giao thông chèn lên bị hại sau khi gây tai nạn giao "
     "thông"},
    {31, 2020, "inherit", ""},
    {32, 2020, "land",
     "Về trường hợp đất do cá nhân khai phá nhưng sau đó người khác quản lý, sử dụng ổn định, lâu "
     "dài"},
    {33, 2020, "land",
     "Về trường hợp cá nhân được Nhà nước giao đất nông nghiệp nhưng không sử dụng mà để cho người "
     "khác quản lý, sử dụng ổn định, lâu dài"},
    {34, 2020, "inherit", ""},
    {35, 2020, "land", ""},
    {36, 2020, "credit",
     "Về hiệu lực của hợp đồng thế chấp quyền sử dụng đất khi giấy chứng nhận quyền sử dụng đất bị "
     "thu hồi, hủy bỏ"},
    {37, 2020, "goodsale", ""},
    {38, 2020, "inherit", ""},
    {39, 2020, "sale",
     "Về xác định giao dịch dân sự có điều kiện vô hiệu do điều kiện không thể xảy ra"},
    {40, 2021, "land", "Về công nhận việc chuyển đổi quyền sử dụng đất trên thực tế"},
    {41, 2021, "divorce", "Về chấm dứt hôn nhân thực tế"},
    {42, 2021, "sale",
     "Về quyền lựa chọn Tòa án giải quyết tranh chấp của người tiêu dùng trong trường hợp hợp đồng "
     "theo mẫu có thỏa thuận trọng tài"},
    {43, 2021, "credit",
     "Về hiệu lực của hợp đồng thế chấp trong trường hợp tài sản thế chấp là nhà đất do bên thế "
     "chấp nhận chuyển nhượng của người khác nhưng chưa thanh toán đủ tiền"},
};

}  // namespace

std::span<const Subject> subjects() { return kSubjects; }

std::span<const Precedent> precedents() { return kPrecedents; }

std::string precedent_number(const Precedent& precedent) {
  return (precedent.number < 10 ? "0" : "") + std::to_string(precedent.number) + "/" +
         std::to_string(precedent.year) + "/AL";
}

std::string_view type_key(CaseType type) {
  switch (type) {
    case kCriminal:
      return "criminal";
    case kFamily:
      return "family";
    case kAdminMeasure:
      return "measure";
    case kBankruptcy:
      return "bankruptcy";
    default:
      return "civil";
  }
}

std::string_view type_name(CaseType type) {
  constexpr std::array<std::string_view, 8> kNames{"criminal",   "civil",        "family",
                                                   "commercial", "labour",       "administrative",
                                                   "bankruptcy", "admin_measure"};
  return kNames[static_cast<std::size_t>(type)];
}

std::string_view instance_name(Instance value) {
  constexpr std::array<std::string_view, 4> kNames{"first", "appeal", "cassation", "reopening"};
  return kNames[static_cast<std::size_t>(value)];
}

}  // namespace traan::synth
