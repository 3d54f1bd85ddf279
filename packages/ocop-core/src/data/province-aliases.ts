/**
 * Other spellings of province names, by the slug that both lists share. Names are compared without
 * marks, spaces and punctuation, so only what differs after that stands here. 'DN' and 'ĐN' are left
 * out: they are written for Đà Nẵng and Đồng Nai alike, and for "doanh nghiệp".
 */
export const PROVINCE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'ha-noi': ['HN', 'Thủ đô Hà Nội'],
  'hai-phong': ['HP'],
  hue: ['Thừa Thiên Huế', 'TT Huế'],
  'ho-chi-minh': ['HCM', 'TPHCM', 'Hồ Chí Minh City', 'HCMC', 'Sài Gòn', 'SG'],
  'can-tho': ['CT'],
  'dak-lak': ['Đắc Lắc', 'Đắc Lắk', 'Đắk Lắc'],
  'dak-nong': ['Đắc Nông'],
  'bac-kan': ['Bắc Cạn'],
  'ba-ria-vung-tau': ['BR-VT', 'Vũng Tàu', 'Bà Rịa'],
};
