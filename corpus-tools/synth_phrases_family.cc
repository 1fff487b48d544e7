#include "corpus-tools/synth_phrases.h"

namespace traan::synth {

const std::string_view kFamilyPhrases = R"(
@divorce.lead
{^}{p.s} và {d.s} tự nguyện kết hôn, có đăng ký tại UBND {commune_name} ngày {married} theo giấy chứng nhận kết hôn số {nn:1-99}.
Năm {married_year}, {p.s} và {d.s} qua tìm hiểu rồi tổ chức lễ cưới theo phong tục, đăng ký kết hôn tại {commune_office}.
@divorce.event
Sau khi cưới, vợ chồng chung sống tại {hamlet} cùng cha mẹ {d.s}, cuộc sống ban đầu hạnh phúc được {nn:1-9} năm.
Từ năm {year:2009-2021} phát sinh mâu thuẫn, nguyên nhân do {marital}.
{^}{d.s} thường xuyên {bad_habit}, nhiều lần {quarrel_home} trước mặt các con.
{^}{p.s} làm nghề {job}, {d.s} làm nghề {job}, thu nhập {income} nên hai bên hay bất đồng về {spending}.
Gia đình hai bên và {commune_office} đã hòa giải nhiều lần nhưng {d.s} không thay đổi.
Vợ chồng sống ly thân từ ngày {day}, {p.s} về ở với {kin} tại {province_any}, không ai quan tâm đến ai.
Về con chung: vợ chồng có {nn:1-2} con là {c1.n}, sinh năm {c1.y} và {c2.n}, sinh năm {c2.y}; hiện {c1.n} đang sống cùng {p.s}.
{^}{p.s} có nguyện vọng trực tiếp nuôi {c1.n}, yêu cầu {d.s} cấp dưỡng {money:10-50} mỗi tháng cho đến khi con đủ 18 tuổi.
Về tài sản chung: gồm {structure}, {item} và {item}; hai bên tự thỏa thuận, không yêu cầu Tòa án giải quyết.
Về nợ chung: vợ chồng còn nợ {bank} {money:100-3000}, nợ {person} {money:20-500} tiền mua {goods}.
{^}{d.s} đã {abandon}, {p.s} nhiều lần tìm kiếm nhưng không có tin tức.
{^}{p.s} nhận thấy tình cảm vợ chồng không còn, cuộc sống {feeling} nên đề nghị được ly hôn để ổn định cuộc sống.
Trong thời gian chung sống, {d.s} còn có quan hệ với người khác tên {person.f}, bị {w.s} bắt gặp tại {ep_place}.
@divorce.demand
{^}{p.s} yêu cầu Tòa án giải quyết cho ly hôn với {d.s} và giao con chung cho {p.s} nuôi dưỡng.
@divorce.answer
{^}{d.s} thừa nhận lời trình bày của {p.s} về thời gian kết hôn và con chung là đúng, nhưng mâu thuẫn chỉ do {marital}.
{^}{d.s} vẫn còn tình cảm, xin đoàn tụ để cùng nuôi dạy {c1.n} và {c2.n}.
Nếu ly hôn, {d.s} xin được nuôi {c2.n} vì con quen sống với {kin}, gần trường học.
{^}{d.s} không đồng ý cấp dưỡng {money:10-50} vì làm nghề {job}, thu nhập {income}.
Về tài sản chung, {d.s} cho rằng {structure} do {kin} cho riêng năm {year:1995-2012}, không phải tài sản chung.
Khoản nợ {money:20-400} là do {p.s} tự vay để mua {goods}, {d.s} không biết.
@divorce.reason
Về hôn nhân: {p.s} và {d.s} kết hôn tự nguyện, có đăng ký nên là hôn nhân hợp pháp; mâu thuẫn do {marital} đã trầm trọng, đời sống chung không thể kéo dài, mục đích hôn nhân không đạt được.
Về con chung: {c1.n} sinh năm {c1.y} đang học tại trường {name}, có nguyện vọng ở với {p.s}; xét điều kiện chăm sóc, chỗ ở và thu nhập, giao con cho {p.s} trực tiếp nuôi dưỡng là phù hợp với quyền lợi mọi mặt của con.
Về cấp dưỡng: mức {money:10-40} mỗi tháng tương ứng thu nhập thực tế của {d.s} và nhu cầu thiết yếu của con tại {district}.
Về tài sản chung và nợ chung: các đương sự không yêu cầu nên Tòa án không xem xét trong vụ án này.
Việc {d.s} {bad_habit} được {w.s} và {commune_office} xác nhận, thể hiện {d.s} vi phạm nghĩa vụ của vợ chồng.
{^}{d.s} không trực tiếp nuôi con có quyền thăm nom, không ai được cản trở; khi cần thiết có thể thay đổi người nuôi con và mức cấp dưỡng.
Tài sản chung là {structure} được hình thành trong thời kỳ hôn nhân, có công sức đóng góp của cả hai bên nên chia theo tỷ lệ phù hợp.
@divorce.ruling
1. Về hôn nhân: Cho {p.t} được ly hôn với {d.t}.
  2. Về con chung: Giao {c1.n}, sinh năm {c1.y} cho {p.t} trực tiếp nuôi dưỡng; {d.t} cấp dưỡng {money:10-40} mỗi tháng cho đến khi con thành niên.
  3. Về tài sản chung, nợ chung: Không xem xét giải quyết.
1. Chấp nhận yêu cầu khởi kiện của {p.t}; {p.t} và {d.t} được ly hôn.
  2. Giao con chung {c2.n} cho {d.t} nuôi, giao con chung {c1.n} cho {p.t} nuôi, không ai phải cấp dưỡng nuôi con cho ai.
@divorce.settled
- Về hôn nhân: {p.t} và {d.t} thuận tình ly hôn do {marital}.
- Về con chung: Giao con chung {c1.n}, sinh năm {c1.y} và {c2.n}, sinh năm {c2.y} cho {p.t} trực tiếp nuôi dưỡng đến tuổi trưởng thành.
- Về cấp dưỡng: {d.t} cấp dưỡng nuôi con {money:5-40} mỗi tháng, bắt đầu từ tháng {nn:1-12}/{year_now}, cho đến khi con đủ 18 tuổi.
- Về quyền thăm nom: {d.t} có quyền, nghĩa vụ thăm nom, chăm sóc con mà không ai được cản trở.
- Về tài sản chung: {p.t} được sở hữu {item} và {structure}; {d.t} được nhận {item} cùng {money:50-3000}.
- Về nợ chung: {d.t} có trách nhiệm trả cho {bank} {money:50-2000} tiền vay mua {goods}.
- Về tài sản chung và nợ chung: Hai bên tự thỏa thuận, không yêu cầu Tòa án giải quyết.
- Chi phí học tập, chữa bệnh phát sinh của con do hai bên chia đôi theo hóa đơn.
@family.consent.reason
Trong thời gian chờ hòa giải, các bên vẫn giữ nguyên ý định ly hôn vì {marital}, không thể đoàn tụ.
Thỏa thuận về con chung phù hợp với nguyện vọng của {c1.n}, bảo đảm quyền lợi của con.
Người yêu cầu là {job} có thu nhập {income}, đủ điều kiện nuôi con.
@custody.lead
Theo quyết định ly hôn ngày {married}, {c1.n} được giao cho {d.s} nuôi dưỡng, {p.s} cấp dưỡng {money:5-30} mỗi tháng.
@custody.event
Từ khi nhận nuôi con, {d.s} thường {bad_habit}, gửi {c1.n} cho {kin} chăm sóc.
{^}{c1.n} đang học lớp {nn:1-9} trường {name}, kết quả học tập giảm sút, tâm lý {feeling}.
{^}{d.s} đi làm nghề {job} tại {province_any}, mỗi năm chỉ về {nn:1-4} lần.
{^}{p.s} nhiều lần đến thăm nhưng bị {kin} của {d.s} ngăn cản, {quarrel_home}.
Hiện {p.s} làm nghề {job}, thu nhập {income}, có {structure} ổn định để nuôi con.
{^}{d.s} đã {abandon}, việc học và chữa bệnh của con do {r.s} lo liệu.
Tại biên bản ghi ý kiến ngày {day}, {c1.n} trình bày mong muốn được ở với {p.s}.
@custody.demand
{^}{p.s} yêu cầu được trực tiếp nuôi {c1.n}, không yêu cầu {d.s} cấp dưỡng.
@custody.answer
{^}{d.s} không đồng ý vì vẫn đủ điều kiện nuôi con, chỉ nhờ {kin} trông giúp khi đi làm nghề {job}.
{^}{d.s} trình bày {p.s} không cấp dưỡng đầy đủ {nn:3-20} tháng, còn thiếu {money:20-300}.
@custody.reason
Xét điều kiện nuôi con: {d.s} đi làm xa, giao con cho {kin}; trong khi {p.s} có chỗ ở và thu nhập {income}, nên việc thay đổi người nuôi con là cần thiết.
Nguyện vọng của {c1.n} được thể hiện tự nguyện, phù hợp với lợi ích của con chưa thành niên.
Mức cấp dưỡng {money:10-40} mỗi tháng căn cứ nhu cầu học tập tại trường {name} và khả năng của người cấp dưỡng.
@custody.ruling
1. Chấp nhận yêu cầu của {p.t}; giao con chung {c1.n}, sinh năm {c1.y} cho {p.t} trực tiếp nuôi dưỡng.
  2. Ghi nhận {p.t} không yêu cầu {d.t} cấp dưỡng nuôi con.
@custody.settled
- {^}{d.t} đồng ý giao con chung {c1.n}, sinh năm {c1.y} cho {p.t} nuôi dưỡng từ ngày {due_late}.
- {^}{p.t} không yêu cầu cấp dưỡng; {d.t} được đón con vào các ngày nghỉ và dịp Tết.
- Đồ dùng học tập, {item} của con do {p.t} nhận lại tại {hamlet}.
@family.laws
các điều 51, 56, 58, 81, 82 và 83 {law_family}
Điều 55, Điều 57, các điều 81, 82, 83, 84 {law_family}
khoản 1 Điều 56, các điều 81, 82, 83, 107, 110 {law_family}
@detox.event
Ngày {event}, tại {ep_place}, Công an {commune_name} phát hiện {d.n} đang {drug_use}; test nhanh dương tính với {drug}.
{^}{d.n} khai sử dụng ma túy {drug} từ năm {year:2008-2020}, ban đầu do {motive}, mỗi ngày {nn:1-4} lần.
Phiếu trả lời kết quả xác định tình trạng nghiện số {n:10-900} của {clinic} kết luận {d.n} nghiện ma túy nhóm {drug}.
Trước đó, ngày {day}, Chủ tịch UBND {commune_name} đã ra quyết định số {n:10-900}/QĐ-UBND quản lý người sử dụng trái phép chất ma túy trong {nn:3-12} tháng.
Gia đình {d.n} thuộc hoàn cảnh {hardship}; cha là {job}, mẹ là {job}, không quản lý được con.
{^}{d.n} đã được vận động đăng ký cai nghiện tự nguyện, uống methadone tại {clinic} nhưng bỏ giữa chừng vì {excuse}.
Thu giữ khi kiểm tra: {drug_tool}, {drug_tool} và {item}.
Người chứng kiến {w.t} xác nhận nhìn thấy {d.n} {look}, {drug_use} tại {field_place}.
{^}{d.n} không có việc làm ổn định, trước đây làm nghề {job} tại {province_any}.
@detox.reason
Hồ sơ đề nghị do cơ quan có thẩm quyền lập đầy đủ, đúng trình tự, thủ tục của Luật Xử lý vi phạm hành chính.
{^}{d.n} đã đủ 18 tuổi, nghiện ma túy nhóm {drug}, trong thời gian quản lý vẫn tái nghiện nên thuộc đối tượng đưa vào cơ sở cai nghiện bắt buộc.
Việc nghiện ma túy ảnh hưởng sức khỏe của {d.n}, kinh tế gia đình {hardship} và trật tự tại {commune_name}.
Về tình tiết giảm nhẹ: {d.n} thành thật khai báo, {mitigating}. Về tình tiết tăng nặng: không có.
Đề nghị của cơ quan lập hồ sơ và ý kiến của Kiểm sát viên là có căn cứ, nên chấp nhận áp dụng biện pháp {measure} đối với {d.n}.
@reform.event
Trong 06 tháng, từ ngày {event}, {d.n} đã bị xử phạt vi phạm hành chính {nn:2-4} lần về hành vi {quarrel_home} và gây rối tại {market}.
Ngày {day}, tại {ep_place}, {d.n} trong tình trạng {condition} đã {defy}, đập phá {item} của {w.t}.
{^}{d.n} không có nghề nghiệp, thường tụ tập ở {field_place}, {bad_habit}.
Chủ tịch UBND {commune_name} đã áp dụng biện pháp giáo dục tại xã theo quyết định số {n:5-300}/QĐ-UBND nhưng {d.n} không tiến bộ.
{^}{d.n} dùng {weapon} {assault} {w2.t}, gây {injury}, chưa đến mức truy cứu trách nhiệm hình sự.
Gia đình {hardship}, cha mẹ làm nghề {job} không còn khả năng giáo dục.
@reform.reason
Hành vi vi phạm lặp lại nhiều lần của {d.n} xâm phạm trật tự, an toàn xã hội tại {commune_name} nhưng chưa đến mức xử lý hình sự.
Hồ sơ đề nghị được lập đúng thẩm quyền; {d.n} đã được thông báo, đọc hồ sơ và có ý kiến.
Cần đưa {d.n} vào cơ sở giáo dục bắt buộc để lao động, học nghề, học văn hóa dưới sự quản lý.
@measure.hearing
Tại phiên họp, đại diện cơ quan đề nghị trình bày: quá trình quản lý tại {commune_name}, {d.n} không tiến bộ nên cần áp dụng biện pháp {measure} từ {nn:12-15} đến {nn:18-24} tháng.
{^}{d.n} trình bày: thừa nhận hành vi, xin được chấp hành thời hạn ngắn vì gia đình {hardship}.
Kiểm sát viên phát biểu: việc lập hồ sơ và tiến hành phiên họp tuân thủ pháp luật, đề nghị chấp nhận.
Đại diện {commune_office} nêu ý kiến: {d.n} sống {feeling}, ít tiếp xúc, thường đến {field_place}.
@measure.officer
Trưởng phòng Lao động - Thương binh và Xã hội
Phó Trưởng Công an
Chuyên viên Phòng Tư pháp
@measure.laws
các điều 95, 96, 103, 104, 105 Luật Xử lý vi phạm hành chính; các điều 3, 20, 30, 31 Pháp lệnh trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân
Điều 93, Điều 94, Điều 96, khoản 2 Điều 105 Luật Xử lý vi phạm hành chính và các văn bản hướng dẫn thi hành
@measure.days
03
05
@measure.enforce
Công an {district} phối hợp với gia đình đưa người phải chấp hành vào cơ sở theo quy định.
Cơ quan thi hành: Phòng chuyên môn và Công an {district} chịu trách nhiệm thi hành quyết định này.
)";

}  // namespace traan::synth
