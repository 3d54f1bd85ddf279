import { SELLER_ORDER_FILTERS, type SellerOrderFilter } from 'ocop-core';
import { routes } from '../routes';
import type { QueryValues } from '../search/search-url';

const FILTER = 'xem';
const PAGE = 'trang';

/** Headings of the desk's orders, as the address names them. */
const WORDS: Readonly<Record<SellerOrderFilter, string>> = {
  to_answer: 'cho-tra-loi',
  to_pay: 'cho-chuyen-khoan',
  to_ship: 'can-gui',
  on_the_way: 'dang-gui',
  owed: 'chua-thu-tien',
  to_give_back: 'can-tra-tien',
  done: 'xong',
};

/** The orders under a heading. */
export function ordersUnder(filter: SellerOrderFilter, page = 1): string {
  const query = new URLSearchParams({ [FILTER]: WORDS[filter] });
  if (page > 1) query.set(PAGE, String(page));
  return `${routes.sellerOrders}?${query}`;
}

/** Which orders an address asks for: those to answer unless it says otherwise. */
export function askedOrders(query: QueryValues): { filter: SellerOrderFilter; page: number } {
  const filter = SELLER_ORDER_FILTERS.find((known) => WORDS[known] === query[FILTER]);
  const page = Number(query[PAGE]);
  return {
    filter: filter ?? 'to_answer',
    page: Number.isInteger(page) && page > 1 && page < 1000 ? page : 1,
  };
}
