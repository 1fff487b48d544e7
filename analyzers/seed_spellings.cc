#include "analyzers/seed_data.h"

namespace traan {

std::string_view seed_spellings() {
  static constexpr std::string_view kWords =
      // Words that are often misspelt …
      "giành quyền nuôi con|giành quyền trực tiếp nuôi con|giành quyền nuôi dưỡng|tranh giành|"
      "giành quyền|giành quyền thừa kế|giành quyền quản lý|giành quyền lợi|giành giật|để dành|"
      "dành dụm|dao động|dấu vết|dấu hiệu|con dấu|che giấu|giấu giếm|gian dối|gian lận|giả mạo|"
      "giả danh|dã man|giản đơn|giảm nhẹ|giảm sút|dự án|dự phòng|rủi ro|rõ ràng|ràng buộc|"
      "ranh giới|rút đơn|rút yêu cầu|ruộng đất|vườn tược|vay nợ|vỡ nợ|vỡ hụi|sử dụng đất|"
      "sửa chữa|sửa đổi|bổ sung|bãi bỏ|dỡ bỏ|tháo dỡ|đổ vỡ|hủy bỏ|nghĩa vụ|nghỉ việc|suy nghĩ|"
      "sở hữu|sở dĩ|cơ sở|chỗ ở|nơi ở|trả nợ|trễ hạn|lở đất|sạt lở|lỡ hẹn|ngõ hẻm|ngỏ ý|"
      "cưỡng chế|cưỡng đoạt|cưỡng bức|bảo lãnh|lãnh đạo|cải tạo|tranh cãi|diễn biến|chẩn đoán|"
      "mại dâm|mãn hạn|xả thải|xã hội|xử lý|xử phạt|xử lý kỷ luật|xâm phạm|xâm hại|xâm chiếm|"
      "sản xuất|xuất khẩu|xuất trình|xuất sắc|sơ suất|sáp nhập|xuất nhập khẩu|xúc phạm|sát hại|"
      "xô xát|sai sót|thiếu sót|sụp đổ|sổ đỏ|xổ số|xăng dầu|săn bắt|xây dựng|say rượu|xe máy|"
      "chấm dứt|trấn áp|trấn lột|trộm cắp|chiếm đoạt|chiếm hữu|trưng cầu|trích lục|chứng minh|"
      "chứng thực|chứng kiến|công chứng|trình bày|trình độ|chuyển nhượng|chuyển đổi|trường hợp|"
      "trách nhiệm|trừ đi|truy tố|truy thu|truy nã|trú quán|trú tại|chú thích|trợ cấp|chợ búa|"
      "chính sách|chi trả|trục xuất|trục lợi|chúc thư|di chúc|di sản|di dời|lấn chiếm|lãi suất|"
      "lãi quá hạn|nợ lãi|nợ gốc|nộp tiền|lập biên bản|nội dung|lối đi|lời khai|nơi cư trú|"
      "năng lực|lăng mạ|lạm dụng|lừa đảo|nuôi con|ly hôn|ly thân|nông nghiệp|lao động|"
      "liên quan|niêm yết|niêm phong|lưu trữ|lưu giữ|nền nhà|lòng đường|nòng súng|bồi thường|"
      "bình thường|mặt bằng|vắng mặt|bắt buộc|chặt chẽ|thắc mắc|buộc tội|thuốc phiện|gắn liền|"
      "găng tay|cắt giảm|các bên|tan vỡ|tang vật|lan can|bàn giao|bàng quan|khoan dung|"
      "khoang thuyền|thanh toán|tan chảy|hoang mang|hàng rào|hàng hóa|nhân thân|nhân chứng|"
      "nhận dạng|nhãn hiệu|mâu thuẫn|mẫu đơn|tiền lãi|tiền gửi|gửi tiền|quản lý|quảng cáo|"
      "quãng đường|hợp đồng|hộp thư|thỏa thuận|thuận tình|hòa giải|hủy hoại|hoại tử|khuấy động|"
      "quấy rối|sàm sỡ|quấy rối tình dục|hiếp dâm|dâm ô|ngoại tình|bạo lực gia đình|bạo hành|"
      "đánh đập|chửi bới|chửi mắng|xúi giục|thúc giục|đòi nợ|đòi lại|bỏ trốn|bỏ nhà|ruồng bỏ|"
      "ruồng rẫy|"
      // … and what people search for.
      "chung thân|tù chung thân|chung cư|nhà chung cư|lối đi chung|ngõ đi chung|tường chung|"
      "hàng rào chung|sân chung|vu khống|tội vu khống|đầu thú|tự thú|giả cách|"
      "hợp đồng giả cách|đóng bảo hiểm|không đóng bảo hiểm|nợ lương|truy lĩnh lương|tiền lương|"
      "tử hình|án tử hình|cố ý gây thương tích|cố ý làm trái|chống người thi hành công vụ|"
      "nồng độ cồn|lấn đất|tranh chấp lối đi|lái xe gây tai nạn|kết hôn giả|"
      "kết hôn trái pháp luật|nợ thẻ tín dụng|thẻ tín dụng|góp vốn|cầm đồ|tiền ảo|"
      "đất hương hỏa|cho cắn|nhà đất|đất đai|nuôi con nuôi|con nuôi|con đẻ|con ngoài giá thú|"
      "cha dượng|mẹ kế|ông bà nội|anh chị em|cháu nội|cháu ngoại|chia đất|chia nhà|sổ hồng|"
      "giấy viết tay|mua bán nhà|cho thuê nhà|thuê nhà|tiền thuê|tiền cọc|đặt cọc mua đất|"
      "mượn đất|đòi nhà|đòi đất|trả lại đất|đổi đất|chồng ngoại tình|vợ bỏ nhà đi|"
      "quyền thăm con|thay đổi người trực tiếp nuôi con|tai nạn giao thông|xe ô tô|"
      "say rượu lái xe|chó cắn|trộm chó|đánh nhau|giết vợ|ma túy đá|hàng cấm|pháo nổ|"
      "cá độ bóng đá|ghi đề|lô đề|cho vay nặng lãi|tín dụng đen|vay tiền|vay tiền không trả|"
      "quỵt nợ|lãi suất vay|bảo lãnh vay|thế chấp nhà|thế chấp sổ đỏ|phát mãi|kê biên|"
      "cưỡng chế thi hành án|sa thải trái pháp luật|trợ cấp thôi việc|bảo hiểm thất nghiệp|"
      "thai sản|đuổi việc|khiếu nại|tố cáo|xử phạt vi phạm hành chính|thu hồi đất|"
      "bồi thường giải phóng mặt bằng|tái định cư|cấp giấy chứng nhận|hủy giấy chứng nhận|"
      "sang tên|di chúc miệng|thừa kế theo pháp luật|từ chối nhận di sản|người thừa kế|"
      "phân chia di sản|quyền tác giả|kiểu dáng công nghiệp|hợp đồng xây dựng|"
      "hợp đồng mua bán hàng hóa|giao hàng chậm|phạt vi phạm|"
      "bồi thường thiệt hại ngoài hợp đồng|danh dự nhân phẩm|xúc phạm danh dự|đánh người|"
      "cây đổ|gia súc|ô nhiễm môi trường|tiếng ồn|bán hàng giả|trốn thuế|buôn lậu|nhận hối lộ|"
      "tham ô tài sản|lạm quyền|đua xe|gây rối trật tự công cộng|hiếp dâm trẻ em|mua bán người|"
      "chứa mại dâm|môi giới mại dâm";
  return kWords;
}

}  // namespace traan
