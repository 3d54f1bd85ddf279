import type { REGIONS_2025 } from './regions.js';

type Row = readonly [
  code: string,
  slug: string,
  nameVi: string,
  nameEn: string,
  rank: 'Tỉnh' | 'Thành phố',
  regionCode: (typeof REGIONS_2025)[number]['code'],
  formedFrom: readonly string[],
];

/**
 * The 34 provinces since 01/7/2025. Merger: Nghị quyết 202/2025/QH15 (12/6/2025); codes: QĐ
 * 19/2025/QĐ-TTg (30/6/2025); Đồng Nai a city since 30/4/2026 (Nghị quyết 30/2026/QH16), Huế since
 * 01/01/2025. High confidence. Regions: Nghị quyết 306/NQ-CP (5/10/2025) and press, medium to high
 * confidence: check against the promulgated National Master Plan before calling them official.
 */
export const PROVINCES_2025: readonly Row[] = [
  ['01', 'ha-noi', 'Hà Nội', 'Hanoi', 'Thành phố', 'DBSH', ['01']],
  ['04', 'cao-bang', 'Cao Bằng', 'Cao Bang', 'Tỉnh', 'TDMNPB', ['04']],
  ['08', 'tuyen-quang', 'Tuyên Quang', 'Tuyen Quang', 'Tỉnh', 'TDMNPB', ['08', '02']],
  ['11', 'dien-bien', 'Điện Biên', 'Dien Bien', 'Tỉnh', 'TDMNPB', ['11']],
  ['12', 'lai-chau', 'Lai Châu', 'Lai Chau', 'Tỉnh', 'TDMNPB', ['12']],
  ['14', 'son-la', 'Sơn La', 'Son La', 'Tỉnh', 'TDMNPB', ['14']],
  ['15', 'lao-cai', 'Lào Cai', 'Lao Cai', 'Tỉnh', 'TDMNPB', ['15', '10']],
  ['19', 'thai-nguyen', 'Thái Nguyên', 'Thai Nguyen', 'Tỉnh', 'TDMNPB', ['19', '06']],
  ['20', 'lang-son', 'Lạng Sơn', 'Lang Son', 'Tỉnh', 'TDMNPB', ['20']],
  ['22', 'quang-ninh', 'Quảng Ninh', 'Quang Ninh', 'Tỉnh', 'DBSH', ['22']],
  ['24', 'bac-ninh', 'Bắc Ninh', 'Bac Ninh', 'Tỉnh', 'DBSH', ['24', '27']],
  ['25', 'phu-tho', 'Phú Thọ', 'Phu Tho', 'Tỉnh', 'TDMNPB', ['25', '26', '17']],
  ['31', 'hai-phong', 'Hải Phòng', 'Haiphong', 'Thành phố', 'DBSH', ['31', '30']],
  ['33', 'hung-yen', 'Hưng Yên', 'Hung Yen', 'Tỉnh', 'DBSH', ['33', '34']],
  ['37', 'ninh-binh', 'Ninh Bình', 'Ninh Binh', 'Tỉnh', 'DBSH', ['37', '35', '36']],
  ['38', 'thanh-hoa', 'Thanh Hóa', 'Thanh Hoa', 'Tỉnh', 'BTB', ['38']],
  ['40', 'nghe-an', 'Nghệ An', 'Nghe An', 'Tỉnh', 'BTB', ['40']],
  ['42', 'ha-tinh', 'Hà Tĩnh', 'Ha Tinh', 'Tỉnh', 'BTB', ['42']],
  ['44', 'quang-tri', 'Quảng Trị', 'Quang Tri', 'Tỉnh', 'BTB', ['44', '45']],
  ['46', 'hue', 'Huế', 'Hue', 'Thành phố', 'BTB', ['46']],
  ['48', 'da-nang', 'Đà Nẵng', 'Da Nang', 'Thành phố', 'NTBTN', ['48', '49']],
  ['51', 'quang-ngai', 'Quảng Ngãi', 'Quang Ngai', 'Tỉnh', 'NTBTN', ['51', '62']],
  ['52', 'gia-lai', 'Gia Lai', 'Gia Lai', 'Tỉnh', 'NTBTN', ['52', '64']],
  ['56', 'khanh-hoa', 'Khánh Hòa', 'Khanh Hoa', 'Tỉnh', 'NTBTN', ['56', '58']],
  ['66', 'dak-lak', 'Đắk Lắk', 'Dak Lak', 'Tỉnh', 'NTBTN', ['66', '54']],
  ['68', 'lam-dong', 'Lâm Đồng', 'Lam Dong', 'Tỉnh', 'NTBTN', ['68', '67', '60']],
  ['75', 'dong-nai', 'Đồng Nai', 'Dong Nai', 'Thành phố', 'DNB', ['75', '70']],
  ['79', 'ho-chi-minh', 'Hồ Chí Minh', 'Ho Chi Minh City', 'Thành phố', 'DNB', ['79', '74', '77']],
  ['80', 'tay-ninh', 'Tây Ninh', 'Tay Ninh', 'Tỉnh', 'DNB', ['80', '72']],
  ['82', 'dong-thap', 'Đồng Tháp', 'Dong Thap', 'Tỉnh', 'DBSCL', ['82', '87']],
  ['86', 'vinh-long', 'Vĩnh Long', 'Vinh Long', 'Tỉnh', 'DBSCL', ['86', '83', '84']],
  ['91', 'an-giang', 'An Giang', 'An Giang', 'Tỉnh', 'DBSCL', ['91', '89']],
  ['92', 'can-tho', 'Cần Thơ', 'Can Tho', 'Thành phố', 'DBSCL', ['92', '94', '93']],
  ['96', 'ca-mau', 'Cà Mau', 'Ca Mau', 'Tỉnh', 'DBSCL', ['96', '95']],
];
