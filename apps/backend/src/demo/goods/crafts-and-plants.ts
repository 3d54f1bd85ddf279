import { type Goods, pack } from './goods';

const KEEP_DRY = 'Lau bằng khăn khô, tránh ẩm và nắng gắt lâu ngày.';

export const CRAFTS_AND_PLANTS: readonly Goods[] = [
  {
    kinds: ['den'],
    what: 'Đèn mây tre',
    packs: [
      pack('Cỡ nhỏ, cao 25 cm', 900, 320_000, 480_000),
      pack('Cỡ lớn, cao 40 cm', 1_600, 520_000, 760_000),
    ],
    storage: KEEP_DRY,
    about: ['Nan mây tre đan thưa cho ánh sáng lọt ra thành hoa văn trên tường.'],
    use: ['Đặt đầu giường hay góc phòng khách; dùng bóng đèn LED để nan không bị nóng.'],
  },
  {
    kinds: ['batdia', 'gom'],
    what: 'Gốm sứ',
    packs: [
      pack('Bộ 6 món', 3_200, 650_000, 950_000),
      pack('Bộ 12 món', 6_300, 1_250_000, 1_850_000),
    ],
    storage: 'Rửa bằng khăn mềm; xếp lót giấy giữa các món.',
    about: [
      'Gốm sứ vẽ tay thường lệch nhau đôi nét, không món nào giống hệt món nào.',
      'Nước men bóng, nét hoa lam và đỏ quen thuộc trên mâm cơm Việt.',
    ],
    use: ['Dùng hằng ngày, bày bàn tiệc hoặc làm quà tân gia.'],
  },
  {
    kinds: ['luasarong', 'lua'],
    what: 'Vải dệt',
    packs: [
      pack('Tấm 1 × 2 m', 380, 280_000, 520_000),
      pack('Khăn 0,5 × 1,8 m', 190, 190_000, 360_000),
    ],
    storage: 'Giặt tay bằng nước lạnh, phơi chỗ râm.',
    about: [
      'Vải dệt có hoa văn nối nhau theo từng lượt thoi.',
      'Mặt vải mềm, sờ thấy nhịp của sợi ngang sợi dọc.',
    ],
    use: ['Mặc, quấn, may áo hoặc làm khăn bàn.'],
  },
  {
    kinds: ['quat'],
    what: 'Quạt gỗ',
    packs: [
      pack('Chiếc 23 cm', 120, 85_000, 160_000),
      pack('Hộp quà 2 chiếc', 320, 180_000, 330_000),
    ],
    storage: KEEP_DRY,
    about: ['Quạt nan gỗ xòe gọn trong tay, thoảng mùi gỗ.'],
    use: ['Cầm tay ngày hè, chụp ảnh với áo dài, hoặc treo tường.'],
  },
  {
    kinds: ['choi'],
    what: 'Chổi đót',
    packs: [pack('Cây cán dài', 650, 45_000, 70_000), pack('Bó 5 cây', 3_200, 210_000, 330_000)],
    storage: 'Treo nơi khô, ngọn hướng xuống.',
    about: ['Bông đót phơi nắng bện chặt quanh cán, quét êm và ít rụng.'],
    use: ['Chổi mới giũ vài lần cho hết phấn đót trước khi dùng trong nhà.'],
  },
  {
    kinds: ['tuong', 'tranhgao'],
    what: 'Đồ mỹ nghệ',
    packs: [
      pack('Cao 20 cm', 1_400, 650_000, 1_200_000),
      pack('Cao 35 cm', 3_600, 1_450_000, 2_600_000),
    ],
    storage: KEEP_DRY,
    about: [
      'Món đồ làm bằng tay, thớ và màu của chất liệu để nguyên.',
      'Đường nét thủ công, mỗi chiếc mang một dáng riêng.',
    ],
    use: ['Bày kệ, bàn làm việc hoặc làm quà lưu niệm.'],
  },
  {
    kinds: ['onghut'],
    what: 'Ống hút tre',
    packs: [
      pack('Bộ 5 ống kèm cọ rửa', 90, 35_000, 60_000),
      pack('Hộp 50 ống', 620, 220_000, 380_000),
    ],
    storage: 'Rửa sạch, để thật khô trước khi cất.',
    ingredients: 'Tre.',
    about: ['Ống tre nhỏ thay cho ống nhựa, rửa sạch dùng lại nhiều lần.'],
    use: ['Rửa bằng cọ sau mỗi lần uống, thỉnh thoảng luộc nước sôi.'],
  },
  {
    kinds: ['hoa', 'mai'],
    what: 'Cây cảnh',
    packs: [pack('Chậu nhỏ', 2_500, 160_000, 320_000), pack('Chậu vừa', 5_500, 380_000, 720_000)],
    storage: 'Đặt nơi sáng, tưới khi mặt đất se khô.',
    about: ['Cây trồng sẵn trong chậu, dáng gọn, hợp ban công và bàn khách.'],
    use: ['Tưới vừa phải buổi sáng, xoay chậu mỗi tuần cho cây đón nắng đều.'],
  },
];
