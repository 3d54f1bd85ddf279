/**
 * The six groups since 24/2/2023: QĐ 148/QĐ-TTg with the scopes of QĐ 919/QĐ-TTg (1/8/2022); high
 * confidence. The sixth is officially named after community and eco tourism, not "nông thôn".
 */
export const GROUPS_2023 = [
  {
    code: 'TP',
    nameVi: 'Thực phẩm',
    nameEn: 'Food',
    scopeVi: 'Nông, thủy sản tươi sống; nông, thủy sản sơ chế, chế biến và các thực phẩm khác',
  },
  {
    code: 'DU',
    nameVi: 'Đồ uống',
    nameEn: 'Beverages',
    scopeVi: 'Đồ uống có cồn; đồ uống không cồn',
  },
  {
    code: 'DL',
    nameVi: 'Dược liệu và sản phẩm từ dược liệu',
    nameEn: 'Medicinal materials and products',
    scopeVi:
      'Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền, mỹ phẩm có thành phần từ thảo dược, tinh dầu và dược liệu khác',
  },
  {
    code: 'TC',
    nameVi: 'Hàng thủ công mỹ nghệ',
    nameEn: 'Handicrafts',
    scopeVi:
      'Sản phẩm từ gỗ, sợi tự nhiên, kim loại, gốm sứ, dệt may, thêu ren... làm đồ lưu niệm, đồ trang trí, đồ gia dụng',
  },
  {
    code: 'SV',
    nameVi: 'Sinh vật cảnh',
    nameEn: 'Ornamental plants and animals',
    scopeVi: 'Hoa, cây cảnh, động vật cảnh',
  },
  {
    code: 'DV',
    nameVi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    nameEn: 'Community-based tourism, ecotourism and tourist sites',
    scopeVi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
  },
] as const;

type Code2023 = (typeof GROUPS_2023)[number]['code'];

interface Set2019 {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly sectorVi: string;
  /** The group of 2023 that took the set over (inferred from the two lists). */
  readonly group2023: Code2023;
}

const FOOD = { sectorVi: 'Thực phẩm', group2023: 'TP' } as const;
const DRINK = { sectorVi: 'Đồ uống', group2023: 'DU' } as const;
const HERBS = { sectorVi: 'Thảo dược', group2023: 'DL' } as const;
const CRAFT = { sectorVi: 'Thủ công mỹ nghệ, trang trí', group2023: 'TC' } as const;
const CLOTH = { sectorVi: 'Vải, may mặc', group2023: 'TC' } as const;
const TOURISM = { sectorVi: 'Dịch vụ du lịch nông thôn và bán hàng', group2023: 'DV' } as const;

/**
 * The 26 product sets of QĐ 1048/QĐ-TTg (21/8/2019), for certificates of before 24/2/2023; Vietnamese
 * names from its annex (high confidence), English by us. Set 21 has no successor set in 2023; it
 * follows its sector.
 */
export const SETS_2019: readonly Set2019[] = [
  {
    code: '1',
    nameVi: 'Rau, củ, quả, hạt tươi',
    nameEn: 'Fresh vegetables, roots, fruit, seeds',
    ...FOOD,
  },
  { code: '2', nameVi: 'Thịt, trứng, sữa tươi', nameEn: 'Fresh meat, eggs, milk', ...FOOD },
  { code: '3', nameVi: 'Gạo, ngũ cốc', nameEn: 'Rice, cereals', ...FOOD },
  {
    code: '4',
    nameVi: 'Mật ong, các sản phẩm từ mật ong, mật khác',
    nameEn: 'Honey, honey products, other nectars',
    ...FOOD,
  },
  { code: '5', nameVi: 'Đồ ăn nhanh', nameEn: 'Ready-to-eat food', ...FOOD },
  { code: '6', nameVi: 'Chế biến từ gạo, ngũ cốc', nameEn: 'Processed rice and cereals', ...FOOD },
  {
    code: '7',
    nameVi: 'Chế biến từ rau, củ, quả, hạt',
    nameEn: 'Processed vegetables, roots, fruit, nuts',
    ...FOOD,
  },
  {
    code: '8',
    nameVi: 'Chế biến từ thịt, trứng, sữa',
    nameEn: 'Processed meat, eggs, milk',
    ...FOOD,
  },
  { code: '9', nameVi: 'Chế biến từ thủy, hải sản', nameEn: 'Processed fish and seafood', ...FOOD },
  {
    code: '10',
    nameVi: 'Tương, nước mắm, gia vị lỏng khác',
    nameEn: 'Soy sauce, fish sauce, other liquid condiments',
    ...FOOD,
  },
  { code: '11', nameVi: 'Gia vị khác', nameEn: 'Other condiments', ...FOOD },
  { code: '12', nameVi: 'Chè tươi, chế biến', nameEn: 'Fresh and processed tea', ...FOOD },
  { code: '13', nameVi: 'Các sản phẩm khác từ chè, trà', nameEn: 'Other tea products', ...FOOD },
  { code: '14', nameVi: 'Cà phê, ca cao', nameEn: 'Coffee, cocoa', ...FOOD },
  { code: '15', nameVi: 'Rượu trắng', nameEn: 'White spirits', ...DRINK },
  { code: '16', nameVi: 'Đồ uống có cồn khác', nameEn: 'Other alcoholic drinks', ...DRINK },
  {
    code: '17',
    nameVi: 'Nước khoáng thiên nhiên, nước uống tinh khiết',
    nameEn: 'Natural mineral water, purified water',
    ...DRINK,
  },
  { code: '18', nameVi: 'Đồ uống không cồn', nameEn: 'Non-alcoholic drinks', ...DRINK },
  {
    code: '19',
    nameVi: 'Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền',
    nameEn: 'Functional food, herbal and traditional medicines',
    ...HERBS,
  },
  { code: '20', nameVi: 'Mỹ phẩm', nameEn: 'Cosmetics', ...HERBS },
  {
    code: '21',
    nameVi: 'Trang thiết bị, dụng cụ y tế',
    nameEn: 'Medical equipment and instruments',
    ...HERBS,
  },
  { code: '22', nameVi: 'Thảo dược khác', nameEn: 'Other herbs', ...HERBS },
  { code: '23', nameVi: 'Thủ công mỹ nghệ, trang trí', nameEn: 'Decorative handicrafts', ...CRAFT },
  { code: '24', nameVi: 'Thủ công mỹ nghệ gia dụng', nameEn: 'Household handicrafts', ...CRAFT },
  { code: '25', nameVi: 'Vải, may mặc', nameEn: 'Fabric, garments', ...CLOTH },
  {
    code: '26',
    nameVi: 'Dịch vụ du lịch - truyền thống - lễ hội',
    nameEn: 'Tourism, tradition and festival services',
    ...TOURISM,
  },
];
