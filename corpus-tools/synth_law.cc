#include "corpus-tools/synth_law.h"

namespace traan::synth {
namespace {

constexpr int kOpen = 99991231;

constexpr ProcedureLaw kProcedureLaws[] = {
    {CaseType::kCriminal, 20171231, "Bộ luật Tố tụng hình sự năm 2003", "", "Điều 187",
     "các điều 39, 176, 180", "điểm a khoản 2 Điều 248", "các điều 279, 285 và 287"},
    {CaseType::kCriminal, kOpen, "Bộ luật Tố tụng hình sự năm 2015", "", "Điều 290",
     "các điều 45, 277, 282", "điểm a khoản 1 Điều 355, Điều 356", "các điều 382, 388 và 391"},
    {CaseType::kAdministrative, 20160630, "Luật Tố tụng hành chính năm 2010", "Điều 112",
     "Điều 131, Điều 132", "Điều 120, Điều 121", "khoản 1 Điều 205", "Điều 225, Điều 227"},
    {CaseType::kAdministrative, kOpen, "Luật Tố tụng hành chính năm 2015", "Điều 140",
     "Điều 157, Điều 158", "Điều 143, Điều 144", "khoản 1 Điều 241", "Điều 272, Điều 274"},
    {CaseType::kCivil, 20160630, "Bộ luật Tố tụng dân sự năm 2004", "Điều 186 và Điều 187",
     "Điều 199, Điều 200", "các điều 192, 193 và 194", "khoản 1 Điều 275",
     "khoản 3 Điều 297, Điều 299"},
    {CaseType::kCivil, kOpen, "Bộ luật Tố tụng dân sự năm 2015", "Điều 212 và Điều 213",
     "Điều 227, Điều 228", "các điều 48, 217, 218 và 219", "khoản 1 Điều 308",
     "khoản 3 Điều 343, Điều 345"},
};

}  // namespace

const ProcedureLaw& procedure_law(CaseType type, int date) {
  const bool own = type == CaseType::kCriminal || type == CaseType::kAdministrative;
  const CaseType wanted = own ? type : CaseType::kCivil;
  const ProcedureLaw* found = kProcedureLaws;
  while (found->type != wanted || found->until < date) ++found;
  return *found;
}

std::string_view jurisdiction_law(CaseType type, int date) {
  const bool old = date <= 20160630;
  switch (type) {
    case CaseType::kFamily:
      return old ? "khoản 1 Điều 27, điểm a khoản 1 Điều 33, Điều 35"
                 : "khoản 1 Điều 28, điểm a khoản 1 Điều 35, điểm a khoản 1 Điều 39";
    case CaseType::kCommercial:
      return old ? "khoản 1 Điều 29, Điều 33, Điều 35"
                 : "khoản 1 Điều 30, điểm b khoản 1 Điều 35, điểm a khoản 1 Điều 39";
    case CaseType::kLabour:
      return old ? "khoản 1 Điều 31, Điều 33, Điều 35"
                 : "khoản 1 Điều 32, điểm c khoản 1 Điều 35, điểm a khoản 1 Điều 39";
    case CaseType::kAdministrative:
      return old ? "Điều 28, Điều 30" : "khoản 1 Điều 30, khoản 4 Điều 32";
    default:
      return old ? "khoản 3 Điều 25, điểm a khoản 1 Điều 33, điểm a khoản 1 Điều 35"
                 : "khoản 3 Điều 26, điểm a khoản 1 Điều 35, điểm a khoản 1 Điều 39";
  }
}

CodesInForce codes_in_force(int date) {
  CodesInForce codes;
  const bool penal_1999 = date < 20180101;
  codes.penal = penal_1999 ? "Bộ luật Hình sự năm 1999" : "Bộ luật Hình sự năm 2015";
  codes.penal_full = penal_1999 ? "Bộ luật Hình sự năm 1999, sửa đổi, bổ sung năm 2009"
                                : "Bộ luật Hình sự năm 2015, sửa đổi, bổ sung năm 2017";
  codes.civil = date < 20170101 ? "Bộ luật Dân sự năm 2005" : "Bộ luật Dân sự năm 2015";
  codes.land = date < 20240801 ? "Luật Đất đai năm 2013" : "Luật Đất đai năm 2024";
  codes.family = "Luật Hôn nhân và gia đình năm 2014";
  codes.labour = date < 20210101 ? "Bộ luật Lao động năm 2012" : "Bộ luật Lao động năm 2019";
  codes.fees = date < 20170101
                   ? "Pháp lệnh Án phí, lệ phí Tòa án năm 2009"
                   : "Nghị quyết số 326/2016/UBTVQH14 ngày 30/12/2016 của Ủy ban Thường vụ Quốc "
                     "hội về án phí, lệ phí Tòa án";
  codes.fee = date < 20170101 ? "200.000" : "300.000";
  return codes;
}

}  // namespace traan::synth
