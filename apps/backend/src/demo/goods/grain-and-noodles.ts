import { DRY, type Goods, pack } from './goods';

export const GRAIN_AND_NOODLES: readonly Goods[] = [
  {
    kinds: ['gao'],
    what: 'Gạo',
    packs: [
      pack('Túi 1 kg', 1_020, 32_000, 62_000),
      pack('Túi 5 kg', 5_050, 155_000, 300_000),
      pack('Bao 10 kg', 10_100, 300_000, 580_000),
    ],
    storage: 'Nơi khô ráo, tránh ẩm và mọt; nên dùng trong ba tháng sau khi mở túi.',
    ingredients: 'Gạo.',
    about: [
      'Giống lúa, chất đất và nước ở mỗi vùng làm nên hạt cơm dẻo hay xốp, thơm nhiều hay ít.',
      'Hạt gạo mới còn mùi đồng, cơm nguội vẫn mềm.',
      'Gạo màu giữ lớp vỏ cám nên nấu lâu hơn gạo trắng và nhai bùi hơn.',
    ],
    use: [
      'Vo nhẹ tay, nấu với lượng nước vừa xâm xấp mặt gạo; gạo còn vỏ cám nên ngâm trước.',
      'Nấu cơm hằng ngày, hoặc gói làm quà quê.',
    ],
  },
  {
    kinds: ['bunmien'],
    what: 'Bún, miến, mì khô',
    packs: [pack('Gói 500 g', 520, 28_000, 60_000), pack('Thùng 5 kg', 5_200, 265_000, 560_000)],
    storage: DRY,
    about: [
      'Sợi phơi khô, cất được lâu mà khi trụng lại vẫn dai.',
      'Món khô trữ sẵn trong bếp, mười phút là có bát bún bát mì nóng.',
    ],
    use: [
      'Ngâm nước ấm cho mềm rồi trụng qua nước sôi; nấu nước, xào hoặc trộn đều hợp.',
      'Luộc vừa chín tới, xả nước lạnh cho sợi ráo và không dính.',
    ],
  },
  {
    kinds: ['ngucoc', 'bot'],
    what: 'Bột, ngũ cốc',
    packs: [pack('Túi 250 g', 270, 60_000, 120_000), pack('Hũ 500 g', 620, 115_000, 225_000)],
    storage: DRY,
    about: [
      'Bột mịn, tan đều khi khuấy, mùi của củ và hạt còn rõ.',
      'Xay từ nguyên liệu đã phơi sấy khô, đóng túi nhỏ để dùng dần.',
    ],
    use: [
      'Khuấy một thìa với nước ấm hoặc sữa; cũng dùng làm bánh, nấu chè.',
      'Pha uống buổi sáng, thêm đường tùy khẩu vị.',
    ],
  },
  {
    kinds: ['banhtrang'],
    what: 'Bánh tráng',
    packs: [pack('Xấp 300 g', 320, 22_000, 45_000), pack('Bó 1 kg', 1_040, 68_000, 140_000)],
    storage: DRY,
    about: [
      'Bánh tráng mỏng, phơi trên vỉ tre nên còn in vân đan.',
      'Lá bánh dẻo vừa để cuốn, đem nướng thì phồng giòn.',
    ],
    use: [
      'Nhúng nước cuốn thịt, tôm và rau sống; hoặc nướng trên than ăn kèm gỏi.',
      'Cuốn chả giò, hay bẻ nhỏ ăn với hến xúc, cao lầu.',
    ],
  },
  {
    kinds: ['comchay'],
    what: 'Cơm cháy',
    packs: [pack('Gói 250 g', 270, 35_000, 60_000), pack('Hộp 500 g', 560, 68_000, 115_000)],
    storage: DRY,
    about: ['Cơm ép mỏng, chiên giòn, rắc thêm gia vị mặn ngọt.'],
    use: ['Ăn chơi, chấm nước sốt, hoặc mang theo trong chuyến đi.'],
  },
  {
    kinds: ['hat', 'lac', 'vung'],
    what: 'Hạt rang',
    packs: [pack('Hũ 250 g', 310, 75_000, 135_000), pack('Hũ 500 g', 590, 145_000, 260_000)],
    storage: DRY,
    about: ['Hạt rang chín đều, giòn và bùi, đóng hũ kín để không bị ỉu.'],
    use: ['Ăn vặt, đãi khách, hoặc giã rắc lên gỏi và xôi.'],
  },
];
