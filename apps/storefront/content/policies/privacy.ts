import { list, type Translated, table, text } from '../article';

export const PRIVACY: Translated = {
  vi: {
    title: 'Chính sách bảo vệ dữ liệu cá nhân',
    summary: 'Chợ giữ những gì của bạn, để làm gì, bao lâu, và bạn có quyền gì.',
    sections: [
      {
        id: 'giu-gi',
        title: 'Giữ gì, để làm gì',
        blocks: [
          table(
            'Dữ liệu cá nhân',
            ['Dữ liệu', 'Để làm gì', 'Giữ bao lâu'],
            [
              'Tên, số điện thoại, địa chỉ nhận',
              'Giao hàng, bảo hành, báo khi thu hồi vì an toàn',
              '[[thời hạn]]',
            ],
            [
              'Đơn hàng và thanh toán',
              'Kế toán, thuế, giải quyết khiếu nại',
              '[[thời hạn theo luật]]',
            ],
            ['Nhận xét', 'Hiện công khai cùng tên bạn chọn', '[[thời hạn]]'],
            [
              'Hồ sơ, giấy tờ, số tài khoản của người bán',
              'Xác minh người bán là ai, trả tiền cho họ',
              '[[thời hạn theo luật]]',
            ],
          ),
          text(
            'Xem hàng, tìm kiếm và tra cứu chứng nhận không cần để lại gì. Hàng vừa xem và danh sách yêu thích chỉ nằm trong máy bạn.',
          ),
        ],
      },
      {
        id: 'cookie',
        title: 'Cookie',
        blocks: [
          list(
            'Cookie của giỏ hàng và của đơn vừa đặt, chỉ để chợ nhận ra giỏ và đơn của bạn.',
            'Cookie của hàng đã lưu, hàng vừa xem và số món trong giỏ, để trang hiện đúng những gì là của bạn.',
            'Cookie của phiên đăng nhập và của thư mời, cho ai bán hàng ở chợ. Những gì người bán gõ dở nằm trong máy của họ cho đến khi gửi đi hoặc đăng xuất.',
            'Không có cookie quảng cáo, không có mã theo dõi của bên khác.',
          ),
        ],
      },
      {
        id: 'chia-se',
        title: 'Chia sẻ với ai',
        blocks: [
          list(
            'Người bán và đơn vị vận chuyển, đủ để giao hàng: [[tên các đơn vị]].',
            'Đơn vị trung gian thanh toán: [[tên]].',
            'Cơ quan nhà nước khi luật yêu cầu.',
          ),
        ],
      },
      {
        id: 'quyen',
        title: 'Quyền của bạn',
        blocks: [
          text(
            'Bạn được biết, đồng ý hay rút lại đồng ý, xem, sửa, xóa, lấy bản sao, phản đối và khiếu nại. Gửi yêu cầu về [[người phụ trách bảo vệ dữ liệu]]; chợ trả lời trong [[số]] giờ. Căn cứ: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, có hiệu lực từ 01/01/2026 [[cần đối chiếu]].',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Protection of personal data',
    summary: 'What the market keeps of you, for what, for how long, and what rights you have.',
    sections: [
      {
        id: 'giu-gi',
        title: 'What, and for what',
        blocks: [
          table(
            'Personal data',
            ['Data', 'For', 'Kept'],
            [
              'Name, phone number, delivery address',
              'Delivery, warranty, warning after a revocation for safety',
              '[[term]]',
            ],
            ['Orders and payments', 'Accounts, taxes, complaints', '[[term by law]]'],
            ['Reviews', 'Shown in public with the name you choose', '[[term]]'],
            [
              'Application, papers and bank account of a seller',
              'To verify who sells, to pay them',
              '[[term by law]]',
            ],
          ),
          text(
            'Looking at goods, searching and verifying certificates need nothing from you. What you looked at and your wish list stay on your device.',
          ),
        ],
      },
      {
        id: 'cookie',
        title: 'Cookies',
        blocks: [
          list(
            'Cookies of the basket and of the last orders, only so that the market knows them again.',
            'Cookies of what you saved, what you saw and how much is in the basket, so that pages show what is yours.',
            'Cookies of the session and of an invitation, for whoever sells here. What a seller types is kept on their own device until it is sent, or they sign out.',
            'No advertising cookies and no trackers of others.',
          ),
        ],
      },
      {
        id: 'chia-se',
        title: 'Shared with',
        blocks: [
          list(
            'Sellers and carriers, as far as delivery needs it: [[names]].',
            'The payment provider: [[name]].',
            'Authorities, where the law requires it.',
          ),
        ],
      },
      {
        id: 'quyen',
        title: 'Your rights',
        blocks: [
          text(
            'You may know, consent or withdraw consent, see, correct, erase, take a copy, object and complain. Write to [[data protection officer]]; the market answers within [[number]] hours. Basis: Law on Personal Data Protection 91/2025/QH15, in force from 1 January 2026 [[to verify]].',
          ),
        ],
      },
    ],
  },
};
