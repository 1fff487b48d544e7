#include "analyzers/seed_data.h"

namespace traan {

std::span<const SeedPlaces> seed_places() {
  static constexpr SeedPlaces kPlaces[] = {
      {"quận",
       "Ba Đình|Hoàn Kiếm|Tây Hồ|Long Biên|Cầu Giấy|Đống Đa|Hai Bà Trưng|Hoàng Mai|Thanh Xuân|"
       "Hà Đông|Nam Từ Liêm|Bắc Từ Liêm|Bình Thạnh|Gò Vấp|Phú Nhuận|Tân Bình|Tân Phú|Bình Tân|"
       "Thủ Đức|Hải Châu|Thanh Khê|Sơn Trà|Ngũ Hành Sơn|Liên Chiểu|Cẩm Lệ|Hồng Bàng|Ngô Quyền|"
       "Lê Chân|Hải An|Kiến An|Đồ Sơn|Dương Kinh|Ninh Kiều|Bình Thủy|Cái Răng|Ô Môn|Thốt Nốt"},
      {"thành phố",
       "Đà Lạt|Nha Trang|Vũng Tàu|Biên Hòa|Thủ Dầu Một|Dĩ An|Thuận An|Buôn Ma Thuột|Pleiku|"
       "Quy Nhơn|Tuy Hòa|Phan Thiết|Phan Rang - Tháp Chàm|Mỹ Tho|Long Xuyên|Rạch Giá|Cao Lãnh|"
       "Sa Đéc|Châu Đốc|Hội An|Tam Kỳ|Đông Hà|Đồng Hới|Vinh|Hạ Long|Cẩm Phả|Uông Bí|Móng Cái|"
       "Việt Trì|Vĩnh Yên|Phúc Yên|Phủ Lý|Tam Điệp|Sầm Sơn|Bảo Lộc|Cam Ranh|Bà Rịa|Long Khánh|"
       "Tân An|Vị Thanh|Phú Quốc|Hà Tiên|Sông Công|Phổ Yên|Từ Sơn|Chí Linh|Thuận Thành|Quế Võ|"
       "Nghi Sơn|Hồng Lĩnh|Ba Đồn|Ngã Bảy|Hồng Ngự|Gia Nghĩa|Điện Biên Phủ|Đồng Xoài|Bến Cát|"
       "Tân Uyên|Phú Mỹ|Chơn Thành|Trảng Bàng|Hòa Thành"},
      {"huyện",
       "Củ Chi|Hóc Môn|Bình Chánh|Nhà Bè|Cần Giờ|Sóc Sơn|Đông Anh|Gia Lâm|Thanh Trì|Hoài Đức|"
       "Đan Phượng|Thạch Thất|Quốc Oai|Chương Mỹ|Thanh Oai|Thường Tín|Phú Xuyên|Ứng Hòa|Mỹ Đức|"
       "Mê Linh|Ba Vì|Phúc Thọ|An Dương|An Lão|Kiến Thụy|Thủy Nguyên|Tiên Lãng|Vĩnh Bảo|"
       "Hòa Vang|Phong Điền|Cờ Đỏ|Vĩnh Thạnh|Thới Lai|Trảng Bom|Long Thành|Nhơn Trạch|Vĩnh Cửu|"
       "Định Quán|Tân Phú|Xuân Lộc|Cẩm Mỹ|Thống Nhất|Bàu Bàng|Dầu Tiếng|Phú Giáo|Bến Lức|"
       "Đức Hòa|Đức Huệ|Cần Đước|Cần Giuộc|Châu Thành|Tân Trụ|Thủ Thừa|Gò Dầu|Tân Biên|"
       "Tân Châu|Dương Minh Châu|Bến Cầu|Cai Lậy|Cái Bè|Chợ Gạo|Gò Công|Tân Phước|Giồng Trôm|"
       "Mỏ Cày|Thạnh Phú|Ba Tri|Bình Đại|Chợ Lách|Càng Long|Cầu Kè|Tiểu Cần|Trà Cú|Duyên Hải|"
       "Long Hồ|Mang Thít|Vũng Liêm|Tam Bình|Trà Ôn|Bình Minh|Lấp Vò|Lai Vung|Tháp Mười|"
       "Thanh Bình|Tam Nông|Chợ Mới|Phú Tân|Thoại Sơn|Tri Tôn|Tịnh Biên|Giồng Riềng|Gò Quao|"
       "An Biên|An Minh|Hòn Đất|Kiên Lương|Kế Sách|Mỹ Xuyên|Mỹ Tú|Vĩnh Châu|Trần Đề|"
       "Cù Lao Dung|Giá Rai|Hồng Dân|Phước Long|Đầm Dơi|Cái Nước|Năm Căn|Trần Văn Thời|U Minh|"
       "Thới Bình|Cư Kuin|Cư M'gar|Krông Pắc|Krông Năng|Krông Búk|Krông Bông|Krông Ana|Ea Kar|"
       "Ea H'leo|Buôn Hồ|Buôn Đôn|Lắk|Đắk Mil|Đắk Song|Cư Jút|Tuy Đức|Chư Sê|Chư Prông|Chư Păh|"
       "Đức Cơ|Ia Grai|Mang Yang|An Khê|Ayun Pa|Đắk Hà|Ngọc Hồi|Sa Thầy|Đức Trọng|Di Linh|"
       "Lâm Hà|Đơn Dương|Bảo Lâm|Đạ Huoai|Cát Tiên|Diên Khánh|Cam Lâm|Ninh Hòa|Vạn Ninh|"
       "Khánh Vĩnh|Bắc Bình|Hàm Thuận Bắc|Hàm Thuận Nam|Hàm Tân|La Gi|Đức Linh|Tánh Linh|"
       "Tuy Phong|Ninh Phước|Ninh Sơn|Sông Hinh|Sông Cầu|Tuy An|Đông Hòa|Tây Hòa|Phú Hòa|"
       "An Nhơn|Hoài Nhơn|Hoài Ân|Phù Cát|Phù Mỹ|Tuy Phước|Tây Sơn|Bình Sơn|Sơn Tịnh|Tư Nghĩa|"
       "Nghĩa Hành|Mộ Đức|Đức Phổ|Điện Bàn|Duy Xuyên|Đại Lộc|Thăng Bình|Quế Sơn|Núi Thành|"
       "Phú Ninh|Hương Thủy|Hương Trà|Phú Vang|Phú Lộc|Quảng Điền|Hải Lăng|Triệu Phong|"
       "Gio Linh|Vĩnh Linh|Cam Lộ|Hướng Hóa|Lệ Thủy|Quảng Ninh|Bố Trạch|Quảng Trạch|Tuyên Hóa|"
       "Minh Hóa|Kỳ Anh|Cẩm Xuyên|Thạch Hà|Can Lộc|Nghi Xuân|Hương Sơn|Hương Khê|Đức Thọ|"
       "Lộc Hà|Vũ Quang|Cửa Lò|Nghi Lộc|Diễn Châu|Quỳnh Lưu|Yên Thành|Đô Lương|Thanh Chương|"
       "Nam Đàn|Hưng Nguyên|Tân Kỳ|Nghĩa Đàn|Quỳ Hợp|Quỳ Châu|Quế Phong|Con Cuông|Tương Dương|"
       "Kỳ Sơn|Anh Sơn|Hoàng Mai|Thái Hòa|Quảng Xương|Hoằng Hóa|Hậu Lộc|Nga Sơn|Hà Trung|"
       "Bỉm Sơn|Thiệu Hóa|Yên Định|Thọ Xuân|Triệu Sơn|Nông Cống|Đông Sơn|Vĩnh Lộc|Cẩm Thủy|"
       "Ngọc Lặc|Lang Chánh|Thường Xuân|Như Thanh|Như Xuân|Bá Thước|Quan Hóa|Quan Sơn|"
       "Mường Lát|Hoa Lư|Nho Quan|Gia Viễn|Yên Khánh|Yên Mô|Kim Sơn|Ý Yên|Vụ Bản|Nam Trực|"
       "Trực Ninh|Xuân Trường|Giao Thủy|Hải Hậu|Nghĩa Hưng|Kiến Xương|Tiền Hải|Thái Thụy|"
       "Đông Hưng|Hưng Hà|Quỳnh Phụ|Vũ Thư|Khoái Châu|Văn Giang|Văn Lâm|Mỹ Hào|Yên Mỹ|Ân Thi|"
       "Kim Động|Phù Cừ|Tiên Lữ|Cẩm Giàng|Bình Giang|Gia Lộc|Kinh Môn|Kim Thành|Nam Sách|"
       "Thanh Hà|Thanh Miện|Tứ Kỳ|Ninh Giang|Gia Bình|Lương Tài|Tiên Du|Yên Phong|Việt Yên|"
       "Hiệp Hòa|Tân Yên|Lạng Giang|Lục Nam|Lục Ngạn|Sơn Động|Yên Dũng|Yên Thế|Phú Bình|"
       "Đồng Hỷ|Đại Từ|Phú Lương|Định Hóa|Võ Nhai|Lâm Thao|Phù Ninh|Thanh Ba|Hạ Hòa|Cẩm Khê|"
       "Yên Lập|Thanh Sơn|Tân Sơn|Thanh Thủy|Đoan Hùng|Bình Xuyên|Lập Thạch|Sông Lô|Tam Đảo|"
       "Tam Dương|Vĩnh Tường|Yên Lạc|Lương Sơn|Kim Bôi|Lạc Sơn|Lạc Thủy|Tân Lạc|Mai Châu|"
       "Đà Bắc|Mộc Châu|Mai Sơn|Thuận Châu|Sông Mã|Yên Châu|Phù Yên|Bắc Yên|Mường La|Sốp Cộp|"
       "Vân Hồ|Tuần Giáo|Mường Ảng|Mường Chà|Mường Nhé|Tủa Chùa|Phong Thổ|Tam Đường|Tân Uyên|"
       "Than Uyên|Sìn Hồ|Mường Tè|Sa Pa|Bát Xát|Bảo Thắng|Bảo Yên|Bắc Hà|Văn Bàn|Mường Khương|"
       "Văn Chấn|Văn Yên|Trấn Yên|Yên Bình|Lục Yên|Mù Cang Chải|Trạm Tấu|Sơn Dương|Yên Sơn|"
       "Chiêm Hóa|Hàm Yên|Na Hang|Lâm Bình|Vị Xuyên|Bắc Quang|Quang Bình|Xín Mần|Hoàng Su Phì|"
       "Đồng Văn|Mèo Vạc|Yên Minh|Quản Bạ|Bắc Mê|Hòa An|Trùng Khánh|Quảng Hòa|Thạch An|Bảo Lạc|"
       "Nguyên Bình|Hà Quảng|Hạ Lang|Cao Lộc|Chi Lăng|Hữu Lũng|Lộc Bình|Đình Lập|Bắc Sơn|"
       "Bình Gia|Văn Lãng|Văn Quan|Tràng Định|Chợ Đồn|Na Rì|Ba Bể|Bạch Thông|Ngân Sơn|Pác Nặm|"
       "Đông Triều|Quảng Yên|Vân Đồn|Tiên Yên|Hải Hà|Đầm Hà|Bình Liêu|Ba Chẽ|Cô Tô|Duy Tiên|"
       "Kim Bảng|Thanh Liêm|Lý Nhân|Bình Lục|Bù Đăng|Bù Đốp|Bù Gia Mập|Bình Long|Phước Long|"
       "Lộc Ninh|Hớn Quản|Đồng Phú|Phú Riềng|Xuyên Mộc|Long Điền|Đất Đỏ|Châu Đức|Côn Đảo"},
  };
  return kPlaces;
}

}  // namespace traan
