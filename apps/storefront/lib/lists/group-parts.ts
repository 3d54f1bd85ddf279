import type { GroupCode } from 'ocop-core';

/**
 * The parts of each group that a buyer asks for by name, after the product sets of the programme.
 * Each has its name in the messages and a word that finds it: a certificate says the group alone,
 * so a part is a search.
 */
export const GROUP_PARTS = {
  TP: [
    { name: 'rice', q: 'gạo' },
    { name: 'honey', q: 'mật ong' },
    { name: 'fruit', q: 'quả' },
    { name: 'tea', q: 'chè' },
    { name: 'coffee', q: 'cà phê' },
    { name: 'noodles', q: 'miến' },
    { name: 'fishSauce', q: 'nước mắm' },
    { name: 'paste', q: 'mắm' },
    { name: 'fish', q: 'cá' },
    { name: 'meat', q: 'thịt' },
    { name: 'nuts', q: 'hạt' },
  ],
  DU: [
    { name: 'spirits', q: 'rượu' },
    { name: 'infusions', q: 'trà' },
    { name: 'nectar', q: 'mật' },
    { name: 'juice', q: 'nước ép' },
  ],
  DL: [
    { name: 'oils', q: 'tinh dầu' },
    { name: 'starch', q: 'tinh bột' },
    { name: 'extracts', q: 'cao' },
    { name: 'ginseng', q: 'sâm' },
    { name: 'soap', q: 'xà phòng' },
  ],
  TC: [
    { name: 'bamboo', q: 'tre' },
    { name: 'weaving', q: 'đan' },
    { name: 'textiles', q: 'dệt' },
    { name: 'pottery', q: 'gốm' },
    { name: 'wood', q: 'gỗ' },
  ],
  SV: [
    { name: 'flowers', q: 'hoa' },
    { name: 'trees', q: 'cây' },
    { name: 'orchids', q: 'lan' },
  ],
  DV: [
    { name: 'homestay', q: 'homestay' },
    { name: 'farmstay', q: 'farmstay' },
    { name: 'village', q: 'làng' },
    { name: 'tours', q: 'du lịch' },
  ],
} as const satisfies Readonly<Record<GroupCode, readonly { name: string; q: string }[]>>;
