#include "corpus-tools/synth_phrases.h"

namespace traan::synth {

const std::string_view kPropertyCrimePhrases = R"(
@criminal.lead
Do cần tiền tiêu xài và trả nợ, {d.n} nảy sinh ý định phạm tội.
Xuất phát từ {motive}, {d.n} đã thực hiện hành vi như sau:
{d.n} là {job}, sinh sống tại {hamlet}, {commune_name}, thường tụ tập với {w.s} và một số người cùng lứa ở {market}.
Trong thời gian từ ngày {day} đến ngày {day}, {d.n} đã nhiều lần thực hiện hành vi vi phạm, cụ thể:
@criminal.seized
Cơ quan điều tra thu giữ: {item}; {item}; {item}.
Vật chứng tạm giữ gồm {item}, {item} và {nn:1-9} {tool}.
Khi khám xét khẩn cấp chỗ ở của {d.n} tại {hamlet}, tổ công tác thu được {item}, {item}, ngoài ra không có gì khác.
Theo biên bản niêm phong ngày {day}, {nn:1-12} {goods} được đựng trong {container}, có chữ ký của {w.s} và người chứng kiến {person}.
Quá trình khám nghiệm hiện trường ghi nhận {scene}; thu tại chỗ {item}.
{^}{r.s} tự nguyện giao nộp {item} cùng {item} để phục vụ công tác điều tra.
Chiếc {vehicle} biển số {plate} mà {d.s} sử dụng được xác định là của {person}, không liên quan đến vụ án.
@theft.lead
Khoảng {hour} ngày {event}, {d.n} một mình đi bộ dọc {street} thuộc {hamlet} tìm nhà ai sơ hở để lấy trộm tài sản.
Vào tối ngày {event}, sau khi uống rượu ở {market}, {d.n} rủ {w.s} đi tìm tài sản để trộm cắp nhưng {w.s} từ chối và đi về.
Sáng sớm ngày {event}, {d.n} điều khiển {vehicle} biển số {plate} đi qua nhà {v.t} thì phát hiện cổng không khóa, trong nhà không có người.
@theft.event
{^}{ep_time}, lợi dụng lúc {inattention}, {d.s} trèo qua {barrier} vào {ep_place} lấy {ep_thing}.
{^}{d.s} dùng {tool} {break_in}, sau đó lẻn vào trong {rummage}.
Phát hiện {ep_thing} để ở {put_where}, {d.s} nhanh chóng cho vào {container} rồi thoát ra theo lối cũ.
Trên đường tẩu thoát, {d.s} gặp {w.s} đang đi {vehicle} ngược chiều nên {hide}.
Ngoài tài sản nói trên, {d.s} còn lấy thêm {item} và {item} của {v.s}.
{^}{d.s} mang {ep_thing} đến {shop} tại {street} bán cho {person} được {money:4-160}, số tiền này {spent}.
Đến khoảng {hour} cùng ngày, {v.s} thức dậy phát hiện mất tài sản nên trình báo Công an {commune_name}.
Trích xuất dữ liệu camera của nhà {w2.t} cho thấy một người {look}, mặc {clothes}, dắt {vehicle} đi về hướng {direction}.
Hội đồng định giá tài sản kết luận {ep_thing} tại thời điểm bị chiếm đoạt trị giá {ep_value}.
Tiếp đó, {ep_time2}, {d.s} quay lại {ep_place}, cắt {barrier} lấy {nn:2-40} {goods} nhãn hiệu {name}.
Do trời tối và có tiếng chó sủa, {d.s} chỉ kịp lấy {item} rồi bỏ chạy ra {field_place}.
{^}{person} là người mua lại tài sản khai không biết đó là của gian nên mua với giá {money:3-80}.
{^}{d.s} tháo biển số {plate}, cạo số khung rồi sơn lại {vehicle} thành màu {colour} để tránh bị phát hiện.
@theft.reason
{^}{d.t} lợi dụng sơ hở trong việc quản lý tài sản của {v.s} để lén lút chiếm đoạt {ep_thing} trị giá {ep_value}; hành vi đó đủ yếu tố cấu thành tội trộm cắp tài sản.
Thủ đoạn trèo qua {barrier}, dùng {tool} phá khóa thể hiện {d.s} có sự chuẩn bị, quyết tâm trộm cắp đến cùng.
Lời khai của {v.s} về đặc điểm {ep_thing} bị mất phù hợp với biên bản thu giữ và kết luận định giá tài sản.
Tài sản trộm cắp là phương tiện sinh sống chính của gia đình {v.s}, vốn làm nghề {job}, nên hậu quả cần được xem xét.
@fraud.lead
Khoảng tháng {nn:1-12}/{event_year}, {d.n} quen biết {v.t} qua mạng xã hội với tài khoản mang tên “{name}” và tự giới thiệu là {job}.
Mặc dù không có khả năng và không được giao nhiệm vụ, {d.n} vẫn nói với {v.t} rằng mình có thể {false_promise}.
@fraud.event
{^}{ep_time}, {d.s} đưa ra thông tin gian dối về việc {false_promise} và yêu cầu {v.s} chuyển trước {money:50-3000}.
Tin là thật, {v.s} đã nhiều lần chuyển khoản vào tài khoản mở tại {bank} đứng tên {person}, lần ít nhất {money:10-90}, lần nhiều nhất {money:200-2500}.
Để tạo lòng tin, {d.s} làm giả {false_paper} có đóng dấu của {company} rồi chụp ảnh gửi qua Zalo cho {v.s} xem.
Số tiền chiếm đoạt {d.s} {spent}, không thực hiện bất cứ công việc gì như đã hứa.
Bằng thủ đoạn tương tự, {ep_time2}, {d.s} nhận của {person} {money:30-900} để {false_promise} rồi cắt liên lạc.
Khi bị {v.s} đòi tiền, {d.s} viện lý do {excuse} rồi bỏ trốn khỏi địa phương.
{^}{v.s} yêu cầu {d.s} viết giấy hẹn trả tiền vào ngày {day}, có {w.s} chứng kiến tại {ep_place}.
{^}{d.s} giao cho {v.s} giữ {item} làm tin, qua giám định xác định đó là hàng giả, không có giá trị.
Sao kê tài khoản cho thấy tổng cộng {nn:3-60} lượt chuyển tiền, phần lớn được rút tại máy ATM trên {street}.
Kết luận giám định số {n:20-900}/KL-KTHS xác định chữ ký mang tên {person} trên {false_paper} không phải do {person} ký ra.
{^}{company} có văn bản trả lời không có nhân viên nào tên {d.n} và không phát hành {false_paper} nói trên.
@fraud.reason
{^}{d.t} đã dùng thủ đoạn gian dối, đưa ra thông tin không có thật về việc {false_promise} làm {v.s} tin tưởng giao tài sản, qua đó chiếm đoạt {ep_value}.
Ý thức chiếm đoạt của {d.s} có trước khi nhận tài sản, thể hiện ở việc làm giả {false_paper} và tiêu xài hết số tiền ngay sau khi nhận.
Quan hệ giữa {d.s} và {v.s} không phải giao dịch dân sự vay mượn như lời bào chữa, vì {d.s} không có tài sản bảo đảm và đã bỏ trốn.
@snatch.lead
Khoảng {hour} ngày {event}, {d.n} điều khiển {vehicle} biển số {plate} chở {person} đi trên {street} tìm người sơ hở để cướp giật tài sản.
@snatch.event
{^}{ep_time}, khi đến {ep_place}, {d.s} thấy {v.t} đang đi {vehicle} cùng chiều, {wearing} nên bảo {person} bám theo.
{^}{d.s} cho xe áp sát bên trái, bất ngờ giật {ep_thing} rồi tăng ga bỏ chạy về hướng {direction}.
{^}{v.s} bị mất thăng bằng, ngã xuống đường và bị {injury}; tỷ lệ tổn thương cơ thể là {n:1-10}%.
Nghe tiếng hô hoán, {w.s} là {job} ở gần đó đã đuổi theo và cùng quần chúng chặn bắt được {d.s} tại {field_place}.
Tài sản cướp giật được {d.s} bán cho {shop} lấy {money:5-120}, chia nhau {spent}.
Hội đồng định giá kết luận {ep_thing} trị giá {ep_value}.
{^}{d.s} thay {clothes} và sơn lại xe thành màu {colour} nhằm che giấu hành vi.
Camera hành trình của xe khách nhà xe {name} ghi lại toàn bộ diễn biến vụ cướp giật.
@snatch.reason
{^}{d.t} sử dụng xe máy là nguồn nguy hiểm cao độ, công khai và nhanh chóng giật {ep_thing} rồi tẩu thoát, thuộc trường hợp dùng thủ đoạn nguy hiểm.
Hành vi cướp giật giữa ban ngày trên {street} gây hoang mang cho người tham gia giao thông.
@robbery.lead
Khoảng {hour} ngày {event}, {d.n} chuẩn bị {weapon} giấu trong người rồi đến {ep_place} với mục đích cướp tài sản.
@robbery.event
{^}{ep_time}, {d.s} dùng {weapon} khống chế {v.t}, đe dọa nếu kêu cứu sẽ {threat}.
Do hoảng sợ, {v.s} buộc phải giao {ep_thing} và {item} cho {d.s}.
{^}{v.s} chống cự thì bị {d.s} {assault}, gây {injury}.
Sau khi chiếm đoạt tài sản, {d.s} trói {v.s} bằng {rope} rồi khóa trái cửa bỏ đi.
{^}{d.s} đón xe khách của hãng {name} trốn vào {province_any}, trên đường đi vứt {weapon} xuống {water}.
Tài sản cướp được {d.s} cầm cố tại {shop} lấy {money:10-300}, {spent}.
{^}{w.s} khai nghe tiếng kêu cứu nhưng khi chạy đến thì chỉ còn {v.s} nằm ở {put_where}.
@robbery.reason
Việc {d.t} dùng {weapon} đe dọa dùng vũ lực ngay tức khắc làm cho {v.s} lâm vào tình trạng không thể chống cự được nhằm chiếm đoạt {ep_thing} đã cấu thành tội cướp tài sản.
Bị cáo sử dụng phương tiện nguy hiểm, xâm phạm đồng thời quyền sở hữu và sức khỏe của {v.s}.
@drugs.lead
Khoảng {hour} ngày {event}, tại {ep_place}, tổ công tác Công an {commune_name} phối hợp với Đội Cảnh sát điều tra tội phạm về ma túy tuần tra thì phát hiện {d.n} có biểu hiện nghi vấn.
@drugs.event
{^}{ep_time}, {d.s} gặp một người đàn ông không rõ tên tuổi ở {market}, hỏi mua {money:2-60} ma túy {drug} đựng trong {drug_pack}.
Kiểm tra người {d.s}, tổ công tác thu trong {pocket} {nn:1-20} {drug_pack} chứa {drug_look}.
{^}{d.s} khai nhận đó là ma túy {drug} mua về để sử dụng cho bản thân, chưa kịp sử dụng thì bị bắt quả tang.
Kết luận giám định số {n:20-2900}/KL-KTHS ngày {day} của Phòng Kỹ thuật hình sự xác định mẫu gửi giám định là ma túy, loại {drug}, khối lượng {weight}.
Khám xét nơi ở của {d.s} tại {hamlet} thu thêm {drug_tool}, {drug_tool} và một cân tiểu ly nhãn hiệu {name}.
Số ma túy nói trên được {d.s} giấu trong {hiding} để tránh bị phát hiện.
{^}{d.s} và {w.s} hẹn nhau tại {ep_place} cùng góp tiền mua ma túy, mỗi người {money:1-15}.
Xét nghiệm nước tiểu của {d.s} cho kết quả dương tính với {drug}.
{^}{w2.s} khai đã {nn:2-15} lần nhìn thấy {d.s} {drug_use} tại {field_place}.
Đối với người bán ma túy tên thường gọi “{nick}”, cơ quan điều tra chưa xác định được nhân thân nên tách ra xử lý sau.
Mẫu vật hoàn lại sau giám định được niêm phong trong bì ký hiệu {letter}{n:1-99}.
@drugs.reason
Ma túy là chất gây nghiện do Nhà nước độc quyền quản lý; {d.t} biết rõ nhưng vẫn cất giấu {weight} {drug} nên phải chịu trách nhiệm hình sự.
Khối lượng ma túy thu giữ của {d.s} đã được giám định khách quan, {d.s} không khiếu nại kết luận giám định.
Tệ nạn ma túy là nguyên nhân phát sinh trộm cắp, bạo lực gia đình và lây lan HIV trên địa bàn {district}.
@drugsale.lead
Khoảng {hour} ngày {event}, tại {ep_place}, tổ công tác bắt quả tang {d.n} đang bán trái phép chất ma túy cho {w.t}.
@drugsale.event
{^}{ep_time}, {w.s} gọi vào số điện thoại của {d.s} hỏi mua {money:2-30} ma túy {drug}; {d.s} đồng ý và hẹn giao tại {ep_place}.
{^}{d.s} lấy {nn:1-6} {drug_pack} chứa {drug_look} đưa cho {w.s} và nhận {money:2-30} thì bị phát hiện.
Nguồn ma túy do {d.s} mua của đối tượng “{nick}” ở {province_any}, mỗi lần từ {weight} đến {weight}, rồi chia nhỏ bán kiếm lời.
Khi giao dịch {d.s} quy ước gọi ma túy là “{rare} {rare}”, dùng sim rác và thường xuyên đổi {vehicle}.
Kết luận giám định xác định chất thu giữ là {drug}, tổng khối lượng {weight}.
{^}{w2.s} khai đã mua ma túy của {d.s} {nn:2-12} lần, lần gần nhất ngày {day} với giá {money:2-20}.
Tổ công tác còn thu giữ {drug_tool}, {drug_tool} cùng {item} dùng để liên lạc mua bán.
{^}{d.s} cất giấu số ma túy chưa bán trong {hiding} phía sau {put_where}.
Trong tổng số tiền {money:20-400} thu trên người {d.s} có {money:2-60} là tiền bán ma túy.
@drugsale.reason
{^}{d.t} mua ma túy {drug} về chia nhỏ bán cho nhiều người nhằm thu lợi bất chính, phạm tội với lỗi cố ý trực tiếp.
Hành vi mua bán ma túy của {d.s} diễn ra trong thời gian dài, có quy ước liên lạc và che giấu, thể hiện tính chất chuyên nghiệp.
@gambling.lead
Khoảng {hour} ngày {event}, tại {ep_place}, Công an {commune_name} bắt quả tang {d.n} cùng {nn:3-11} người đang đánh bạc trái phép bằng hình thức {game}.
@gambling.event
{^}{ep_time}, {d.s} rủ {w.s}, {w2.s} và {person} đến {ep_place} đánh bạc bằng hình thức {game}, mỗi ván đặt từ {money:1-5} đến {money:6-40}.
Thể thức chơi do các con bạc thống nhất: ai {game_rule} thì thắng và được thu tiền của người còn lại.
Thu tại chiếu bạc {money:20-900}, {nn:1-4} bộ bài, {nn:1-3} {container} và tấm chiếu nhựa màu {colour}.
{^}{person} khai mang theo {money:5-150} để đánh bạc, đến khi bị bắt thua {money:2-60}.
{^}{d.s} khai thắng được {money:3-80}, số tiền này đã {spent}.
Ngoài số tiền trên chiếu, cơ quan điều tra thu trên người các con bạc {money:10-500} xác định sẽ dùng vào việc đánh bạc.
{^}{d.s} thu tiền hồ của mỗi người {money:1-6} một giờ, chuẩn bị sẵn {item}, nước uống và cử {person} cảnh giới ở {field_place}.
Bảng lô đề thể hiện {d.s} bán cho {w.s} các số {nn:0-99}, {nn:0-99}, {nn:0-99} với tổng số tiền {money:5-300}.
{^}{w.s} chỉ đứng xem, không tham gia đánh bạc nên bị xử phạt hành chính.
@gambling.reason
Tổng số tiền dùng vào việc đánh bạc dưới hình thức {game} là {ep_value}; mức này đủ định lượng để truy cứu trách nhiệm hình sự đối với {d.t}.
Đánh bạc là tệ nạn xã hội làm nhiều gia đình tại {commune_name} lâm vào nợ nần, mâu thuẫn.
@contraband.lead
Khoảng {hour} ngày {event}, tại {ep_place}, lực lượng quản lý thị trường kiểm tra xe tải biển số {plate} do {d.n} điều khiển, phát hiện trên thùng xe có {contraband}.
@contraband.event
{^}{ep_time}, {d.s} nhận chở {n:100-9000} {contraband_unit} {contraband} nhãn hiệu {name} từ khu vực {water} giáp biên giới với tiền công {money:5-90}.
Toàn bộ hàng hóa không có hóa đơn, chứng từ chứng minh nguồn gốc, được che phủ bằng {cover}.
{^}{d.s} khai được đối tượng “{nick}” thuê qua điện thoại, giao hàng cho {person} tại {market}.
Kết luận giám định xác định số {contraband} thu giữ là hàng nhập lậu, thuộc danh mục hàng cấm kinh doanh.
Hội đồng định giá xác định trị giá lô hàng là {ep_value}.
{^}{w.s} là phụ xe khai không biết hàng cấm vì được {d.s} nói là {goods}.
Tang vật đã được bàn giao cho kho của Chi cục Thi hành án dân sự gồm {item} và {n:20-900} {contraband_unit} {contraband}.
{^}{d.s} lắp biển số giả {plate} và đi vòng qua {street} để tránh trạm kiểm soát.
@contraband.reason
Việc {d.t} vận chuyển, tàng trữ {contraband} vì lợi nhuận đã xâm phạm chế độ quản lý kinh tế của Nhà nước, ảnh hưởng sản xuất trong nước.
Số lượng {contraband} lớn, thủ đoạn dùng biển số giả cho thấy {d.s} cố tình đối phó với cơ quan chức năng.
)";

}  // namespace traan::synth
