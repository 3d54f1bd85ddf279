import type { MedusaContainer } from '@medusajs/framework/types';
import { pathOf, type SellerAccount, sellerRoutes } from 'ocop-contract';
import { calendarDateAt } from 'ocop-core';
import { sellersOf } from '../../container/resolve';
import { unknown } from '../../kernel/refuse';
import type { SellerClaimRow } from '../../modules/seller';
import { holderView } from '../views/holder-view';
import { paperView, sellerFacts } from '../views/seller-view';
import { readHolders } from './read-holders';

/** An account as its members see it. @throws MedusaError `not_found` */
export async function readSellerAccount(
  container: MedusaContainer,
  sellerId: string,
): Promise<SellerAccount> {
  const whole = await sellersOf(container).readSeller(sellerId);
  if (!whole) throw unknown('Không có tài khoản bán hàng này.');
  const { seller, papers, claims, events, missing } = whole;
  return {
    ...sellerFacts(seller),
    papers: papers.map((paper) =>
      paperView(paper, pathOf(sellerRoutes.paperFile, { id: paper.id })),
    ),
    claims: await claimViews(container, claims),
    missing,
    history: events.map(({ type, at, reason }) => ({
      type,
      on: calendarDateAt(new Date(at)),
      reason,
    })),
  };
}

/** Claims with the producers that they name; of one that the register knows no more nothing can be said. */
export async function claimViews(container: MedusaContainer, claims: readonly SellerClaimRow[]) {
  const holders = await readHolders(
    container,
    claims.map(({ producer_id }) => producer_id),
  );
  return claims.flatMap(({ id, state, reason, producer_id }) => {
    const holder = holders.get(producer_id);
    return holder ? [{ id, state, reason, producer: holderView(holder) }] : [];
  });
}
