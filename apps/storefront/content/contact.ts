import { list, type Translated, text } from './article';

export const CONTACT: Translated = {
  vi: {
    title: 'Liên hệ',
    summary: 'Hỏi về đơn hàng, báo sao giả, góp ý về sổ đăng ký.',
    sections: [
      {
        id: 'kenh',
        title: 'Các kênh',
        blocks: [
          list(
            'Điện thoại: [[số và giờ trực]].',
            'Thư điện tử: [[địa chỉ]].',
            'Địa chỉ: [[trụ sở]].',
            'Người đại diện và người phụ trách dữ liệu cá nhân: [[họ tên, chức vụ]].',
          ),
        ],
      },
      {
        id: 'truoc-khi-hoi',
        title: 'Có thể bạn cần',
        blocks: [
          list(
            '[Tra cứu chứng nhận](/chung-nhan) theo mã, số quyết định hoặc tên sản phẩm.',
            '[Giải quyết khiếu nại](/chinh-sach/giai-quyet-khieu-nai).',
            '[Đổi trả và hoàn tiền](/chinh-sach/doi-tra).',
          ),
          text(
            'Sổ đăng ký ghi theo quyết định của cơ quan nhà nước. Thấy sai với quyết định gốc, bạn gửi kèm số quyết định để chợ đính chính.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Contact',
    summary: 'Ask about an order, report fake stars, correct the register.',
    sections: [
      {
        id: 'kenh',
        title: 'Ways to reach us',
        blocks: [
          list(
            'Phone: [[number and hours]].',
            'E-mail: [[address]].',
            'Address: [[seat]].',
            'Representative and data protection officer: [[names, positions]].',
          ),
        ],
      },
      {
        id: 'truoc-khi-hoi',
        title: 'You may need',
        blocks: [
          list(
            '[Look up a certificate](/chung-nhan) by code, decision number or product name.',
            '[Complaints](/chinh-sach/giai-quyet-khieu-nai).',
            '[Returns and refunds](/chinh-sach/doi-tra).',
          ),
          text(
            'The register follows the decisions of authorities. If it differs from the original, send us the decision’s number and we correct it.',
          ),
        ],
      },
    ],
  },
};
