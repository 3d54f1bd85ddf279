/**
 * Names of one thing in the north, the middle and the south (common usage; pairs of high confidence).
 * Left out are words that are only related (bánh chưng, bánh tét; mắm tôm, mắm ruốc; giò, chả),
 * classifiers (quả, trái) and packs (gói, bịch).
 */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = [
  // In the south "chè" is also a sweet soup: as names of products they are mostly tea.
  ['chè', 'trà'],
  ['lợn', 'heo'],
  ['lạc', 'đậu phộng', 'đậu phụng'],
  ['dầu lạc', 'dầu phộng', 'dầu phụng', 'dầu đậu phộng', 'dầu đậu phụng'],
  ['ngô', 'bắp'],
  ['vừng', 'mè'],
  ['dầu vừng', 'dầu mè'],
  ['củ đậu', 'củ sắn'],
  ['mướp đắng', 'khổ qua'],
  ['rau mùi', 'ngò rí'],
  ['mùi tàu', 'ngò gai'],
  ['hành lá', 'hành hoa'],
  ['trái cây', 'hoa quả'],
  ['trứng vịt', 'hột vịt'],
  ['trứng gà', 'hột gà'],
  ['ô long', 'oolong'],
  ['quất', 'tắc'],
  ['hồng xiêm', 'sa pô chê', 'sapoche', 'lồng mứt'],
  ['nem rán', 'chả giò'],
  ['giò lụa', 'chả lụa'],
  ['cá quả', 'cá lóc', 'cá tràu', 'cá chuối'],
  ['cá rô phi', 'cá phi'],
  ['lạp xưởng', 'lạp xường', 'lạp sườn'],
  ['miến', 'bún tàu'],
  ['hủ tiếu', 'hủ tíu'],
  ['bánh đa', 'bánh tráng'],
  ['bánh tro', 'bánh gio', 'bánh ú tro'],
  ['rượu trắng', 'rượu gạo', 'rượu đế'],
  ['ong dú', 'mật dú'],
  ['yến sào', 'tổ yến'],
  ['đông trùng hạ thảo', 'ĐTHT', 'cordyceps'],
  ['nấm mèo', 'mộc nhĩ'],
  ['nấm hương', 'nấm đông cô'],
  ['hạt điều', 'đào lộn hột'],
  ['mắc ca', 'macca', 'macadamia'],
  ['ca cao', 'cacao', 'cocoa'],
  ['cà phê', 'cafe', 'cà fê', 'coffee'],
  ['sô cô la', 'socola', 'chocolate', 'sôcôla'],
  ['atiso', 'actiso', 'artichoke', 'a ti sô'],
  ['chanh leo', 'chanh dây'],
  ['xà phòng', 'xà bông'],
  ['thìa', 'muỗng'],
  ['mây tre đan', 'tre đan'],
  ['Buôn Ma Thuột', 'Buôn Mê Thuột', 'Ban Mê Thuột'],
  ['Kon Tum', 'Kontum'],
  ['thạch đen', 'sương sáo'],
  ['tương ớt', 'ớt tương'],
];

export interface SynonymRule {
  readonly says: readonly string[];
  /** What it is found under too, but not the other way round. */
  readonly also: readonly string[];
}

/** Where one of the words has other meanings, so that only whole phrases count or one direction. */
export const SYNONYM_RULES: readonly SynonymRule[] = [
  { says: ['khoai mì'], also: ['sắn', 'củ mì'] },
  { says: ['sắn'], also: ['khoai mì'] },
  {
    says: ['dứa', 'trái thơm', 'quả thơm', 'nước thơm', 'khóm'],
    also: ['dứa', 'khóm', 'trái thơm'],
  },
  { says: ['quả na', 'trái na', 'mãng cầu ta', 'mãng cầu', 'na'], also: ['mãng cầu', 'quả na'] },
  { says: ['hoa nhài', 'hoa lài', 'trà nhài', 'trà lài', 'nhài', 'lài'], also: ['nhài', 'lài'] },
  { says: ['rượu nếp'], also: ['rượu gạo'] },
  { says: ['roi'], also: ['mận'] },
  {
    says: ['vải thiều', 'quả vải', 'trái vải', 'vải tươi', 'vải sấy'],
    also: ['vải thiều', 'trái vải'],
  },
  { says: ['ruốc', 'chà bông'], also: ['ruốc', 'chà bông'] },
  { says: ['nón lá'], also: ['nón', 'mũ lá'] },
  { says: ['chiếu cói'], also: ['chiếu lác'] },
  { says: ['bát', 'bát đĩa'], also: ['chén'] },
  { says: ['tiêu', 'hồ tiêu', 'hạt tiêu'], also: ['hồ tiêu', 'hạt tiêu'] },
  { says: ['gốm', 'gốm sứ'], also: ['gốm sứ'] },
  { says: ['điều rang', 'điều sấy'], also: ['hạt điều'] },
  { says: ['sả'], also: ['xả'] },
  { says: ['trâu gác bếp', 'thịt trâu gác bếp'], also: ['thịt trâu hun khói'] },
];

/** Words of other things and of places that hold such a word. */
export const NO_SYNONYMS: readonly string[] = [
  'bắp cải',
  'bắp chân',
  'bắp bò',
  'bắp chuối',
  'bắp giò',
  'sắn dây',
  'mắm ruốc',
  'ruốc khô',
  'mãng cầu xiêm',
  'mè vinh',
  'cá mè',
  'mè xửng',
  'lạc tiên',
  'hoa trà',
  'chè bưởi',
  'chè hạt sen',
  'Trà My',
  'Trà Bồng',
  'Trà Cú',
  'Trà Ôn',
  'Trà Vinh',
  'Trà Lĩnh',
  'Lạc Dương',
  'Lạc Sơn',
  'Lạc Thủy',
  'Yên Lạc',
  'Ba Chẽ',
];
