#include "corpus-tools/synth_places.h"

namespace traan::synth {

// A line "@province|name since 1 July 2025|c or p for city or province, N C or S for the part of
// the country", then its districts before that day: h huyện, q quận, x thị xã, t thành phố.
const std::string_view kPlacesTable = R"(
@Tuyên Quang|Tuyên Quang|pN
t Tuyên Quang;h Lâm Bình;h Na Hang;h Chiêm Hóa;h Hàm Yên;h Yên Sơn;h Sơn Dương;
@Hà Giang|Tuyên Quang|pN
t Hà Giang;h Đồng Văn;h Mèo Vạc;h Yên Minh;h Quản Bạ;h Vị Xuyên;h Bắc Mê;h Hoàng Su Phì;
h Xín Mần;h Bắc Quang;h Quang Bình;
@Lào Cai|Lào Cai|pN
t Lào Cai;h Bát Xát;h Mường Khương;h Si Ma Cai;h Bắc Hà;h Bảo Thắng;h Bảo Yên;x Sa Pa;h Văn Bàn;
@Yên Bái|Lào Cai|pN
t Yên Bái;x Nghĩa Lộ;h Lục Yên;h Văn Yên;h Mù Căng Chải;h Trấn Yên;h Trạm Tấu;h Văn Chấn;
h Yên Bình;
@Thái Nguyên|Thái Nguyên|pN
t Thái Nguyên;t Sông Công;h Định Hóa;h Phú Lương;h Đồng Hỷ;h Võ Nhai;h Đại Từ;t Phổ Yên;
h Phú Bình;
@Bắc Kạn|Thái Nguyên|pN
t Bắc Kạn;h Pác Nặm;h Ba Bể;h Ngân Sơn;h Bạch Thông;h Chợ Đồn;h Chợ Mới;h Na Rì;
@Phú Thọ|Phú Thọ|pN
t Việt Trì;x Phú Thọ;h Đoan Hùng;h Hạ Hòa;h Thanh Ba;h Phù Ninh;h Yên Lập;h Cẩm Khê;h Tam Nông;
h Lâm Thao;h Thanh Sơn;h Thanh Thủy;h Tân Sơn;
@Vĩnh Phúc|Phú Thọ|pN
t Vĩnh Yên;t Phúc Yên;h Lập Thạch;h Tam Dương;h Tam Đảo;h Bình Xuyên;h Yên Lạc;h Vĩnh Tường;
h Sông Lô;
@Hòa Bình|Phú Thọ|pN
t Hòa Bình;h Đà Bắc;h Lương Sơn;h Kim Bôi;h Cao Phong;h Tân Lạc;h Mai Châu;h Lạc Sơn;h Yên Thủy;
h Lạc Thủy;
@Bắc Ninh|Bắc Ninh|pN
t Bắc Ninh;h Yên Phong;x Quế Võ;h Tiên Du;t Từ Sơn;x Thuận Thành;h Gia Bình;h Lương Tài;
@Bắc Giang|Bắc Ninh|pN
t Bắc Giang;h Yên Thế;h Tân Yên;h Lạng Giang;h Lục Nam;h Lục Ngạn;h Sơn Động;x Việt Yên;
h Hiệp Hòa;x Chũ;
@Hưng Yên|Hưng Yên|pN
t Hưng Yên;h Văn Lâm;h Văn Giang;h Yên Mỹ;x Mỹ Hào;h Ân Thi;h Khoái Châu;h Kim Động;h Tiên Lữ;
h Phù Cừ;
@Thái Bình|Hưng Yên|pN
t Thái Bình;h Quỳnh Phụ;h Hưng Hà;h Đông Hưng;h Thái Thụy;h Tiền Hải;h Kiến Xương;h Vũ Thư;
@Hải Phòng|Hải Phòng|cN
q Hồng Bàng;q Ngô Quyền;q Lê Chân;q Hải An;q Kiến An;q Đồ Sơn;q Dương Kinh;t Thủy Nguyên;
q An Dương;h An Lão;h Kiến Thuỵ;h Tiên Lãng;h Vĩnh Bảo;h Cát Hải;h Bạch Long Vĩ;
@Hải Dương|Hải Phòng|pN
t Hải Dương;t Chí Linh;h Nam Sách;x Kinh Môn;h Kim Thành;h Thanh Hà;h Cẩm Giàng;h Bình Giang;
h Gia Lộc;h Tứ Kỳ;h Ninh Giang;h Thanh Miện;
@Ninh Bình|Ninh Bình|pN
t Tam Điệp;h Nho Quan;h Gia Viễn;t Hoa Lư;h Yên Khánh;h Kim Sơn;h Yên Mô;
@Hà Nam|Ninh Bình|pN
t Phủ Lý;x Duy Tiên;x Kim Bảng;h Thanh Liêm;h Bình Lục;h Lý Nhân;
@Nam Định|Ninh Bình|pN
t Nam Định;h Vụ Bản;h Ý Yên;h Nghĩa Hưng;h Nam Trực;h Trực Ninh;h Xuân Trường;h Giao Thủy;
h Hải Hậu;
@Quảng Trị|Quảng Trị|pC
t Đông Hà;x Quảng Trị;h Vĩnh Linh;h Hướng Hóa;h Gio Linh;h Đa Krông;h Cam Lộ;h Triệu Phong;
h Hải Lăng;
@Quảng Bình|Quảng Trị|pC
t Đồng Hới;h Minh Hóa;h Tuyên Hóa;h Quảng Trạch;h Bố Trạch;h Quảng Ninh;h Lệ Thủy;x Ba Đồn;
@Đà Nẵng|Đà Nẵng|cC
q Liên Chiểu;q Thanh Khê;q Hải Châu;q Sơn Trà;q Ngũ Hành Sơn;q Cẩm Lệ;h Hòa Vang;
@Quảng Nam|Đà Nẵng|pC
t Tam Kỳ;t Hội An;h Tây Giang;h Đông Giang;h Đại Lộc;x Điện Bàn;h Duy Xuyên;h Quế Sơn;
h Nam Giang;h Phước Sơn;h Hiệp Đức;h Thăng Bình;h Tiên Phước;h Bắc Trà My;h Nam Trà My;
h Núi Thành;h Phú Ninh;
@Quảng Ngãi|Quảng Ngãi|pC
t Quảng Ngãi;h Bình Sơn;h Trà Bồng;h Sơn Tịnh;h Tư Nghĩa;h Sơn Hà;h Sơn Tây;h Minh Long;
h Nghĩa Hành;h Mộ Đức;x Đức Phổ;h Ba Tơ;h Lý Sơn;
@Kon Tum|Quảng Ngãi|pC
t Kon Tum;h Đắk Glei;h Ngọc Hồi;h Đắk Tô;h Kon Plông;h Kon Rẫy;h Đắk Hà;h Sa Thầy;h Tu Mơ Rông;
h Ia H' Drai;
@Gia Lai|Gia Lai|pC
t Pleiku;x An Khê;x Ayun Pa;h KBang;h Đăk Đoa;h Chư Păh;h Ia Grai;h Mang Yang;h Kông Chro;
h Đức Cơ;h Chư Prông;h Chư Sê;h Đăk Pơ;h Ia Pa;h Krông Pa;h Phú Thiện;h Chư Pưh;
@Bình Định|Gia Lai|pC
t Quy Nhơn;h An Lão;x Hòai Nhơn;h Hòai Ân;h Phù Mỹ;h Vĩnh Thạnh;h Tây Sơn;h Phù Cát;x An Nhơn;
h Tuy Phước;h Vân Canh;
@Khánh Hòa|Khánh Hòa|pC
t Nha Trang;t Cam Ranh;h Cam Lâm;h Vạn Ninh;x Ninh Hòa;h Khánh Vĩnh;h Diên Khánh;h Khánh Sơn;
@Ninh Thuận|Khánh Hòa|pS
t Phan Rang-Tháp Chàm;h Bác Ái;h Ninh Sơn;h Ninh Hải;h Ninh Phước;h Thuận Bắc;h Thuận Nam;
@Lâm Đồng|Lâm Đồng|pS
t Đà Lạt;t Bảo Lộc;h Đam Rông;h Lạc Dương;h Lâm Hà;h Đơn Dương;h Đức Trọng;h Di Linh;h Bảo Lâm;
h Đạ Tẻh;
@Đắk Nông|Lâm Đồng|pS
t Gia Nghĩa;h Đăk Glong;h Cư Jút;h Đắk Mil;h Krông Nô;h Đắk Song;h Đắk R'Lấp;h Tuy Đức;
@Bình Thuận|Lâm Đồng|pS
t Phan Thiết;x La Gi;h Tuy Phong;h Bắc Bình;h Hàm Thuận Bắc;h Hàm Thuận Nam;h Tánh Linh;
h Đức Linh;h Hàm Tân;h Phú Quí;
@Đắk Lắk|Đắk Lắk|pC
t Buôn Ma Thuột;x Buôn Hồ;h Ea H'leo;h Ea Súp;h Buôn Đôn;h Cư M'gar;h Krông Búk;h Krông Năng;
h Ea Kar;h M'Đrắk;h Krông Bông;h Krông Pắc;h Krông A Na;h Lắk;h Cư Kuin;
@Phú Yên|Đắk Lắk|pC
t Tuy Hòa;x Sông Cầu;h Đồng Xuân;h Tuy An;h Sơn Hòa;h Sông Hinh;h Tây Hòa;h Phú Hòa;x Đông Hòa;
@Hồ Chí Minh|Hồ Chí Minh|cS
q 1;q 12;q Gò Vấp;q Bình Thạnh;q Tân Bình;q Tân Phú;q Phú Nhuận;t Thủ Đức;q 3;q 10;q 11;q 4;q 5;
q 6;q 8;q Bình Tân;q 7;h Củ Chi;h Hóc Môn;h Bình Chánh;h Nhà Bè;h Cần Giờ;
@Bình Dương|Hồ Chí Minh|pS
t Thủ Dầu Một;h Bàu Bàng;h Dầu Tiếng;t Bến Cát;h Phú Giáo;t Tân Uyên;t Dĩ An;t Thuận An;
h Bắc Tân Uyên;
@Bà Rịa - Vũng Tàu|Hồ Chí Minh|pS
t Vũng Tàu;t Bà Rịa;h Châu Đức;h Xuyên Mộc;h Long Đất;t Phú Mỹ;h Côn Đảo;
@Đồng Nai|Đồng Nai|pS
t Biên Hòa;t Long Khánh;h Tân Phú;h Vĩnh Cửu;h Định Quán;h Trảng Bom;h Thống Nhất;h Cẩm Mỹ;
h Long Thành;h Xuân Lộc;h Nhơn Trạch;
@Bình Phước|Đồng Nai|pS
x Phước Long;t Đồng Xoài;x Bình Long;h Bù Gia Mập;h Lộc Ninh;h Bù Đốp;h Hớn Quản;h Đồng Phú;
h Bù Đăng;x Chơn Thành;h Phú Riềng;
@Tây Ninh|Tây Ninh|pS
t Tây Ninh;h Tân Biên;h Tân Châu;h Dương Minh Châu;h Châu Thành;x Hòa Thành;h Gò Dầu;h Bến Cầu;
x Trảng Bàng;
@Long An|Tây Ninh|pS
t Tân An;x Kiến Tường;h Tân Hưng;h Vĩnh Hưng;h Mộc Hóa;h Tân Thạnh;h Thạnh Hóa;h Đức Huệ;
h Đức Hòa;h Bến Lức;h Thủ Thừa;h Tân Trụ;h Cần Đước;h Cần Giuộc;h Châu Thành;
@Cần Thơ|Cần Thơ|cS
q Ninh Kiều;q Ô Môn;q Bình Thủy;q Cái Răng;q Thốt Nốt;h Vĩnh Thạnh;h Cờ Đỏ;h Phong Điền;
h Thới Lai;
@Sóc Trăng|Cần Thơ|pS
t Sóc Trăng;h Châu Thành;h Kế Sách;h Mỹ Tú;h Cù Lao Dung;h Long Phú;h Mỹ Xuyên;x Ngã Năm;
h Thạnh Trị;x Vĩnh Châu;h Trần Đề;
@Hậu Giang|Cần Thơ|pS
t Vị Thanh;t Ngã Bảy;h Châu Thành A;h Châu Thành;h Phụng Hiệp;h Vị Thủy;h Long Mỹ;x Long Mỹ;
@Vĩnh Long|Vĩnh Long|pS
t Vĩnh Long;h Long Hồ;h Mang Thít;h Vũng Liêm;h Tam Bình;x Bình Minh;h Trà Ôn;h Bình Tân;
@Bến Tre|Vĩnh Long|pS
t Bến Tre;h Châu Thành;h Chợ Lách;h Mỏ Cày Nam;h Giồng Trôm;h Bình Đại;h Ba Tri;h Thạnh Phú;
h Mỏ Cày Bắc;
@Trà Vinh|Vĩnh Long|pS
t Trà Vinh;h Càng Long;h Cầu Kè;h Tiểu Cần;h Châu Thành;h Cầu Ngang;h Trà Cú;h Duyên Hải;
x Duyên Hải;
@Đồng Tháp|Đồng Tháp|pS
t Cao Lãnh;t Sa Đéc;t Hồng Ngự;h Tân Hồng;h Hồng Ngự;h Tam Nông;h Tháp Mười;h Cao Lãnh;
h Thanh Bình;h Lấp Vò;h Lai Vung;h Châu Thành;
@Tiền Giang|Đồng Tháp|pS
t Mỹ Tho;t Gò Công;x Cai Lậy;h Tân Phước;h Cái Bè;h Cai Lậy;h Châu Thành;h Chợ Gạo;
h Gò Công Tây;h Gò Công Đông;h Tân Phú Đông;
@Cà Mau|Cà Mau|pS
t Cà Mau;h U Minh;h Thới Bình;h Trần Văn Thời;h Cái Nước;h Đầm Dơi;h Năm Căn;h Phú Tân;
h Ngọc Hiển;
@Bạc Liêu|Cà Mau|pS
t Bạc Liêu;h Hồng Dân;h Phước Long;h Vĩnh Lợi;x Giá Rai;h Đông Hải;h Hòa Bình;
@An Giang|An Giang|pS
t Long Xuyên;t Châu Đốc;h An Phú;x Tân Châu;h Phú Tân;h Châu Phú;x Tịnh Biên;h Tri Tôn;
h Châu Thành;h Chợ Mới;h Thoại Sơn;
@Kiên Giang|An Giang|pS
t Rạch Giá;t Hà Tiên;h Kiên Lương;h Hòn Đất;h Tân Hiệp;h Châu Thành;h Giồng Riềng;h Gò Quao;
h An Biên;h An Minh;h Vĩnh Thuận;t Phú Quốc;h Kiên Hải;h U Minh Thượng;h Giang Thành;
@Hà Nội|Hà Nội|cN
q Ba Đình;q Hoàn Kiếm;q Tây Hồ;q Long Biên;q Cầu Giấy;q Đống Đa;q Hai Bà Trưng;q Hoàng Mai;
q Thanh Xuân;h Sóc Sơn;h Đông Anh;h Gia Lâm;q Nam Từ Liêm;h Thanh Trì;q Bắc Từ Liêm;h Mê Linh;
q Hà Đông;x Sơn Tây;h Ba Vì;h Phúc Thọ;h Đan Phượng;h Hòai Đức;h Quốc Oai;h Thạch Thất;
h Chương Mỹ;h Thanh Oai;h Thường Tín;h Phú Xuyên;h Ứng Hòa;h Mỹ Đức;
@Huế|Huế|cC
q Thuận Hóa;q Phú Xuân;x Phong Điền;h Quảng Điền;h Phú Vang;x Hương Thủy;x Hương Trà;h A Lưới;
h Phú Lộc;
@Thừa Thiên Huế|Huế|pC
t Huế;h Phong Điền;h Quảng Điền;h Phú Vang;x Hương Thủy;x Hương Trà;h A Lưới;h Phú Lộc;
h Nam Đông;
@Lai Châu|Lai Châu|pN
t Lai Châu;h Tam Đường;h Mường Tè;h Sìn Hồ;h Phong Thổ;h Than Uyên;h Tân Uyên;h Nậm Nhùn;
@Điện Biên|Điện Biên|pN
t Điện Biên Phủ;x Mường Lay;h Mường Nhé;h Mường Chà;h Tủa Chùa;h Tuần Giáo;h Điện Biên;
h Điện Biên Đông;h Mường Ảng;h Nậm Pồ;
@Sơn La|Sơn La|pN
t Sơn La;h Quỳnh Nhai;h Thuận Châu;h Mường La;h Bắc Yên;h Phù Yên;x Mộc Châu;h Yên Châu;
h Mai Sơn;h Sông Mã;h Sốp Cộp;h Vân Hồ;
@Lạng Sơn|Lạng Sơn|pN
t Lạng Sơn;h Tràng Định;h Bình Gia;h Văn Lãng;h Cao Lộc;h Văn Quan;h Bắc Sơn;h Hữu Lũng;
h Chi Lăng;h Lộc Bình;h Đình Lập;
@Quảng Ninh|Quảng Ninh|pN
t Hạ Long;t Móng Cái;t Cẩm Phả;t Uông Bí;h Bình Liêu;h Tiên Yên;h Đầm Hà;h Hải Hà;h Ba Chẽ;
h Vân Đồn;t Đông Triều;x Quảng Yên;h Cô Tô;
@Thanh Hóa|Thanh Hóa|pN
t Thanh Hóa;x Bỉm Sơn;t Sầm Sơn;h Mường Lát;h Quan Hóa;h Bá Thước;h Quan Sơn;h Lang Chánh;
h Ngọc Lặc;h Cẩm Thủy;h Thạch Thành;h Hà Trung;h Vĩnh Lộc;h Yên Định;h Thọ Xuân;h Thường Xuân;
h Triệu Sơn;h Thiệu Hóa;h Hoằng Hóa;h Hậu Lộc;h Nga Sơn;h Như Xuân;h Như Thanh;h Nông Cống;
h Quảng Xương;x Nghi Sơn;
@Nghệ An|Nghệ An|pN
t Vinh;x Thái Hòa;h Quế Phong;h Quỳ Châu;h Kỳ Sơn;h Tương Dương;h Nghĩa Đàn;h Quỳ Hợp;
h Quỳnh Lưu;h Con Cuông;h Tân Kỳ;h Anh Sơn;h Diễn Châu;h Yên Thành;h Đô Lương;h Thanh Chương;
h Nghi Lộc;h Nam Đàn;h Hưng Nguyên;x Hoàng Mai;
@Hà Tĩnh|Hà Tĩnh|pN
t Hà Tĩnh;x Hồng Lĩnh;h Hương Sơn;h Đức Thọ;h Vũ Quang;h Nghi Xuân;h Can Lộc;h Hương Khê;
h Thạch Hà;h Cẩm Xuyên;h Kỳ Anh;x Kỳ Anh;
@Cao Bằng|Cao Bằng|pN
t Cao Bằng;h Bảo Lâm;h Bảo Lạc;h Hà Quảng;h Trùng Khánh;h Hạ Lang;h Quảng Hòa;h Hòa An;
h Nguyên Bình;h Thạch An;
)";

}  // namespace traan::synth
