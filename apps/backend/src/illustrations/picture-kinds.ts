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
  /** No print of ours is true of it: the group's own stands for it, and says so. */
  unpictured?: true;
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

/** Goods that are told apart, though none of the prints shows them as they are sold. */
function unpictured(id: string, label: string, match: RegExp): PictureKind {
  return { id, label, match, objects: ['basket'], unpictured: true };
}

/**
 * Patterns meet the name between two spaces. A Vietnamese name begins with its head word, so the
 * earliest match wins (Hạt điều tẩm mật ong is a nut); at the same place the entry that stands first. A print shows what is
 * in the pack, not what it reminds of: no carrot for ginseng, no living frog for a dried one.
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
    ['own:oil-bottle', 'own:sesame'],
    'own:oil-bottle',
    'own:sesame',
  ),
  kind('daudua', 'dầu dừa', /dầu dừa/, ['coconut', 'own:oil-bottle'], 'own:oil-bottle'),
  kind('tinhdau', 'tinh dầu', /tinh dầu/, ['own:vial', 'herb'], 'own:vial', 'herb'),
  // Honey before flowers and roots
  kind('curcumin', 'chế phẩm nghệ', /curcumin/, ['ginger-root', 'own:box'], 'own:box'),
  kind('matong', 'mật ong', /mật ong/, ['honey-pot', 'honeybee']),
  kind('matmia', 'mật mía', /mật mía|nước mía/, ['own:sugarcane', 'own:jar'], 'own:jar'),
  kind('dua', 'sản phẩm từ dừa', /((mật|đường) hoa |nước )?dừa(?! lưới| hấu)|vicosap/, [
    'coconut',
    'palm-tree',
  ]),
  unpictured('duongphen', 'đường phèn', /đường phèn/),
  kind('duongthotnot', 'đường thốt nốt', /thốt nốt/, ['palm-tree', 'own:jar'], 'own:jar'),
  // Drinks
  kind('ruou', 'rượu', /rượu/, ['sake', 'own:jar'], 'own:jar'),
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
  kind('trahoa', 'trà ướp hoa', /trà (ướp hoa|lài|nhài)/, ['own:jasmine', 'teapot'], 'own:tea-bag'),
  kind('trasam', 'trà sâm', /trà sâm/, ['own:ginseng', 'teacup-without-handle'], 'own:tea-bag'),
  kind(
    'trathaomoc',
    'trà thảo mộc',
    /trà (thảo|nụ|nén|cà gai|giảo|actiso|atiso|xạ|khổ|mãng|dây|gừng|hoa)/,
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
  kind('sua', 'sữa', /sữa(?! (ong|chua))/, ['glass-of-milk', 'beverage-box']),
  kind('nuocep', 'nước ép', /nước ép|nước cốt/, ['beverage-box', 'own:bottle'], 'own:bottle'),
  // Medicinal plants
  kind('linhchi', 'nấm linh chi', /nấm linh|linh chi/, ['own:lingzhi', 'own:box'], 'own:box'),
  kind('dongtrung', 'đông trùng hạ thảo', /đông trùng/, ['own:cordyceps', 'own:box'], 'own:box'),
  kind('sam', 'sâm', / sâm /, ['own:ginseng', 'own:box'], 'own:box'),
  kind(
    'cao',
    'cao dược liệu',
    / cao (?!bằng|lãnh|nguyên|sơn|phong|lộc|cấp|su)/,
    ['own:jar', 'herb'],
    'own:jar',
    'herb',
  ),
  kind(
    'thaoduoc',
    'chế phẩm thảo dược',
    /ladodetox|saphraton|thảo dược|cà gai leo|xạ đen/,
    ['herb', 'own:box'],
    'own:box',
  ),
  unpictured('sanday', 'bột sắn dây', /sắn dây/),
  unpictured('khoaimi', 'khoai mì, sắn', /(bột )?khoai mì|bột sắn(?! dây)/),
  unpictured('bakich', 'ba kích', /ba kích/),
  kind('bot', 'tinh bột', /tinh bột nghệ|bột nghệ/, ['ginger-root', 'own:bag'], 'own:bag'),
  kind('gung', 'gừng', /gừng|riềng/, ['ginger-root', 'own:jar'], 'own:jar'),
  kind('hoi', 'hoa hồi', /hoa hồi|đại hồi/, ['own:star-anise', 'own:bag'], 'own:bag'),
  kind('que', 'quế', / quế (?!sơn|võ|phong|lâm)/, ['own:cinnamon', 'own:bag'], 'own:bag'),
  unpictured('thaoqua', 'thảo quả', /thảo quả/),
  // Grain
  kind('banhtrang', 'bánh tráng', /bánh (tráng|đa|phồng)/, ['own:rice-paper', 'cooked-rice']),
  kind('comchay', 'cơm cháy', /cơm cháy/, ['own:rice-crust', 'cooked-rice']),
  kind('bunmien', 'bún, miến, mì', / bún | miến | (?<!khoai )m[ìỳ] | phở | hủ tiếu/, [
    'own:noodles',
    'steaming-bowl',
  ]),
  kind('tranhgao', 'tranh', / tranh /, ['framed-picture']),
  kind('gao', 'gạo', /gạo| lúa /, ['cooked-rice', 'sheaf-of-rice'], 'own:sack', 'sheaf-of-rice'),
  kind('ngucoc', 'ngũ cốc', /ngũ cốc|yến mạch/, ['bowl-with-spoon', 'beans'], 'own:bag', 'beans'),
  kind('vung', 'vừng', /vừng|mè (đen|trắng|vàng)/, ['own:sesame', 'own:bag'], 'own:bag'),
  kind('ngo', 'ngô', / ngô | bắp /, ['ear-of-corn', 'own:bag'], 'own:bag'),
  // Cakes and sweets
  kind('banhgoila', 'bánh gói lá', /bánh (gai|chưng|tét|ú|cáy)|nem chua/, ['tamale', 'herb']),
  kind(
    'banhtrungthu',
    'bánh trung thu',
    /bánh (dẻo|trung thu|nướng)/,
    ['moon-cake', 'own:box'],
    'own:box',
  ),
  kind('banh', 'bánh', /bánh(?! mì)/, ['own:small-cakes', 'own:box'], 'own:box'),
  kind('thachden', 'thạch đen', / thạch (?=đen|rau câu|găng|sương)/, ['own:jelly', 'basket']),
  kind('kem', 'kem trái cây', / kem (?!dưỡng|đánh|bôi|chống|nền)/, ['soft-ice-cream']),
  kind('keolac', 'kẹo lạc', /kẹo (cu đơ|lạc|đậu phộng)|cu đơ/, ['peanuts', 'own:box'], 'own:box'),
  kind('keo', 'kẹo', / kẹo /, ['candy', 'own:box'], 'own:box'),
  // Meat, eggs, fish
  kind('yen', 'yến sào', /(nước )?yến(?! mạch)/, ['own:nest', 'own:box'], 'own:box'),
  kind('trung', 'trứng', /trứng/, ['egg', 'nest-with-eggs']),
  kind('ga', 'gà', / gà /, ['rooster', 'basket']),
  kind('lapxuong', 'lạp xưởng', /lạp (xưởng|sườn)/, ['own:sausage', 'basket']),
  kind('charuoi', 'chả', /chả (rươi|mực|cá)/, ['own:patty', 'herb']),
  kind('gio', 'giò, chả', /chả|giò/, ['own:gio', 'basket']),
  unpictured('ech', 'ếch', /(khô )?(ếch|nhái)/),
  kind(
    'thitkho',
    'thịt khô',
    /khô (bò|gà|heo|lợn|trâu|nai)|(thịt|bò|trâu)( \S+)? (gác|sấy|khô|một nắng)/,
    ['own:dried-meat', 'basket'],
  ),
  unpictured('chabong', 'chà bông', /chà bông| ruốc /),
  kind('thit', 'thịt', / thịt /, ['cut-of-meat', 'basket']),
  kind('tom', 'tôm', /tôm/, ['shrimp', 'basket']),
  kind('cua', 'cua', /cua|ghẹ/, ['crab', 'basket']),
  kind('muc', 'mực', /mực/, ['own:squid', 'basket']),
  unpictured('cakho', 'cá kho', /cá kho/),
  kind('khoca', 'khô cá', /khô cá|cá( \S+)? (khô|một nắng)/, ['own:dried-fish', 'basket']),
  kind('ca', 'cá', / cá /, ['fish', 'basket']),
  // Fresh and dried produce
  kind('mang', 'măng', /măng/, ['own:bamboo-shoot', 'own:bamboo']),
  kind('khoaitay', 'khoai tây', /khoai tây/, ['potato', 'basket']),
  kind(
    'khoai',
    'khoai lang',
    / khoai (?!mì|môn|sọ|tây)/,
    ['roasted-sweet-potato', 'own:bag'],
    'own:bag',
  ),
  kind('saurieng', 'sầu riêng', /sầu riêng/, ['own:durian', 'own:bag'], 'own:bag'),
  kind('vainhan', 'vải', / vải (?!thổ|lanh|dệt|thêu|lụa|sợi|bông|nhuộm)/, ['own:lychee', 'basket']),
  kind('nhan', 'nhãn', / nhãn /, ['own:longan', 'basket']),
  kind('thanhlong', 'thanh long', /thanh long/, ['own:dragon-fruit', 'basket']),
  kind('mangcau', 'mãng cầu', /mãng cầu| na (?!hang|rì|mèo|sầm|ư )/, [
    'own:custard-apple',
    'basket',
  ]),
  kind('duathom', 'dưa thơm', /dưa (thơm|lưới|lê|vàng)/, ['melon', 'basket']),
  kind('duahau', 'dưa hấu', /dưa hấu/, ['watermelon', 'basket']),
  kind('duachuot', 'dưa leo', /dưa (leo|chuột)/, ['cucumber', 'basket']),
  unpictured('duamuoi', 'dưa muối', / dưa /),
  kind('khoqua', 'khổ qua', /khổ qua|mướp đắng/, ['own:bitter-melon', 'basket']),
  kind('carot', 'cà rốt', /cà rốt/, ['carrot', 'basket']),
  kind('raucai', 'rau', / cải | rau /, ['leafy-green', 'basket']),
  kind('buoi', 'bưởi', /bưởi/, ['own:pomelo', 'basket']),
  kind('hong', 'hồng', /hồng treo|hồng giòn/, ['own:persimmon', 'basket']),
  kind('camquyt', 'cam, quýt', / cam (?!ranh|lộ|lâm|thảo)|quýt|quất(?! cảnh)/, [
    'tangerine',
    'basket',
  ]),
  kind('chuoi', 'chuối', /chuối/, ['banana', 'basket']),
  kind('thom', 'dứa', /dứa|khóm/, ['pineapple', 'basket']),
  kind('xoai', 'xoài', /xoài/, ['mango', 'basket']),
  unpictured('rongnho', 'rong nho', /rong (nho|biển|sụn)/),
  kind('nho', 'nho', / nho (?!quan)/, ['grapes', 'basket']),
  kind('bo', 'bơ', / bơ (?!đậu)/, ['avocado', 'basket']),
  unpictured('chanhleo', 'chanh leo', /chanh (leo|dây)/),
  kind('chanh', 'chanh', /chanh(?! (leo|dây))/, ['lime', 'own:jar'], 'own:jar'),
  kind('tao', 'táo', /táo/, ['green-apple', 'basket']),
  kind('dao', 'đào, mơ', / (quả đào|đào tiên|mơ) /, ['peach', 'basket']),
  kind('traicay', 'trái cây', /trái cây|hoa quả/, ['mango', 'banana', 'pineapple'], 'own:bag'),
  kind('sen', 'sen', /sen/, ['lotus', 'own:bag'], 'own:bag'),
  kind('lac', 'lạc', / lạc |đậu (phộng|phụng)/, ['peanuts', 'own:bag'], 'own:bag'),
  kind('hatde', 'hạt dẻ', /hạt dẻ/, ['chestnut', 'own:bag'], 'own:bag'),
  kind('hat', 'hạt điều', /hạt điều/, ['own:cashew', 'own:bag'], 'own:bag'),
  kind('macca', 'mắc ca', /(hạt )?mắc ca/, ['own:macadamia', 'own:bag'], 'own:bag'),
  kind('nam', 'nấm', / nấm (?!kim|tuyết)/, ['brown-mushroom', 'basket']),
  kind('toihanh', 'tỏi', / tỏi /, ['garlic', 'basket']),
  kind('hanh', 'hành', / hành (?=tím|củ|tây|phi|khô)/, ['onion', 'basket']),
  kind(
    'tieu',
    'hạt tiêu',
    /(hạt )?tiêu (?!sơn|chuẩn|biểu)/,
    ['own:peppercorns', 'own:jar'],
    'own:jar',
  ),
  kind('ot', 'ớt', / ớt |chẩm chéo/, ['hot-pepper', 'own:jar'], 'own:jar'),
  kind('muoi', 'muối', /^ muối/, ['salt', 'own:bag'], 'own:bag', 'salt'),
  // Crafts
  kind('lua', 'tơ lụa', /(khăn )?lụa|tơ tằm/, ['own:silk', 'thread']),
  kind('luasarong', 'thổ cẩm', /sà rông|thổ cẩm|khăn/, ['own:cloth', 'thread']),
  kind('quat', 'quạt', /quạt/, ['folding-hand-fan', 'own:bamboo']),
  kind('choi', 'chổi', /chổi/, ['broom', 'basket']),
  kind('tuong', 'tượng gỗ', /tượng|điêu khắc/, ['own:statue', 'wood']),
  kind('den', 'đèn mây tre', /đèn/, ['red-paper-lantern', 'own:bamboo']),
  kind('batdia', 'bát đĩa', /bát đĩa/, ['own:plate', 'lotus'], 'own:plate', 'lotus'),
  kind(
    'gom',
    'gốm',
    /gốm| sứ |bình (hoa|hút|trà)|ấm chén/,
    ['own:vase', 'teapot'],
    'own:plate',
    'blossom',
  ),
  kind('onghut', 'ống hút tre', /ống hút/, ['own:straws', 'own:bamboo']),
  kind('nonla', 'nón lá', /nón/, ['own:conical-hat', 'basket']),
  kind('chieu', 'chiếu', /chiếu|thảm/, ['own:mat', 'basket']),
  kind('maytre', 'mây tre đan', /mây tre|tre đan|giỏ| cói /, ['basket', 'own:bamboo']),
  kind('luoc', 'lược sừng', /lược/, ['own:comb', 'basket']),
  // Plants and places
  kind('mai', 'mai, quất cảnh', /mai vàng|quất cảnh|bonsai/, ['potted-plant', 'blossom']),
  kind('hoa', 'hoa', /^ hoa (?=tươi|cảnh|hồng|cúc|ly|đào|lan|tết)|^ lan /, [
    'potted-plant',
    'blossom',
  ]),
  unpictured('phaodat', 'trò chơi pháo đất', /pháo đất/),
  kind('homestay', 'lưu trú', /homestay|ecohost|farmstay/, ['own:stilt-house', 'palm-tree']),
  kind('dulich', 'du lịch cộng đồng', /du lịch| tour /, ['own:stilt-house', 'own:conical-hat']),
];

/** Kinds whose second object pictures them as well as the first does. */
export const EITHER_MAY_LEAD: ReadonlySet<string> = new Set([
  'caphe',
  'che',
  'gao',
  'mamca',
  'mamtom',
  'tinhdau',
  'trahoa',
  'trathaomoc',
]);

/** Where the name says nothing, or no print is true: one for each product group, of what holds such goods. */
export const GROUP_KINDS: Readonly<Record<GroupCode, PictureKind>> = {
  TP: kind('thucpham', 'thực phẩm', /$^/, ['basket', 'own:box'], 'own:box'),
  DU: kind('douong', 'đồ uống', /$^/, ['own:bottle', 'basket'], 'own:bottle', 'basket'),
  DL: kind('duoclieu', 'dược liệu', /$^/, ['herb', 'own:box'], 'own:box'),
  TC: kind('thucong', 'thủ công mỹ nghệ', /$^/, ['basket', 'own:box'], 'own:box'),
  SV: kind('sinhvatcanh', 'sinh vật cảnh', /$^/, ['potted-plant', 'basket']),
  DV: kind('dichvu', 'dịch vụ du lịch', /$^/, ['own:stilt-house', 'own:conical-hat']),
};
