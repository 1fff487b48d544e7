#include "corpus-tools/synth_phrases.h"

namespace traan::synth {

const std::string_view kWordLists = R"(
@family ;
Nguyễn;Trần;Lê;Phạm;Huỳnh;Hoàng;Phan;Vũ;Võ;Đặng;Bùi;Đỗ;Hồ;Ngô;Dương;Lý;Đinh;Trương;Lâm;Mai;Đoàn;Trịnh;
Lương;Cao;Tạ;Châu;Tô;Hà;Quách;Thạch;Kim;Sơn;Danh;Lò;Vàng;Giàng;Sùng;Thào;Hứa;Nông;Triệu;Lục;
Mã;La;Kiều;Thái;Từ;Nghiêm;Lại;Phùng;Chu;Văn;Tống;Âu;Giang;Khổng;Vi;Quàng;Cầm;Bế;Đàm;Doãn;Mạc;Tăng;Viên
@middle.m ;
Văn;Hữu;Đức;Minh;Thanh;Quốc;Ngọc;Công;Hoàng;Xuân;Trọng;Đình;Chí;Tấn;Thành;Anh;Duy;Gia;Quang;Bá;Phước;
Hoài;Trung;Tuấn;Khắc;Viết;Sỹ;Nhật;Thế;Mạnh;Vĩnh;Phú;Kim;Trường;Bảo;Hải;Tiến;Nguyên;Phi;Sơn;Thiện;Huy
@middle.f ;
Thị;Thị Thanh;Thị Kim;Thị Ngọc;Thị Thu;Thị Mỹ;Thị Hồng;Thị Bích;Ngọc;Thị Minh;Thị Phương;Kim;Thị Tuyết;
Thị Lan;Thị Cẩm;Thùy;Thị Diễm;Thị Xuân;Thị Hoài;Thị Như;Bảo;Thị Kiều;Thị Huyền;Thị Ánh;Thị Trúc;Thị Lệ
@given.m ;
Hùng;Dũng;Tuấn;Minh;Hải;Nam;Long;Sơn;Hoàng;Phúc;Thành;Đức;Bình;Cường;Quân;Trung;Kiên;Thắng;Tâm;Hiếu;
Khánh;Lâm;Vinh;Tài;Lộc;Toàn;Phong;Tín;Nghĩa;Hòa;Đạt;Phước;Tùng;Việt;Khoa;Bảo;Luân;Trí;Giang;Nhân;Thái;
Quý;Hưng;Chiến;Đông;Thuận;Tiến;Duy;Hậu;Chương;Ngoan;Thọ;Quyết;Bằng;Khôi;Lực;Sáng;Thịnh;Trọng;Vương;Xuân
@given.f ;
Hương;Lan;Hoa;Mai;Thủy;Hằng;Nga;Hà;Linh;Trang;Phương;Thảo;Yến;Tuyết;Loan;Nhung;Oanh;Hạnh;Dung;Ngân;
Thúy;Vân;Hiền;Liên;Diệu;Trinh;Phượng;Thơm;Nguyệt;Kiều;Quyên;Xuân;Tâm;Bích;Cúc;Đào;Huệ;Lệ;My;Nhàn;
Sương;Thoa;Tiên;Trâm;Uyên;Vy;Giang;Hợp;Khuyên;Lụa;Mận;Nụ;Sen;Thắm;Thu;Tươi;Ánh;Út;Duyên;Gấm;Hường
@letter ;
A;B;C;D;Đ;G;H;K;L;M;N;P;Q;S;T;V;X;Y
@job ;
làm ruộng;công nhân;buôn bán;lao động tự do;thợ hồ;lái xe;nội trợ;giáo viên;thợ may;thợ mộc;tài xế xe tải;
kế toán;nhân viên văn phòng;thợ hàn;bảo vệ;đầu bếp;phụ hồ;thợ cắt tóc;nuôi tôm;đánh bắt hải sản;chăn nuôi heo;
trồng cà phê;cạo mủ cao su;bán vé số;chạy xe ôm;thợ sửa xe;y tá;dược sĩ;kỹ sư xây dựng;môi giới nhà đất;
thợ điện;thợ sơn;thợ bạc;bốc vác;hướng dẫn viên;phục vụ quán;thợ chụp ảnh;thu mua phế liệu;làm muối;
đan lát;dệt chiếu;làm gốm;ươm giống;nuôi ong;bán hàng rong;pha chế;thợ khoan giếng;thủ kho;lái máy cày;
thợ nhôm kính;làm nón lá;đóng ghe;chằm lưới;giúp việc nhà;thợ tiện;cán bộ hưu trí;thợ nề;nấu rượu;làm bánh tráng
@ethnic ;
Kinh;Kinh;Kinh;Kinh;Kinh;Khmer;Tày;Thái;Hoa;Mường;Nùng;Mông;Dao;Gia Rai;Ê Đê;Ba Na;Chăm;Sán Chay;Hrê;
Cơ Ho;Ra Glai;Xơ Đăng;Giáy;Cơ Tu;Khơ Mú;Bru - Vân Kiều;Tà Ôi;Mnông;Xtiêng;Sán Dìu
@religion ;
không;không;không;Phật giáo;Thiên Chúa giáo;Cao Đài;Phật giáo Hòa Hảo;Tin Lành
@spouse
có vợ và {nn:1-4} con
chưa có vợ con
đã ly hôn, có {nn:1-3} con
sống chung như vợ chồng với {person.f}
@record
không
không
không
ngày {day} bị Tòa án xử phạt {nn:6-36} tháng tù về tội “Trộm cắp tài sản”, chưa được xóa án tích
ngày {day} bị Công an {commune_name} xử phạt hành chính {money:10-50}
@record_note
bị cáo chưa có tiền án, tiền sự
bị cáo có một tiền án chưa được xóa án tích
bị cáo từng bị xử phạt hành chính nhưng đã hết thời hạn
@custody
bị bắt tạm giam từ ngày {day} cho đến nay, có mặt tại phiên tòa.
bị tạm giữ từ ngày {event}, sau đó được tại ngoại, có mặt.
bị cáo bị áp dụng biện pháp cấm đi khỏi nơi cư trú, có mặt.
@conduct
chấp hành tốt chủ trương, đường lối
ít tham gia sinh hoạt tại tổ dân phố
có tham gia nghĩa vụ quân sự tại đơn vị {name}
được hàng xóm nhận xét hiền lành, chăm chỉ
@mitigation
điểm s khoản 1 Điều 51
điểm i, s khoản 1 Điều 51
điểm b, s khoản 1, khoản 2 Điều 51
điểm b, i, s khoản 1, khoản 2 Điều 51
@mitigation_1999
điểm p khoản 1 Điều 46
điểm h, p khoản 1 Điều 46
điểm b, p khoản 1, khoản 2 Điều 46
@mitigating
thành khẩn khai báo
ăn năn hối cải
tự nguyện bồi thường, khắc phục hậu quả
phạm tội lần đầu và thuộc trường hợp ít nghiêm trọng
đầu thú sau khi phạm tội
có cha là thương binh, mẹ được tặng huy chương kháng chiến
bị hại xin giảm nhẹ hình phạt
là người dân tộc thiểu số, nhận thức hạn chế
có thành tích xuất sắc trong lao động, được tặng giấy khen
tích cực hợp tác với cơ quan có trách nhiệm phát hiện tội phạm
@aggravation
không có
bị cáo phạm tội 02 lần trở lên
bị cáo tái phạm do chưa được xóa án tích
phạm tội đối với người già yếu, không có khả năng tự vệ
bị cáo có hành động xảo quyệt nhằm trốn tránh tội phạm
@leniency
giảm nhẹ một phần hình phạt
cho bị cáo hưởng án treo
xử phạt mức thấp nhất của khung hình phạt
miễn hình phạt bổ sung
@motive ;
lười lao động, thích hưởng thụ;nợ nần cờ bạc;cần tiền mua ma túy;bạn bè rủ rê;ham lợi nhuận bất chính;
thiếu hiểu biết pháp luật;ghen tuông;tức giận nhất thời;muốn có tiền chơi trò chơi điện tử;thua lỗ khi nuôi tôm;
bị chủ nợ thúc ép;thiếu tiền chữa bệnh cho mẹ;say xỉn không kiềm chế;bị kích động, xúc phạm;tò mò, đua đòi
@spent ;
dùng tiêu xài cá nhân hết;dùng trả nợ và mua ma túy;dùng để chơi game bắn cá;chia đều cho nhau;
đem gửi về quê cho mẹ;dùng mua điện thoại mới;thua hết khi cá độ bóng đá;dùng trả tiền thuê trọ và ăn nhậu;
dùng sửa lại mái nhà dột;dùng chuộc xe đang cầm;dùng mua sữa và tã cho con;dùng đóng học phí;dùng nạp vào tài khoản cờ bạc trực tuyến
@goods ;
bao xi măng;tấm tôn;cuộn dây điện;máy bơm nước;con gà trống;con vịt xiêm;bao phân bón;chai thuốc trừ sâu;
thùng bia;cây thuốc lá;bao gạo nếp;ký hạt tiêu;bao cà phê nhân;quả sầu riêng;trái thanh long;chậu mai vàng;
cây kiểng bonsai;lồng chim chào mào;ống đồng;bình ắc quy;xe đạp điện;bếp gas;nồi cơm điện;quạt hơi nước;
máy khoan bê tông;máy cắt sắt;mô tơ kéo lưới;tấm lưới đánh cá;vỏ lãi composite;máy dầu;xuồng ba lá;
ti vi màn hình phẳng;tủ lạnh;máy giặt;loa kẹo kéo;micro;đồng hồ đeo tay;nhẫn cưới;lắc tay;dây chuyền vàng;
bông tai hột xoàn;túi xách da;áo khoác dù;giày thể thao;vali kéo;máy tính xách tay;điện thoại di động;
máy ảnh;thẻ nhớ;cặp lốp ô tô;mũ bảo hiểm;cần câu;bộ cờ lê;kìm cộng lực;giàn giáo;cừ tràm;gạch ống;cát san lấp;
cửa cuốn;bồn inox;tượng gỗ;lư đồng;bình gốm;bức hoành phi;bộ ghế sa lông;đệm cao su;chiếu cói;khung tranh thêu;
trứng cút;cá tra bột;tôm thẻ;cua gạch;heo nái;bê con;dê đực;ong mật;nấm linh chi;yến sào;mít ruột đỏ;
bưởi da xanh;vải thiều;chè búp khô;mủ cao su;bông vải;tơ tằm;hạt điều;củ mì;khoai lang tím;dưa hấu;hành tím
@item
01 {goods}
01 {goods} màu {colour}
01 {goods} nhãn hiệu {name} màu {colour}
{nn:2-9} {goods} nhãn hiệu {name}
{nn:2-30} {goods} đã qua sử dụng
01 {goods} hiệu {name}, số sê ri {letter}{n:10000-99999}
01 {vehicle} hiệu {name} màu {colour}, biển số {plate}
01 {tool} dài {n:20-90} cm, cán {material}
01 {container} bên trong có {goods} và {goods}
@colour ;
đen;trắng;đỏ;xanh;vàng;bạc;xám;nâu;tím;hồng;cam;xanh rêu;đỏ đô;trắng sữa;xanh ngọc;vàng nhạt;đen nhám;
xanh lá mạ;nâu cánh gián;xám tro;trắng đục;đỏ gạch;xanh cổ vịt;vàng chanh;tím than;hồng phấn;bạc ánh kim
@material ;
gỗ;sắt;nhựa;tre;inox;nhôm;cao su;đồng;thép;sừng;trúc;gang
@vehicle ;
xe mô tô;xe máy;xe đạp;xe ba gác;xe đạp điện;xe tay ga;xe lôi;xe máy độ chế;xe côn tay;xe mô tô ba bánh
@motor ;
xe ô tô tải;xe ô tô khách;xe mô tô;xe đầu kéo;xe ô tô con;xe ben;máy kéo;xe bán tải;xe container;xe cứu hộ
@transport ;
xe tải;ghe bầu;xà lan;xe công nông;bè mảng;xe kéo rơ moóc;trâu kéo;tàu sông;xe đẩy
@tool ;
kìm;búa;tua vít;xà beng;cưa sắt;mỏ lết;đoản;chìa khóa vam;cuốc;xẻng;dao rựa;đục;dây thép uốn;kéo cắt tôn;
thanh sắt;đèn pin;cờ lê;lưỡi lam;mũi khoan;thang nhôm;móc sắt;giũa;bật lửa khò
@weapon ;
dao thái lan;mã tấu;gậy gỗ;cây sắt;tuýp sắt;dao bấm;vỏ chai bia;cục gạch;ghế nhựa;liềm;dao phay;búa đinh;
cây ba trắc;mũ bảo hiểm;kéo;rựa;đòn gánh;cây tầm vông;ná cao su;bình xịt hơi cay;côn nhị khúc;viên đá;dao gọt trái cây
@assault ;
đánh;đâm;chém;đập;phang;quất;ném;vụt;đánh tới tấp;đâm một nhát;chém hai nhát;xô ngã rồi đánh
@assault2 ;
đấm;đá;tát;đạp;giẫm;bóp cổ;túm tóc giật;húc đầu;thúc cùi chỏ;quật ngã
@body ;
đầu;vùng mặt;cẳng tay trái;vai phải;ngực trái;bụng;đùi;lưng;bàn tay;cổ;trán;hông;gáy;mạn sườn;đỉnh chẩm;
vùng thái dương;bả vai;khuỷu tay;đầu gối;mu bàn chân;ngón áp út;hố chậu;thượng vị
@injury ;
gãy xương cẳng tay;rách da đầu dài 05 cm;chấn động não;đứt gân duỗi;gãy xương sườn;bầm dập phần mềm;
gãy răng cửa;thủng màng nhĩ;sưng nề mi mắt;trật khớp vai;xây xát gối;gãy xương chày;vỡ xương bánh chè;
dập lách;tràn khí màng phổi;nứt sọ thái dương;đứt động mạch quay;tụ máu dưới màng cứng;rách giác mạc;
gãy xương đòn;mẻ xương trụ;bỏng độ hai;thủng ruột non;tổn thương thần kinh giữa;gãy xương hàm;lún cột sống
@death ;
đa chấn thương;mất máu cấp;chấn thương sọ não;vỡ gan;suy hô hấp;thủng tim;gãy đốt sống cổ;ngạt nước;
đứt động mạch cảnh;sốc mất máu không hồi phục;dập thân não;vỡ phình quai động mạch chủ
@condition ;
say rượu;hoảng loạn;mệt mỏi, choáng váng;mất ngủ kéo dài;không tỉnh táo;lơ mơ;bức xúc;run rẩy;ảo giác;
buồn nôn, đau nhức;kiệt sức;tím tái;mê sảng;tâm lý ức chế
@mechanism ;
vật sắc gây ra;vật tày tác động trực tiếp;vật có cạnh va đập mạnh;té ngã trên nền cứng;vật nhọn đâm thủng
@quarrel ;
tranh giành chỗ đậu xe;đòi nợ tiền nhậu;hát karaoke ồn ào;con gà phá vườn;ranh đất;nghi ngờ ngoại tình;
nhìn đểu;ép uống rượu;giành khách;chia tiền công không đều;nước thải chảy tràn;trẻ con đánh nhau;
chuyện bơm nước ruộng;lời nói xúc phạm trên Facebook;tranh chỗ bán hàng;bật nhạc khuya;chó thả rông cắn người;
giữ xe không trả;ghen tuông tình cảm;chặt cành cây lấn ranh;va quẹt xe;nợ tiền hụi;giành bắt cá đìa;trả giá mua vịt
@provoke ;
chửi bới;cầm gậy thách thức;xông vào nhà;ném ly rượu;xô đẩy;nhổ nước bọt;dùng lời lẽ thô tục;rút chìa khóa xe;
đập bàn dọa nạt;khiêu khích;tạt nước;chặn đường
@feud ;
kiện nhau về lối đi;tranh chấp mương thoát nước;xích mích vì đám giỗ;gây gổ trong tiệc cưới;bất hòa về ao cá
@doing ;
nấu cơm;tưới rau;sửa xe;xem bóng đá;ru con ngủ;cho heo ăn;phơi lúa;vá lưới;bán cháo;tập thể dục;đóng cửa hàng;
quét sân;chuẩn bị đi chợ;chở nước đá;gặt lúa;trực ca đêm;cắt cỏ bò;gói bánh;kéo vó;nhặt ve chai
@noise ;
la hét;kính vỡ;chó sủa;xe rú ga;cãi vã;khóc;kêu cứu;đập cửa;bước chân chạy;còi xe;súng tự chế;máy nổ
@scene ;
cửa sau bị cạy bung bản lề;nhiều vết máu nhỏ giọt;đồ đạc bị xáo trộn;kính tủ vỡ vụn;dấu giày in trên bùn;
ổ khóa bị cắt rời;hàng rào kẽm gai bị bẻ cong;mái ngói bị dỡ;nền nhà vương vãi tàn thuốc;bụi cây bị giẫm nát;
xe nằm nghiêng giữa đường;vệt phanh kéo dài;tường gạch bị đục lỗ;nắp cống bị bật;thùng rác lật úp;lưới cước rách toạc
@place ;
quán nhậu vỉa hè;tiệm cầm đồ;bãi giữ xe;chòi canh tôm;nhà trọ;sân đình;cổng trường tiểu học;quán cà phê võng;
trạm xăng;bến phà;chợ nông sản;phòng khám;kho vật tư;nhà văn hóa;bãi cát;tiệm vàng;cửa hàng tạp hóa;
quán internet;vựa trái cây;lò gạch;xưởng mộc;nghĩa trang;trại gà;cầu khỉ;bến xe;công viên;khu nhà xưởng;
trạm cân;đập tràn;vườn điều;rẫy mì;hẻm cụt;nhà nghỉ;chùa;nhà thờ;siêu thị;bờ kè;lô cao su;sân bóng;hồ bơi
@field_place ;
bờ ruộng;bãi mía;rặng dừa nước;vườn chuối;gò mả;bãi tha ma;đầu cầu;mương dẫn nước;đồi chè;nương ngô;
rừng tràm;khe suối;bụi tre;bãi bồi;đê bao;ruộng muối;đám lau sậy;rẫy khoai;triền dốc;cánh đồng lúa
@put_where ;
hiên nhà;góc bếp;dưới gầm giường;sân phơi;chuồng heo;đầu hồi;gốc mít;trong ngăn kéo;kệ tủ;gác xép;bậc tam cấp;
sau cánh cửa;bàn thờ;lu nước;móc treo;hành lang;cạnh giếng;võng;nhà kho;bờ ao;mé sông;yên xe;cốp xe
@barrier ;
hàng rào lưới B40;tường rào;cổng sắt;cửa sổ;mái tôn;hàng rào tre;lan can;giậu mồng tơi;khung kẽm;vách ván
@break_in ;
cạy cửa;cắt khóa;phá chốt;tháo bản lề;dỡ ngói;đục tường;bẻ song cửa;khoét vách;nạy tủ;cắt dây xích
@rummage ;
lục tìm tài sản trong tủ;rọi đèn pin tìm kiếm;bẻ khóa két sắt;mò mẫm dưới gối;tháo rời phụ tùng;kéo ngăn bàn
@inattention ;
chủ nhà ngủ say;mọi người đi ăn cưới;trời mưa to;chủ quán đang tính tiền;cả nhà ra đồng;người trông xe ngủ gật;
chủ nhà đi viếng đám tang;khách đông;điện cúp;đang giờ lễ
@container ;
bao tải;túi ni lông;ba lô;hộp giấy;thùng xốp;can nhựa;giỏ xách;hộp thiếc;cặp táp;lọ thủy tinh;sổ tay;bao bố;thúng
@hide ;
nấp vào bụi cây;quay đầu xe bỏ chạy;tắt đèn lẩn vào hẻm;vứt tang vật xuống mương;giả vờ hỏi đường;kéo mũ che mặt
@shop ;
tiệm điện thoại;tiệm cầm đồ;vựa phế liệu;cửa hàng xe cũ;lò mổ gia cầm;tiệm vàng;sạp trái cây;chợ trời;tiệm sửa khóa
@look ;
dáng gầy, tóc nhuộm vàng;cao khoảng 1m70, da ngăm;có hình xăm ở cổ;đi khập khiễng;đeo khẩu trang;mặt rỗ, râu quai nón;
trùm áo mưa;tóc xoăn, mắt híp;để ria mép;mập lùn;có sẹo trên trán;đội mũ lưỡi trai;đeo kính cận
@clothes ;
áo thun sọc ngang;áo sơ mi ca rô;quần jean rách gối;áo khoác kaki;quần lửng;áo mưa cánh dơi;đồ bảo hộ;áo bà ba;
quần tây sẫm;áo hoodie;dép tổ ong;áo ghi lê;váy hoa
@wearing ;
đeo túi xách bên vai;cầm điện thoại nghe;đeo dây chuyền lộ ra ngoài;để ví trên giỏ xe;ôm bọc tiền
@direction ;
Đông;Tây;Nam;Bắc;Đông Nam;Tây Bắc;Đông Bắc;Tây Nam
@rope ;
dây dù;dây thừng;băng keo;dây cước;dây điện;khăn rằn
@threat ;
đâm chết;đốt nhà;tung ảnh lên mạng;chặt tay;tạt axit;phá quán;bắt con
@water ;
sông;kênh thủy lợi;rạch;hồ chứa;suối;ao làng;đầm;mương;thác;vàm;cửa biển;bàu sen;lạch;phá
@false_promise ;
xin vào ngành công an;chạy án;làm thủ tục xuất khẩu lao động;mua đất nền giá rẻ;xin học trường y;đáo hạn ngân hàng;
mua xe thanh lý;đầu tư tiền ảo;làm sổ đỏ;bán vé máy bay giá rẻ;nhập hàng mỹ phẩm;chuyển ngạch công chức;
mua ngoại tệ;giải ngân khoản vay;trúng thưởng;hùn vốn đấu thầu
@false_paper ;
giấy chứng nhận quyền sử dụng đất;quyết định tuyển dụng;hợp đồng góp vốn;giấy ủy quyền;bằng tốt nghiệp;
phiếu thu;chứng minh ngành;giấy đăng ký xe;sổ tiết kiệm;thư mời làm việc;ủy nhiệm chi
@excuse ;
bị ốm phải nằm viện;chưa thu được tiền hàng;đang chờ bán đất;bị mất điện thoại;tai nạn giao thông;chờ tiền bảo hiểm;
mất mùa;dịch bệnh kéo dài;bị người khác lừa;đi công tác xa;nhà có tang;tàu chưa cập bến;kẹt vốn công trình
@drug ;
Heroine;Methamphetamine;Ketamine;MDMA;cần sa;thuốc phiện
@drug_pack ;
gói ni lông;đoạn ống hút hàn kín;gói giấy bạc;viên nén;túi zip;vỏ bao thuốc
@drug_look ;
chất bột màu trắng vón cục;tinh thể trong suốt;viên nén màu hồng;thảo mộc khô;chất dẻo màu nâu đen
@drug_tool ;
bộ nỏ thủy tinh;ống hút nhựa;bật lửa khò;kim tiêm;cân điện tử;cóng thủy tinh;giấy bạc;bình xông tự chế
@drug_use ;
hít ma túy;chích ma túy;hút ma túy đá;đốt giấy bạc hít khói;sử dụng ma túy bằng nỏ
@pocket ;
túi quần trước bên phải;túi áo ngực;ví da;vớ chân trái;bao thuốc lá;cạp quần;lòng bàn tay
@hiding ;
ống tre;hộp sữa;đế giày;nệm giường;gốc cây vú sữa;vỏ đèn pin;tượng sứ;hốc tường;bình xăng;lon gạo
@clinic ;
Trạm Y tế xã;Trung tâm Y tế;Phòng khám đa khoa khu vực;Bệnh viện Tâm thần
@game ;
xóc đĩa;tiến lên;lô đề;bài cào;liêng;đá gà;phỏm;bầu cua;xì dách;binh xập xám;cá độ bóng đá;tứ sắc;lắc tài xỉu
@game_rule ;
cao điểm hơn;đoán đúng mặt chẵn lẻ;hết bài trước;có đôi lớn;trúng hai số cuối;gà đá thắng;ù tròn bài
@contraband ;
thuốc lá điếu ngoại;pháo nổ;đường cát;mỹ phẩm;rượu ngoại;thực phẩm đông lạnh;xăng dầu;gỗ trắc;vảy tê tê;điện thoại cũ
@contraband_unit ;
bao;thùng;kg;hộp;cây;tấn;chai;kiện;lốc
@cover ;
bạt nhựa;rơm khô;vỏ trấu;mùn cưa;phế liệu;lưới đen;trái cây
@traffic_fault ;
không giữ khoảng cách an toàn;vượt xe không đúng quy định;chuyển hướng không quan sát;đi sai phần đường;
chạy quá tốc độ;thiếu chú ý quan sát;lùi xe ẩu;không nhường đường tại giao lộ;sử dụng rượu bia;dừng đỗ không báo hiệu;
chở quá tải trọng;vượt đèn đỏ;buồn ngủ khi lái;lấn làn ngược chiều
@car_part ;
cản trước;kính chắn gió;đèn pha;yếm xe;càng trước;gương chiếu hậu;bánh xe;ống xả;bình xăng;tay lái;cửa cabin;ba đờ sốc;
nắp ca pô;thùng hàng;vành đúc;giảm xóc
@road ;
nhựa bằng phẳng;bê tông khô ráo;đá dăm gồ ghề;đất đỏ trơn trượt;nhựa ướt nước mưa;đang thi công dở dang
@road_sign ;
biển báo giao nhau;dải phân cách cứng;biển hạn chế tốc độ;đèn tín hiệu vàng nhấp nháy;cọc tiêu;gờ giảm tốc
@weather ;
mưa phùn;nắng nóng;sương mù dày;gió giật mạnh;mưa dông;khô hanh;bão lũ;triều cường;rét đậm;âm u
@visibility ;
bị hạn chế;tốt;rất kém;bị che khuất;bình thường
@light ;
đèn đường;đèn hiên;ánh trăng;bóng tuýp;đèn xe;bếp lửa
@thrown ;
bom xăng;gạch đá;vỏ chai;chai xăng;gậy gộc
@defy ;
tăng ga lao thẳng;giằng co;xé biên bản;chửi bới, thách thức;cắn vào tay;vùng vẫy bỏ chạy;khóa cửa cố thủ;hất nước sôi
@wood ;
hương;lim;táu;dổi;căm xe;bằng lăng;sến;chò chỉ;pơ mu;trắc;giáng hương;cà te;xoan đào;dầu rái;sao đen
@roman ;
I;II;III;IV;V;VI;VII
@crop ;
lúa hè thu;mía;sắn;ngô lai;hồ tiêu;cà phê;keo lá tràm;bạch đàn;đậu phộng;khoai mỡ;rau cải;chuối già;thuốc lào;
chôm chôm;măng cụt;dứa;lạc;vừng;quế;hồi;sa nhân;cao su;dưa leo;ớt;bí đao;rau má
@tree
{nn:2-40} cây dừa
{nn:2-40} cây xoài cát
{nn:2-90} cây {wood}
{nn:2-40} bụi tre gai
{nn:2-90} gốc {crop}
{nn:2-40} cây mít tố nữ
{nn:2-40} cây nhãn lồng
hàng {nn:5-60} cây bạch đàn
vườn {crop} rộng {m2:50-2000}
{nn:1-9} cây {rare} {n:3-30} năm tuổi
@structure ;
nhà cấp 4;nhà tiền chế;chuồng trâu;hàng rào gạch;giếng khoan;nhà vệ sinh;mái hiên;nhà kho lợp tôn;bờ kè đá;sân xi măng;
ao nuôi cá;nhà sàn;quầy ki ốt;miếu thờ;nhà ba gian;trại heo;cống thoát nước;nhà lưới;lò sấy;tường chắn;dãy phòng trọ;
căn hộ tầng trệt;nhà từ đường;bể biogas;cầu thang ngoài;chòi lá;xưởng cưa;nhà hai tầng mái Thái
@boundary ;
hàng râm bụt;bờ đất;cột mốc bê tông;mương nước;hàng cau;đường mòn;bụi tre;gốc me già;bờ đá;hàng duối;con rãnh;cọc gỗ
@survey ;
phía Bắc giáp đường đất rộng 3m
phía Nam giáp đất {person}
phía Đông giáp {water} dài {n:5-90},{n:10-90}m
phía Tây giáp vườn {crop} của {who}
diện tích đo thực tế {m2:30-9000}, tăng {m2:1-90} so với giấy chứng nhận
trên đất có {structure}, {structure} và {tree}
ranh giới là {boundary}, có {nn:2-9} điểm không trùng mốc
hiện trạng {structure} đã xuống cấp, nứt nẻ
@land_type ;
trồng cây lâu năm;ở nông thôn;trồng lúa nước;nuôi trồng thủy sản;rừng sản xuất;ở đô thị;làm muối;thổ cư;bãi bồi;nghĩa địa
@loan_purpose ;
nuôi tôm công nghiệp;mua xe tải;chữa bệnh hiểm nghèo;xây nhà trọ;đáo hạn khoản vay cũ;mở quán ăn;lo cho con du học;
mua máy gặt;trồng tiêu;đóng tàu cá;kinh doanh vật liệu;chuộc đất cầm cố;bổ sung vốn lưu động;trả nợ hụi;mở trại vịt;
thu mua nông sản;đám cưới;mua cổ phần;trồng sầu riêng;sửa nhà
@loss ;
dịch COVID-19;giá heo giảm sâu;mất mùa;đối tác phá sản;cháy kho;khách hàng quỵt nợ;tôm chết hàng loạt;bão làm chìm ghe;
giá nguyên liệu tăng;hạn mặn;chủ đầu tư chậm giải ngân;đơn hàng bị hủy;lũ cuốn trôi;thị trường đóng băng
@hui_kind ;
hụi tháng;hụi nửa tháng;hụi mười ngày;hụi tuần;hụi mùa lúa;hụi ngày
@trade ;
vật liệu xây dựng;nhà hàng tiệc cưới;tiệm bánh mì;karaoke;quần áo may sẵn;nông dược;thủy sản;đồ gỗ mỹ nghệ;spa;
phòng gym;dịch vụ cầm đồ;vận tải;tạp hóa;điện lạnh;thú y;trường mầm non;cây giống;bao bì;du lịch lữ hành;in ấn;
gia công cơ khí;chế biến hạt điều;khách sạn;nước đá;xăng dầu;sản xuất gạch;nước mắm;dệt nhuộm;khu dân cư;khai khoáng
@defect ;
nứt vỡ;ẩm mốc;thấm dột;sai quy cách;rỉ sét;lún nền;bong tróc;hết hạn dùng;lẫn tạp chất;cong vênh;chập điện;biến màu
@build_work ;
ép cọc;đổ móng;xây tường bao;lát gạch;sơn nước;lắp kính;hệ thống thoát nước;chống thấm;trần thạch cao;cốt thép dầm sàn;
điện chiếu sáng;lan can inox;san nền;hàng rào;thang bộ;mái nhà xưởng;phòng cháy;cảnh quan
@dismiss_why ;
tự ý nghỉ việc 05 ngày;không hoàn thành chỉ tiêu;tái cơ cấu bộ phận;làm lộ bí mật công nghệ;gây gổ với đồng nghiệp;
ngủ trong ca trực;lấy cắp phụ liệu;vi phạm quy trình an toàn;thay đổi công nghệ;khai man bằng cấp;đi trễ nhiều lần
@praise ;
sáng kiến tiết kiệm nhiên liệu;vượt năng suất;tay nghề giỏi;chuyên cần;cứu hỏa kịp thời
@expense ;
thuê xe đi lại;bồi dưỡng sức khỏe;ăn uống của người nhà;làm răng giả;tái khám;độc hại;đi lại;nhà ở;chuyên cần;xăng xe
@detail ;
thời điểm giao tiền;nguồn gốc tài sản;lối đi chung;số lượng hàng;chữ ký;công sức đóng góp;giá trị cây trồng;
diện tích chênh lệch;mức lãi;vị trí ranh giới;thời gian chung sống;tiền đặt cọc;người nhận hàng;tình trạng hư hỏng;
chi phí sửa chữa;việc ủy quyền;thỏa thuận miệng;nghĩa vụ liên đới;việc bàn giao;hiện trạng mốc giới;nội dung tin nhắn
@paper ;
giấy bán tay;biên nhận;bản photocopy di chúc;hóa đơn viện phí;sổ hộ khẩu;giấy khai sinh;sổ mục kê;tờ tường trình;
vi bằng của Thừa phát lại;giấy xác nhận thương binh;băng ghi âm;phiếu nhập kho;ảnh chụp;hợp đồng ủy quyền;
giấy phép xây dựng;giấy khen;bản cam kết;biên bản họp gia đình;sao kê ngân hàng
@hardship ;
hộ nghèo;hộ cận nghèo;đơn chiếc, neo người;mẹ già bệnh tật;con nhỏ khuyết tật;vợ mới sinh;gia đình chính sách;
cha bị tai biến;mồ côi từ nhỏ;không đất sản xuất;nhà cửa tạm bợ
@income ;
bấp bênh;ổn định;thấp;theo mùa vụ;khoảng 6 triệu đồng mỗi tháng;không đáng kể;khá;chỉ đủ sống
@marital ;
bất đồng quan điểm sống;tính tình không hợp;thiếu tin tưởng lẫn nhau;mâu thuẫn về kinh tế;ngoại tình;bạo lực gia đình;
cờ bạc, nợ nần;sống xa cách;mâu thuẫn mẹ chồng nàng dâu;rượu chè;ghen tuông vô cớ;không có con;khác biệt tôn giáo;
không quan tâm chăm sóc nhau;nghiện trò chơi trực tuyến;cách dạy con
@bad_habit ;
uống rượu say xỉn;chơi bài bạc;đi qua đêm;đập phá đồ đạc;bỏ bê con cái;cá độ;chơi số đề;vay tiền tiêu xài;đá gà;
chơi game thâu đêm;la cà quán xá;giấu giếm tiền lương
@quarrel_home ;
chửi mắng;đánh đập;đuổi ra khỏi nhà;xúc phạm cha mẹ vợ;đốt quần áo;khóa cửa nhốt ngoài;đe dọa giết;ném chén bát;bôi nhọ trên mạng
@spending ;
tiền học của con;việc trả nợ;chi tiêu trong nhà;gửi tiền cho cha mẹ;mua sắm;xây nhà;góp vốn làm ăn
@abandon ;
bỏ nhà đi không rõ địa chỉ;đi lao động ở nước ngoài;vào chùa ở;chuyển đi nơi khác;đang chấp hành án phạt tù;bỏ mặc vợ con
@feeling ;
ngột ngạt;căng thẳng;khép kín;buồn tủi;lạnh nhạt;mệt mỏi;cô đơn;chán nản;bất ổn;tự ti
@kin ;
cha mẹ;ông bà nội;ông bà ngoại;anh trai;chị gái;cô ruột;cậu út;dì ba;chú tư;em dâu;bà nội;mẹ chồng;anh rể;bác cả;mợ hai
@pledge ;
giấy đăng ký xe;căn cước công dân;sổ hộ khẩu;sổ bảo hiểm;bằng lái;thẻ ATM;hộ chiếu
@harass ;
tạt sơn trước nhà;treo băng rôn đòi nợ;ném chất bẩn;gọi điện chửi bới;chặn đường;đặt vòng hoa;đăng ảnh bôi nhọ
@signal ;
chuông điện;đèn nháy;tin nhắn;huýt sáo;gõ cửa ba tiếng
@animal ;
con bò đực;con chó béc giê;con trâu;đàn vịt chạy đồng;con ngựa;đàn dê;con heo nọc;bầy ngỗng
@commune_office
UBND xã {commune}
Ủy ban nhân dân xã {commune}
@company_kind ;
Công ty TNHH;Công ty Cổ phần;Công ty TNHH MTV;Doanh nghiệp tư nhân;Hợp tác xã;Công ty TNHH Thương mại Dịch vụ;
Công ty Cổ phần Đầu tư Xây dựng;Công ty TNHH Sản xuất
@bank_name ;
Ngân hàng TMCP;Ngân hàng Nông nghiệp chi nhánh;Quỹ tín dụng nhân dân;Ngân hàng Hợp tác xã chi nhánh;Công ty Tài chính
)";

}  // namespace traan::synth
