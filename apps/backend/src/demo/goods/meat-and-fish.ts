import { CHILLED, DRY, FROZEN, type Goods, pack } from './goods';

export const MEAT_AND_FISH: readonly Goods[] = [
  {
    kinds: ['khoca', 'ech'],
    what: 'Đồ khô một nắng',
    packs: [pack('Gói 500 g', 530, 120_000, 230_000), pack('Gói 1 kg', 1_040, 235_000, 450_000)],
    storage: 'Ngăn mát dùng trong một tháng, ngăn đông dùng trong sáu tháng.',
    about: [
      'Thịt ướp nhạt rồi phơi nắng, mặt ngoài se lại mà bên trong còn mềm.',
      'Món khô miền Tây ăn với cơm nóng hay làm mồi đều bắt.',
    ],
    use: ['Chiên vàng, nướng than rồi chấm nước mắm me; xé trộn gỏi xoài.'],
  },
  {
    kinds: ['tom'],
    what: 'Tôm đông lạnh',
    packs: [pack('Khay 300 g', 340, 95_000, 150_000), pack('Hộp 1 kg', 1_080, 300_000, 460_000)],
    storage: FROZEN,
    about: ['Tôm thẻ cấp đông, để sẵn trong tủ cho bữa cơm bận.'],
    use: ['Rã đông trong ngăn mát rồi chiên, nướng hoặc áp chảo cho chín kỹ.'],
  },
  {
    kinds: ['lapxuong'],
    what: 'Lạp xưởng',
    packs: [pack('Gói 500 g', 540, 95_000, 165_000), pack('Gói 1 kg', 1_060, 185_000, 320_000)],
    storage: CHILLED,
    about: ['Lạp xưởng nhồi từ thịt cá quết dẻo, vị ngọt mặn vừa phải, bề mặt bóng.'],
    use: [
      'Luộc với chút nước cho cạn rồi lăn chảo đến khi vàng; ăn với cơm, xôi hay cuốn bánh tráng.',
    ],
  },
  {
    kinds: ['gio', 'charuoi'],
    what: 'Giò, chả',
    packs: [pack('Gói 300 g', 330, 85_000, 155_000), pack('Gói 500 g', 540, 140_000, 250_000)],
    storage: CHILLED,
    about: [
      'Thịt, cá quết dẻo với gia vị nên miếng chả dai và thơm.',
      'Món chả có mặt trong mâm cỗ, bát bún và ổ bánh mì.',
    ],
    use: [
      'Thái miếng ăn ngay, hoặc chiên lại cho vàng mặt.',
      'Rã đông trong ngăn mát, áp chảo nhỏ lửa, chấm tương ớt hay nước mắm chua ngọt.',
    ],
  },
  {
    kinds: ['trung'],
    what: 'Trứng tươi',
    packs: [pack('Hộp 10 quả', 480, 45_000, 70_000), pack('Khay 30 quả', 1_450, 130_000, 200_000)],
    storage: 'Ngăn mát 4-8 °C, đầu nhỏ quay xuống.',
    ingredients: 'Trứng gà.',
    about: ['Trứng gà ác vỏ ngà, nhỏ hơn trứng gà thường, lòng đỏ đậm màu.'],
    use: ['Luộc lòng đào, tráng, hoặc chưng; rửa trước khi dùng chứ không rửa trước khi cất.'],
  },
  {
    kinds: ['ga'],
    what: 'Gà làm sẵn',
    packs: [pack('Con 1,2 kg làm sẵn', 1_250, 190_000, 260_000)],
    storage: FROZEN,
    ingredients: 'Thịt gà.',
    about: ['Gà làm sẵn, rửa lại là nấu được.'],
    use: ['Luộc chấm muối tiêu lá chanh, hấp hành, hoặc nấu cháo.'],
  },
  {
    kinds: ['yen'],
    what: 'Yến sào',
    packs: [
      pack('Hộp 50 g', 130, 1_250_000, 1_850_000),
      pack('Hộp 100 g', 220, 2_450_000, 3_600_000),
    ],
    storage: DRY,
    ingredients: 'Tổ yến.',
    about: ['Tổ yến đã nhặt sạch lông, sấy khô, ngâm nở là chưng được.'],
    use: ['Ngâm nước nguội đến khi sợi mềm, chưng cách thủy với đường phèn khoảng 25 phút.'],
  },
];
