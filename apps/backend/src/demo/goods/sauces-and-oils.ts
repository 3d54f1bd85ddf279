import { CHILLED, DRY, type Goods, pack } from './goods';

/** Độ đạm, grams of nitrogen in a litre: from 25 to 45 on the label, and the price goes with it. */
function nitrogenGrade(name: string): number | null {
  const degrees = /(\d{2})\s?(?:độ đạm|N\b)/.exec(name)?.[1];
  return degrees ? Math.min(1, Math.max(0, (Number(degrees) - 25) / 20)) : null;
}

export const SAUCES_AND_OILS: readonly Goods[] = [
  {
    kinds: ['nuocmamchay'],
    what: 'Nước chấm chay',
    packs: [
      pack('Chai 500 ml', 640, 35_000, 65_000),
      pack('Thùng 6 chai 500 ml', 3_900, 200_000, 370_000),
    ],
    storage: DRY,
    about: ['Nước chấm chay lấy vị mặn ngọt từ đậu nành thay cho cá, dùng được trong bữa chay.'],
    use: ['Pha với chanh, ớt, đường làm nước chấm; nêm món kho, món xào chay.'],
  },
  {
    kinds: ['nuocmam'],
    what: 'Nước mắm',
    grade: nitrogenGrade,
    packs: [
      pack('Chai 500 ml', 680, 65_000, 190_000),
      pack('Hộp 2 chai 500 ml', 1_450, 135_000, 375_000),
      pack('Thùng 6 chai 500 ml', 4_300, 385_000, 1_090_000),
    ],
    storage: DRY,
    about: [
      'Nước mắm là nước cốt rút ra từ cá ủ với muối; độ đạm ghi trên nhãn càng cao, vị càng đậm.',
      'Màu cánh gián, mùi thơm dịu và vị mặn trước ngọt sau là dấu hiệu người nội trợ hay tìm.',
      'Chai để lâu có thể kết tinh muối ở đáy hoặc sẫm màu dần, không phải là hỏng.',
    ],
    use: [
      'Chấm trực tiếp, pha tỏi ớt chanh đường, hoặc nêm cuối khi kho và nấu canh.',
      'Dùng nguyên chất để chấm đồ luộc; pha loãng khi ăn bún, gỏi cuốn.',
    ],
  },
  {
    kinds: ['mamca'],
    what: 'Mắm cá',
    packs: [pack('Hũ 500 g', 720, 85_000, 150_000), pack('Hũ 1 kg', 1_350, 160_000, 285_000)],
    storage: CHILLED,
    about: [
      'Mắm cá của miền sông nước ủ cá với muối và thính, thịt cá săn lại, thơm mùi gạo rang.',
      'Mỗi loại cá cho một vị mắm riêng, con nhỏ ăn cả xương, con lớn xé từng miếng.',
    ],
    use: [
      'Ăn sống với rau, chuối chát và ớt; chưng với trứng thịt; hoặc nấu lẩu mắm.',
      'Trộn thêm đường, tỏi, ớt, dọn cùng cơm nóng và dưa leo.',
    ],
  },
  {
    kinds: ['mamtom'],
    what: 'Mắm tôm, mắm tép',
    packs: [pack('Hũ 400 g', 560, 40_000, 85_000), pack('Hũ 900 g', 1_180, 85_000, 175_000)],
    storage: 'Nơi mát, đậy kín; để ngăn mát sau khi mở.',
    about: [
      'Mắm xay nhuyễn từ tôm, tép biển ủ muối, mùi mạnh mà vị ngọt sâu.',
      'Thìa mắm nhỏ đủ làm dậy cả bát nước chấm hay nồi canh.',
    ],
    use: [
      'Đánh bông với chanh, đường, ớt để chấm bún đậu; nêm bún riêu, thịt kho.',
      'Phi hành tỏi rồi chưng mắm với thịt ba chỉ, ăn dần cùng cơm trắng.',
    ],
  },
  {
    kinds: ['dauphong', 'dauvung'],
    what: 'Dầu ép',
    packs: [pack('Chai 500 ml', 560, 75_000, 130_000), pack('Chai 1 lít', 1_080, 140_000, 245_000)],
    storage: 'Nơi mát, tránh nắng; đậy kín sau khi mở.',
    about: [
      'Dầu ép từ hạt rang giữ mùi thơm của hạt, màu vàng sánh.',
      'Chai dầu quê mở ra là nghe mùi hạt rang, rưới một chút đã thơm món ăn.',
    ],
    use: [
      'Phi hành, xào rau, trộn gỏi; rưới lên cháo hay mì trước khi dọn.',
      'Ướp thịt cá hoặc trộn nộm; nên cho vào sau cùng để giữ mùi.',
    ],
  },
  {
    kinds: ['tinhdau'],
    what: 'Tinh dầu',
    packs: [pack('Lọ 10 ml', 60, 70_000, 130_000), pack('Lọ 30 ml', 110, 165_000, 320_000)],
    storage: 'Nơi mát, tránh nắng, xa tầm tay trẻ em.',
    about: ['Tinh dầu chưng cất từ cây lá mang mùi đậm, chỉ vài giọt đã thơm cả phòng.'],
    use: [
      'Nhỏ vào đèn xông hoặc khăn giấy để làm thơm phòng; không uống, không bôi trực tiếp lên da.',
    ],
  },
  {
    kinds: ['ot', 'muoi'],
    what: 'Gia vị',
    packs: [pack('Hũ 120 g', 170, 25_000, 60_000), pack('Hũ 250 g', 330, 48_000, 115_000)],
    storage: DRY,
    about: ['Gia vị khô đóng hũ nhỏ, rắc một ít là đủ đậm.'],
    use: ['Chấm trái cây, đồ nướng, hải sản; hoặc ướp thịt cá trước khi nướng.'],
  },
];
