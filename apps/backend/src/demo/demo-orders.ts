import type { Delivery } from 'ocop-contract';

/** An order of somebody whom there is not, at a stall of the demo. */
export interface DemoOrder {
  /** As the demo's decisions name it. */
  producer: string;
  /** Which of the producer's goods, from nought on. */
  nth: number;
  quantity: number;
  delivery: Delivery & { email: string };
}

/**
 * A number that nobody is given: there is no area 0200.
 * @param name names the order, by its address: who has one is not given another
 */
const delivery = (
  name: string,
  place: Pick<Delivery, 'street' | 'commune' | 'province_code' | 'note'>,
): DemoOrder['delivery'] => ({
  name: 'Người mua mẫu',
  phone: '02000000002',
  email: `${name}@cho-phien.test`,
  ...place,
});

export const DEMO_ORDERS: readonly DemoOrder[] = [
  {
    producer: 'HTX Minh Họa Bản Mẫu',
    nth: 0,
    quantity: 2,
    delivery: delivery('nguoi-mua-1', {
      street: 'Số 1 đường Mẫu (dữ liệu mẫu)',
      commune: 'Phường Minh Họa',
      province_code: '01',
      note: 'Gọi trước khi giao giúp tôi (dữ liệu mẫu).',
    }),
  },
  {
    producer: 'HTX Minh Họa Bản Mẫu',
    nth: 1,
    quantity: 1,
    delivery: delivery('nguoi-mua-2', {
      street: 'Ấp Mẫu (dữ liệu mẫu)',
      commune: 'Xã Minh Họa',
      province_code: '92',
      note: '',
    }),
  },
];
