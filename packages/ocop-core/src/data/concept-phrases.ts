/** Words by which people ask for a kind of producer, group, gift or export goods. Common usage. */
export const TYPE_PHRASES = {
  hop_tac_xa: ['HTX', 'hợp tác xã', 'liên hiệp hợp tác xã', 'LHHTX'],
  to_hop_tac: ['tổ hợp tác', 'THT'],
  doanh_nghiep_nho_vua: [
    'công ty',
    'công ty cổ phần',
    'công ty CP',
    'công ty TNHH',
    'công ty TNHH MTV',
    'công ty trách nhiệm hữu hạn',
    'cty',
    'cty TNHH',
    'cty CP',
    'CTCP',
    'doanh nghiệp',
    'doanh nghiệp tư nhân',
    'DNTN',
  ],
  co_so_ho_kinh_doanh: [
    'hộ kinh doanh',
    'HKD',
    'hộ sản xuất',
    'cơ sở sản xuất',
    'cơ sở sản xuất kinh doanh',
    'cơ sở',
    'CSSX',
  ],
  trang_trai: ['trang trại'],
} as const;

export const GROUP_PHRASES = {
  TP: ['thực phẩm', 'đồ ăn', 'nông sản'],
  DU: ['đồ uống', 'thức uống'],
  DL: ['thảo dược', 'dược liệu', 'thực phẩm chức năng', 'thực phẩm bảo vệ sức khỏe'],
  TC: [
    'thủ công mỹ nghệ',
    'hàng thủ công mỹ nghệ',
    'đồ thủ công mỹ nghệ',
    'hàng thủ công',
    'đồ thủ công',
    'thủ công',
    'mỹ nghệ',
    'TCMN',
  ],
  SV: ['sinh vật cảnh', 'cây cảnh', 'hoa cảnh', 'cá cảnh', 'chim cảnh'],
  DV: ['du lịch', 'du lịch cộng đồng', 'du lịch sinh thái', 'điểm du lịch', 'dịch vụ du lịch'],
} as const;

export const GIFT_PHRASES = [
  'quà tặng',
  'quà biếu',
  'quà Tết',
  'giỏ quà',
  'giỏ quà Tết',
  'hộp quà',
  'hộp quà tặng',
  'hộp quà Tết',
  'set quà',
  'set quà tặng',
  'set quà Tết',
  'làm quà',
  'làm quà tặng',
  'làm quà biếu',
  'biếu Tết',
] as const;

export const EXPORT_PHRASES = ['xuất khẩu', 'hàng xuất khẩu'] as const;
