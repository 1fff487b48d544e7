#include <algorithm>

#include "analyzers/seed_data.h"

namespace traan {
namespace {

constexpr std::string_view kCompounds =
    "tòa án|nhân dân|tối cao|cấp cao|khu vực|thành phố|hội đồng|xét xử|"
    "thẩm phán|chủ tọa|phiên tòa|hội thẩm|thư ký|kiểm sát|bản án|"
    "quyết định|dân sự|hình sự|hành chính|lao động|kinh doanh|thương mại|"
    "hôn nhân|gia đình|sơ thẩm|phúc thẩm|giám đốc|tái thẩm|kháng cáo|"
    "kháng nghị|nguyên đơn|bị đơn|bị cáo|bị hại|bị can|đương sự|"
    "khởi kiện|khiếu kiện|phản tố|quyền lợi|nghĩa vụ|liên quan|làm chứng|"
    "bào chữa|phạm tội|tội phạm|bồi thường|thiệt hại|trách nhiệm|"
    "tình tiết|giảm nhẹ|tăng nặng|thành khẩn|khai báo|ăn năn|hối cải|án treo|"
    "cải tạo|giam giữ|thử thách|tiền án|tiền sự|nhân thân|vật chứng|"
    "tang vật|biện pháp|tư pháp|án phí|lệ phí|thi hành|sử dụng|sở hữu|nhà ở|"
    "chứng nhận|tranh chấp|đất đai|ranh giới|lấn chiếm|hợp đồng|"
    "chuyển nhượng|tặng cho|tài sản|tín dụng|thế chấp|đặt cọc|đơn phương|"
    "chấm dứt|vô hiệu|lãi suất|thời hiệu|thừa kế|di sản|thế vị|di chúc|"
    "ly hôn|thuận tình|mâu thuẫn|vợ chồng|cấp dưỡng|yếu tố|nước ngoài|"
    "đình chỉ|giải quyết|vụ án|vụ việc|hòa giải|công nhận|thỏa thuận|"
    "ủy quyền|đại diện|hợp pháp|chứng cứ|giám định|định giá|thẩm định|"
    "trưng cầu|trộm cắp|cướp giật|cố ý|thương tích|giết người|mua bán|"
    "trái phép|ma túy|tàng trữ|vận chuyển|đánh bạc|tổ chức|lừa đảo|"
    "chiếm đoạt|lạm dụng|tín nhiệm|vi phạm|quy định|giao thông|đường bộ|"
    "cai nghiện|bắt buộc|cơ sở|xử lý|thu hồi|đấu giá|phá sản|doanh nghiệp|"
    "trí tuệ|bảo hiểm|xã hội|tai nạn|kỷ luật|sa thải|án lệ|nghị quyết|"
    "bộ luật|tố tụng|hậu quả|pháp lý|pháp luật|giao dịch|thực hiện|căn cứ|"
    "nhận định|nội dung|có mặt|vắng mặt|hiệu lực|yêu cầu|xác định|"
    "trình bày|cung cấp|hồ sơ|chấp nhận|tuyên bố|hủy bỏ|nộp phạt|"
    "đồng phạm|che giấu|tố giác|cưỡng đoạt|hiếp dâm|dâm ô|xâm hại|trẻ em|"
    "chống người|công vụ|tham ô|hối lộ|nhận hối|đưa hối|cạnh tranh|"
    "môi trường|xây dựng|quản lý|nhà nước|ủy ban|chủ tịch|giấy tờ|"
    "đăng ký|kết hôn|con chung|nuôi con|cha mẹ|nợ chung|vay mượn|trả nợ|"
    "ngân hàng|bảo lãnh|cầm cố|thanh toán|thanh lý|công ty|cổ phần|cổ đông|"
    "thành viên|góp vốn|hụi viên|chủ hụi|lối đi|địa chính|thửa đất|"
    "diện tích|tọa lạc|bản đồ|đo đạc|cấp đất|giao đất|bồi hoàn|"
    "giải phóng|mặt bằng|tái định|định cư";

}  // namespace

const std::vector<std::string_view>& seed_compounds() {
  static const std::vector<std::string_view> compounds = split(kCompounds, '|');
  return compounds;
}

std::vector<std::string_view> split(std::string_view list, char separator) {
  std::vector<std::string_view> parts;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    if (end > 0) parts.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return parts;
}

}  // namespace traan
