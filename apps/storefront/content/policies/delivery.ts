import { list, type Translated, table, text } from '../article';

export const DELIVERY: Translated = {
  vi: {
    title: 'Chính sách giao hàng',
    summary: 'Giao đến đâu, bao lâu, phí bao nhiêu, và bạn kiểm hàng lúc nào.',
    sections: [
      {
        id: 'pham-vi',
        title: 'Phạm vi, thời gian và phí',
        blocks: [
          table(
            'Thời gian kể từ lúc đơn được xác nhận',
            ['Nơi nhận', 'Thời gian', 'Phí'],
            ['Cùng tỉnh, thành phố', '[[số ngày]]', '[[mức phí]]'],
            ['Tỉnh, thành phố khác', '[[số ngày]]', '[[mức phí]]'],
            ['Hải đảo, vùng xa', '[[số ngày]]', '[[mức phí]]'],
          ),
          text('Phí giao hiện trước khi bạn đặt hàng. Hàng của mỗi người bán là một kiện riêng.'),
        ],
      },
      {
        id: 'nhan-hang',
        title: 'Khi nhận hàng',
        blocks: [
          list(
            'Bạn được xem bên ngoài kiện hàng và đối chiếu số kiện trước khi trả tiền. Đồng kiểm bên trong: [[có hay không, với hàng nào]].',
            'Xem nhãn: tên hàng, người chịu trách nhiệm, ngày sản xuất, hạn dùng, thành phần, cách bảo quản.',
            'Tra mã trên bao bì ở trang [tra cứu](/chung-nhan) để biết sao có thật không.',
            'Hàng vỡ, hỏng, thiếu: chụp ảnh và báo trong [[số]] giờ.',
          ),
        ],
      },
      {
        id: 'trach-nhiem',
        title: 'Ai chịu trách nhiệm trên đường',
        blocks: [
          text(
            'Rủi ro trên đường do người bán và đơn vị vận chuyển [[tên đơn vị]] chịu cho đến khi bạn nhận hàng. Giao chậm quá [[số]] ngày, bạn được hủy đơn và hoàn tiền.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Delivery policy',
    summary: 'Where goods are delivered, how soon, at what fee, and when you may look at them.',
    sections: [
      {
        id: 'pham-vi',
        title: 'Reach, time and fee',
        blocks: [
          table(
            'Time from the confirmation of the order',
            ['Destination', 'Time', 'Fee'],
            ['Same province or city', '[[days]]', '[[fee]]'],
            ['Another province or city', '[[days]]', '[[fee]]'],
            ['Islands, remote areas', '[[days]]', '[[fee]]'],
          ),
          text(
            'The delivery fee is shown before you order. Goods of each seller are a parcel of their own.',
          ),
        ],
      },
      {
        id: 'nhan-hang',
        title: 'When the goods arrive',
        blocks: [
          list(
            'You may look at the parcels from outside and count them before you pay. Looking inside: [[whether, and for which goods]].',
            'Read the label: name, who is responsible, day of production, best before, ingredients, storage.',
            'Enter the code on the package at [certificates](/chung-nhan) to learn whether its stars are real.',
            'Broken, spoilt, missing: take a picture and tell us within [[number]] hours.',
          ),
        ],
      },
      {
        id: 'trach-nhiem',
        title: 'Who bears the risk',
        blocks: [
          text(
            'Seller and carrier [[name]] bear the risk until you receive the goods. If they are more than [[number]] days late, you may cancel and are refunded.',
          ),
        ],
      },
    ],
  },
};
