/**
 * Types of producer (chủ thể). The programme names cooperatives, cooperative groups, small and
 * medium enterprises and registered households (QĐ 919/QĐ-TTg, 1/8/2022; QĐ 148/QĐ-TTg, 24/2/2023);
 * farms and community bodies occur in the data (medium and low confidence).
 */
export const PRODUCER_TYPES = [
  { code: 'hop_tac_xa', nameVi: 'Hợp tác xã', nameEn: 'Cooperative' },
  { code: 'to_hop_tac', nameVi: 'Tổ hợp tác', nameEn: 'Cooperative group' },
  {
    code: 'doanh_nghiep_nho_vua',
    nameVi: 'Doanh nghiệp nhỏ và vừa',
    nameEn: 'Small or medium enterprise',
  },
  {
    code: 'co_so_ho_kinh_doanh',
    nameVi: 'Cơ sở sản xuất, hộ kinh doanh',
    nameEn: 'Production facility or household business',
  },
  { code: 'trang_trai', nameVi: 'Trang trại', nameEn: 'Farm' },
  {
    code: 'cong_dong_hoi',
    nameVi: 'Hội, cộng đồng, đơn vị quản lý điểm du lịch',
    nameEn: 'Association or community body',
  },
] as const;

type Code = (typeof PRODUCER_TYPES)[number]['code'];

/** How printed names begin, for each type. Read without marks and case; the longest match counts. */
export const NAME_PREFIXES: Readonly<Record<Code, readonly string[]>> = {
  hop_tac_xa: ['HTX', 'Hợp tác xã', 'LHHTX', 'Liên hiệp HTX', 'Liên hiệp hợp tác xã'],
  to_hop_tac: ['THT', 'Tổ hợp tác'],
  doanh_nghiep_nho_vua: [
    'Công ty TNHH MTV',
    'Công ty TNHH một thành viên',
    'Công ty TNHH hai thành viên',
    'Công ty TNHH',
    'Công ty trách nhiệm hữu hạn một thành viên',
    'Công ty trách nhiệm hữu hạn',
    'Công ty cổ phần',
    'Công ty CP',
    'Công ty hợp danh',
    'Công ty',
    'Cty TNHH MTV',
    'Cty TNHH',
    'Cty cổ phần',
    'Cty CP',
    'Cty',
    'CTCP',
    'DNTN',
    'DN tư nhân',
    'DN',
    'Doanh nghiệp tư nhân',
    'Doanh nghiệp',
  ],
  co_so_ho_kinh_doanh: [
    'HKD',
    'Hộ kinh doanh',
    'Hộ SXKD',
    'Hộ sản xuất kinh doanh',
    'Hộ sản xuất',
    'CSSX',
    'Cơ sở sản xuất kinh doanh',
    'Cơ sở sản xuất',
    'Cơ sở',
  ],
  trang_trai: ['Trang trại', 'Chủ trang trại'],
  cong_dong_hoi: ['Hội nông dân', 'Hội phụ nữ', 'Hội quán', 'Hiệp hội', 'Ban quản lý', 'Cộng đồng'],
};
