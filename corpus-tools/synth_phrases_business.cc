#include "corpus-tools/synth_phrases.h"

namespace traan::synth {

const std::string_view kBusinessPhrases = R"(
@credit.lead
Ngày {signed}, {bank} và {d.s} ký hợp đồng tín dụng số {n:100-9900}/HĐTD, hạn mức {amount}, mục đích vay {loan_purpose}.
@credit.event
Lãi suất trong hạn {rate}, lãi quá hạn bằng 150% lãi trong hạn, điều chỉnh {nn:3-6} tháng một lần.
Tài sản bảo đảm là {parcel} và {structure} theo hợp đồng thế chấp công chứng tại Văn phòng công chứng {name} ngày {day}.
{^}{bank} đã giải ngân {nn:1-8} lần theo khế ước nhận nợ, số tiền {money:300-9000}.
Từ ngày {day}, {d.s} không thanh toán gốc và lãi, khoản vay chuyển sang nợ nhóm {nn:3-5}.
{^}{bank} đã gửi {nn:3-12} thông báo nhắc nợ và làm việc với {d.s} tại {ep_place} nhưng không thu hồi được.
Tính đến ngày xét xử, dư nợ gồm gốc {amount2}, lãi trong hạn {money:50-2000}, lãi quá hạn {money:30-3000}.
Bên bảo lãnh {r.s} ký hợp đồng bảo lãnh bằng {item} và {parcel}.
Vốn vay được dùng để nhập {goods}, đầu tư {trade} tại {market}.
@credit.demand
Nguyên đơn yêu cầu {d.s} trả {amount2} tiền gốc cùng lãi phát sinh; nếu không trả thì xử lý tài sản thế chấp.
@credit.answer
{^}{d.s} thừa nhận dư nợ nhưng xin miễn giảm lãi do {loss}.
Tài sản thế chấp có {structure} của {r.s} xây trên đất, chưa được định giá khi ký hợp đồng.
{^}{d.s} đề nghị cơ cấu lại thời hạn trả nợ {nn:12-60} tháng, trước mắt trả {money:30-300}.
@credit.reason
Hợp đồng tín dụng và hợp đồng thế chấp được ký kết tự nguyện, đăng ký giao dịch bảo đảm hợp lệ nên có hiệu lực.
{^}{d.s} vi phạm nghĩa vụ trả nợ từ ngày {day}, nguyên đơn có quyền thu hồi nợ trước hạn số tiền {amount2}.
Lãi tiếp tục phát sinh theo mức thỏa thuận trong hợp đồng cho đến khi trả hết nợ gốc.
Về xử lý tài sản bảo đảm: nếu {d.s} không trả nợ, cơ quan thi hành án phát mại {parcel} cùng {structure} gắn liền với đất.
Công trình {structure} của {r.s} có trên đất trước khi thế chấp nên khi xử lý phải bảo đảm quyền lợi của {r.s}.
@credit.ruling
1. Buộc {d.t} trả cho nguyên đơn {amount2} và tiền lãi phát sinh theo hợp đồng tín dụng ngày {signed}.
  2. Trường hợp {d.t} không trả nợ, nguyên đơn có quyền yêu cầu cơ quan thi hành án dân sự xử lý {parcel}.
@credit.settled
- {^}{d.t} trả nợ gốc {amount2} theo lộ trình {nn:6-36} tháng, chậm nhất ngày {due_late}.
- Nguyên đơn giảm {n:5-50}% lãi quá hạn nếu {d.t} trả đúng hạn.
- Tài sản thế chấp là {parcel} được giải chấp sau khi tất toán khoản vay.
@credit.laws
Điều 91, Điều 95 Luật Các tổ chức tín dụng năm 2010; các điều 299, 317, 323, 463, 466 Bộ luật Dân sự
@goodsale.lead
Ngày {signed}, nguyên đơn và {company} ký hợp đồng mua bán số {n:10-900}/HĐMB, cung cấp {n:10-900} {contraband_unit} {goods}, giá trị {amount}.
@goodsale.event
Hàng hóa nhãn hiệu {name}, quy cách {goods}, giao tại kho {company2} ở {street} theo {nn:2-9} đợt.
Bên bán đã giao hàng, xuất hóa đơn giá trị gia tăng số {n:1000-9900} ngày {day}, biên bản giao nhận có chữ ký thủ kho {person}.
Bên mua thanh toán được {money:200-9000}, còn nợ {amount2} quá hạn từ ngày {day}.
Bên mua khiếu nại {n:5-90} {contraband_unit} {goods} bị {defect}, yêu cầu đổi trả nhưng không có biên bản giám định.
Hai bên đối chiếu công nợ ngày {day}, đại diện ký là {w.s} giữ chức kế toán trưởng.
Hợp đồng quy định phạt vi phạm {n:2-8}% và lãi chậm trả {rate}.
Hàng được vận chuyển bằng {transport} qua {water}, bị chậm {nn:3-20} ngày do {weather}.
@goodsale.demand
Nguyên đơn yêu cầu {company} thanh toán {amount2} tiền hàng, tiền phạt và lãi chậm trả.
@goodsale.answer
{^}{company} cho rằng {goods} bị {defect}, phải bán giảm giá, thiệt hại {money:100-3000}.
Công nợ {money:300-5000} chưa được giám đốc xác nhận, {w.s} không có thẩm quyền ký đối chiếu.
Bị đơn gặp khó khăn do {loss}, xin trả dần trong {nn:6-24} tháng.
@goodsale.reason
Biên bản đối chiếu công nợ ngày {day} phù hợp hóa đơn và phiếu giao nhận nên có căn cứ xác định khoản nợ {amount2}.
Khiếu nại về chất lượng {goods} thực hiện ngoài thời hạn của Luật Thương mại nên không được chấp nhận.
Tiền lãi chậm trả tính theo lãi suất nợ quá hạn trung bình của ba ngân hàng tại địa phương là {rate}.
Mức phạt vi phạm {n:2-8}% không vượt quá giới hạn luật định nên được chấp nhận.
@goodsale.ruling
1. Buộc {company} thanh toán cho nguyên đơn {amount2} tiền hàng và {money:50-900} tiền lãi chậm trả.
@goodsale.settled
- {^}{company} thanh toán {amount2} thành {nn:3-12} đợt, đợt cuối ngày {due_late}.
- Nguyên đơn không tính lãi, nhận lại {n:5-90} {contraband_unit} {goods} bị {defect}.
@goodsale.laws
các điều 24, 50, 55, 300, 301 và 306 Luật Thương mại năm 2005
@build.lead
Ngày {signed}, nguyên đơn nhận thi công {structure} cho {company} theo hợp đồng số {n:10-900}/HĐXD, giá trị {amount}.
@build.event
Khối lượng phát sinh gồm {build_work}, {build_work} và {build_work}, trị giá {money:100-5000}.
Công trình nghiệm thu bàn giao ngày {day}, hồ sơ quyết toán do {company2} tư vấn giám sát xác nhận.
{^}{company} tạm ứng {nn:2-6} lần với số tiền {money:300-9000}, còn giữ lại {n:3-10}% bảo hành.
Sau bàn giao, hạng mục {build_work} bị {defect}, bị đơn thuê đơn vị khác sửa chữa hết {money:50-900}.
Thi công chậm {nn:15-90} ngày do {weather} và thiếu {goods}.
@build.demand
Nguyên đơn yêu cầu {company} thanh toán {amount2} giá trị còn lại của hợp đồng.
@build.answer
{^}{company} không đồng ý khối lượng phát sinh vì không có phụ lục hợp đồng, hạng mục {build_work} {defect}.
Bị đơn yêu cầu phản tố buộc nguyên đơn chịu phạt chậm tiến độ {money:50-900}.
@build.reason
Khối lượng phát sinh gồm {build_work} được giám sát {company2} xác nhận nên phải thanh toán.
Về chất lượng: kết luận kiểm định cho thấy {build_work} bị {defect}, cần khấu trừ {money:30-900}.
Việc chậm tiến độ có nguyên nhân khách quan là {weather} nên không chấp nhận phạt.
@build.ruling
1. Buộc {company} thanh toán cho nguyên đơn {amount2}.
@build.settled
- {^}{company} thanh toán {amount2} sau khi nguyên đơn sửa xong {build_work}, chậm nhất ngày {due_late}.
@build.laws
các điều 138, 141, 147 Luật Xây dựng năm 2014; các điều 4, 306 Luật Thương mại năm 2005
@dismiss.lead
{^}{p.s} làm việc tại {company} theo hợp đồng lao động ngày {signed}, vị trí {job}, mức lương {money:50-300} mỗi tháng.
@dismiss.event
Ngày {day}, {company} ra quyết định chấm dứt hợp đồng với lý do {dismiss_why}, không báo trước cho {p.s}.
Cuộc họp xử lý kỷ luật ngày {day} không có đại diện công đoàn, {p.s} không được bào chữa.
{company} còn nợ {nn:1-6} tháng lương, tiền làm thêm giờ và {nn:3-20} ngày phép, tổng cộng {money:50-900}.
Sổ bảo hiểm xã hội của {p.s} chưa được chốt, thời gian tham gia từ năm {year:2008-2018}.
{^}{p.s} là {job} lành nghề, được khen thưởng vì {praise} năm {year:2012-2020}.
Trong ca làm, {p.s} bị {injury} khi vận hành máy {name}, nghỉ điều trị {nn:5-60} ngày.
Thỏa ước lao động tập thể quy định phụ cấp {expense} {money:3-20} mỗi tháng.
@dismiss.demand
{^}{p.s} yêu cầu {company} nhận trở lại làm việc, trả lương những ngày không được làm việc và bồi thường {amount2}.
@dismiss.answer
{company} cho rằng {p.s} {dismiss_why}, vi phạm nội quy lao động đã đăng ký.
Do {loss}, công ty phải thu hẹp sản xuất {goods}, đã thông báo cho công đoàn.
@dismiss.reason
Việc {company} đơn phương chấm dứt hợp đồng với {p.s} không tuân thủ thời hạn báo trước và không chứng minh được {dismiss_why} nên trái pháp luật.
Tiền lương trong những ngày không được làm việc cùng ít nhất 02 tháng tiền lương được tính theo mức {money:50-300}.
{company} có trách nhiệm đóng bảo hiểm xã hội, bảo hiểm y tế và chốt sổ cho {p.s}.
@dismiss.ruling
1. Buộc {company} nhận {p.t} trở lại làm việc và bồi thường {amount2}.
@dismiss.settled
- {^}{company} trả cho {p.t} {amount2} và chốt sổ bảo hiểm xã hội trước ngày {due_late}.
- Hai bên chấm dứt hợp đồng lao động ngày {signed}, {p.t} bàn giao {item}.
@dismiss.laws
các điều 34, 36, 39, 41 và 48 {law_labour}
@dismiss.laws_old
các điều 36, 38, 41, 42 và 47 {law_labour}
@admindecision.lead
Ngày {signed}, Chủ tịch UBND {district} ban hành Quyết định số {n:100-9900}/QĐ-UBND thu hồi {parcel} của {p.s} để thực hiện dự án {name}.
@admindecision.event
Phương án bồi thường áp giá {n:80-900}.000 đồng/m2 đất {land_type}, không bồi thường {structure} và {tree}.
{^}{p.s} khiếu nại lần đầu ngày {day}, bị bác đơn theo Quyết định số {n:100-9900}/QĐ-UBND.
Biên bản kiểm đếm ngày {day} thiếu {item}, {tree} và {m2:20-900} đất {land_type}.
Gia đình {p.s} sử dụng đất từ năm {year:1978-1993}, trồng {crop}, đóng thuế đầy đủ.
Ngày {day}, đoàn cưỡng chế do {person} làm trưởng đoàn phá dỡ {structure}, di dời {item}.
Dự án do {company} làm chủ đầu tư, mục đích xây dựng {trade}, đã được UBND {province} phê duyệt năm {year:2010-2020}.
Nhà nước không bố trí nền tái định cư cho {p.s} dù {p.s} không còn chỗ ở nào khác.
@admindecision.demand
{^}{p.s} yêu cầu hủy quyết định thu hồi đất và quyết định giải quyết khiếu nại nói trên.
@admindecision.answer
Người bị kiện cho rằng việc thu hồi đúng quy hoạch, trình tự thông báo, kiểm đếm đã được thực hiện đầy đủ.
Đất {land_type} của {p.s} không có giấy tờ hợp lệ, lấn chiếm hành lang {water} nên chỉ được hỗ trợ {money:30-900}.
{structure} xây dựng sau khi có thông báo thu hồi nên không đủ điều kiện bồi thường.
@admindecision.reason
Về thẩm quyền và thời hiệu: quyết định bị kiện do Chủ tịch UBND {district} ban hành, {p.s} khởi kiện trong thời hạn 01 năm nên được thụ lý.
Về trình tự: thông báo thu hồi đất ngày {day} không niêm yết tại {hamlet}, biên bản kiểm đếm thiếu chữ ký của {p.s} là vi phạm {law_land}.
Về nội dung: nguồn gốc đất do {p.s} khai phá, sử dụng trước ngày 15/10/1993, đủ điều kiện được bồi thường về đất {land_type}.
Giá bồi thường {n:80-900}.000 đồng/m2 phù hợp bảng giá do UBND {province} ban hành năm {year:2012-2020}.
Quyết định giải quyết khiếu nại giữ nguyên quyết định thu hồi cũng không có căn cứ nên cần hủy.
@admindecision.ruling
1. Chấp nhận yêu cầu khởi kiện của {p.t}; hủy Quyết định số {n:100-9900}/QĐ-UBND ngày {signed} của Chủ tịch UBND {district}.
1. Bác yêu cầu khởi kiện của {p.t} về việc hủy Quyết định số {n:100-9900}/QĐ-UBND ngày {signed}.
@admindecision.settled
- Người bị kiện sửa đổi quyết định, bồi thường bổ sung {m2:20-500}.
@admindecision.laws
các điều 62, 69, 74, 75 và 88 {law_land}; các điều 30, 32, 115, 116, 193 {law_proc}
@bankrupt.event
{company} thành lập năm {year:1999-2014}, kinh doanh {trade}, vốn điều lệ {money:900-90000}.
Từ năm {year:2012-2020}, do {loss}, doanh nghiệp ngừng hoạt động, nợ lương {nn:5-200} người lao động {money:100-9000}.
Khoản nợ đến hạn {amount2} đối với {bank} và {company2} không được thanh toán quá 03 tháng.
Tài sản còn lại gồm {item}, {item}, {structure} và lô {goods} tại kho {street}.
Báo cáo tài chính do kiểm toán {name} lập cho thấy lỗ lũy kế {money:900-90000}.
{^}{d.s} là người đại diện theo pháp luật, vắng mặt vì {excuse}.
Cơ quan thuế thông báo nợ thuế {money:50-5000}, cưỡng chế hóa đơn từ ngày {day}.
@bankrupt.reason
{company} không thực hiện nghĩa vụ thanh toán khoản nợ trong thời hạn 03 tháng kể từ ngày đến hạn nên mất khả năng thanh toán.
Người nộp đơn là chủ nợ không có bảo đảm, đơn yêu cầu hợp lệ, đã nộp lệ phí và tạm ứng chi phí phá sản.
Quản tài viên {person} thuộc {company2} đủ điều kiện hành nghề nên được chỉ định.
Hội nghị chủ nợ ngày {day} có {nn:3-30} chủ nợ tham gia, không thông qua phương án phục hồi.
@bankruptcy.laws
các điều 5, 8, 37, 42, 43 và 45 Luật Phá sản năm 2014; Nghị quyết số 03/2016/NQ-HĐTP ngày 26/8/2016
@bankruptcy.trustee
Chỉ định Quản tài viên {person}, doanh nghiệp quản lý, thanh lý tài sản {company2}, giám sát hoạt động và kiểm kê tài sản.
@bankruptcy.creditors
Các chủ nợ gửi giấy đòi nợ cho Quản tài viên trong thời hạn 30 ngày kể từ ngày nhận được quyết định.
@bankruptcy.days
07
15
)";

}  // namespace traan::synth
