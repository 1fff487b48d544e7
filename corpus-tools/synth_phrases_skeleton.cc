#include "corpus-tools/synth_phrases.h"

namespace traan::synth {

const std::string_view kSkeletonPhrases = R"(
@head.judgment
{court_head}
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập - Tự do - Hạnh phúc
  |
  Bản án số: {number}
  Ngày: {header_date}
  {head.about}
{court_head}
  |
  Bản án số: {number}
  Ngày {header_date}
  {head.about}
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập – Tự do – Hạnh phúc
  |
{court_head}
  Bản án số:{number}
  Ngày: {header_date}
  |
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  |
  Độc lập - Tự do - Hạnh phúc
  {head.about}
@head.about
{about}
@head.decision
{court_head}
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  |
  Độc lập - Tự do - Hạnh phúc
  |
  Số: {number}
  {seat}, ngày {date_long}
  |
{court_head}
  |
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập – Tự do – Hạnh phúc
  {seat}, ngày {date_long}
  |
  Số: {number}
{court_head}
  Số: {number}
  |
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  |
  Độc lập - Tự do - Hạnh phúc
  {seat}, ngày {date_long}.
@bench.first
- Thành phần Hội đồng xét xử sơ thẩm gồm có:
  Thẩm phán - Chủ tọa phiên tòa: {judge}
  Các Hội thẩm nhân dân:
  1. {juror1}
  2. {juror2}
  - Thư ký phiên tòa: {clerk} - Thư ký {court_short}.
  - Đại diện {procuracy} tham gia phiên tòa: {prosecutor} - Kiểm sát viên.
Với thành phần Hội đồng xét xử sơ thẩm gồm có:
  Thẩm phán - Chủ toạ phiên toà: {judge}
  Các Hội thẩm nhân dân: {juror1} và {juror2}.
  Thư ký phiên toà: {clerk} - Thư ký Tòa án.
  Đại diện {procuracy}: {prosecutor} - Kiểm sát viên tham gia phiên tòa.
@bench.appeal
- Thành phần Hội đồng xét xử phúc thẩm gồm có:
  Thẩm phán - Chủ tọa phiên tòa: {judge}
  Các Thẩm phán: {judge2}
  {judge3}
  - Thư ký phiên tòa: {clerk} - Thư ký {court_short}.
  - Đại diện {procuracy}: {prosecutor} - Kiểm sát viên.
@notice
Nơi nhận:
  - {procuracy};
  - Chi cục Thi hành án dân sự;
  - {notice.party};
  - Lưu hồ sơ vụ án.
Nơi nhận:
  - {notice.upper};
  - {procuracy};
  - {notice.party};
  - Sở Tư pháp {province};
  - Lưu: VT, hồ sơ vụ án.
@notice.party
Các đương sự
Những người tham gia tố tụng
UBND xã {commune}
Đương sự (để thi hành)
@notice.upper
Tòa án cấp trên trực tiếp
Phòng Kiểm tra nghiệp vụ
@sign
TM. HỘI ĐỒNG XÉT XỬ
  THẨM PHÁN - CHỦ TỌA PHIÊN TÒA
  |
  (Đã ký)
  |
  {judge_name}
T.M HỘI ĐỒNG XÉT XỬ
  Thẩm phán - Chủ toạ phiên toà
  |
  |
  {judge_name}
@sign.single
THẨM PHÁN
  |
  (Đã ký)
  |
  {judge_name}
THẨM PHÁN
  |
  |
  {judge_name}
@criminal.judgment
{head.judgment}
  |
  NHÂN DANH
  NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  {court_upper}
  {bench.first}
  Ngày {date_long}, tại trụ sở {court} xét xử sơ thẩm công khai vụ án hình sự thụ lý số {docket} ngày {docket_date} theo Quyết định đưa vụ án ra xét xử số {order_no} ngày {order_date} đối với các bị cáo:
  1. {d.n}{aka}; sinh năm {d.y} tại {province}; nơi cư trú: {d.a}; nghề nghiệp: {job}; trình độ văn hóa (học vấn): {nn:1-12}/12; dân tộc: {ethnic}; giới tính: {d.g}; tôn giáo: {religion}; quốc tịch: Việt Nam; con ông {person.m} và bà {person.f}; {spouse}; tiền án, tiền sự: {record}. {^}{custody}
  - {^}{victim_role}: {v.t}, sinh năm {v.y}; địa chỉ: {v.a}. {present}
  - Người có quyền lợi, nghĩa vụ liên quan: {r.t}, sinh năm {r.y}; địa chỉ: {r.a}. {present}
  - Người làm chứng: {w.t}, {w2.t}. {present}
  NỘI DUNG VỤ ÁN:
  Qua hồ sơ vụ án và phần xét hỏi công khai tại phiên tòa, diễn biến vụ án được tóm lược như sau:
  {~.lead}
  {~.event*38}
  {~.seized*8}
  {criminal.probe*16}
  Tại Cáo trạng số {n:3-320}/CT-VKS ngày {day}, {procuracy} truy tố {d.t} về tội “{offence}” theo khoản {clause} Điều {article} {law_penal}.
  {criminal.trial*10}
  Kiểm sát viên luận tội, vẫn truy tố như cáo trạng đã nêu và đề nghị tuyên {d.t} phạm tội “{offence}”; áp dụng khoản {clause} Điều {article}; {mitigation} {law_penal}, xử phạt {d.s} từ {term_low} đến {term_high} tù.
  NHẬN ĐỊNH CỦA TÒA ÁN:
  Từ nội dung nêu trên, sau khi đối chiếu tài liệu trong hồ sơ với kết quả tranh tụng tại phiên tòa, Hội đồng xét xử nhận định:
  {criminal.reason#15}
  {~.reason#6}
  {criminal.sentencing#11}
  {precedent_note}Vì các lẽ trên,
  QUYẾT ĐỊNH:
  1. Tuyên bố: {d.t} phạm tội “{offence}”.
  Căn cứ khoản {clause} Điều {article}; {mitigation}; {prison_article} {law_penal_full};
  Xử phạt: {d.t} {term} tù. {term_from}
  2. Về xử lý vật chứng: Căn cứ {evidence_law}; {evidence_ruling}
  3. Về trách nhiệm dân sự: {compensation_ruling}
  4. Về án phí: Căn cứ khoản 2 Điều {fee_article} {law_proc}; {fee_law}; buộc {d.t} phải chịu {fee} đồng án phí hình sự sơ thẩm.
  5. Về quyền kháng cáo: Trong 15 ngày sau hôm tuyên án, bị cáo và bị hại được làm đơn kháng cáo; với người không dự phiên tòa, 15 ngày ấy tính từ hôm được giao bản án hoặc hôm niêm yết.
  {notice}
  |
  {sign}
@criminal.appeal
{head.judgment}
  |
  NHÂN DANH
  NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  {court_upper}
  {bench.appeal}
  Ngày {date_long}, tại trụ sở {court} xét xử phúc thẩm công khai vụ án hình sự thụ lý số {docket} ngày {docket_date} đối với {d.t} do có kháng cáo đối với Bản án hình sự sơ thẩm số {first_number} ngày {first_date} của {first_court}.
  - Bị cáo có kháng cáo: {d.n}, sinh năm {d.y}; nơi cư trú: {d.a}; nghề nghiệp: {job}; dân tộc: {ethnic}; tiền án, tiền sự: {record}. {^}{custody}
  - {^}{victim_role}: {v.t}, sinh năm {v.y}; địa chỉ: {v.a}. {present}
  NỘI DUNG VỤ ÁN:
  Theo các tài liệu có trong hồ sơ vụ án và bản án sơ thẩm, nội dung vụ án như sau:
  {~.lead}
  {~.event*36}
  {criminal.probe*12}
  Tại Bản án hình sự sơ thẩm số {first_number} ngày {first_date}, {first_court} đã quyết định: Tuyên bố {d.t} phạm tội “{offence}”; áp dụng khoản {clause} Điều {article}; {mitigation} {law_penal}, xử phạt {d.s} {first_term} tù.
  {criminal.appeal.plea}
  {criminal.appeal.trial*14}
  NHẬN ĐỊNH CỦA TÒA ÁN:
  Căn cứ vào chứng cứ và tài liệu đã được thẩm tra, trên cơ sở kết quả tranh tụng tại phiên tòa, Hội đồng xét xử phúc thẩm nhận định:
  {criminal.appeal.reason#10}
  {~.reason#6}
  {criminal.sentencing#16}
  {precedent_note}Vì các lẽ trên,
  QUYẾT ĐỊNH:
  Căn cứ {appeal_law} {law_proc};
  {appeal_ruling}
  Án phí: {d.t} {appeal_fee} án phí hình sự phúc thẩm.
  Những phần còn lại của bản án sơ thẩm không bị kháng cáo, kháng nghị đã được thi hành theo luật từ khi hạn kháng cáo, kháng nghị trôi qua.
  Bản án phúc thẩm này có hiệu lực ngay từ hôm tuyên.
  {notice}
  |
  {sign}
@criminal.dismissal
{head.decision}
  |
  QUYẾT ĐỊNH
  ĐÌNH CHỈ VỤ ÁN HÌNH SỰ
  Căn cứ {dismissal_law} của {law_proc};
  Căn cứ hồ sơ vụ án hình sự sơ thẩm thụ lý số {docket} ngày {docket_date} đối với {d.t} bị {procuracy} truy tố về tội “{offence}” theo khoản 1 Điều {article} {law_penal};
  {~.event*30}
  XÉT THẤY:
  {criminal.dismissal.reason*30}
  QUYẾT ĐỊNH:
  1. Đình chỉ vụ án hình sự sơ thẩm thụ lý số {docket} ngày {docket_date} đối với {d.n}, sinh năm {d.y}; nơi cư trú: {d.a}.
  2. Hủy bỏ biện pháp ngăn chặn đang áp dụng đối với {d.t}; vật chứng được trả lại cho chủ sở hữu hợp pháp theo quy định của pháp luật.
  3. Quyết định này có thể bị kháng cáo, kháng nghị theo thủ tục phúc thẩm trong thời hạn 07 ngày kể từ ngày ra quyết định.
  {notice}
  |
  {sign.single}
@criminal.cassation
{cassation.decision}
@civil.judgment
{head.judgment}
  |
  NHÂN DANH
  NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  {court_upper}
  {bench.first}
  Ngày {date_long}, tại trụ sở {court} xét xử sơ thẩm công khai vụ án {kind} thụ lý số {docket} ngày {docket_date} về việc “{relation}” theo Quyết định đưa vụ án ra xét xử số {order_no} ngày {order_date} giữa các đương sự:
  - {^}{claimant}: {p.t}, sinh năm {p.y}; địa chỉ: {p.a}. {present}
  - {^}{respondent}: {d.t}{company_of}; địa chỉ: {d.a}. {present}
  - Người có quyền lợi, nghĩa vụ liên quan: {r.t}, sinh năm {r.y}; {r2.t}, sinh năm {r2.y}; cùng địa chỉ: {r.a}. {present}
  - Người làm chứng: {w.t}; {w2.t}. {present}
  NỘI DUNG VỤ ÁN:
  {claim.intro} {claimant} {p.t} trình bày:
  {~.lead}
  {~.event*34}
  {~.demand}
  {^}{respondent} {d.t} trình bày:
  {~.answer*15}
  {civil.related*9}
  {civil.course*12}
  {civil.procurator}
  NHẬN ĐỊNH CỦA TÒA ÁN:
  Xem xét hồ sơ, lời trình bày của các bên và những gì đã được tranh luận công khai, Hội đồng xét xử thấy rằng:
  {civil.formal#8}
  {~.reason#16}
  {civil.closing#5}
  {precedent_note}Vì các lẽ trên,
  QUYẾT ĐỊNH:
  Căn cứ {jurisdiction_law} {law_proc}; {laws}; {fee_law};
  {~.ruling}
  {civil.interest}
  Về án phí: {civil.fee}
  Về quyền kháng cáo: Đương sự dự phiên tòa được kháng cáo trong 15 ngày sau hôm tuyên án; đương sự không dự, trong 15 ngày sau hôm được giao bản án hoặc hôm niêm yết.
  {notice}
  |
  {sign}
@civil.appeal
{head.judgment}
  |
  NHÂN DANH
  NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  {court_upper}
  {bench.appeal}
  Ngày {date_long}, tại trụ sở {court} xét xử phúc thẩm công khai vụ án {kind} thụ lý số {docket} ngày {docket_date} về “{relation}”.
  Do Bản án {kind} sơ thẩm số {first_number} ngày {first_date} của {first_court} bị kháng cáo.
  Theo Quyết định đưa vụ án ra xét xử phúc thẩm số {order_no} ngày {order_date} giữa các đương sự:
  - {^}{claimant}: {p.t}, sinh năm {p.y}; địa chỉ: {p.a}. {present}
  - {^}{respondent}: {d.t}{company_of}; địa chỉ: {d.a}. {present}
  - Người có quyền lợi, nghĩa vụ liên quan: {r.t}, {r2.t}; cùng địa chỉ: {r.a}. {present}
  - Người kháng cáo: {^}{respondent} {d.t}.
  NỘI DUNG VỤ ÁN:
  Theo đơn khởi kiện và quá trình giải quyết vụ án, {claimant} {p.t} trình bày:
  {~.lead}
  {~.event*32}
  {~.demand}
  {^}{respondent} {d.t} trình bày:
  {~.answer*15}
  {civil.related*8}
  Tại Bản án {kind} sơ thẩm số {first_number} ngày {first_date}, {first_court} đã quyết định chấp nhận yêu cầu khởi kiện của {claimant} {p.t}.
  {civil.appeal.plea}
  {civil.appeal.trial*10}
  NHẬN ĐỊNH CỦA TÒA ÁN:
  {civil.appeal.reason#12}
  {~.reason#18}
  {civil.closing#5}
  {precedent_note}Vì các lẽ trên,
  QUYẾT ĐỊNH:
  Căn cứ {appeal_law} {law_proc}; {laws};
  {appeal_ruling}
  {~.ruling}
  Về án phí phúc thẩm: {d.t} {appeal_fee} án phí {kind} phúc thẩm.
  Bản án phúc thẩm này có hiệu lực ngay từ hôm tuyên.
  {notice}
  |
  {sign}
@civil.cassation
{cassation.decision}
@cassation.decision
{head.decision}
  |
  QUYẾT ĐỊNH {review_upper}
  Ngày {date_long}, tại trụ sở {court} mở phiên tòa {review} xét xử vụ án {kind} “{relation}” giữa {p.t} với {d.t}, cùng những người tham gia tố tụng khác.
  NỘI DUNG VỤ ÁN:
  {~.lead}
  {~.event*34}
  Tại Bản án {kind} sơ thẩm số {first_number} ngày {first_date}, {first_court} đã tuyên xử vụ án nêu trên.
  Tại Bản án {kind} phúc thẩm số {appeal_number} ngày {appeal_date}, {appeal_court} đã giữ nguyên bản án sơ thẩm.
  {cassation.protest}
  NHẬN ĐỊNH CỦA TÒA ÁN:
  {cassation.reason#20}
  {~.reason#30}
  {precedent_note}Vì các lẽ trên,
  QUYẾT ĐỊNH:
  Căn cứ {cassation_law} {law_proc};
  1. Chấp nhận kháng nghị; hủy Bản án {kind} phúc thẩm số {appeal_number} ngày {appeal_date} của {appeal_court} và Bản án {kind} sơ thẩm số {first_number} ngày {first_date} của {first_court} về vụ án “{relation}”.
  2. Giao hồ sơ vụ án cho {first_court} giải quyết lại theo thủ tục sơ thẩm đúng quy định của pháp luật.
  3. Quyết định {review} có hiệu lực pháp luật kể từ ngày Hội đồng {review} ra quyết định.
  {notice}
  |
  {sign}
@civil.settlement
{head.decision}
  |
  QUYẾT ĐỊNH
  CÔNG NHẬN SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ
  Căn cứ vào {settlement_law} của {law_proc};
  Căn cứ {laws};
  Căn cứ vào biên bản hòa giải thành ngày {order_date} về việc các đương sự thỏa thuận được với nhau về việc giải quyết toàn bộ vụ án {kind} thụ lý số {docket} ngày {docket_date}.
  XÉT THẤY:
  Các thỏa thuận của các đương sự được ghi trong biên bản hòa giải thành là tự nguyện, nội dung thỏa thuận không vi phạm điều cấm của luật, không trái đạo đức xã hội. Đã hết thời hạn 07 ngày kể từ ngày lập biên bản, không có đương sự nào thay đổi ý kiến.
  QUYẾT ĐỊNH:
  1. Công nhận sự thỏa thuận của các đương sự:
  - {^}{claimant}: {p.t}, sinh năm {p.y}; địa chỉ: {p.a}.
  - {^}{respondent}: {d.t}{company_of}; địa chỉ: {d.a}.
  - Người có quyền lợi, nghĩa vụ liên quan: {r.t}, sinh năm {r.y}; địa chỉ: {r.a}.
  2. Sự thỏa thuận của các đương sự cụ thể như sau:
  {~.settled*60}
  {civil.settled.terms*40}
  Về án phí: {civil.fee}
  3. Quyết định này có hiệu lực pháp luật ngay sau khi được ban hành và không bị kháng cáo, kháng nghị theo thủ tục phúc thẩm.
  4. {civil.enforce}
  {notice}
  |
  {sign.single}
@civil.dismissal
{head.decision}
  |
  QUYẾT ĐỊNH
  ĐÌNH CHỈ GIẢI QUYẾT VỤ ÁN {kind_upper}
  Căn cứ vào {dismissal_law} của {law_proc};
  Căn cứ {fee_law};
  Sau khi nghiên cứu hồ sơ vụ án {kind} thụ lý số {docket} ngày {docket_date} về việc “{relation}”;
  {~.event*38}
  XÉT THẤY:
  {civil.dismissal.reason*40}
  QUYẾT ĐỊNH:
  1. Đình chỉ giải quyết vụ án {kind} thụ lý số {docket} ngày {docket_date} về việc “{relation}” giữa:
  - {^}{claimant}: {p.t}, sinh năm {p.y}; địa chỉ: {p.a}.
  - {^}{respondent}: {d.t}{company_of}; địa chỉ: {d.a}.
  2. {civil.dismissal.effect}
  3. Về tiền tạm ứng án phí: Hoàn trả cho {p.t} {money:3-90} tiền tạm ứng án phí đã nộp theo biên lai thu số {nn:10-99}{n:10000-99999} ngày {docket_date}.
  4. Đương sự có quyền kháng cáo, Viện kiểm sát cùng cấp có quyền kháng nghị quyết định này trong thời hạn 07 ngày kể từ ngày nhận được quyết định hoặc kể từ ngày quyết định được niêm yết.
  {notice}
  |
  {sign.single}
@family.consent
{head.decision}
  |
  QUYẾT ĐỊNH
  CÔNG NHẬN THUẬN TÌNH LY HÔN VÀ SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ
  Căn cứ hồ sơ việc hôn nhân và gia đình thụ lý số {docket} ngày {docket_date} về việc yêu cầu công nhận thuận tình ly hôn, gồm những người tham gia tố tụng sau đây:
  - Người yêu cầu: {p.t}, sinh năm {p.y}; địa chỉ: {p.a}.
  - Người yêu cầu: {d.t}, sinh năm {d.y}; địa chỉ: {d.a}.
  Các tài liệu trong hồ sơ và lời trình bày của người yêu cầu thể hiện:
  {~.lead}
  {~.event*45}
  NHẬN ĐỊNH CỦA TÒA ÁN:
  Việc thuận tình ly hôn và thỏa thuận của các đương sự được ghi trong biên bản hòa giải không thành, đoàn tụ không thành ngày {order_date} là hoàn toàn tự nguyện và không vi phạm điều cấm của luật, không trái đạo đức xã hội.
  {family.consent.reason#25}
  Căn cứ vào {settlement_law} và các điều 396, 397 của {law_proc}; {laws}; {fee_law};
  QUYẾT ĐỊNH:
  1. Công nhận sự thuận tình ly hôn và thỏa thuận của các đương sự như sau:
  - Về quan hệ hôn nhân: {p.t} và {d.t} thuận tình ly hôn.
  {~.settled*30}
  - Về lệ phí: {^}{p.t} tự nguyện chịu {fee} đồng lệ phí Tòa án, được khấu trừ vào số tiền tạm ứng đã nộp theo biên lai số {nn:10-99}{n:10000-99999} ngày {docket_date}.
  2. Quyết định này có hiệu lực pháp luật ngay và không bị kháng cáo, kháng nghị theo thủ tục phúc thẩm.
  {notice}
  |
  {sign.single}
@measure.order
{head.decision}
  |
  QUYẾT ĐỊNH
  Áp dụng biện pháp xử lý hành chính {measure}
  Với thành phần tiến hành phiên họp gồm có:
  1. Thẩm phán: {judge}
  2. Thư ký phiên họp: {clerk}
  Ngày {date_long}, tại {court} mở phiên họp xem xét, quyết định áp dụng biện pháp xử lý hành chính {measure} theo Quyết định mở phiên họp số {order_no} ngày {order_date} đối với:
  Họ và tên: {d.n}{aka}; giới tính: {d.g}; sinh năm {d.y}; dân tộc: {ethnic}; tôn giáo: {religion}; trình độ học vấn: {nn:1-12}/12; nghề nghiệp: {job}; nơi cư trú: {d.a}; con ông {person.m} và bà {person.f}; tiền án, tiền sự: {record}. {present}
  Có sự tham gia của:
  1. Đại diện cơ quan đề nghị: {r.t} - {measure.officer} {district}.
  2. Đại diện {procuracy}: {prosecutor} - Kiểm sát viên.
  NHẬN THẤY:
  {~.event*44}
  {measure.hearing*16}
  XÉT THẤY:
  {~.reason#40}
  Vì các lẽ trên,
  QUYẾT ĐỊNH:
  Căn cứ {measure.laws};
  1. Áp dụng biện pháp xử lý hành chính {measure} đối với {d.n}.
  2. Thời hạn chấp hành là {nn:12-24} tháng, tính từ ngày người bị áp dụng biện pháp bị tạm giữ để đưa đi chấp hành.
  3. Người bị áp dụng biện pháp có quyền khiếu nại, cơ quan đề nghị có quyền kiến nghị, Viện kiểm sát có quyền kháng nghị trong thời hạn {measure.days} ngày làm việc kể từ ngày Tòa án công bố quyết định.
  4. Quyết định có hiệu lực khi hết thời hạn nêu trên mà không bị khiếu nại, kiến nghị hoặc kháng nghị.
  5. {measure.enforce}
  {notice}
  |
  {sign.single}
@bankruptcy.order
{head.decision}
  |
  QUYẾT ĐỊNH
  {bankruptcy_upper}
  Căn cứ {bankruptcy.laws};
  Sau khi xem xét đơn yêu cầu mở thủ tục phá sản thụ lý số {docket} ngày {docket_date} của {p.t} đối với {company};
  {~.event*50}
  XÉT THẤY:
  {~.reason#50}
  QUYẾT ĐỊNH:
  1. {^}{bankruptcy} đối với {company}; địa chỉ trụ sở: {d.a}; người đại diện theo pháp luật: {d.t}.
  2. {bankruptcy.trustee}
  3. {bankruptcy.creditors}
  4. Đơn vị nhận được quyết định có quyền đề nghị xem xét lại, Viện kiểm sát có quyền kháng nghị trong thời hạn {bankruptcy.days} ngày kể từ ngày nhận được quyết định.
  {notice}
  |
  {sign.single}
@precedent.text
ÁN LỆ SỐ {number}
  {precedent_title}Được Hội đồng Thẩm phán Tòa án nhân dân tối cao thông qua và công bố.
  Từ khóa của án lệ: “{relation}”; “{claimant}”; “chứng cứ”; “nghĩa vụ”; “căn cứ pháp luật”.
  NỘI DUNG VỤ ÁN:
  Tại đơn khởi kiện và quá trình giải quyết vụ án, {claimant} {p.t} trình bày:
  {~.lead}
  {~.event*32}
  {~.demand}
  {^}{respondent} {d.t} trình bày:
  {~.answer*14}
  {civil.course*8}
  NHẬN ĐỊNH CỦA TÒA ÁN:
  {civil.formal#6}
  {~.reason#22}
  {cassation.reason#10}
  QUYẾT ĐỊNH:
  Căn cứ {laws};
  {~.ruling}
  NỘI DUNG ÁN LỆ
  {~.reason#8}
)";

}  // namespace traan::synth
