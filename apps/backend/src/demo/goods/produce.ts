import { DRY, FRESH, FROZEN, type Goods, pack } from './goods';

export const PRODUCE: readonly Goods[] = [
  {
    kinds: ['vainhan', 'thanhlong', 'mangcau', 'duathom'],
    what: 'Trái cây tươi',
    packs: [pack('Hộp 1 kg', 1_050, 35_000, 90_000), pack('Thùng 5 kg', 5_300, 165_000, 420_000)],
    storage: FRESH,
    about: [
      'Trái cây tươi đi theo mùa, đúng vụ thì vị đậm nhất.',
      'Quả chín cây thường đẹp màu và ngọt hơn quả hái non.',
    ],
    use: [
      'Ướp lạnh ăn tươi; phần dư có thể ép nước hoặc làm sinh tố.',
      'Rửa sạch, để ráo, ăn ngay trong vài ngày đầu để còn tươi.',
    ],
  },
  {
    kinds: ['raucai'],
    when: /cấp đông/,
    what: 'Rau cấp đông',
    packs: [pack('Gói 500 g', 520, 38_000, 62_000), pack('Gói 1 kg', 1_030, 72_000, 118_000)],
    storage: FROZEN,
    about: ['Rau củ cắt sẵn, chần qua rồi cấp đông, để dành cho ngày bận.'],
    use: ['Không cần rã đông: cho thẳng vào chảo xào hoặc nồi súp đang sôi.'],
  },
  {
    kinds: ['raucai', 'carot', 'khoqua'],
    what: 'Rau củ tươi',
    packs: [pack('Túi 500 g', 510, 15_000, 32_000), pack('Túi 1 kg', 1_020, 28_000, 60_000)],
    storage: FRESH,
    about: [
      'Rau củ ngon nhất trong vài ngày đầu, khi lá và củ còn căng nước.',
      'Thứ rau nhà nào cũng quen, ngon nhất khi còn tươi giòn.',
    ],
    use: ['Rửa dưới vòi nước chảy; luộc, xào, nấu canh hoặc ăn sống tùy món.'],
  },
  {
    kinds: ['mang'],
    what: 'Măng',
    packs: [pack('Gói 300 g', 330, 45_000, 95_000), pack('Gói 1 kg', 1_040, 140_000, 290_000)],
    storage: DRY,
    about: [
      'Măng sơ chế sẵn nên đỡ phần ngâm và luộc lâu.',
      'Món măng đi với mâm cỗ và bát canh ngày mưa.',
    ],
    use: ['Rửa lại, luộc qua một nước, rồi nấu canh vịt, xào hoặc kho.'],
  },
  {
    kinds: ['khoai', 'saurieng', 'traicay'],
    what: 'Trái cây, củ sấy',
    packs: [pack('Túi 100 g', 120, 45_000, 130_000), pack('Hộp 250 g', 300, 105_000, 310_000)],
    storage: DRY,
    about: [
      'Sấy giữ lại màu và mùi của quả, cắn giòn, không phải gọt.',
      'Gói nhỏ mở ra ăn hết trong một lần để không bị ỉu.',
    ],
    use: ['Ăn ngay, rắc lên sữa chua hoặc làm quà cho người đi xa.'],
  },
];
