#include "corpus-tools/synth_phrases.h"

namespace traan::synth {

const std::string_view kReasonPhrases = R"(
@present
Có mặt.
Vắng mặt.
Có mặt tại phiên tòa.
Vắng mặt có lý do.
Có đơn xin xét xử vắng mặt.
@criminal.probe
Tại cơ quan điều tra, {d.s} thừa nhận hành vi của mình và khai thêm rằng {statement}.
{^}{v.t} trình bày: {statement}; đề nghị xử lý theo quy định của pháp luật.
Người làm chứng {w.t} khai: {statement}; {statement}.
Người làm chứng {w2.t} khai khoảng {hour} ngày {event} có nhìn thấy {d.s} {look}, mặc {clothes}, đi {vehicle} qua {field_place}.
{^}{r.t} là {job}, khai {statement}; không yêu cầu bồi thường.
Kết quả nhận dạng ngày {day} cho thấy {w.s} nhận ra {d.s} qua ảnh nhờ đặc điểm {look}.
Cơ quan điều tra đã tổ chức đối chất giữa {d.s} và {w2.s} vào ngày {day}, hai người giữ nguyên lời khai.
Về nhân thân, {d.s} sinh ra trong gia đình làm nghề {job}, học hết lớp {nn:3-12} thì nghỉ học đi làm nghề {job} tại {province_any}.
Quá trình điều tra còn xác định {person} có liên quan nhưng do {excuse} nên được tách ra xử lý sau.
Biên bản thực nghiệm điều tra ngày {day} tại {ep_place} ghi nhận {scene}.
Cơ quan điều tra đã trả lại {item} cho chủ sở hữu; {v.s} đã nhận và không có ý kiến.
Gia đình {d.s} đã tự nguyện nộp {money:10-500} để khắc phục hậu quả theo biên lai ngày {day}.
Kết luận giám định kỹ thuật số đối với {item} cho thấy {nn:10-90} tin nhắn trao đổi giữa {d.s} và “{nick}”.
Theo xác minh của {commune_office}, {d.s} có cha mẹ là {job}, gia đình thuộc hoàn cảnh {hardship}.
Tại bản tự khai ngày {day}, {d.s} trình bày nguyên nhân là do {motive}.
Lời khai ban đầu của {d.s} có mâu thuẫn về {detail}, nhưng sau khi được cho xem chứng cứ đã khai thống nhất.
@statement
bản thân chỉ quen biết nhau qua việc mua bán {goods} ở {market}
lúc đó đang {doing} nên nghe rõ tiếng {noise}
đã nhìn thấy {item} để ở {put_where} trước khi sự việc xảy ra
sau khi về nhà mới biết sự việc qua lời kể của {who}
được {who} nhờ giữ hộ {item} từ ngày {day}
không được hưởng lợi gì, chỉ giúp chở {who} đến {field_place}
trước đó đã cho {who} mượn {vehicle} để đi {province_any}
khi đến nơi thì thấy {scene}
hai bên không có thù oán, chỉ từng tranh cãi về {quarrel}
thời điểm đó trời {weather}, tầm nhìn {visibility}
đã khuyên ngăn nhiều lần nhưng {who} không nghe
làm nghề {job} gần {ep_place} nên thường thấy người lạ qua lại
@criminal.trial
Tại phiên tòa, {d.t} khai nhận toàn bộ hành vi đúng như cáo trạng đã nêu và tỏ ra hối hận.
Bị cáo trình bày hoàn cảnh gia đình {hardship}, mong được hưởng mức án nhẹ để sớm về với gia đình.
Bị hại {v.t} có mặt, đề nghị xem xét {leniency} cho bị cáo.
Người bào chữa cho rằng cần áp dụng thêm tình tiết {mitigating} vì {statement}.
Đại diện Viện kiểm sát đối đáp rằng các chứng cứ thu thập hợp pháp, đủ căn cứ buộc tội.
Nói lời sau cùng, bị cáo xin lỗi {v.s} và gia đình, hứa sẽ làm lại cuộc đời.
Về vật chứng, đại diện Viện kiểm sát đề nghị tịch thu tiêu hủy {item}, trả lại {item} cho chủ sở hữu.
Người có quyền lợi, nghĩa vụ liên quan {r.t} đề nghị được nhận lại {vehicle} vì không biết bị cáo dùng vào việc phạm tội.
@criminal.reason
Về tố tụng: Hành vi, quyết định của Cơ quan điều tra, Điều tra viên, Viện kiểm sát và Kiểm sát viên đã thực hiện đúng thẩm quyền, trình tự theo {law_proc}; không có khiếu nại nào nên đều hợp pháp.
Lời khai của {d.t} tại phiên tòa phù hợp với lời khai của {v.s}, của người làm chứng {w.s}, với biên bản khám nghiệm hiện trường và kết luận giám định; có cơ sở xác định vào ngày {event}, tại {ep_place}, bị cáo đã phạm tội “{offence}” theo khoản {clause} Điều {article} {law_penal}.
Hành vi của bị cáo là nguy hiểm cho xã hội, được thực hiện bởi người có năng lực trách nhiệm hình sự, biết rõ pháp luật nghiêm cấm nhưng vì {motive} vẫn cố ý thực hiện.
Việc vắng mặt của {r.s} không ảnh hưởng đến việc xét xử vì đã có lời khai trong hồ sơ, nên Hội đồng xét xử vẫn tiến hành phiên tòa.
Đối với lời bào chữa cho rằng {statement}, xét thấy không phù hợp với các chứng cứ khách quan khác nên không được chấp nhận.
Đối với {person} là người đã mua {goods} của bị cáo, do không biết tài sản do phạm tội mà có nên không xem xét trách nhiệm.
Trong vụ án có nhiều người tham gia, {d.s} giữ vai trò khởi xướng và trực tiếp thực hiện, còn {w2.s} chỉ biết sự việc sau đó.
Đánh giá chứng cứ về {detail}: tài liệu giám định, lời khai của {w2.s} và dữ liệu camera thống nhất với nhau cả về thời gian lẫn địa điểm.
Cơ quan điều tra đã thông báo truy tìm đối tượng “{nick}” nhưng chưa có kết quả, khi nào phát hiện sẽ xử lý sau.
Biên bản bắt giữ được lập đúng thủ tục, có người chứng kiến là {person}, {job} tại {hamlet}.
@criminal.sentencing
Về tình tiết tăng nặng trách nhiệm hình sự: {aggravation}.
Về tình tiết giảm nhẹ trách nhiệm hình sự: Bị cáo {mitigating}, {mitigating} nên được áp dụng {mitigation} {law_penal}.
Về nhân thân: {record_note}; quá trình sinh sống tại địa phương {conduct}.
Căn cứ tính chất, mức độ của hành vi, cần cách ly bị cáo khỏi xã hội một thời gian để cải tạo, giáo dục và phòng ngừa chung.
Về hình phạt bổ sung: Bị cáo làm nghề {job}, thu nhập {income}, không có tài sản riêng nên miễn phạt tiền.
Về xử lý vật chứng: {item} là công cụ phạm tội nên tịch thu tiêu hủy; {item} còn giá trị sử dụng nên tịch thu nộp ngân sách nhà nước.
Mức hình phạt do đại diện Viện kiểm sát đề nghị là phù hợp với quy định của pháp luật nên được chấp nhận.
Về trách nhiệm dân sự: {v.s} đã nhận lại tài sản và {money:5-200} tiền bồi thường, không yêu cầu gì thêm nên không xem xét.
Xét hoàn cảnh gia đình {hardship}, bị cáo là lao động chính nuôi {nn:2-4} con nhỏ, có thể xem xét {leniency}.
@criminal.appeal.plea
Ngày {plea_date}, {d.t} kháng cáo xin giảm nhẹ hình phạt.
Ngày {plea_date}, {d.t} có đơn kháng cáo đề nghị được hưởng án treo với lý do gia đình {hardship}.
Ngày {plea_date}, {v.t} kháng cáo yêu cầu tăng hình phạt và tăng mức bồi thường.
@criminal.appeal.trial
Tại phiên tòa phúc thẩm, {d.t} giữ nguyên kháng cáo, trình bày gia đình {hardship}, đã nộp thêm {money:10-200} bồi thường.
Đại diện Viện kiểm sát cho rằng mức án sơ thẩm đã tuyên tương xứng, đề nghị không chấp nhận kháng cáo.
Người bào chữa cung cấp {paper} và đề nghị xem xét tình tiết {mitigating}.
{^}{v.t} trình bày: {statement}, đề nghị giảm nhẹ cho bị cáo.
Bị cáo thừa nhận bản án sơ thẩm đã xét xử đúng người, đúng tội và khai thêm {statement}.
Tranh luận về {detail}, các bên không đưa ra chứng cứ mới.
Bị cáo cho rằng {statement}, vì vậy việc quy kết vai trò chính là nặng.
@criminal.appeal.reason
Đơn kháng cáo của {d.t} làm trong thời hạn luật định nên hợp lệ, được xem xét theo thủ tục phúc thẩm.
Tòa án cấp sơ thẩm đã đánh giá đúng tính chất vụ án, xét xử {d.t} về tội “{offence}” theo khoản {clause} Điều {article} {law_penal} là có căn cứ.
Tại cấp phúc thẩm, bị cáo xuất trình {paper} thể hiện {mitigating}; đây là tình tiết mới cần xem xét.
Về kháng cáo: mức án {first_term} tù mà cấp sơ thẩm áp dụng đã cân nhắc đủ các tình tiết giảm nhẹ.
@criminal.dismissal.reason
Tại phiên họp, {v.t} là người đã yêu cầu khởi tố có đơn tự nguyện rút yêu cầu, không bị ép buộc.
Hai bên đã hòa giải, {d.t} bồi thường cho {v.s} {money:30-600}, có biên bản do {commune_office} xác nhận.
Viện kiểm sát có văn bản rút toàn bộ quyết định truy tố vì {statement}.
Do đó có căn cứ để đình chỉ vụ án theo quy định của pháp luật tố tụng hình sự.
@criminal.more
Người làm chứng {person} là {job} khai: {statement}; {statement}.
Tại bản khai bổ sung ngày {day}, {d.s} trình bày {statement}; trước đó {d.s} từng làm nghề {job} tại {province_any}.
Cơ quan điều tra xác minh tại {place} {name} ngày {day}, ghi nhận {scene}; chủ cơ sở là {person} cho biết {statement}.
Biên bản kiểm tra {vehicle} biển số {plate} ghi nhận {car_part} có vết xước, trong cốp có {item}.
{^}{person} giao nộp đoạn ghi hình dài {nn:1-40} phút, thể hiện một người {look}, mặc {clothes}, xuất hiện ở {field_place}.
Kết luận giám định số {n:20-2900}/KL-KTHS ngày {day} xác định dấu vết thu tại {put_where} phù hợp với {item}.
{^}{w2.s} khai sau sự việc đã gặp {d.s} ở {place} {name}, nghe nói {statement}.
Bảng kê tài sản tạm giữ gồm: {item}; {item}; {item}; {item}; {item}.
Qua rà soát danh bạ điện thoại, số liên lạc lưu tên “{rare} {rare}” có {nn:3-90} cuộc gọi với {d.s} trong khoảng thời gian trên.
{commune_office} nhận xét {d.s} sinh hoạt tại {hamlet}, thu nhập {income}, {conduct}.
{^}{person} làm nghề {job} đến trình báo bị mất {item} và {item} vào khoảng {hour} ngày {day}, chưa đủ căn cứ xác định do ai thực hiện.
{^}{r.s} khai đã cho {d.s} thuê phòng trọ gần {place} {name}, trong phòng chỉ có {item} và {item}.
Lời khai của {person} về tiếng {noise} và thời tiết {weather} trùng khớp với báo cáo của tổ dân phòng {hamlet}.
Tại buổi đối chất, {w.s} khẳng định lúc đó đang {doing} thì nghe tiếng {noise}, còn {d.s} cho rằng {statement}.
@criminal.more_reason
Xét lời khai của {person} rằng {statement}: nội dung này phù hợp với {item} đã thu giữ nên được chấp nhận làm chứng cứ.
Xét lời khai của {w2.s} về {detail}: tuy có khác nhau qua các lần khai nhưng thống nhất ở điểm {statement}.
Đối với {item} và {item} do {r.s} giao nộp, không phải vật chứng nên trả lại cho {r.s}.
Đối với {vehicle} biển số {plate}: chủ sở hữu {person} không biết việc sử dụng vào mục đích phạm tội nên cần trả lại.
Đối với hành vi của {person} làm nghề {job}, đã {defy} khi được mời làm việc, cơ quan công an đã xử phạt hành chính {money:3-60}.
Tài liệu thu thập tại {place} {name} và kết quả giám định ngày {day} loại trừ khả năng {person} có mặt tại hiện trường.
Ý kiến của người bào chữa về {detail} đã được xem xét; tuy nhiên {statement} không làm thay đổi tội danh.
Việc cơ quan điều tra chậm niêm phong {item} là thiếu sót, nhưng không ảnh hưởng đến bản chất vụ án.
Khoản tiền {money:3-300} thu giữ của {person} không liên quan đến vụ án, trả lại nhưng tạm giữ để bảo đảm thi hành án.
Về thời gian và địa điểm: các tài liệu đều xác định sự việc xảy ra tại {ep_place} khi trời {weather}, tầm nhìn {visibility}.
@any.more
{^}{person} làm nghề {job} tại {province_any} có văn bản trình bày: {civil.statement}; {civil.statement}.
Theo biên bản làm việc ngày {day} tại {place} {name}, {who} xác nhận {civil.statement}.
Trong quá trình giải quyết, {p.s} nộp bổ sung {paper}, {paper} và ảnh chụp {structure}.
{^}{d.s} nộp cho Tòa án {paper} lập ngày {day}, có chữ ký của {person}, nội dung ghi nhận {civil.statement}.
Công văn số {n:20-2900} ngày {day} của {company2} trả lời: tài khoản của {who} có {nn:2-60} giao dịch, số dư {money:3-900}.
{^}{kin} của {who} đã già yếu, chỉ trình bày vắn tắt rằng {civil.statement}.
Các đương sự thống nhất danh mục đồ vật gồm: {item}; {item}; {item}; {item}.
Khi Tòa án xem xét tại chỗ, {who} chỉ ranh theo {boundary}, còn {person} chỉ ranh theo {boundary}.
Tại biên bản đối chất ngày {day}, {w.s} và {w2.s} có lời khai khác nhau về {detail}, sau đó thống nhất rằng {civil.statement}.
Hộ {person} ở giáp bên, làm nghề {job}, cho biết khu vực này trước kia là {field_place}, có {tree}.
{^}{who} trình bày thêm việc mua {goods} nhãn hiệu {name} tại {market} hết {money:3-300} là do {kin} trả.
Chi phí phát sinh được liệt kê gồm {expense} {money:2-40}, sửa {structure} {money:10-400} và thuê {transport} {money:2-30}.
Bản ảnh do {person} chụp ngày {day} thể hiện {scene}; bên cạnh có {item}.
{^}{who} từng gửi đơn đến {commune_office} phản ánh {detail}, được trả lời bằng văn bản số {n:10-900} ngày {day}.
Đại diện {company} xác nhận có giao {goods} cho {who} bằng {transport}, ngày nhận là {day}.
@any.more_reason
Xét lời trình bày của {person} rằng {civil.statement}: không có tài liệu nào khác chứng minh nên không có cơ sở xem xét.
Xét tài liệu {paper} do {who} xuất trình: được lập ngày {day}, không bị tẩy xóa, các bên thừa nhận nên có giá trị chứng cứ.
Về {item} và {item}: các đương sự tự thỏa thuận, không tranh chấp nên không xem xét.
Về {structure} và {tree}: theo biên bản định giá có tổng giá trị {money:30-3000}, hiện do {who} quản lý.
Về {detail}: lời khai của {w.s} làm nghề {job} phù hợp với văn bản của {commune_office}, nên được chấp nhận.
Đối với yêu cầu hoàn trả {expense} {money:3-200} của {who}: yêu cầu đưa ra sau khi mở phiên họp công khai chứng cứ nên vượt quá phạm vi khởi kiện ban đầu.
Đối với khoản tiền {money:20-900} mà {person} đã nhận giữ: nếu có tranh chấp sẽ được giải quyết bằng vụ án khác.
Việc {who} cho rằng {civil.statement} mâu thuẫn với chính lời khai ngày {day}, nên không được chấp nhận.
Hoàn cảnh của {who} hiện nay {hardship}, thu nhập {income} từ nghề {job} được xem xét khi ấn định thời hạn thực hiện nghĩa vụ.
Bản ảnh và kết quả xem xét tại chỗ cho thấy {scene}, chứng tỏ {detail} đã có trước khi các bên tranh chấp.
@measure.more
Người chứng kiến {person} làm nghề {job} xác nhận: {statement}.
Biên bản làm việc ngày {day} tại {place} {name} ghi nhận người bị đề nghị {look}, mặc {clothes}, trong túi có {item}.
Theo báo cáo của tổ dân phố, người bị đề nghị thường {bad_habit}, hay lui tới {field_place}.
Gia đình trình bày: {statement}; đề nghị Tòa án xem xét.
@measure.more_reason
Lời trình bày của {person} rằng {statement} phù hợp với hồ sơ nên được chấp nhận.
Thời hạn do cơ quan đề nghị nêu là tương xứng với nhân thân và quá trình vi phạm của người bị đề nghị.
Ý kiến của {commune_office} về hoàn cảnh {hardship} đã được cân nhắc khi quyết định thời hạn.
@claim.intro
Tại đơn khởi kiện ngày {filed}, các lời khai trong quá trình giải quyết vụ án và tại phiên tòa,
Theo đơn khởi kiện đề ngày {filed}, bản tự khai và biên bản lấy lời khai,
Trong đơn khởi kiện nộp ngày {filed} và tại phiên tòa hôm nay,
@civil.related
Người có quyền lợi, nghĩa vụ liên quan {r.t} trình bày: {civil.statement}; {civil.statement}.
{^}{r2.t} trình bày: {civil.statement}, đề nghị Tòa án giải quyết vắng mặt.
Người làm chứng {w.t} trình bày: {civil.statement}.
Người làm chứng {w2.t} là {job} xác nhận {civil.statement}; ngoài ra không biết gì thêm.
{^}{commune_office} có văn bản số {n:10-900}/UBND ngày {day} cung cấp: {civil.statement}.
@civil.statement
việc giao dịch giữa hai bên có lập giấy tay, do {who} viết vào ngày {signed}
bản thân có nghe {who} nói về {detail} nhưng không trực tiếp chứng kiến
từ trước đến nay nguồn sống của gia đình là nghề {job}, không có khoản thu nào khác
đã giao {item} cho {who} tại {ep_place}
tài sản đang do {who} quản lý, gồm {item} và {item}
hai bên từng được {commune_office} hòa giải ngày {day} nhưng không thống nhất về {detail}
số tiền {money:20-3000} là tiền dành dụm từ việc bán {goods}
trên đất có {tree}, {structure} do {who} tạo lập năm {year:1988-2016}
không đồng ý với yêu cầu về {detail} và đề nghị giữ nguyên hiện trạng
đề nghị được tiếp tục sử dụng {structure} vì không còn chỗ ở nào khác
@civil.course
Tòa án đã tiến hành phiên họp kiểm tra việc giao nộp, tiếp cận, công khai chứng cứ và hòa giải ngày {day} nhưng không thành.
Biên bản xem xét, thẩm định tại chỗ ngày {day} ghi nhận: {survey}; {survey}.
Theo chứng thư thẩm định giá của {company2}, tài sản tranh chấp có giá trị {money:300-90000}.
Bản trích đo của Văn phòng đăng ký đất đai thể hiện {survey}.
Kết luận giám định chữ ký số {n:20-800}/KL ngày {day} xác định chữ ký trên {paper} là của {d.s}.
{^}{d.s} vắng mặt tại địa phương, Tòa án đã niêm yết công khai các văn bản tố tụng tại {commune_office}.
Ngày {day}, {p.s} có đơn thay đổi một phần yêu cầu, chỉ yêu cầu giải quyết {detail}.
Tòa án đã ban hành quyết định thu thập chứng cứ đối với {bank}, {company2} và {commune_office}.
Hội đồng định giá xác định {structure} trị giá {money:50-4000}, {tree} trị giá {money:3-300}.
Hòa giải ngày {day}, {d.s} chỉ đồng ý hỗ trợ {money:20-600} nhưng {p.s} không chấp nhận.
@civil.procurator
Đại diện Viện kiểm sát phát biểu: Thẩm phán, Hội đồng xét xử và những người tham gia tố tụng đã chấp hành đúng pháp luật; đề nghị chấp nhận yêu cầu khởi kiện.
Kiểm sát viên phát biểu ý kiến về việc tuân theo pháp luật tố tụng và đề nghị chấp nhận một phần yêu cầu của {p.s}.
@civil.formal
Về thẩm quyền và quan hệ tranh chấp: {p.t} khởi kiện {d.t} có nơi cư trú tại {district} nên vụ án “{relation}” thuộc thẩm quyền giải quyết của {court} theo {jurisdiction_law} {law_proc}.
Về sự vắng mặt của đương sự: {r2.t} đã được triệu tập hợp lệ lần thứ hai nhưng vẫn vắng mặt, nên Tòa án xét xử vắng mặt theo {absence_law} {law_proc}.
Về thời hiệu khởi kiện: không đương sự nào yêu cầu áp dụng thời hiệu nên Tòa án không xem xét.
Về việc rút một phần yêu cầu đối với {detail}: việc rút là tự nguyện nên cần đình chỉ xét xử phần này.
@civil.closing
Xét đề nghị của đại diện Viện kiểm sát là có căn cứ nên được Hội đồng xét xử chấp nhận.
Về chi phí xem xét, thẩm định tại chỗ và định giá {money:10-150}: {d.s} phải chịu do yêu cầu của {p.s} được chấp nhận.
Các yêu cầu khác của đương sự về {detail} không có chứng cứ chứng minh nên không được chấp nhận.
Do yêu cầu được chấp nhận nên {p.s} được hoàn lại tiền tạm ứng án phí đã nộp.
Lời khai của {w.s} và {w2.s} về {detail} thống nhất với tài liệu do {commune_office} cung cấp nên có giá trị chứng minh.
@civil.interest
Kể từ ngày tiếp theo của ngày xét xử sơ thẩm cho đến khi thi hành án xong, bên phải thi hành án còn phải chịu lãi đối với số tiền chậm trả theo quy định của pháp luật.
Trường hợp bản án được thi hành theo Luật Thi hành án dân sự thì các bên có quyền thỏa thuận, yêu cầu, tự nguyện hoặc bị cưỡng chế thi hành án.
@civil.fee
{^}{d.t} phải chịu {money:3-900} án phí {kind} sơ thẩm; hoàn trả cho {p.t} số tiền tạm ứng đã nộp theo biên lai số {nn:10-99}{n:10000-99999}.
{^}{p.t} phải chịu {fee} đồng án phí {kind} sơ thẩm, được trừ vào tiền tạm ứng đã nộp ngày {docket_date}.
Miễn toàn bộ án phí cho {d.t} do thuộc hoàn cảnh {hardship} và có đơn đề nghị.
@civil.appeal.plea
Ngày {plea_date}, {d.t} kháng cáo không đồng ý với toàn bộ bản án sơ thẩm, cho rằng {civil.statement}.
Ngày {plea_date}, {d.t} kháng cáo đề nghị cấp phúc thẩm sửa bản án về {detail}.
@civil.appeal.trial
Tại phiên tòa phúc thẩm, {d.s} giữ nguyên kháng cáo và trình bày: {civil.statement}.
{^}{p.s} không đồng ý với kháng cáo vì {civil.statement}.
Người bảo vệ quyền lợi của {d.s} xuất trình {paper}, đề nghị thẩm định lại {detail}.
Đại diện Viện kiểm sát đề nghị không chấp nhận kháng cáo, giữ nguyên bản án sơ thẩm.
Các đương sự không thỏa thuận được với nhau về {detail}.
@civil.appeal.reason
Đơn kháng cáo của {d.t} nộp trong hạn luật định, đã nộp tạm ứng án phí phúc thẩm nên được chấp nhận xem xét.
Xét kháng cáo về {detail}: tại cấp phúc thẩm, {d.s} không đưa ra chứng cứ mới ngoài {paper} đã được cấp sơ thẩm xem xét.
Cấp sơ thẩm xác định đúng quan hệ tranh chấp “{relation}”, đưa đủ người tham gia tố tụng.
Thiếu sót của cấp sơ thẩm về {detail} không làm thay đổi bản chất vụ án, chỉ cần rút kinh nghiệm.
@civil.dismissal.reason
Ngày {order_date}, {p.t} có đơn tự nguyện rút toàn bộ yêu cầu khởi kiện với lý do {withdraw}.
{^}{p.t} đã được triệu tập hợp lệ đến lần thứ hai nhưng vẫn vắng mặt không vì sự kiện bất khả kháng, được coi là từ bỏ việc khởi kiện.
Việc rút đơn là tự nguyện, {d.t} không có yêu cầu phản tố, {r.t} không có yêu cầu độc lập nên có căn cứ đình chỉ.
@withdraw
hai bên đã tự thỏa thuận được với nhau
{d.s} đã trả đủ {money:30-900} và {item}
vợ chồng đã về đoàn tụ, cùng nuôi dạy con
muốn thu thập thêm {paper} rồi khởi kiện lại
đã được {commune_office} hòa giải thành về {detail}
@civil.dismissal.effect
Đương sự có quyền khởi kiện lại vụ án khi có đủ điều kiện theo quy định của pháp luật tố tụng.
Hậu quả của việc đình chỉ: {p.t} có quyền nộp đơn khởi kiện lại yêu cầu Tòa án giải quyết theo thủ tục chung.
@civil.settled.terms
Hai bên thống nhất thời hạn thực hiện chậm nhất đến ngày {due_late}, nếu vi phạm thì phải thi hành toàn bộ.
{^}{d.t} giao lại cho {p.t} {item} và {item} tại {hamlet}.
{^}{r.t} đồng ý với thỏa thuận trên và không có yêu cầu gì khác.
Việc giao nhận được lập thành văn bản có chữ ký của {w.t}, gửi {commune_office} một bản.
Về chi phí tố tụng {money:5-60}: {p.t} tự nguyện chịu toàn bộ.
@civil.enforce
Trường hợp quyết định được thi hành theo Điều 2 Luật Thi hành án dân sự thì các bên có quyền thỏa thuận, tự nguyện hoặc bị cưỡng chế thi hành theo các điều 6, 7, 7a, 7b và 9 của Luật này.
@cassation.protest
Ngày {plea_date}, người có thẩm quyền kháng nghị ban hành quyết định kháng nghị, đề nghị hủy các bản án nói trên để xét xử lại.
@cassation.reason
Tòa án cấp sơ thẩm và cấp phúc thẩm chưa thu thập đầy đủ chứng cứ về {detail} nên việc giải quyết chưa đủ căn cứ.
Việc chỉ dựa vào lời khai của {w.s} mà không đối chất, không giám định {paper} là thiếu sót nghiêm trọng trong thủ tục tố tụng.
Lẽ ra phải xem xét công sức gìn giữ, tôn tạo {structure} của {r.t} khi giải quyết vụ án.
Cần làm rõ nguồn gốc, quá trình quản lý và ý chí của các bên về {detail} khi xét xử lại.
)";

}  // namespace traan::synth
