import { list, steps, type Translated, text } from '../article';

export const PURCHASE: Translated = {
  vi: {
    title: 'Chính sách mua hàng',
    summary: 'Cách chọn hàng, đặt hàng, và lúc nào đơn hàng được coi là đã thành.',
    sections: [
      {
        id: 'dat-hang',
        title: 'Đặt hàng',
        blocks: [
          steps(
            'Chọn sản phẩm và loại đóng gói, thêm vào giỏ. Không cần lập tài khoản.',
            'Nhập người nhận, số điện thoại, địa chỉ; xem lại giá hàng, phí giao và tổng tiền.',
            'Bấm đặt hàng. Chợ hiện mã đơn và gửi xác nhận qua [[tin nhắn hoặc thư điện tử]].',
          ),
          text(
            'Trước khi đặt, bạn luôn thấy tên người bán, giá đã gồm thuế, phí giao và cách trả tiền. Bấm nút đặt hàng là lời đề nghị mua; hợp đồng thành khi chợ báo đã nhận đơn.',
          ),
        ],
      },
      {
        id: 'nguoi-ban',
        title: 'Bạn mua của ai',
        blocks: [
          text(
            'Người bán là chủ thể ghi trên trang sản phẩm: hợp tác xã, tổ hợp tác, doanh nghiệp hoặc hộ kinh doanh. Giỏ có hàng của nhiều người bán thì mỗi người bán là một đơn riêng.',
          ),
          text(
            'Thông tin người bán gồm tên, địa chỉ, số đăng ký và cách liên hệ: [[nơi hiển thị thông tin người bán]].',
          ),
        ],
      },
      {
        id: 'chung-nhan',
        title: 'Khi chứng nhận thay đổi',
        blocks: [
          text(
            'Chợ chỉ bán sản phẩm có chứng nhận OCOP còn hiệu lực. Chứng nhận bị thu hồi hoặc hết hạn trước khi đơn thành thì chợ từ chối dòng hàng ấy và nói rõ lý do; tiền đã trả cho dòng ấy được hoàn. Xem [sao được tính thế nào](/sao-duoc-tinh-the-nao).',
          ),
          list(
            'Đơn đã thành trước khi quyết định thu hồi có hiệu lực: [[cách xử lý]].',
            'Thu hồi vì an toàn thực phẩm: người đã mua được báo và được [[đổi, trả, hoàn tiền trong bao lâu]].',
          ),
        ],
      },
      {
        id: 'huy-don',
        title: 'Hủy đơn',
        blocks: [
          text(
            'Khi chủ thể chưa chuẩn bị hàng, bạn tự hủy ở trang của đơn, trong [các đơn hàng của bạn](/don-hang). Hàng đã chuẩn bị mà chưa gửi đi thì bạn gọi [[số điện thoại]]. Tiền đã trả được hoàn trong [[số]] ngày làm việc.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Purchase policy',
    summary: 'How to choose and order, and when an order counts as made.',
    sections: [
      {
        id: 'dat-hang',
        title: 'Ordering',
        blocks: [
          steps(
            'Choose a product and a pack, and put it into the basket. No account is needed.',
            'Enter recipient, phone number and address; look at prices, delivery fee and total.',
            'Place the order. The market shows the order’s code and confirms it by [[text message or e-mail]].',
          ),
          text(
            'Before you order you always see who sells, the price with taxes, the delivery fee and how to pay. Placing an order is an offer to buy; the contract is made when the market says that it has the order.',
          ),
        ],
      },
      {
        id: 'nguoi-ban',
        title: 'Whom you buy from',
        blocks: [
          text(
            'The seller is the producer named on the product’s page: a cooperative, a cooperative group, a firm or a household business. A basket with goods of several sellers becomes one order for each.',
          ),
          text(
            'A seller’s details are name, address, registration number and contact: [[where sellers’ details are shown]].',
          ),
        ],
      },
      {
        id: 'chung-nhan',
        title: 'When a certificate changes',
        blocks: [
          text(
            'The market sells only products whose OCOP certificate is in force. If it is revoked or over before the order is made, the market refuses that line and says why; what was paid for it is refunded. See [how stars are computed](/sao-duoc-tinh-the-nao).',
          ),
          list(
            'Orders made before a revocation takes effect: [[how they are handled]].',
            'Revoked for food safety: buyers are told and may [[exchange, return, be refunded, within how long]].',
          ),
        ],
      },
      {
        id: 'huy-don',
        title: 'Cancelling',
        blocks: [
          text(
            'While nothing is being prepared, you cancel on the page of the order, among [your orders](/don-hang). Once it is prepared, and not yet sent, please call [[phone number]]. What you paid is refunded within [[number]] working days.',
          ),
        ],
      },
    ],
  },
};
