/**
 * Sectors and the 26 sets of QĐ 26/2026/QĐ-TTg (22/5/2026), Annexes I and II; as of 27/11/2026. Names,
 * order and agencies: high confidence (a full transcript and two independent projects; vanban.chinhphu.vn,
 * docid=218267). `code` is ours: legal keys are `path` (sector, group, letter in Annex I) and the number
 * of the sheet. `nameVi` is the title of the sheet in Annex II; Annex I names some sets otherwise. The
 * agencies for food are tied to NĐ 15/2018 or what replaces it.
 */
const MAE = 'Bộ Nông nghiệp và Môi trường';
const MOIT = 'Bộ Công Thương';
const MOH = 'Bộ Y tế';
const MOCST = 'Bộ Văn hóa, Thể thao và Du lịch';

export const SECTORS_2026 = [
  { code: 'TP', roman: 'I', nameVi: 'Thực phẩm', nameEn: 'Food' },
  { code: 'DU', roman: 'II', nameVi: 'Đồ uống', nameEn: 'Beverages' },
  {
    code: 'DL',
    roman: 'III',
    nameVi: 'Dược liệu và sản phẩm từ dược liệu',
    nameEn: 'Medicinal materials and products made from them',
  },
  { code: 'TC', roman: 'IV', nameVi: 'Hàng thủ công mỹ nghệ', nameEn: 'Handicrafts' },
  { code: 'SV', roman: 'V', nameVi: 'Sinh vật cảnh', nameEn: 'Ornamental plants and animals' },
  {
    code: 'DV',
    roman: 'VI',
    nameVi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    nameEn: 'Community tourism, ecotourism and tourist sites',
  },
] as const;

type Sector2026 = (typeof SECTORS_2026)[number]['code'];

interface Set2026 {
  readonly code: string;
  /** Number of its sheet in Annex II. */
  readonly sheet: number;
  readonly sector: Sector2026;
  readonly path: string;
  readonly nameVi: string;
  /** Its name in Annex I where that differs. */
  readonly nameViAnnex1?: string;
  readonly nameEn: string;
  readonly agencies: readonly string[];
}

