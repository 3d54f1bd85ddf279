import { CHILLED, DRY, FROZEN, type Goods, pack } from './goods';

export const SWEETS_AND_DRINKS: readonly Goods[] = [
  {
    kinds: ['matong'],
    what: 'Mật ong',
    packs: [
      pack('Chai 250 ml', 460, 80_000, 165_000),
      pack('Chai 500 ml', 820, 150_000, 310_000),
      pack('Chai 1 lít', 1_620, 285_000, 590_000),
    ],
    storage: 'Nhiệt độ thường, tránh nắng; trời lạnh mật có thể kết tinh, ngâm nước ấm là tan.',
    ingredients: 'Mật ong.',
    about: [
      'Mùi và màu mật đổi theo mùa hoa: mật đầu năm nhạt, mật cuối mùa sẫm hơn.',
      'Mật ong để lâu có thể đóng đường ở đáy, đó là điều tự nhiên của mật.',
      'Sánh, thơm mùi phấn hoa, nghiêng chai thấy mật chảy thành dải.',
    ],
    use: [
      'Pha nước ấm với chanh, ướp thịt nướng, hoặc phết bánh mì; không dùng cho trẻ dưới 12 tháng tuổi.',
      'Dùng thay đường trong trà, sữa chua và bánh; không dùng cho trẻ dưới 12 tháng tuổi.',
    ],
  },
  {
    kinds: ['dua'],
    when: /mật hoa|đường hoa/,
    what: 'Mật và đường hoa dừa',
    packs: [pack('Hũ 250 g', 340, 95_000, 150_000), pack('Hũ 500 g', 610, 180_000, 280_000)],
    storage: DRY,
    about: ['Mật hứng từ hoa dừa rồi cô lại, màu nâu hổ phách, ngọt dịu và thơm mùi caramel.'],
    use: ['Pha đồ uống, rưới bánh kếp, nêm món kho thay cho đường.'],
  },
  {
    kinds: ['dua'],
    what: 'Dừa sáp',
    packs: [pack('Hộp 200 g', 240, 85_000, 130_000), pack('Hộp 500 g', 560, 200_000, 305_000)],
    storage: FROZEN,
    about: ['Dừa sáp cơm dày và dẻo, béo hơn dừa thường, đã bào sợi để dùng ngay.'],
    use: ['Rã đông, trộn với sữa đặc và đá bào, hoặc nấu chè, làm kem.'],
  },
  {
    kinds: ['banhgoila'],
    what: 'Bánh gói lá',
    packs: [
      pack('Túi 10 chiếc', 700, 60_000, 100_000),
      pack('Hộp quà 20 chiếc', 1_450, 120_000, 195_000),
    ],
    storage: 'Nhiệt độ thường hai, ba ngày; ngăn mát một tuần, hấp lại trước khi ăn.',
    about: ['Vỏ bánh nếp đen mịn, nhân đậu xanh bùi, bọc trong lá chuối khô.'],
    use: ['Bóc lá ăn nguội với chén trà, hoặc hấp lại cho mềm.'],
  },
  {
    kinds: ['banh', 'banhtrungthu'],
    what: 'Bánh',
    packs: [pack('Hộp 250 g', 290, 40_000, 80_000), pack('Hộp quà 500 g', 600, 85_000, 160_000)],
    storage: DRY,
    about: [
      'Thức bánh nhỏ ăn cùng chén trà, mềm tan và ngọt vừa.',
      'Bánh đóng hộp gọn gàng, hợp bày mâm lễ và biếu khách.',
    ],
    use: ['Dùng với trà nóng; đậy kín phần chưa dùng để bánh không bị khô.'],
  },
  {
    kinds: ['thachden'],
    what: 'Thạch đen',
    packs: [pack('Hộp 500 g', 540, 25_000, 42_000), pack('Lốc 4 hộp', 2_160, 95_000, 160_000)],
    storage: CHILLED,
    about: ['Thạch nấu từ cây thạch đen, dẻo mát, màu đen nhánh.'],
    use: ['Thái hạt lựu, thêm nước đường, nước cốt dừa và đá.'],
  },
  {
    kinds: ['kem'],
    what: 'Kem trái cây',
    packs: [pack('Hộp 450 ml', 420, 55_000, 85_000), pack('Lốc 6 ly 80 ml', 480, 70_000, 110_000)],
    storage: FROZEN,
    about: ['Kem vị sầu riêng, thơm đậm và béo.'],
    use: ['Để ngoài vài phút cho mềm rồi múc; ngon nhất khi ăn ngay.'],
  },
  {
    kinds: ['nuocep', 'sua'],
    what: 'Đồ uống đóng chai',
    packs: [
      pack('Chai 330 ml', 370, 18_000, 35_000),
      pack('Thùng 12 chai 330 ml', 4_500, 205_000, 395_000),
    ],
    storage: 'Nơi mát, tránh nắng; ướp lạnh trước khi uống.',
    about: ['Nước uống từ quả và hạt, vị ngọt nhẹ, uống liền không cần pha.'],
    use: ['Lắc đều, ướp lạnh; mở nắp nên dùng hết trong ngày.'],
  },
];
