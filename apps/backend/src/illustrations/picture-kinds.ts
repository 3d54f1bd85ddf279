import type { GroupCode } from 'ocop-core';

/** What kind of goods a product is, told from its name, and which objects picture it. */
export interface PictureKind {
  /** Part of the picture's address: lower case, no hyphen. */
  id: string;
  /** In the picture's accessible title: "Tranh minh họa: …". */
  label: string;
  /** Against ` name ` in lower case, NFC, marks kept: chè is not chẻ, dừa is not dứa. */
  match: RegExp;
  /** Main object first, then its company. */
  objects: readonly [string, ...string[]];
  /** A pack whose label shows `emblem` (default: the main object). */
  pack?: string;
  emblem?: string;
}

function kind(
  id: string,
  label: string,
  match: RegExp,
  objects: readonly [string, ...string[]],
  pack?: string,
  emblem?: string,
): PictureKind {
  return { id, label, match, objects, pack, emblem };
}

/**
 * Patterns meet the name between two spaces. A Vietnamese name begins with its head word, so the
 * earliest match wins (Hạt điều tẩm mật ong is a nut); at the same place the entry that stands first.
 */
export const PICTURE_KINDS: readonly PictureKind[] = [
  // Liquids and pastes
  kind(
    'nuocmamchay',
    'nước mắm chay',
    /nước mắm chay| tương (bần|đậu|nếp)/,
    ['own:bottle', 'beans'],
    'own:bottle',
    'beans',
  ),
  kind('nuocmam', 'nước mắm', /nước mắm/, ['own:bottle', 'fish'], 'own:bottle', 'fish'),
  kind(
    'mamtom',
    'mắm tôm, mắm tép',
    /mắm (tôm|tép|ruốc|chua)/,
    ['shrimp', 'own:jar'],
    'own:jar',
    'shrimp',
  ),
  kind('mamca', 'mắm cá', / mắm /, ['fish', 'own:jar'], 'own:jar', 'fish'),
  kind(
    'dauphong',
    'dầu lạc',
    /dầu (đậu )?(phụng|phộng|lạc)/,
    ['peanuts', 'own:oil-bottle'],
    'own:oil-bottle',
  ),
  kind(
    'dauvung',
    'dầu vừng',
    /dầu (mè|vừng)/,
    ['own:oil-bottle', 'seedling'],
    'own:oil-bottle',
    'seedling',
  ),
  kind('daudua', 'dầu dừa', /dầu dừa/, ['coconut', 'own:oil-bottle'], 'own:oil-bottle'),
  kind('tinhdau', 'tinh dầu', /tinh dầu/, ['own:vial', 'herb'], 'own:vial', 'herb'),
  // Honey before flowers and roots
  kind('curcumin', 'chế phẩm nghệ', /curcumin/, ['ginger-root', 'own:box'], 'own:box'),
  kind('matong', 'mật ong', /mật ong/, ['honey-pot', 'honeybee']),
  kind('matmia', 'mật mía', /mật mía|nước mía|đường phèn/, ['own:bamboo', 'own:jar'], 'own:jar'),
  kind('dua', 'sản phẩm từ dừa', /((mật|đường) hoa |nước )?dừa(?! lưới| hấu)|vicosap/, [
    'coconut',
    'palm-tree',
  ]),
  kind('duongthotnot', 'đường thốt nốt', /thốt nốt/, ['palm-tree', 'own:jar'], 'own:jar'),
  // Drinks
  kind('ruou', 'rượu', /rượu/, ['sake', 'own:jar'], 'own:jar', 'sheaf-of-rice'),
  kind(
    'caphe',
    'cà phê',
    /cà phê|catimor/,
    ['own:phin', 'own:coffee-beans'],
    'own:bag',
    'own:coffee-beans',
  ),
  kind(
    'cacao',
    'ca cao',
    /ca cao|cacao|sô cô la/,
    ['chocolate-bar', 'hot-beverage'],
    'own:bag',
    'chocolate-bar',
  ),
  kind(
    'trahoavang',
    'trà hoa vàng',
    /trà hoa vàng/,
    ['blossom', 'teacup-without-handle'],
    'own:tea-bag',
  ),
  kind('trasen', 'trà sen', /trà sen/, ['lotus', 'teapot'], 'own:tea-bag'),
  kind(
    'trahoa',
    'trà ướp hoa',
    /trà (ướp hoa|lài|nhài|hoa)/,
    ['own:jasmine', 'teapot'],
    'own:tea-bag',
  ),
  kind('trasam', 'trà sâm', /trà sâm/, ['own:ginseng', 'teacup-without-handle'], 'own:tea-bag'),
  kind(
    'trathaomoc',
    'trà thảo mộc',
    /trà (thảo|nụ|nén|cà gai|giảo|actiso|atiso|xạ|khổ|mãng|dây|gừng)/,
    ['herb', 'teacup-without-handle'],
    'own:tea-bag',
  ),
  kind(
    'che',
    'chè',
    /trà|chè(?! chéo)/,
    ['teapot', 'teacup-without-handle'],
    'own:tea-bag',
    'herb',
  ),
  kind('nuocep', 'nước ép', /nước ép|nước cốt|nước yến|sữa/, ['beverage-box', 'tropical-drink']),
  // Medicinal plants
  kind('linhchi', 'nấm linh chi', /nấm linh|linh chi/, ['own:lingzhi', 'own:box'], 'own:box'),
  kind(
    'dongtrung',
    'đông trùng hạ thảo',
    /đông trùng/,
    ['brown-mushroom', 'seedling'],
    'own:box',
    'seedling',
  ),
  kind('sam', 'sâm', / sâm |saphraton|ba kích/, ['own:ginseng', 'own:box'], 'own:box'),
  kind('cao', 'cao dược liệu', / cao /, ['own:jar', 'herb'], 'own:jar', 'herb'),
  kind(
    'thaoduoc',
    'chế phẩm thảo dược',
    /ladodetox|thảo dược|cà gai leo|xạ đen/,
    ['herb', 'own:box'],
    'own:box',
  ),
  kind('bot', 'tinh bột', /tinh bột nghệ|bột nghệ/, ['ginger-root', 'own:bag'], 'own:bag'),
  kind('gung', 'gừng', /gừng|riềng/, ['ginger-root', 'own:jar'], 'own:jar'),
  kind('queshoi', 'quế, hồi', /quế|hoa hồi|thảo quả/, ['own:star-anise', 'own:bag'], 'own:bag'),
  // Grain
  kind('banhtrang', 'bánh tráng', /bánh (tráng|đa|phồng)/, ['own:rice-paper', 'cooked-rice']),
  kind('comchay', 'cơm cháy', /cơm cháy/, ['own:rice-crust', 'cooked-rice']),
  kind('bunmien', 'bún, miến, mì', / bún | miến | m[ìỳ] | phở | hủ tiếu/, [
    'steaming-bowl',
    'own:noodles',
  ]),
  kind('tranhgao', 'tranh gạo', /tranh/, ['framed-picture', 'sheaf-of-rice']),
  kind('gao', 'gạo', /gạo| lúa /, ['cooked-rice', 'sheaf-of-rice'], 'own:sack', 'sheaf-of-rice'),
  kind('ngucoc', 'ngũ cốc', /ngũ cốc|yến mạch/, ['bowl-with-spoon', 'beans'], 'own:bag', 'beans'),
  kind('vung', 'vừng', /vừng|mè đen/, ['seedling', 'own:bag'], 'own:bag'),
  kind('ngo', 'ngô', / ngô | bắp /, ['ear-of-corn', 'own:bag'], 'own:bag'),
  // Cakes and sweets
  kind('banhgoila', 'bánh gói lá', /bánh (gai|chưng|tét|ú|cáy)|nem chua/, ['tamale', 'herb']),
  kind('banh', 'bánh', /bánh/, ['moon-cake', 'own:box'], 'own:box'),
  kind('thachden', 'thạch đen', /thạch/, ['own:jelly', 'herb']),
  kind('kem', 'kem trái cây', / kem /, ['soft-ice-cream', 'own:durian']),
  kind('keo', 'kẹo', / kẹo /, ['candy', 'peanuts'], 'own:box'),
  kind('mut', 'mứt', /mứt/, ['candy', 'own:jar'], 'own:jar'),
  // Meat, eggs, fish
  kind('yen', 'yến sào', /yến/, ['own:nest', 'own:box'], 'own:box'),
  kind('trung', 'trứng', /trứng/, ['egg', 'nest-with-eggs']),
  kind('ga', 'gà', / gà /, ['rooster', 'egg']),
  kind('lapxuong', 'lạp xưởng', /lạp (xưởng|sườn)/, ['own:sausage', 'hot-pepper']),
  kind('charuoi', 'chả', /chả (rươi|mực|cá)/, ['own:patty', 'herb']),
  kind('gio', 'giò, chả', /chả|giò/, ['own:gio', 'hot-pepper']),
  kind('ech', 'khô ếch', /(khô )?ếch/, ['own:frog', 'hot-pepper']),
  kind('thitkho', 'thịt khô', /thịt|khô bò| bò |chà bông|ruốc/, ['cut-of-meat', 'hot-pepper']),
  kind('tom', 'tôm', /tôm/, ['shrimp', 'hot-pepper']),
  kind('cua', 'cua', /cua|ghẹ/, ['crab', 'water-wave']),
  kind('muc', 'mực', /mực/, ['own:squid', 'hot-pepper']),
  kind('khoca', 'khô cá', /khô cá| cá | khô (?!bò|heo)/, ['own:dried-fish', 'fish']),
  // Fresh and dried produce
  kind('mang', 'măng', /măng/, ['own:bamboo-shoot', 'own:bamboo']),
  kind('khoai', 'khoai', /khoai|sắn/, ['roasted-sweet-potato', 'own:bag'], 'own:bag'),
  kind('saurieng', 'sầu riêng', /sầu riêng/, ['own:durian', 'own:bag'], 'own:bag'),
  kind('vainhan', 'vải, nhãn', /vải|nhãn/, ['own:lychee', 'basket']),
  kind('thanhlong', 'thanh long', /thanh long/, ['own:dragon-fruit', 'basket']),
  kind('mangcau', 'mãng cầu', /mãng cầu| na /, ['own:custard-apple', 'basket']),
  kind('duathom', 'dưa', /dưa (thơm|lưới|lê|vàng)/, ['melon', 'basket']),
  kind('duahau', 'dưa hấu', /dưa hấu/, ['watermelon', 'sun']),
  kind('duachuot', 'dưa leo, dưa cải', /dưa/, ['cucumber', 'own:jar'], 'own:jar'),
  kind('khoqua', 'khổ qua', /khổ qua|mướp đắng/, ['cucumber', 'seedling']),
  kind('carot', 'cà rốt', /cà rốt/, ['carrot', 'leafy-green']),
  kind('raucai', 'rau', /cải|rau/, ['leafy-green', 'broccoli', 'carrot']),
  kind('buoi', 'bưởi', /bưởi/, ['own:pomelo', 'basket']),
  kind('hong', 'hồng', /hồng treo|hồng giòn/, ['own:persimmon', 'basket']),
  kind('camquyt', 'cam, quýt', / cam |quýt|quất(?! cảnh)/, ['tangerine', 'basket']),
  kind('chuoi', 'chuối', /chuối/, ['banana', 'basket']),
  kind('thom', 'dứa', /dứa|khóm/, ['pineapple', 'sun']),
  kind('xoai', 'xoài', /xoài/, ['mango', 'basket']),
  kind('nho', 'nho', /nho/, ['grapes', 'basket']),
  kind('bo', 'bơ', / bơ (?!đậu)/, ['avocado', 'basket']),
  kind('chanh', 'chanh', /chanh/, ['lime', 'own:jar'], 'own:jar'),
  kind('tao', 'táo mèo', /táo|mận| mơ /, ['green-apple', 'basket']),
  kind('traicay', 'trái cây', /trái cây|hoa quả/, ['mango', 'banana', 'pineapple'], 'own:bag'),
  kind('sen', 'sen', /sen/, ['lotus', 'own:bag'], 'own:bag'),
  kind('lac', 'lạc', / lạc |đậu (phộng|phụng)/, ['peanuts', 'own:bag'], 'own:bag'),
  kind('hat', 'hạt', / hạt (?!tiêu|sen)|mắc ca/, ['chestnut', 'own:bag'], 'own:bag'),
  kind('nam', 'nấm', /nấm/, ['brown-mushroom', 'basket']),
  kind('toihanh', 'tỏi, hành', /tỏi|hành/, ['garlic', 'onion']),
  kind('ot', 'ớt, gia vị', / ớt|chẩm chéo|tiêu |gia vị/, ['hot-pepper', 'own:jar'], 'own:jar'),
  kind('muoi', 'muối', /muối/, ['salt', 'own:bag'], 'own:bag', 'salt'),
  // Crafts
  kind('luasarong', 'thổ cẩm', /sà rông|thổ cẩm|khăn/, ['own:cloth', 'thread']),
  kind('lua', 'tơ lụa', /lụa|tơ tằm/, ['own:silk', 'thread']),
  kind('quat', 'quạt', /quạt/, ['folding-hand-fan', 'own:bamboo']),
  kind('choi', 'chổi', /chổi/, ['broom', 'basket']),
  kind('tuong', 'tượng gỗ', /tượng|điêu khắc/, ['own:statue', 'wood']),
  kind('den', 'đèn mây tre', /đèn/, ['red-paper-lantern', 'own:bamboo']),
  kind('batdia', 'bát đĩa', /bát đĩa/, ['own:plate', 'lotus'], 'own:plate', 'lotus'),
  kind('gom', 'gốm', /gốm| sứ | bình |ấm chén/, ['own:vase', 'teapot'], 'own:plate', 'blossom'),
  kind('onghut', 'ống hút tre', /ống hút/, ['own:straws', 'own:bamboo']),
  kind('nonla', 'nón lá', /nón/, ['own:conical-hat', 'palm-tree']),
  kind('chieu', 'chiếu', /chiếu|thảm/, ['own:mat', 'basket']),
  kind('maytre', 'mây tre đan', /mây|giỏ|cói/, ['basket', 'own:bamboo']),
  kind('luoc', 'lược sừng', /lược/, ['own:comb', 'ox']),
  // Plants and places
  kind('mai', 'mai, quất cảnh', /mai vàng|quất cảnh|bonsai/, ['potted-plant', 'blossom']),
  kind('hoa', 'hoa', / hoa (?!quả|dừa|hồi)| lan /, ['hyacinth', 'potted-plant']),
  kind('phaodat', 'trò chơi pháo đất', /pháo đất/, ['own:drum', 'own:conical-hat']),
  kind('homestay', 'lưu trú', /homestay|ecohost|farmstay/, ['own:stilt-house', 'palm-tree']),
  kind('dulich', 'du lịch cộng đồng', /du lịch| tour /, ['own:stilt-house', 'own:conical-hat']),
];

/** Kinds whose second object pictures them as well as the first does. */
export const EITHER_MAY_LEAD: ReadonlySet<string> = new Set([
  'bunmien',
  'caphe',
  'che',
  'gao',
  'mai',
  'mamca',
  'mamtom',
  'nuocep',
  'raucai',
  'tinhdau',
  'trahoa',
  'trathaomoc',
]);

/** Where the name says nothing: one picture per product group. */
export const GROUP_KINDS: Readonly<Record<GroupCode, PictureKind>> = {
  TP: kind('thucpham', 'thực phẩm', /$^/, ['basket', 'leafy-green']),
  DU: kind('douong', 'đồ uống', /$^/, ['tropical-drink', 'beverage-box']),
  DL: kind('duoclieu', 'dược liệu', /$^/, ['herb', 'own:box'], 'own:box'),
  TC: kind('thucong', 'thủ công mỹ nghệ', /$^/, ['basket', 'thread']),
  SV: kind('sinhvatcanh', 'sinh vật cảnh', /$^/, ['potted-plant', 'blossom']),
  DV: kind('dichvu', 'dịch vụ du lịch', /$^/, ['own:stilt-house', 'own:conical-hat']),
};
