import { list, type Translated, text } from './article';

export const ABOUT: Translated = {
  vi: {
    title: 'Giới thiệu',
    summary:
      'Chợ Phiên là chợ trực tuyến của sản phẩm OCOP, chương trình Mỗi xã một sản phẩm. Chợ chỉ bán sản phẩm có chứng nhận còn hiệu lực.',
    sections: [
      {
        id: 'vi-sao',
        title: 'Vì sao có chợ này',
        blocks: [
          text(
            'Sao OCOP là công sức của người làm và lời hứa với người mua. Sao chỉ đáng tin khi ai cũng tra được, và khi sao mất thì mọi nơi cùng biết ngay.',
          ),
          list(
            'Người mua tìm được đúng sản phẩm, và hỏi được sổ đăng ký về từng ngôi sao.',
            'Người làm ra sản phẩm bán thẳng, không phải chứng minh lại từ đầu.',
            'Cơ quan quản lý ra quyết định một lần, mọi trang của chợ theo ngay.',
          ),
        ],
      },
      {
        id: 'ai-van-hanh',
        title: 'Ai vận hành',
        blocks: [
          text(
            'Người vận hành: [[tên cơ quan hoặc doanh nghiệp, quyết định thành lập, mã số thuế, địa chỉ]]. Phần mềm là mã nguồn mở, ai cũng xem và dùng được.',
          ),
          text(
            'Cách tính sao: [sao được tính thế nào](/sao-duoc-tinh-the-nao). Con số: [thống kê](/thong-ke).',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'About',
    summary:
      'Chợ Phiên is an online market of OCOP products, of the One Commune One Product programme. It sells only products whose certificate is in force.',
    sections: [
      {
        id: 'vi-sao',
        title: 'Why this market',
        blocks: [
          text(
            'OCOP stars are the work of those who make and a promise to those who buy. They can be trusted only if anyone can look them up, and if all places know at once when they are gone.',
          ),
          list(
            'Buyers find the right product, and ask the register about every star.',
            'Producers sell directly, without having to prove themselves again.',
            'Authorities decide once, and every page of the market follows at once.',
          ),
        ],
      },
      {
        id: 'ai-van-hanh',
        title: 'Who runs it',
        blocks: [
          text(
            'Operator: [[authority or firm, founding decision, tax code, address]]. The software is open source, for anyone to read and use.',
          ),
          text(
            'How stars are computed: [how](/sao-duoc-tinh-the-nao). Figures: [statistics](/thong-ke).',
          ),
        ],
      },
    ],
  },
};
