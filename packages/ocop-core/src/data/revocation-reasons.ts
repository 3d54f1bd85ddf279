/**
 * Reasons met in real revocation decisions, most frequent first; where each was seen stands beside
 * it. `foodSafety`, `dishonest`: the product must leave sale, not only lose its badge. `article2026`: the
 * letter of Art. 8.1 of 26/2026/QĐ-TTg that it falls under; null where it is no reason any more, since
 * expiry and return are states of their own. Being superseded never was one, and so is not here.
 */
export const REVOCATION_REASONS = [
  {
    code: 'expired_not_re_evaluated', // Đồng Tháp 2023 and 2025, Vĩnh Phúc 2025
    nameVi: 'Hết thời hạn 36 tháng, không tham gia đánh giá lại',
    nameEn: 'The 36 months ended without re-evaluation',
    foodSafety: false,
    dishonest: false,
    article2026: null,
  },
  {
    code: 're_evaluated_below_requirement', // Đồng Tháp 2023 and 2025
    nameVi: 'Đánh giá lại không đạt tiêu chí bắt buộc hoặc điểm',
    nameEn: 'Re-evaluated below the mandatory criteria or score',
    foodSafety: false,
    dishonest: false,
    article2026: 'b',
  },
  {
    code: 'food_safety_or_quality_violation', // Hà Tĩnh, 3763/QĐ-UBND (18/11/2021)
    nameVi: 'Không bảo đảm chất lượng, an toàn thực phẩm',
    nameEn: 'Quality or food safety not assured',
    foodSafety: true,
    dishonest: false,
    article2026: 'c',
  },
  {
    code: 'dishonest_dossier', // 26/2026/QĐ-TTg, Art. 8.1.a
    nameVi: 'Hồ sơ đăng ký sai sự thật hoặc giả mạo',
    nameEn: 'The dossier was false or forged',
    foodSafety: false,
    dishonest: true,
    article2026: 'a',
  },
  {
    code: 'not_as_dossier', // Hà Tĩnh, 3763/QĐ-UBND
    nameVi: 'Sản xuất không đúng hồ sơ, quy trình, mẫu mã đã chứng nhận',
    nameEn: 'Production differs from the certified dossier, process or design',
    foodSafety: false,
    dishonest: false,
    article2026: 'b',
  },
  {
    code: 'production_stopped', // Lào Cai, 4632/QĐ-UBND and 4633/QĐ-UBND (31/12/2021)
    nameVi: 'Dừng sản xuất, không có kế hoạch sản xuất lại',
    nameEn: 'Production stopped with no plan to resume',
    foodSafety: false,
    dishonest: false,
    article2026: 'dd',
  },
  {
    code: 'producer_dissolved', // Lào Cai, 4631/QĐ-UBND (31/12/2021)
    nameVi: 'Chủ thể giải thể',
    nameEn: 'The producer was dissolved',
    foodSafety: false,
    dishonest: false,
    article2026: 'dd',
  },
  {
    code: 'scale_or_material_area_reduced', // press reports
    nameVi: 'Thu hẹp quy mô sản xuất hoặc không phát triển được vùng nguyên liệu',
    nameEn: 'Production scale or raw-material area reduced',
    foodSafety: false,
    dishonest: false,
    article2026: 'b',
  },
  {
    code: 'records_or_traceability_missing', // Hà Tĩnh, 3763/QĐ-UBND
    nameVi: 'Không có hồ sơ quản lý chất lượng, truy xuất nguồn gốc',
    nameEn: 'Quality or traceability records missing',
    foodSafety: false,
    dishonest: false,
    article2026: 'b',
  },
  {
    code: 'mark_misuse', // 1162/QĐ-VPĐP-OCOP (2020) on use of the mark
    nameVi: 'Sử dụng nhãn hiệu, sao sai quy định',
    nameEn: 'The mark or stars were misused',
    foodSafety: false,
    dishonest: false,
    article2026: 'd',
  },
  {
    code: 'voluntary_return', // common practice, no decision at hand
    nameVi: 'Chủ thể tự nguyện trả lại',
    nameEn: 'Returned by the producer',
    foodSafety: false,
    dishonest: false,
    article2026: null,
  },
  {
    code: 'other',
    nameVi: 'Lý do khác',
    nameEn: 'Other reason',
    foodSafety: false,
    dishonest: false,
    article2026: 'e',
  },
] as const;
