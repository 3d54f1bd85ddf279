import { DRY, type Goods, pack } from './goods';

/** The sentence that Nghị định 15/2018/NĐ-CP puts on food supplements. */
const SUPPLEMENT_NOTE =
  'Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.';

const SUPPLEMENT: Omit<Goods, 'kinds' | 'what'> = {
  packs: [pack('Hộp 30 viên', 90, 190_000, 390_000), pack('Hộp 60 viên', 150, 365_000, 745_000)],
  storage: 'Dưới 30 °C, nơi khô, tránh ánh sáng và xa tầm tay trẻ em.',
  about: [
    `Làm từ dược liệu; hỏi chủ thể về thành phần và liều dùng trước khi mua. ${SUPPLEMENT_NOTE}`,
    `Đọc kỹ hướng dẫn trên nhãn trước khi dùng. ${SUPPLEMENT_NOTE}`,
  ],
  use: ['Phụ nữ mang thai, trẻ nhỏ và người đang dùng thuốc nên hỏi bác sĩ trước.'],
};

export const HERBS: readonly Goods[] = [
  { kinds: ['curcumin'], what: 'Thực phẩm bảo vệ sức khỏe', ...SUPPLEMENT },
  { kinds: ['thaoduoc', 'sam'], what: 'Sản phẩm từ dược liệu', ...SUPPLEMENT },
  {
    kinds: ['cao'],
    what: 'Cao dược liệu',
    packs: [pack('Hũ 100 g', 200, 110_000, 210_000), pack('Hộp 250 g', 400, 255_000, 490_000)],
    storage: DRY,
    about: ['Cao cô đặc từ nước nấu dược liệu, màu nâu sẫm, vị hơi đắng.'],
    use: ['Lấy một lượng nhỏ theo hướng dẫn trên nhãn, hòa với nước ấm.'],
  },
  {
    kinds: ['linhchi', 'dongtrung'],
    what: 'Nấm dược liệu',
    packs: [pack('Hộp 50 g', 130, 260_000, 520_000), pack('Hộp 100 g', 220, 495_000, 980_000)],
    storage: DRY,
    about: ['Nấm sấy khô nguyên cây hoặc thái lát, mùi thơm của gỗ và đất rừng.'],
    use: ['Hãm với nước sôi uống như trà, hoặc cho vào nồi hầm theo hướng dẫn trên nhãn.'],
  },
];
