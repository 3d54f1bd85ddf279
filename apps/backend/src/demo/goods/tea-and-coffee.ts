import { DRY, type Goods, pack } from './goods';

const TEA_USE = [
  'Tráng ấm bằng nước sôi, pha với nước khoảng 80-85 °C và rót ra sau chừng một phút.',
  'Mỗi ấm chỉ cần một nhúm nhỏ; nước đầu tráng nhanh, từ nước thứ hai mới rót mời khách.',
  'Hợp để pha ấm buổi sáng hoặc làm quà biếu ngày lễ, ngày Tết.',
];

export const TEA_AND_COFFEE: readonly Goods[] = [
  {
    kinds: ['che', 'trahoavang', 'trahoa', 'trasen', 'trathaomoc', 'trasam'],
    when: /túi lọc/,
    what: 'Trà túi lọc',
    packs: [
      pack('Hộp 20 túi lọc', 90, 45_000, 120_000),
      pack('Hộp 50 túi lọc', 190, 105_000, 270_000),
    ],
    storage: DRY,
    about: [
      'Trà chia sẵn từng túi nhỏ, tiện pha ở nhà, ở cơ quan hay mang theo khi đi xa.',
      'Mỗi túi vừa cho một cốc, không cần ấm chén cầu kỳ.',
    ],
    use: [
      'Nhúng một túi vào cốc nước nóng, đợi ba đến năm phút rồi dùng.',
      'Pha nóng, hoặc pha đậm rồi thêm đá cho ngày hè.',
    ],
  },
  {
    kinds: ['che'],
    what: 'Chè khô',
    packs: [
      pack('Gói 100 g', 120, 45_000, 190_000),
      pack('Hộp 200 g', 260, 90_000, 370_000),
      pack('Hộp quà 500 g', 640, 220_000, 890_000),
    ],
    storage: DRY,
    ingredients: 'Búp chè.',
    about: [
      'Chè khô giữ được hương khi cánh còn nguyên, nước pha trong và có hậu ngọt.',
      'Cùng một đồi chè, búp hái non hay già, sao nhẹ hay kỹ đều cho ra chén nước khác nhau.',
      'Vị chát dịu ở đầu lưỡi rồi ngọt dần là điều người uống chè tìm ở một ấm ngon.',
    ],
    use: TEA_USE,
  },
  {
    kinds: ['trahoavang'],
    what: 'Trà hoa',
    packs: [
      pack('Hộp 30 g', 110, 190_000, 520_000),
      pack('Hộp quà 100 g', 280, 590_000, 1_650_000),
    ],
    storage: DRY,
    about: [
      'Trà hoa vàng là loài trà rừng ra hoa cánh dày màu vàng; hoa khô nở lại trong nước ấm.',
      'Nước trà vàng nhạt, thơm nhẹ, nhìn bông hoa bung ra trong cốc cũng là một cái thú.',
    ],
    use: [
      'Cho hai, ba bông vào cốc nước 85 °C, đợi năm phút; một bông pha được vài lần nước.',
      'Dùng cốc thủy tinh để ngắm hoa nở; thường chọn làm quà biếu.',
    ],
  },
  {
    kinds: ['trahoa', 'trasen'],
    what: 'Trà ướp hoa',
    packs: [pack('Hộp 100 g', 140, 65_000, 180_000), pack('Hộp 200 g', 260, 125_000, 340_000)],
    storage: DRY,
    about: [
      'Trà ướp hoa lấy hương của hoa tươi cho ngấm vào cánh trà rồi sấy lại.',
      'Hương hoa đi trước, vị trà theo sau, chén nước dịu hơn trà mộc.',
    ],
    use: TEA_USE,
  },
  {
    kinds: ['trathaomoc', 'trasam'],
    what: 'Trà thảo mộc',
    packs: [pack('Gói 150 g', 180, 55_000, 160_000), pack('Hộp 300 g', 360, 105_000, 300_000)],
    storage: DRY,
    about: [
      'Thức uống pha từ lá, nụ hoặc thân cây quen thuộc trong vườn và trên rừng, không có vị gắt của chè.',
      'Nước pha màu sẫm, mùi cỏ cây phơi khô, uống ấm hay để nguội đều được.',
    ],
    use: [
      'Hãm một nhúm với nước sôi trong bình giữ nhiệt khoảng mười phút.',
      'Đun nhỏ lửa vài phút, lọc lấy nước uống trong ngày.',
    ],
  },
  {
    kinds: ['caphe'],
    when: /drip/,
    what: 'Cà phê phin giấy',
    packs: [pack('Hộp 10 gói phin giấy', 150, 95_000, 150_000)],
    storage: DRY,
    ingredients: 'Cà phê rang xay.',
    about: ['Mỗi gói là một phin giấy có sẵn cà phê, treo lên miệng cốc là pha được.'],
    use: ['Chế từ từ 150 ml nước 92 °C qua phin giấy trong khoảng hai phút.'],
  },
  {
    kinds: ['caphe'],
    when: /nhân xanh|nguyên hạt/,
    what: 'Cà phê hạt',
    packs: [pack('Túi 500 g', 520, 110_000, 190_000), pack('Túi 1 kg', 1_030, 210_000, 370_000)],
    storage: DRY,
    ingredients: 'Hạt cà phê.',
    about: [
      'Để nguyên hạt, cà phê giữ hương lâu hơn bột xay sẵn.',
      'Catimor là giống cà phê chè chịu hợp vùng cao, vị chua thanh hơn cà phê vối.',
    ],
    use: ['Xay vừa đủ cho mỗi lần pha; hạt xanh thì rang trước theo ý thích.'],
  },
  {
    kinds: ['caphe'],
    what: 'Cà phê bột',
    packs: [
      pack('Gói 250 g', 270, 60_000, 130_000),
      pack('Gói 500 g', 520, 115_000, 245_000),
      pack('Túi 1 kg', 1_030, 220_000, 460_000),
    ],
    storage: DRY,
    ingredients: 'Cà phê rang xay.',
    about: [
      'Cà phê vùng cao chín chậm, hạt chắc, vị chua nhẹ đi cùng vị đắng.',
      'Bột xay sẵn, pha phin hay máy đều tiện.',
      'Mùi rang giữ được lâu khi gói gấp kín và mở ra dùng dần.',
    ],
    use: [
      'Cho hai thìa bột vào phin, ủ với ít nước sôi rồi mới chế đầy.',
      'Pha phin uống với đá, hoặc thêm sữa đặc theo kiểu quán quen.',
    ],
  },
];
