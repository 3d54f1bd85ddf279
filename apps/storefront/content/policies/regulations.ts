import { list, type Translated, text } from '../article';

export const REGULATIONS: Translated = {
  vi: {
    title: 'Quy chế hoạt động',
    summary: 'Ai được bán, ai làm gì, và điều gì không được làm trên chợ.',
    sections: [
      {
        id: 'cac-ben',
        title: 'Các bên',
        blocks: [
          list(
            'Người vận hành: [[tên pháp nhân, mã số thuế, địa chỉ, người đại diện]].',
            'Người bán: chủ thể có sản phẩm được công nhận OCOP, đã xác minh danh tính.',
            'Người mua: bất kỳ ai có năng lực giao kết hợp đồng.',
          ),
          text(
            'Chợ là nền tảng thương mại điện tử trung gian, đăng ký với Bộ Công Thương: [[số đăng ký và biểu tượng]]. Căn cứ: Luật Thương mại điện tử 122/2025/QH15, có hiệu lực từ 01/7/2026, và nghị định hướng dẫn [[cần đối chiếu]].',
          ),
        ],
      },
      {
        id: 'hang-hoa',
        title: 'Hàng được bán',
        blocks: [
          list(
            'Chỉ sản phẩm có chứng nhận OCOP còn hiệu lực, có trong sổ đăng ký của chợ.',
            'Nhãn, hạn dùng, công bố chất lượng đủ theo quy định.',
            'Rượu và hàng có điều kiện: theo quy định riêng [[điều kiện, độ tuổi]].',
          ),
          text(
            'Sao do máy tính ra từ chứng nhận; người bán không tự gõ sao được. Xem [sao được tính thế nào](/sao-duoc-tinh-the-nao).',
          ),
        ],
      },
      {
        id: 'nghia-vu',
        title: 'Trách nhiệm của chợ',
        blocks: [
          list(
            'Công khai người bán, giá, phí, chính sách trước khi đặt hàng.',
            'Gỡ hàng khi chứng nhận không còn hiệu lực, khi có yêu cầu hợp pháp.',
            'Giữ hồ sơ giao dịch, giải quyết khiếu nại theo [quy trình](/chinh-sach/giai-quyet-khieu-nai).',
            'Bảo vệ dữ liệu cá nhân theo [chính sách](/chinh-sach/bao-mat).',
          ),
        ],
      },
      {
        id: 'cam',
        title: 'Không được làm',
        blocks: [
          list(
            'Nói sai về sao, nguồn gốc, công dụng, giá.',
            'Dùng nhãn hiệu OCOP cho sản phẩm khác với sản phẩm được công nhận.',
            'Nhận xét giả, thuê người nhận xét.',
          ),
          text(
            'Vi phạm thì bị gỡ hàng, ngừng bán, và chuyển cơ quan có thẩm quyền: [[các mức xử lý]].',
          ),
        ],
      },
      {
        id: 'sua-doi',
        title: 'Sửa đổi',
        blocks: [text('Quy chế sửa thì báo trước [[số]] ngày. Bản này có hiệu lực từ [[ngày]].')],
      },
    ],
  },
  en: {
    title: 'Operating regulations',
    summary: 'Who may sell, who does what, and what must not be done in the market.',
    sections: [
      {
        id: 'cac-ben',
        title: 'Parties',
        blocks: [
          list(
            'Operator: [[legal name, tax code, address, representative]].',
            'Sellers: producers with a recognised OCOP product whose identity was verified.',
            'Buyers: anyone who may make contracts.',
          ),
          text(
            'The market is an intermediary e-commerce platform registered with the Ministry of Industry and Trade: [[registration and mark]]. Basis: Law on E-commerce 122/2025/QH15, in force from 1 July 2026, and its decrees [[to verify]].',
          ),
        ],
      },
      {
        id: 'hang-hoa',
        title: 'What may be sold',
        blocks: [
          list(
            'Only products with an OCOP certificate in force that is in the market’s register.',
            'With labels, dates and quality declarations as required.',
            'Alcohol and conditional goods: by rules of their own [[conditions, age]].',
          ),
          text(
            'Stars are computed from the certificate; sellers cannot type them. See [how stars are computed](/sao-duoc-tinh-the-nao).',
          ),
        ],
      },
      {
        id: 'nghia-vu',
        title: 'The market’s duties',
        blocks: [
          list(
            'To show seller, price, fees and policies before an order.',
            'To take goods off sale when their certificate ends, or when lawfully asked.',
            'To keep records and handle complaints by the [procedure](/chinh-sach/giai-quyet-khieu-nai).',
            'To protect personal data by the [policy](/chinh-sach/bao-mat).',
          ),
        ],
      },
      {
        id: 'cam',
        title: 'Not allowed',
        blocks: [
          list(
            'False words about stars, origin, use or price.',
            'The OCOP mark on other products than the recognised one.',
            'Fake or paid reviews.',
          ),
          text(
            'Whoever does is taken off sale, suspended, and reported to the authority: [[measures]].',
          ),
        ],
      },
      {
        id: 'sua-doi',
        title: 'Changes',
        blocks: [
          text(
            'Changes are announced [[number]] days ahead. This version is in force from [[date]].',
          ),
        ],
      },
    ],
  },
};