export const SETS_2026: readonly Set2026[] = [
  {
    code: 'TP-01',
    sheet: 1,
    sector: 'TP',
    path: 'I.1.a',
    nameVi: 'Rau, củ, quả, hạt tươi',
    nameEn: 'Fresh vegetables, roots and tubers, fruit, seeds',
    agencies: [MAE],
  },
  {
    code: 'TP-02',
    sheet: 2,
    sector: 'TP',
    path: 'I.1.b',
    nameVi: 'Thịt, thủy sản, trứng, sữa tươi',
    nameEn: 'Fresh meat, fishery products, eggs, milk',
    agencies: [MAE],
  },
  {
    code: 'TP-03',
    sheet: 3,
    sector: 'TP',
    path: 'I.2.a',
    nameVi: 'Gạo, ngũ cốc, hạt sơ chế khác',
    nameEn: 'Rice, cereals and other semi-processed grains and seeds',
    agencies: [MAE],
  },
  {
    code: 'TP-04',
    sheet: 4,
    sector: 'TP',
    path: 'I.2.b',
    nameVi: 'Mật ong, mật khác và nông sản thực phẩm khác',
    nameEn: 'Honey, other nectars and other agricultural food',
    agencies: [MAE],
  },
  {
    code: 'TP-05',
    sheet: 5,
    sector: 'TP',
    path: 'I.3.a',
    nameVi: 'Đồ ăn nhanh',
    nameEn: 'Ready-to-eat and snack food',
    agencies: [MOIT],
  },
  {
    code: 'TP-06',
    sheet: 6,
    sector: 'TP',
    path: 'I.3.b',
    nameVi: 'Chế biến từ gạo, ngũ cốc',
    nameEn: 'Products processed from rice and cereals',
    agencies: [MAE, MOIT],
  },
  {
    code: 'TP-07',
    sheet: 7,
    sector: 'TP',
    path: 'I.3.c',
    nameVi: 'Chế biến từ rau, củ, quả, hạt',
    nameEn: 'Products processed from vegetables, roots, fruit, seeds and nuts',
    agencies: [MAE],
  },
  {
    code: 'TP-08',
    sheet: 8,
    sector: 'TP',
    path: 'I.3.d',
    nameVi:
      'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác',
    nameViAnnex1:
      'Chế biến từ thịt, trứng, sữa, thủy sản, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác',
    nameEn:
      'Products processed from meat, fishery products, eggs, milk; products made from honey, other nectars and other agricultural food',
    agencies: [MAE, MOIT],
  },
  {
    code: 'TP-09',
    sheet: 9,
    sector: 'TP',
    path: 'I.4.a',
    nameVi: 'Tương, nước mắm, gia vị dạng lỏng khác',
    nameEn: 'Fermented soy pastes and sauces, fish sauce, other liquid condiments',
    agencies: [MAE],
  },
  {
    code: 'TP-10',
    sheet: 10,
    sector: 'TP',
    path: 'I.4.b',
    nameVi: 'Gia vị khác (muối, hành, tỏi, tiêu)',
    nameViAnnex1: 'Gia vị khác',
    nameEn: 'Other spices and condiments (salt, shallot/onion, garlic, pepper)',
    agencies: [MAE],
  },
  {
    code: 'TP-11',
    sheet: 11,
    sector: 'TP',
    path: 'I.5.a',
    nameVi: 'Chè tươi, chè chế biến',
    nameViAnnex1: 'Chè tươi, chế biến',
    nameEn: 'Fresh tea leaves and processed tea',
    agencies: [MAE],
  },
  {
    code: 'TP-12',
    sheet: 12,
    sector: 'TP',
    path: 'I.5.b',
    nameVi: 'Sản phẩm trà từ thực vật khác',
    nameViAnnex1: 'Sản phẩm chè từ thực vật khác',
    nameEn: 'Herbal teas and teas from other plants',
    agencies: [MAE],
  },
  {
    code: 'TP-13',
    sheet: 13,
    sector: 'TP',
    path: 'I.6',
    nameVi: 'Cà phê, ca cao',
    nameEn: 'Coffee and cocoa',
    agencies: [MAE],
  },
  {
    code: 'DU-14',
    sheet: 14,
    sector: 'DU',
    path: 'II.1.a',
    nameVi: 'Rượu trắng',
    nameEn: 'White spirits (distilled rice and similar spirits)',
    agencies: [MOIT],
  },
  {
    code: 'DU-15',
    sheet: 15,
    sector: 'DU',
    path: 'II.1.b',
    nameVi: 'Đồ uống có cồn khác',
    nameEn: 'Other alcoholic beverages',
    agencies: [MOIT],
  },
  {
    code: 'DU-16',
    sheet: 16,
    sector: 'DU',
    path: 'II.2.a',
    nameVi: 'Nước khoáng thiên nhiên, nước uống đóng chai',
    nameEn: 'Natural mineral water, bottled drinking water',
    agencies: [MOH],
  },
  {
    code: 'DU-17',
    sheet: 17,
    sector: 'DU',
    path: 'II.2.b',
    nameVi: 'Đồ uống không cồn khác',
    nameViAnnex1: 'Đồ uống không cồn',
    nameEn: 'Other non-alcoholic beverages',
    agencies: [MOIT],
  },
  {
    code: 'DL-18',
    sheet: 18,
    sector: 'DL',
    path: 'III.1',
    nameVi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
    nameEn: 'Functional food, herbal medicines, traditional medicines',
    agencies: [MOH],
  },
  {
    code: 'DL-19',
    sheet: 19,
    sector: 'DL',
    path: 'III.2',
    nameVi: 'Mỹ phẩm có thành phần từ dược liệu',
    nameEn: 'Cosmetics with medicinal-plant ingredients',
    agencies: [MOH],
  },
  {
    code: 'DL-20',
    sheet: 20,
    sector: 'DL',
    path: 'III.3',
    nameVi: 'Tinh dầu và dược liệu khác',
    nameEn: 'Essential oils and other medicinal materials',
    agencies: [MOH, MOIT],
  },
  {
    code: 'TC-21',
    sheet: 21,
    sector: 'TC',
    path: 'IV.1',
    nameVi: 'Thủ công mỹ nghệ gia dụng, trang trí',
    nameEn: 'Household and decorative handicrafts',
    agencies: [MOIT, MAE],
  },
  {
    code: 'TC-22',
    sheet: 22,
    sector: 'TC',
    path: 'IV.2',
    nameVi: 'Vải, may mặc',
    nameEn: 'Fabrics and garments',
    agencies: [MOIT],
  },
  {
    code: 'SV-23',
    sheet: 23,
    sector: 'SV',
    path: 'V.1',
    nameVi: 'Hoa',
    nameEn: 'Flowers',
    agencies: [MAE],
  },
  {
    code: 'SV-24',
    sheet: 24,
    sector: 'SV',
    path: 'V.2',
    nameVi: 'Cây cảnh',
    nameEn: 'Ornamental trees and bonsai',
    agencies: [MAE],
  },
  {
    code: 'SV-25',
    sheet: 25,
    sector: 'SV',
    path: 'V.3',
    nameVi: 'Động vật cảnh',
    nameEn: 'Ornamental animals',
    agencies: [MAE],
  },
  {
    code: 'DV-26',
    sheet: 26,
    sector: 'DV',
    path: 'VI.1',
    nameVi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    nameEn: 'Community tourism, ecotourism and tourist sites',
    agencies: [MOCST, MAE],
  },
];
