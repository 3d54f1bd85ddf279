import { SELLER_ORDER_FILTERS } from 'ocop-core';
import { expect, it } from 'vitest';
import { askedOrders, ordersUnder } from './order-headings';

it.each(SELLER_ORDER_FILTERS)('%s is found again by its address', (filter) => {
  for (const page of [1, 3]) {
    const { searchParams } = new URL(ordersUnder(filter, page), 'http://shop');
    expect(askedOrders(Object.fromEntries(searchParams))).toEqual({ filter, page });
  }
});

it('anything else asks for what is to be answered', () => {
  for (const query of [{}, { xem: 'tat-ca' }, { trang: '-1' }, { trang: 'x', xem: ['xong'] }]) {
    expect(askedOrders(query)).toEqual({ filter: 'to_answer', page: 1 });
  }
});
