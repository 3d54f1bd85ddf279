import type { MedusaContainer } from '@medusajs/framework/types';
import type { AnswerOf, adminSellerRoutes, adminSellersQuery } from 'ocop-contract';
import { vneidDueOn } from 'ocop-core';
import type { z } from 'zod';
import { membersOf } from '../../container/members';
import { sellersOf } from '../../container/resolve';
import type { FoundSeller } from '../../modules/seller';
import { instantOf } from '../views/seller-view';
import { readHolders } from './read-holders';

type Answer = AnswerOf<typeof adminSellerRoutes.sellers>;

/** One page of sellers, with how many there are of each state. */
export async function listAdminSellers(
  container: MedusaContainer,
  { limit, offset, state, q }: z.output<typeof adminSellersQuery>,
): Promise<Answer> {
  const sellers = sellersOf(container);
  const found = q ? await readSellersOfEmail(container, q) : [];
  const [page, counts] = await Promise.all([
    sellers.findSellers(
      { ...(state ? { state } : {}), ...(q ? { q, found } : {}) },
      { limit, offset },
    ),
    sellers.countSellers(),
  ]);
  const holders = await readHolders(
    container,
    page.sellers.flatMap(({ producer_ids }) => producer_ids),
  );
  const producersOf = ({ producer_ids }: FoundSeller) =>
    producer_ids.flatMap((id) => {
      const holder = holders.get(id);
      return holder ? [{ handle: holder.handle, name: holder.name }] : [];
    });
  return {
    sellers: page.sellers.map((seller) => ({
      id: seller.id,
      name: seller.name,
      type: seller.type,
      province_code: seller.seat_province_code,
      state: seller.state,
      state_since: instantOf(seller.state_since),
      closes_on: seller.closes_on,
      holiday_through: seller.holiday_through,
      verified_on: seller.verified_on,
      vneid_due_on: vneidDueOn(seller.opened_on),
      vneid_linked_on: seller.vneid_linked_on,
      producers: producersOf(seller),
    })),
    count: page.count,
    limit,
    offset,
    counts,
  };
}

/** Sellers with a member whose address has these signs in it. */
async function readSellersOfEmail(container: MedusaContainer, q: string): Promise<string[]> {
  const like = `%${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const members = await membersOf(container).listMembers(
    { email: { $like: like } },
    { select: ['seller_id'], take: 1000 },
  );
  return members.flatMap(({ seller_id }) => seller_id ?? []);
}
