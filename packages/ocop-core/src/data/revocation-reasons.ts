/**
 * Reasons met in real revocation decisions, most frequent first; where each was seen stands beside
 * it. `foodSafety`: the product must leave sale, not only lose its badge. Being superseded by a newer
 * certificate is a standing, not a reason to revoke, and so is not here.
 */
export const REVOCATION_REASONS = [
  {
    code: 'expired_not_re_evaluated', // Đồng Tháp 2023 and 2025, Vĩnh Phúc 2025
    nameVi: 'Hết thời hạn 36 tháng, không tham gia đánh giá lại',
    nameEn: 'The 36 months ended without re-evaluation',
    foodSafety: false,
  },
  {
    code: 're_evaluated_below_requirement', // Đồng Tháp 2023 and 2025
    nameVi: 'Đánh giá lại không đạt tiêu chí bắt buộc hoặc điểm',
    nameEn: 'Re-evaluated below the mandatory criteria or score',
    foodSafety: false,
  },
  {
    code: 'food_safety_or_quality_violation', // Hà Tĩnh, 3763/QĐ-UBND (18/11/2021)
    nameVi: 'Không bảo đảm chất lượng, an toàn thực phẩm',
    nameEn: 'Quality or food safety not assured',
    foodSafety: true,
  },
  {
    code: 'not_as_dossier', // Hà Tĩnh, 3763/QĐ-UBND
    nameVi: 'Sản xuất không đúng hồ sơ, quy trình, mẫu mã đã chứng nhận',
    nameEn: 'Production differs from the certified dossier, process or design',
    foodSafety: false,
  },
  {
    code: 'production_stopped', // Lào Cai, 4632/QĐ-UBND and 4633/QĐ-UBND (31/12/2021)
    nameVi: 'Dừng sản xuất, không có kế hoạch sản xuất lại',
    nameEn: 'Production stopped with no plan to resume',
    foodSafety: false,
  },
  {
    code: 'producer_dissolved', // Lào Cai, 4631/QĐ-UBND (31/12/2021)
    nameVi: 'Chủ thể giải thể',
    nameEn: 'The producer was dissolved',
    foodSafety: false,
  },
  {
    code: 'scale_or_material_area_reduced', // press reports
    nameVi: 'Thu hẹp quy mô sản xuất hoặc không phát triển được vùng nguyên liệu',
    nameEn: 'Production scale or raw-material area reduced',
    foodSafety: false,
  },
  {
    code: 'records_or_traceability_missing', // Hà Tĩnh, 3763/QĐ-UBND
    nameVi: 'Không có hồ sơ quản lý chất lượng, truy xuất nguồn gốc',
    nameEn: 'Quality or traceability records missing',
    foodSafety: false,
  },
  {
    code: 'mark_misuse', // 1162/QĐ-VPĐP-OCOP (2020) on use of the mark
    nameVi: 'Sử dụng nhãn hiệu, sao sai quy định',
    nameEn: 'The mark or stars were misused',
    foodSafety: false,
  },
  {
    code: 'voluntary_return', // common practice, no decision at hand
    nameVi: 'Chủ thể tự nguyện trả lại',
    nameEn: 'Returned by the producer',
    foodSafety: false,
  },
  { code: 'other', nameVi: 'Lý do khác', nameEn: 'Other reason', foodSafety: false },
] as const;
