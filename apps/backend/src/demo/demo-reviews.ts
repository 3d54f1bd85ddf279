/** A made-up review of a made-up product; the shop says so beside each. */
interface DemoReview {
  /** Of the product, in `made-up-products.ts`. */
  product: string;
  rating: 1 | 2 | 3 | 4 | 5;
  text: string;
  author: string;
  /** What the made-up producer answers. */
  reply?: string;
  /** Waits for an operator. */
  pending?: true;
}

/** Real firms get none: nothing is invented of them, neither praise nor blame. */
export const DEMO_REVIEWS: readonly DemoReview[] = [
  {
    product: 'Mật ong hoa cà phê Bản Mẫu',
    rating: 5,
    text: 'Mật thơm mùi hoa cà phê, để tủ lạnh có kết tinh nhẹ, ngâm nước ấm là tan.',
    author: 'Chị Lan',
    reply: 'Cảm ơn chị. Mật kết tinh là bình thường, chị cứ ngâm nước ấm dưới 40 °C nhé.',
  },
  {
    product: 'Mật ong hoa cà phê Bản Mẫu',
    rating: 4,
    text: 'Ngon, đóng gói kỹ. Giao chậm hơn hẹn một ngày.',
    author: '',
  },
  {
    product: 'Mật ong hoa cà phê Bản Mẫu',
    rating: 5,
    text: 'Mua lần thứ hai, vẫn như lần đầu.',
    author: 'Anh Minh',
  },
  {
    product: 'Mật ong hoa cà phê Bản Mẫu',
    rating: 3,
    text: 'Nắp chai hơi lỏng, mật thì ngon.',
    author: 'Cô Sáu',
    pending: true,
  },
  {
    product: 'Sữa hạt sen Sông Mẫu',
    rating: 5,
    text: 'Ít ngọt, trẻ con trong nhà thích.',
    author: 'Chị Hạnh',
  },
  {
    product: 'Sữa hạt sen Sông Mẫu',
    rating: 3,
    text: 'Vị được, hạn dùng ngắn nên phải uống nhanh.',
    author: '',
    reply: 'Dạ, sữa không dùng chất bảo quản nên hạn ngắn, anh chị giữ ngăn mát giúp chúng tôi.',
  },
];
