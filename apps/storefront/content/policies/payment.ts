import { list, type Translated, text } from '../article';

export const PAYMENT: Translated = {
  vi: {
    title: 'Chính sách thanh toán',
    summary: 'Những cách trả tiền, và tiền của bạn được giữ an toàn thế nào.',
    sections: [
      {
        id: 'cach-tra',
        title: 'Cách trả tiền',
        blocks: [
          list(
            'Trả khi nhận hàng: trả cho người giao, đúng số tiền trên đơn.',
            'Chuyển khoản bằng mã VietQR thẳng vào tài khoản của người bán, nếu người bán nhận cách này: chợ không giữ tiền. Tiền chưa về trong thời hạn ghi trên đơn thì đơn tự hủy; đã chuyển mà đơn bị hủy thì người bán phải trả lại.',
            'Thẻ, nếu trang thanh toán có cách này: trả một lần cho cả giỏ, qua [[đơn vị trung gian thanh toán]]. Kiện nào không đặt được thì không bị trừ tiền; đơn bị hủy, hoặc hàng không đủ, thì chợ hoàn phần đó về chính thẻ đã trả.',
          ),
          text('Giá trên chợ là giá cuối, đã gồm thuế, tính bằng đồng Việt Nam.'),
        ],
      },
      {
        id: 'an-toan',
        title: 'An toàn',
        blocks: [
          text(
            'Chợ không giữ số thẻ. Trang thẻ do đơn vị trung gian thanh toán được cấp phép vận hành: [[tên và số giấy phép]]. Không ai của chợ hỏi mã OTP hay mật khẩu của bạn.',
          ),
        ],
      },
      {
        id: 'hoa-don',
        title: 'Hóa đơn và thuế',
        blocks: [
          text(
            'Người bán xuất hóa đơn theo quy định: [[cách yêu cầu hóa đơn]]. Với người bán là hộ, cá nhân, chợ khấu trừ thuế trên từng giao dịch theo quy định hiện hành: [[căn cứ và mức, cần đối chiếu]].',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Payment policy',
    summary: 'How to pay, and how your money is kept safe.',
    sections: [
      {
        id: 'cach-tra',
        title: 'Ways to pay',
        blocks: [
          list(
            'Cash on delivery: pay the carrier the amount on the order.',
            'Transfer by VietQR code straight to the account of a seller who takes it: the market holds no money. If it has not come by the time on the order, the order is cancelled; what was sent for a cancelled order its seller has to give back.',
            'Card, where the checkout offers it: one payment for the whole basket, through [[payment provider]]. A parcel that cannot be ordered is not charged; what is cancelled or cannot be had, the market sends back to the same card.',
          ),
          text('Prices are final, with taxes, in Vietnamese đồng.'),
        ],
      },
      {
        id: 'an-toan',
        title: 'Safety',
        blocks: [
          text(
            'The market keeps no card numbers. The card page is run by a licensed payment provider: [[name and licence]]. Nobody of the market asks for your one-time code or password.',
          ),
        ],
      },
      {
        id: 'hoa-don',
        title: 'Invoices and taxes',
        blocks: [
          text(
            'The seller issues invoices as the law requires: [[how to ask for one]]. For households and individuals who sell, the market withholds tax on each sale as the law in force requires: [[basis and rates, to verify]].',
          ),
        ],
      },
    ],
  },
};
