import { list, steps, type Translated, text } from '../article';

export const RETURNS: Translated = {
  vi: {
    title: 'Chính sách đổi trả và hoàn tiền',
    summary: 'Hàng nào đổi trả được, trong bao lâu, làm thế nào, tiền về lúc nào.',
    sections: [
      {
        id: 'dieu-kien',
        title: 'Khi nào được đổi trả',
        blocks: [
          list(
            'Hàng giao sai, thiếu, vỡ, hỏng, quá hạn dùng.',
            'Hàng không đúng như mô tả, như nhãn, như hồ sơ chứng nhận.',
            'Chứng nhận bị thu hồi vì an toàn thực phẩm.',
            'Trường hợp khác: [[điều kiện của người vận hành]].',
          ),
          text(
            'Hàng tươi sống, hàng đã mở chỉ đổi trả khi có lỗi. Thời hạn báo: [[số]] ngày kể từ khi nhận; hàng tươi sống: [[số]] giờ.',
          ),
        ],
      },
      {
        id: 'cach-lam',
        title: 'Cách làm',
        blocks: [
          steps(
            'Báo mã đơn, lý do và ảnh qua [[kênh tiếp nhận]].',
            'Chợ trả lời trong [[số]] ngày làm việc, cùng người bán.',
            'Gửi trả theo hướng dẫn. Lỗi của người bán thì người bán trả phí gửi.',
          ),
        ],
      },
      {
        id: 'hoan-tien',
        title: 'Hoàn tiền',
        blocks: [
          text(
            'Tiền về theo cách bạn đã trả, trong [[số]] ngày làm việc kể từ khi chấp nhận. Trả khi nhận hàng thì hoàn vào tài khoản bạn cho biết.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Returns and refunds',
    summary: 'What can be returned, within how long, how, and when the money is back.',
    sections: [
      {
        id: 'dieu-kien',
        title: 'When goods can be returned',
        blocks: [
          list(
            'Wrong, missing, broken, spoilt or out of date.',
            'Not as described, as labelled, or as certified.',
            'The certificate was revoked for food safety.',
            'Other cases: [[the operator’s conditions]].',
          ),
          text(
            'Fresh goods and opened goods only if there is a fault. Tell us within [[number]] days of receipt; fresh goods: [[number]] hours.',
          ),
        ],
      },
      {
        id: 'cach-lam',
        title: 'How',
        blocks: [
          steps(
            'Tell us the order’s code, the reason and pictures by [[channel]].',
            'The market answers within [[number]] working days, together with the seller.',
            'Send the goods as told. If the seller is at fault, the seller pays for it.',
          ),
        ],
      },
      {
        id: 'hoan-tien',
        title: 'Refunds',
        blocks: [
          text(
            'The money goes back the way it came, within [[number]] working days of acceptance. For cash on delivery, to the account that you name.',
          ),
        ],
      },
    ],
  },
};
