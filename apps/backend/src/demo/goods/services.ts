import { type Goods, pack } from './goods';

const BOOK = 'Hẹn ngày với đơn vị tổ chức trước khi đi.';

export const SERVICES: readonly Goods[] = [
  {
    kinds: ['dulich', 'phaodat'],
    what: 'Phiếu trải nghiệm',
    packs: [
      pack('Phiếu 1 người', 20, 120_000, 260_000),
      pack('Phiếu nhóm 4 người', 20, 440_000, 960_000),
    ],
    storage: BOOK,
    about: [
      'Phiếu dùng cho một buổi trải nghiệm cùng người dân địa phương.',
      'Đi để nghe chuyện làng, xem nghề và ăn bữa cơm tại chỗ.',
    ],
    use: ['Đặt lịch trước ít nhất hai ngày; xuất trình phiếu khi đến nơi.'],
  },
  {
    kinds: ['homestay'],
    what: 'Phiếu lưu trú',
    packs: [
      pack('Phiếu 1 đêm, 2 người', 20, 480_000, 820_000),
      pack('Phiếu 2 đêm, 2 người', 20, 890_000, 1_500_000),
    ],
    storage: BOOK,
    about: ['Phiếu ở lại với người dân địa phương, phòng gọn gàng giữa làng quê.'],
    use: ['Đặt ngày trước ít nhất một tuần; phiếu không áp dụng dịp lễ, Tết.'],
  },
];
