/** An order of somebody whom there is not, at a stall of the demo. */
export interface DemoOrder {
  /** Names the order: who has one is not given another. */
  email: string;
  /** As the demo's decisions name it. */
  producer: string;
  /** Which of the producer's goods, from nought on. */
  nth: number;
  quantity: number;
  note: string;
  address: {
    first_name: string;
    last_name: string;
    phone: string;
    address_1: string;
    city: string;
    province: string;
    country_code: string;
  };
}

/** A number that nobody is given: there is no area 0200. */
const address = (street: string, commune: string, province: string): DemoOrder['address'] => ({
  first_name: 'Người mua mẫu',
  last_name: '',
  phone: '02000000002',
  address_1: `${street} (dữ liệu mẫu)`,
  city: commune,
  province,
  country_code: 'vn',
});

export const DEMO_ORDERS: readonly DemoOrder[] = [
  {
    email: 'nguoi-mua-1@cho-phien.test',
    producer: 'HTX Minh Họa Bản Mẫu',
    nth: 0,
    quantity: 2,
    note: 'Gọi trước khi giao giúp tôi (dữ liệu mẫu).',
    address: address('Số 1 đường Mẫu', 'Phường Minh Họa', 'Thành phố Hà Nội'),
  },
  {
    email: 'nguoi-mua-2@cho-phien.test',
    producer: 'HTX Minh Họa Bản Mẫu',
    nth: 1,
    quantity: 1,
    note: '',
    address: address('Ấp Mẫu', 'Xã Minh Họa', 'Thành phố Cần Thơ'),
  },
];
