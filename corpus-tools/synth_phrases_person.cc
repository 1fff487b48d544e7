#include "corpus-tools/synth_phrases.h"

namespace traan::synth {

const std::string_view kPersonCrimePhrases = R"(
@injury.lead
Khoảng {hour} ngày {event}, tại {ep_place}, giữa {d.n} và {v.t} xảy ra mâu thuẫn do {quarrel}.
Do có mâu thuẫn từ trước về việc {quarrel}, khoảng {hour} ngày {event}, {d.n} tìm đến nhà {v.t} tại {hamlet} để nói chuyện.
@injury.event
{^}{ep_time}, hai bên lời qua tiếng lại, {d.s} nhặt {weapon} ở {put_where} {assault} {v.s}.
{^}{v.s} giơ tay đỡ nên bị trúng vào {body}, gây {injury}, máu chảy nhiều.
{^}{w.s} thấy vậy chạy lại can ngăn, giằng được {weapon} vứt ra {field_place}.
{^}{d.s} tiếp tục {assault2} vào {body} của {v.s} cho đến khi được mọi người kéo ra.
{^}{v.s} được {w2.s} đưa đi cấp cứu tại Bệnh viện đa khoa {name}, điều trị đến ngày {day} thì xuất viện.
Giấy chứng nhận thương tích ghi nhận: {injury}; {injury}; tình trạng {condition}.
Kết luận giám định pháp y về thương tích số {n:20-700}/TgT ngày {day} xác định tỷ lệ tổn thương cơ thể của {v.s} là {n:11-61}%, cơ chế do {mechanism}.
{^}{v.s} yêu cầu bồi thường tiền thuốc {money:20-400}, tiền công chăm sóc {money:10-150}, thu nhập bị mất {money:20-300} và tổn thất tinh thần {money:30-500}.
{^}{d.s} cho rằng {v.s} là người {provoke} trước nên mới bực tức, không làm chủ được bản thân.
Trước đó hai gia đình từng {feud}, {commune_office} đã hòa giải {nn:1-5} lần nhưng không thành.
Thực nghiệm hiện trường cho thấy {d.s} đứng cách {v.s} {n:1-6} mét, ánh sáng từ {light} đủ để nhìn rõ nhau.
@injury.reason
{^}{d.t} dùng {weapon} là hung khí nguy hiểm tác động vào {body} của {v.s}, gây thương tích với lỗi cố ý.
Thương tích của {v.s} có quan hệ nhân quả trực tiếp với hành vi của {d.s}, thể hiện qua kết luận giám định pháp y và lời khai của {w.s}.
Nguyên nhân sự việc có một phần lỗi của {v.s} vì đã {provoke}, đây là tình tiết cần xem xét khi lượng hình.
Về bồi thường, các khoản viện phí có hóa đơn hợp lệ được chấp nhận; khoản {expense} không có chứng cứ nên không có căn cứ xem xét.
@murder.lead
Khoảng {hour} ngày {event}, tại {ep_place}, do {quarrel}, {d.n} đã dùng {weapon} tước đoạt tính mạng của {v.t}.
@murder.event
{^}{ep_time}, trong lúc uống rượu tại {ep_place}, {d.s} và {v.s} cự cãi về việc {quarrel}.
{^}{d.s} bỏ về nhà lấy {weapon} quay lại, {assault} liên tiếp vào {body} của {v.s}.
{^}{v.s} bỏ chạy được khoảng {n:5-60} mét thì gục xuống {put_where}, được đưa đi cấp cứu nhưng tử vong do {death}.
Bản kết luận giám định pháp y tử thi xác định nguyên nhân chết là {death}, trên {body} có {injury}.
Sau khi gây án, {d.s} ném {weapon} xuống {water} rồi đến Công an {commune_name} đầu thú.
{^}{w.s} khai trước khi xảy ra sự việc {d.s} đã uống khoảng {nn:2-9} chai rượu, có biểu hiện {condition}.
Giám định pháp y tâm thần kết luận {d.s} đủ khả năng nhận thức và điều khiển hành vi tại thời điểm gây án.
Đại diện gia đình {v.s} yêu cầu bồi thường chi phí mai táng {money:200-900}, tiền cấp dưỡng nuôi con và tổn thất tinh thần.
Dấu vết máu trên {clothes} của {d.s} cùng nhóm với máu của {v.s}.
@murder.reason
{^}{d.t} dùng {weapon} đâm, chém vào {body} là vùng trọng yếu trên cơ thể; {d.s} nhận thức được hậu quả chết người nhưng vẫn thực hiện.
Chỉ vì {quarrel} mà {d.s} tước đoạt tính mạng {v.s}, thể hiện tính côn đồ, coi thường pháp luật.
Mức bồi thường do xâm phạm tính mạng được xác định theo thỏa thuận, nếu không thì theo số lần mức lương cơ sở do pháp luật quy định.
@traffic.lead
Khoảng {hour} ngày {event}, {d.n} điều khiển {motor} biển số {plate} lưu thông trên {street} theo hướng {direction}.
@traffic.event
{^}{ep_time}, khi đến Km {n:1-180}+{n:100-900} thuộc địa phận {commune_name}, do {traffic_fault}, xe của {d.s} va chạm với {vehicle} biển số {plate} do {v.t} điều khiển.
Hậu quả {v.s} bị {injury}, tử vong trên đường đi cấp cứu do {death}; hai phương tiện hư hỏng phần {car_part}.
Kết quả đo nồng độ cồn trong hơi thở của {d.s} là 0,{n:10-99} miligam/lít khí thở.
Biên bản khám nghiệm hiện trường thể hiện mặt đường {road}, rộng {n:5-14} mét, có vạch kẻ và {road_sign}.
Vết cày trên mặt đường dài {n:2-18},{n:10-90}m, điểm cuối cách mép đường bên phải {n:1-5},{n:10-90}m.
Biên bản khám nghiệm phương tiện ghi nhận {car_part} bị móp, {car_part} vỡ, hệ thống phanh còn tác dụng.
{^}{d.s} không có giấy phép lái xe phù hợp với loại {motor} đang điều khiển.
{^}{w.s} đi phía sau khai nhìn thấy xe của {d.s} chạy với tốc độ khoảng {n:50-95} km/giờ, không bật tín hiệu.
Gia đình {v.s} đã nhận của {d.s} {money:300-2500} tiền bồi thường và có đơn xin giảm nhẹ hình phạt.
Chủ xe {r.t} giao {motor} cho {d.s} theo hợp đồng lao động để chở {goods} nên phải liên đới về dân sự.
Thời tiết lúc xảy ra tai nạn {weather}, tầm nhìn {visibility}.
@traffic.reason
{^}{d.t} điều khiển {motor} vi phạm quy tắc giao thông đường bộ do {traffic_fault}, là nguyên nhân trực tiếp dẫn đến tai nạn làm {v.s} tử vong.
{^}{v.s} cũng có lỗi một phần khi {traffic_fault}, nên cần cân nhắc mức bồi thường và hình phạt tương xứng.
Tai nạn giao thông trên {street} thời gian qua diễn biến phức tạp, cần xử lý nghiêm để phòng ngừa.
@disorder.lead
Khoảng {hour} ngày {event}, do {quarrel}, {d.n} tập hợp nhóm thanh niên mang theo {weapon} đến {ep_place} để giải quyết mâu thuẫn.
@disorder.event
{^}{ep_time}, nhóm của {d.s} gồm {nn:4-25} người đi trên {nn:2-12} {vehicle}, hò hét, nẹt pô dọc {street}.
Hai nhóm dùng {weapon}, {weapon} và {thrown} đuổi đánh nhau làm {w.s} bị {injury}.
Quán {name} phải đóng cửa, người dân {hamlet} hoảng sợ, giao thông bị ùn tắc khoảng {nn:15-60} phút.
{^}{person} điều khiển xe chở {d.s} ngồi sau cầm {weapon} chém xuống mặt đường.
Tài sản của {v.t} gồm {item} và {item} bị đập phá, thiệt hại {ep_value}.
Lực lượng công an có mặt yêu cầu giải tán, {d.s} không chấp hành mà còn {defy}.
{^}{w2.s} quay video sự việc đăng lên trang “{name}”, có hàng nghìn lượt xem.
@disorder.reason
Hành vi của {d.t} cùng đồng bọn gây mất an ninh trật tự tại {commune_name}, làm đình trệ hoạt động bình thường ở nơi công cộng.
Các bị cáo không có sự câu kết chặt chẽ nên chỉ là đồng phạm giản đơn.
@resist.lead
Khoảng {hour} ngày {event}, tổ công tác của Công an {commune_name} làm nhiệm vụ tại {ep_place} yêu cầu {d.n} dừng {vehicle} biển số {plate} để kiểm tra.
@resist.event
{^}{ep_time}, {d.s} không chấp hành hiệu lệnh mà {defy}, lăng mạ cán bộ làm nhiệm vụ.
{^}{d.s} dùng {weapon} tấn công {v.t} là cán bộ tổ công tác, gây {injury}.
{^}{v.s} cùng đồng đội khống chế, đưa {d.s} về trụ sở lập biên bản.
Khi đó {d.s} đang trong tình trạng {condition} do đã uống rượu tại nhà {w.s}.
Áo cảnh phục và {item} của tổ công tác bị hư hỏng, trị giá {money:3-90}.
{^}{w2.s} cố tình lôi kéo người nhà cản trở việc lập biên bản, gây náo loạn tại {put_where}.
{^}{d.s} còn tông thẳng xe vào rào chắn làm {car_part} vỡ nát.
@resist.reason
Việc {d.t} {defy} và dùng vũ lực với cán bộ đang thi hành công vụ là coi thường kỷ cương, cần áp dụng hình phạt nghiêm khắc.
Cán bộ tổ công tác mặc trang phục, đeo biển hiệu và thực hiện đúng kế hoạch tuần tra được phê duyệt.
@forest.lead
Khoảng {hour} ngày {event}, {d.n} cùng {w.s} mang theo cưa máy, {tool} vào khu rừng {name} thuộc tiểu khu {n:100-900} để khai thác gỗ.
@forest.event
{^}{ep_time}, {d.s} cưa hạ {nn:2-30} cây gỗ {wood}, đường kính gốc từ {n:25-45} đến {n:50-120} cm.
Kết quả khám nghiệm xác định khối lượng gỗ bị khai thác là {n:3-48},{n:100-990} m3, thuộc nhóm {roman}.
Gỗ được xẻ thành hộp, vận chuyển bằng {transport} ra bãi tập kết gần {water}.
{^}{d.s} phát dọn {n:800-9800} m2 rừng tại lô {letter}, khoảnh {n:1-12} để trồng {crop}.
Hạt kiểm lâm {district} lập biên bản, tạm giữ {item}, {nn:2-30} lóng gỗ {wood}.
{^}{w.s} được thuê với tiền công {money:2-6} một ngày, không biết rừng thuộc diện bảo vệ.
Rừng bị hại do {company} quản lý theo quyết định giao rừng năm {year:1998-2014}.
Thiệt hại về lâm sản được định giá {ep_value}, thiệt hại về môi trường bằng {nn:2-4} lần giá trị lâm sản.
@forest.reason
Hành vi khai thác gỗ {wood} trái phép của {d.t} làm suy giảm hệ sinh thái rừng đầu nguồn {name}.
Cần buộc {d.s} bồi thường giá trị lâm sản và chi phí trồng lại rừng cho {company}.
@usury.lead
Từ ngày {event}, {d.n} lập nhóm cho vay trên mạng tên “{name}”, phát tờ rơi tại {market} để cho người dân vay tiền với lãi suất cao.
@usury.event
{^}{ep_time}, {d.s} cho {v.t} vay {money:50-500}, lãi {n:3-8}.000 đồng/1 triệu/ngày, tương đương {n:109-292}%/năm, cắt trước {money:3-40} tiền lãi.
Người vay phải để lại {pledge} và viết giấy nợ ghi khống số tiền gấp {nn:2-3} lần.
Khi {v.s} chậm trả, {d.s} cho người đến {harass} và {threat}.
Qua sổ sách thu giữ, {d.s} đã cho {nn:8-90} người vay, tổng số tiền {ep_value}, thu lợi bất chính {money:300-4000}.
{^}{w.s} khai đã trả tiền lãi {nn:3-40} kỳ, mỗi kỳ {money:3-30} nhưng nợ gốc không giảm.
Khám xét trụ sở trên {street} thu {item}, {nn:20-300} hợp đồng vay và {pledge}.
{^}{person} được {d.s} trả lương {money:50-120} mỗi tháng để ghi chép, thu tiền góp.
@usury.reason
Mức lãi {d.t} thu vượt quá 05 lần mức lãi suất cao nhất do Bộ luật Dân sự quy định, số tiền thu lợi bất chính đủ để xử lý hình sự.
Khoản tiền gốc cho vay là phương tiện phạm tội cần tịch thu sung công, khoản lãi vượt quá trả lại cho {v.s}.
@vice.lead
Khoảng {hour} ngày {event}, kiểm tra cơ sở {name} trên {street} do {d.n} làm chủ, tổ công tác phát hiện {nn:2-6} đôi nam nữ đang mua bán dâm.
@vice.event
{^}{ep_time}, khách liên hệ với {d.s}, thỏa thuận giá {money:3-25} một lượt, {d.s} điều nhân viên đến phòng số {nn:1-40}.
{^}{d.s} hưởng lợi {money:1-9} mỗi lượt, số còn lại trả cho nhân viên.
Sổ theo dõi thu giữ tại quầy ghi {n:20-300} lượt khách, tổng tiền {ep_value}.
{^}{w.s} khai làm nhân viên từ ngày {day}, được {d.s} nuôi ăn ở tại {put_where}.
Tang vật thu giữ gồm {item}, {item} và {money:10-200}.
Cơ sở đăng ký kinh doanh {trade} nhưng thực tế hoạt động trá hình.
{^}{person} cảnh giới ở cửa, khi có kiểm tra thì báo hiệu bằng {signal}.
@vice.reason
Hành vi của {d.t} xâm phạm trật tự công cộng, đạo đức xã hội, là nguồn lây truyền bệnh tật.
{^}{d.s} phạm tội nhiều lần, thu lợi bất chính trong thời gian dài nên cần tăng nặng hình phạt.
)";

}  // namespace traan::synth
