#include "corpus-tools/synth_phrases.h"

namespace traan::synth {

const std::string_view kCivilPhrases = R"(
@loan.lead
Do quen biết qua việc buôn bán {goods}, ngày {signed} {p.s} cho {d.s} vay {amount}, có viết giấy nhận nợ.
Ngày {signed}, {d.s} hỏi vay của {p.s} {amount} để {loan_purpose}, thời hạn {nn:3-24} tháng, lãi suất {rate}.
@loan.event
Khi vay hai bên lập giấy viết tay tại {ep_place}, có {w.s} ký làm chứng, {d.s} điểm chỉ.
{^}{d.s} đã trả lãi được {nn:2-20} tháng, mỗi tháng {money:3-60}, đến ngày {day} thì ngưng.
{^}{p.s} nhiều lần đến nhà {d.s} tại {hamlet} đòi nợ nhưng {d.s} viện lý do {excuse} không trả.
Ngày {day}, {d.s} viết giấy cam kết trả dần mỗi tháng {money:10-90} nhưng không thực hiện.
Để làm tin, {d.s} giao cho {p.s} giữ bản chính {paper}.
Khoản vay này {d.s} sử dụng vào việc {loan_purpose}, {r.s} là vợ chồng nên phải liên đới trả nợ.
{^}{d.s} còn vay thêm {money:50-900} bằng hình thức chuyển khoản qua {bank}, nội dung ghi “{rare} {rare} {rare}”.
Tính đến ngày xét xử, {d.s} còn nợ gốc {amount2} và tiền lãi {money:30-900}.
{^}{p.s} làm nghề {job}, số tiền cho vay là vốn tích góp từ bán {goods}.
@loan.demand
Nay {p.s} yêu cầu Tòa án buộc {d.s} và {r.s} trả {amount2} tiền gốc và lãi theo quy định.
@loan.answer
{^}{d.s} thừa nhận có vay nhưng chỉ nhận {money:50-2000}, số còn lại là tiền lãi nhập vào gốc.
{^}{d.s} xin trả dần mỗi tháng {money:10-60} vì gia đình {hardship}.
Chữ ký trong giấy nợ là của {d.s} nhưng bị ép ký khi đang {condition}.
Việc làm ăn {trade} bị thua lỗ do {loss}, {d.s} không cố ý chây ì.
{^}{d.s} đã trả bằng {item} và {nn:5-90} {goods}, có {w2.s} chứng kiến.
@loan.reason
Giấy nhận nợ ngày {signed} có chữ ký của {d.s}, nội dung rõ ràng, là chứng cứ chứng minh việc vay {amount}.
{^}{d.s} cho rằng đã trả một phần nhưng không có biên nhận, {p.s} không thừa nhận nên không có cơ sở chấp nhận.
Về lãi suất: mức {rate} các bên thỏa thuận không vượt quá mức trần nên được chấp nhận; phần lãi đã trả không xét lại.
Khoản vay dùng cho nhu cầu chung là {loan_purpose} nên {r.s} phải liên đới chịu trách nhiệm.
Đề nghị trả dần mỗi tháng {money:10-60} không được {p.s} đồng ý nên thuộc giai đoạn thi hành án.
@loan.ruling
1. Chấp nhận yêu cầu khởi kiện của {p.t}. Buộc {d.t} và {r.t} liên đới trả cho {p.t} {amount2}.
@loan.settled
- {^}{d.t} có nghĩa vụ trả cho {p.t} {amount2}, chia làm {nn:2-24} kỳ, kỳ đầu vào ngày {due_late}.
- {^}{p.t} không yêu cầu tính lãi đối với khoản nợ {amount}.
- {^}{p.t} trả lại {d.t} bản chính {paper} ngay sau khi nhận đủ tiền.
- {^}{r.t} liên đới cùng {d.t} trả khoản nợ đã vay để {loan_purpose}.
@loan.laws
các điều 463, 465, 466, 468 và 470 {law_civil}
Điều 357, Điều 463, khoản 1 Điều 466, khoản 5 Điều 466, Điều 468 {law_civil}
@loan.laws_old
các điều 471, 473, 474 và 476 {law_civil}
@land.lead
{^}{parcel} tại {hamlet}, {commune_name} có nguồn gốc do {kin} của {p.s} khai phá từ năm {year:1975-1992}.
Gia đình {p.s} sử dụng {parcel}, được UBND {district} cấp giấy chứng nhận số {cert} ngày {signed}.
@land.event
Phần đất giáp ranh của {d.s} về hướng {direction}, ranh giới trước đây là {boundary}.
Năm {year:2008-2018}, {d.s} xây dựng {structure} lấn sang đất của {p.s} diện tích {m2:3-900}.
{^}{d.s} chặt bỏ {tree} do {p.s} trồng, nhổ {boundary} và đổ đất san lấp.
Khi đo đạc địa chính năm {year:1995-2012}, {kin} của {d.s} đã ký giáp ranh, không tranh chấp.
{^}{commune_office} hòa giải ngày {day}, {d.s} thừa nhận có sử dụng phần đất nhưng cho rằng của mình.
Trên phần đất tranh chấp hiện có {structure}, {tree}, {tree} và lối đi rộng {n:1-4},{n:10-90} mét.
Hằng năm gia đình {p.s} trồng {crop}, thu hoạch khoảng {n:10-90} giạ mỗi công.
{^}{p.s} nộp thuế đất đầy đủ, có biên lai từ năm {year:1990-2008}.
Kết quả đo đạc xác định phần đất tranh chấp ký hiệu {letter}{n:1-9} có diện tích {m2:5-2000}.
@land.demand
{^}{p.s} yêu cầu {d.s} tháo dỡ {structure}, trả lại {m2:5-900} đất và bồi thường {tree}.
@land.answer
{^}{d.s} trình bày phần đất này do {kin} để lại từ năm {year:1970-1990}, sử dụng liên tục, trồng {crop}.
Việc cấp giấy chứng nhận số {cert} cho {p.s} không đo đạc thực tế, chồng lấn sang đất của {d.s}.
{^}{d.s} yêu cầu phản tố đề nghị công nhận {m2:20-900} và hủy một phần giấy chứng nhận.
Ranh giới thật sự là {boundary}, hiện còn dấu tích, {w2.s} biết rõ.
{^}{d.s} chỉ đồng ý trả giá trị đất, không tháo dỡ vì {structure} đã kiên cố.
@land.reason
Về nguồn gốc: {parcel} được {p.s} kê khai, đứng tên trong sổ mục kê và được cấp giấy chứng nhận số {cert} đúng trình tự.
Bản trích đo và biên bản thẩm định tại chỗ xác định {d.s} đang sử dụng {m2:5-900} thuộc {parcel} của {p.s}.
Lời khai của {w.s} là người cao tuổi ở {hamlet} phù hợp với tài liệu địa chính, chứng minh ranh giới là {boundary}.
{^}{d.s} không có giấy tờ theo quy định tại {law_land} nên yêu cầu phản tố không có căn cứ.
Trên đất có {structure} kiên cố, việc tháo dỡ gây thiệt hại lớn nên giao cho {d.s} sử dụng và trả giá trị {money:50-3000} cho {p.s}.
Cây trồng gồm {tree} do {d.s} trồng sau khi có tranh chấp nên phải tự di dời.
@land.ruling
1. Chấp nhận yêu cầu khởi kiện của {p.t}. Buộc {d.t} tháo dỡ {structure}, trả lại cho {p.t} {m2:5-900} đất thuộc {parcel}.
@land.settled
- Ranh giới giữa hai bên là đường thẳng nối các điểm theo trích đo, phần {m2:5-300} thuộc quyền sử dụng của {p.t}.
- {^}{d.t} tự di dời {tree} và {structure} trước ngày {due_late}.
- {^}{p.t} hỗ trợ {d.t} chi phí di dời {money:10-300}.
@land.laws
các điều 166, 170 và 203 {law_land}; Điều 164, Điều 175 Bộ luật Dân sự
Điều 100, khoản 1 Điều 203 {law_land}; các điều 158, 166, 175 Bộ luật Dân sự
@sale.lead
Ngày {signed}, {d.s} thỏa thuận chuyển nhượng cho {p.s} {parcel} tại {hamlet} với giá {amount}.
@sale.event
Hai bên lập hợp đồng đặt cọc, {p.s} giao trước {money:100-3000}, hẹn ngày {due} ra Văn phòng công chứng {name} ký hợp đồng.
Đến hạn {d.s} không thực hiện vì {excuse}, giấy chứng nhận số {cert} đang thế chấp tại {bank}.
{^}{p.s} đã nhận đất, san lấp, trồng {tree} và xây {structure} hết {money:50-2500}.
Sau đó {d.s} lại chuyển nhượng đất cho {r.s} theo hợp đồng công chứng ngày {day}.
Giá đất khu vực {street} tăng gấp {nn:2-5} lần nên {d.s} đổi ý, đề nghị trả lại tiền cọc.
Việc giao tiền được chia thành {nn:2-5} đợt, có biên nhận ghi {money:50-900} và chữ ký của {w.s}.
Hợp đồng ghi diện tích {m2:50-5000} nhưng đo thực tế thiếu {m2:3-90}.
{^}{p.s} gửi thông báo ngày {day} yêu cầu tiếp tục thực hiện hợp đồng nhưng {d.s} im lặng.
@sale.demand
{^}{p.s} yêu cầu {d.s} tiếp tục thực hiện hợp đồng; nếu không phải trả {amount2} và phạt cọc.
@sale.answer
{^}{d.s} cho rằng hợp đồng viết tay không công chứng nên vô hiệu, chỉ đồng ý trả lại {money:100-2000}.
{^}{p.s} chậm thanh toán đợt {nn:2-4} nên {d.s} có quyền hủy việc mua bán.
Đất là tài sản chung với {r.s} và {kin}, một mình {d.s} không có quyền định đoạt.
Khi ký giấy {d.s} đang {condition}, chỉ nhằm bảo đảm khoản vay {money:50-900}.
@sale.reason
Hợp đồng chuyển nhượng ngày {signed} được lập bằng văn bản, {p.s} đã trả hơn hai phần ba nghĩa vụ nên được công nhận hiệu lực.
Xét lỗi của các bên: {d.s} biết đất đang thế chấp tại {bank} nhưng vẫn nhận cọc nên phải chịu phạt cọc {money:100-2000}.
Giao dịch giữa {d.s} và {r.s} xác lập khi đất đang tranh chấp, {r.s} không phải người thứ ba ngay tình.
Hậu quả của hợp đồng vô hiệu: các bên hoàn trả cho nhau những gì đã nhận; bên có lỗi bồi thường chênh lệch giá {money:100-5000}.
{^}{structure} và {tree} do {p.s} tạo lập được xem xét giá trị theo chứng thư thẩm định.
@sale.ruling
1. Chấp nhận yêu cầu khởi kiện của {p.t}; công nhận hợp đồng chuyển nhượng quyền sử dụng đất ngày {signed} đối với {parcel}.
1. Tuyên bố hợp đồng ngày {signed} vô hiệu; buộc {d.t} trả cho {p.t} {amount2} và bồi thường {money:50-3000}.
@sale.settled
- Hai bên thống nhất hủy hợp đồng ngày {signed}; {d.t} trả lại cho {p.t} {amount2} trước ngày {due_late}.
- {^}{p.t} giao trả {parcel} cùng {tree} trên đất cho {d.t}.
- {^}{d.t} thanh toán giá trị {structure} là {money:20-900}.
@sale.laws
các điều 117, 129, 131, 328, 500, 501, 502, 503 {law_civil}; Điều 188 {law_land}
Điều 116, Điều 117, khoản 2 Điều 129, Điều 328 {law_civil}
@sale.laws_old
các điều 121, 122, 137, 358, 697, 698 {law_civil}
@hui.lead
Từ ngày {signed}, {p.s} tham gia {nn:1-6} dây hụi do {d.s} làm chủ, mỗi dây {nn:15-40} phần, {hui_kind}.
@hui.event
Hụi {money:5-50} mở ngày {day}, {p.s} góp được {nn:5-30} kỳ với số tiền {money:50-900}.
Mỗi kỳ khui hụi tại {ep_place}, ai bỏ lãi cao nhất thì được hốt, chủ hụi hưởng hoa hồng {money:2-20}.
Đến ngày {day}, {d.s} tuyên bố vỡ hụi vì {loss}, không giao tiền cho các hụi viên.
Danh sách hụi viên do {d.s} ghi trong {container}, có tên {w.s}, {w2.s} và {person}.
{^}{p.s} chưa hốt lần nào, số tiền {d.s} còn nợ là {amount2}.
{^}{d.s} đã hốt khống phần hụi của {p.s} dưới tên {person} mà không cho biết.
Hai bên chốt nợ ngày {day}, {d.s} ký giấy nợ {money:100-2000}.
@hui.demand
{^}{p.s} yêu cầu {d.s} trả {amount2} tiền hụi đã góp, không yêu cầu lãi.
@hui.answer
{^}{d.s} thừa nhận làm chủ hụi nhưng chỉ nợ {money:20-900} vì {p.s} còn nợ lại {nn:2-10} kỳ hụi chết.
{^}{d.s} xin trả dần {money:5-30} mỗi tháng do {hardship}.
Các hụi viên {person}, {person} giựt hụi bỏ trốn nên {d.s} mất khả năng chi trả.
@hui.reason
Việc tham gia hụi là tự nguyện, phù hợp với quy định về họ, hụi, biêu, phường; {d.s} là chủ hụi có nghĩa vụ giao các phần hụi.
Giấy chốt nợ hụi ngày {day} có chữ ký của {d.s} chứng minh khoản nợ {amount2}.
{^}{d.s} cho rằng đã bù trừ {money:10-200} hụi chết nhưng sổ hụi không thể hiện.
@hui.ruling
1. Buộc {d.t} trả cho {p.t} số tiền hụi {amount2}.
@hui.settled
- {^}{d.t} trả cho {p.t} tiền hụi {amount2}, mỗi tháng {money:10-90}, bắt đầu từ ngày {due_late}.
- {^}{p.t} không yêu cầu tiền lãi và tiền hoa hồng của các dây hụi.
@hui.laws
Điều 471 {law_civil}; Nghị định số 19/2019/NĐ-CP ngày 19/02/2019 của Chính phủ về họ, hụi, biêu, phường
@hui.laws_old
Điều 479 {law_civil}; Nghị định số 144/2006/NĐ-CP ngày 27/11/2006 của Chính phủ
@inherit.lead
Cha mẹ của {p.s} và {d.s} là cụ {person.m} (chết năm {year:1985-2010}) và cụ {person.f} (chết năm {year:1995-2015}), có {nn:3-9} người con.
@inherit.event
Di sản để lại gồm {parcel}, {structure}, {item} và {tree} tại {hamlet}.
Khi còn sống, hai cụ không lập di chúc; sau khi các cụ qua đời, {d.s} quản lý toàn bộ di sản.
{^}{d.s} xuất trình bản di chúc lập ngày {signed}, có {w.s} làm chứng, giao đất cho {d.s}.
Năm {year:2005-2018}, {d.s} tự ý kê khai và được cấp giấy chứng nhận số {cert} mà các đồng thừa kế không biết.
Họp gia đình ngày {day} dưới sự chứng kiến của {kin}, các con thống nhất để lại {m2:50-900} làm nơi thờ cúng.
{^}{p.s} là người chăm sóc các cụ khi ốm đau, chi phí mai táng {money:20-300}, xây mộ {money:30-500}.
{^}{r.s} sinh sống tại {province_any}, có văn bản nhường kỷ phần thừa kế cho {p.s}.
{^}{d.s} đã bán một phần đất {m2:50-500} cho {person} lấy {money:100-5000}.
@inherit.demand
{^}{p.s} yêu cầu chia di sản thừa kế theo pháp luật, xin nhận hiện vật là {m2:100-900} đất.
@inherit.answer
{^}{d.s} không đồng ý chia vì đất đã được cha mẹ tặng cho khi còn sống, có {kin} biết.
{^}{d.s} có công san lấp, xây {structure}, trồng {tree} và đóng thuế từ năm {year:1990-2010}.
Di chúc hợp pháp nên {d.s} được hưởng toàn bộ {parcel}.
@inherit.reason
Về hàng thừa kế và thời điểm mở thừa kế: các đương sự thống nhất cụ {person} chết năm {year:1985-2010}, hàng thừa kế thứ nhất gồm {nn:3-9} người con.
Di chúc ngày {signed} không có xác nhận của {commune_office}, người làm chứng {w.s} khai không trực tiếp chứng kiến nên không hợp pháp.
Công sức gìn giữ, tôn tạo di sản của {d.s} được tính bằng một kỷ phần thừa kế, trị giá {money:100-5000}.
Di sản được chia đều, mỗi kỷ phần trị giá {money:100-9000}; giao hiện vật cho người đang sử dụng và trả chênh lệch.
Phần mộ và {structure} thờ cúng được giữ nguyên, giao cho {p.s} quản lý.
@inherit.ruling
1. Chấp nhận một phần yêu cầu khởi kiện của {p.t}; chia cho {p.t} {m2:60-900} đất thuộc {parcel}.
  2. Giao cho {d.t} quyền sở hữu {structure}; {d.t} thanh toán cho các đồng thừa kế {money:100-9000}.
@inherit.settled
- {^}{p.t} được quyền sử dụng {m2:60-900} đất trong {parcel}, {d.t} sử dụng phần còn lại.
- {structure} và {item} giao cho {r.t} quản lý để thờ cúng.
- Các bên tự chịu chi phí tách thửa tại Văn phòng đăng ký đất đai.
@inherit.laws
các điều 611, 613, 623, 649, 650, 651 và 660 {law_civil}
@inherit.laws_old
các điều 633, 634, 645, 674, 675, 676 và 685 {law_civil}
@damage.lead
Khoảng {hour} ngày {event}, tại {ep_place}, {d.s} {assault} làm {p.s} bị {injury}.
Ngày {event}, {animal} do {d.s} nuôi phá {crop} và húc làm {p.s} bị {injury}.
@damage.event
{^}{p.s} phải điều trị tại Bệnh viện {name} {nn:5-60} ngày, chi phí thuốc men {money:20-900}.
Nguyên nhân sự việc là do {quarrel}, {w.s} có mặt đã can ngăn.
{^}{p.s} mất thu nhập {nn:10-90} ngày công nghề {job}, mỗi ngày {money:2-6}.
{item} của {p.s} bị hư hỏng, sửa chữa hết {money:5-200}.
Công an {commune_name} đã xử phạt hành chính {d.s} {money:5-50}.
{^}{d.s} đến thăm hỏi một lần, đưa {money:5-50} rồi không quan tâm nữa.
@damage.demand
{^}{p.s} yêu cầu {d.s} bồi thường {amount2}, trong đó tổn thất tinh thần {money:30-400}.
@damage.answer
{^}{d.s} cho rằng {p.s} {provoke} trước, chỉ đồng ý hỗ trợ {money:10-200}.
Thương tích {injury} của {p.s} do tự ngã tại {put_where}, không phải do {d.s} gây ra.
Chi phí {expense} không có hóa đơn nên {d.s} không chấp nhận.
@damage.reason
{^}{d.s} có hành vi trái pháp luật gây {injury} cho {p.s}, có thiệt hại và có lỗi nên phải bồi thường.
Chi phí hợp lý gồm tiền thuốc {money:20-600}, tiền công chăm sóc {money:10-200}, thu nhập bị mất {money:20-300}.
{^}{p.s} cũng có lỗi {provoke} nên phải tự chịu một phần thiệt hại.
@damage.ruling
1. Buộc {d.t} bồi thường cho {p.t} {amount2}.
@damage.settled
- {^}{d.t} bồi thường cho {p.t} {amount2} một lần trước ngày {due_late}.
- {^}{p.t} không yêu cầu xử lý gì thêm đối với {d.t}.
@damage.laws
các điều 584, 585, 586, 588 và 590 {law_civil}
@damage.laws_old
các điều 604, 605, 606, 608 và 609 {law_civil}
@lease.lead
Ngày {signed}, {p.s} cho {d.s} thuê {structure} trên {street} để kinh doanh {trade}, giá {money:30-600} mỗi tháng, đặt cọc {money:60-900}.
@lease.event
Thời hạn thuê {nn:2-10} năm, tiền thuê trả vào ngày {nn:1-15} hằng tháng, tăng {n:3-12}% mỗi năm.
Từ ngày {day}, {d.s} không trả tiền thuê {nn:3-20} tháng với lý do {loss}.
{^}{d.s} tự ý sửa chữa, đục tường, lắp {item}, cho {person} thuê lại một phần.
{^}{p.s} thông báo chấm dứt hợp đồng ngày {day} nhưng {d.s} không giao trả mặt bằng.
Tiền điện, tiền nước còn nợ {money:5-90}; {item} và {item} bị hư hỏng.
{^}{d.s} khóa cửa bỏ đi, để lại {item} và {nn:10-90} {goods}.
@lease.demand
{^}{p.s} yêu cầu chấm dứt hợp đồng, buộc {d.s} trả mặt bằng và tiền thuê còn nợ {amount2}.
@lease.answer
{^}{d.s} đã đầu tư {money:100-3000} sửa chữa nên yêu cầu được bù trừ.
Do {loss}, việc kinh doanh {trade} phải tạm ngưng, {d.s} đề nghị giảm tiền thuê.
{^}{p.s} cắt điện, khóa cửa trước nên mới là bên vi phạm hợp đồng.
@lease.reason
{^}{d.s} chậm trả tiền thuê {nn:3-20} kỳ, vi phạm điều khoản thanh toán nên {p.s} có quyền đơn phương chấm dứt hợp đồng.
Chi phí cải tạo {structure} không được {p.s} đồng ý bằng văn bản nên không được hoàn trả.
Tiền cọc {money:60-900} được đối trừ vào tiền thuê còn thiếu theo thỏa thuận.
@lease.ruling
1. Chấm dứt hợp đồng thuê ngày {signed}; buộc {d.t} giao trả {structure} và thanh toán cho {p.t} {amount2}.
@lease.settled
- {^}{d.t} giao trả {structure} cho {p.t} vào ngày {due_late} và thanh toán tiền thuê {amount2}.
- {item} do {d.t} lắp đặt được phép tháo dỡ, không làm hư hỏng tường.
@lease.laws
các điều 428, 472, 474, 481 và 482 {law_civil}
@lease.laws_old
các điều 480, 489, 492, 498 {law_civil}
)";

}  // namespace traan::synth
