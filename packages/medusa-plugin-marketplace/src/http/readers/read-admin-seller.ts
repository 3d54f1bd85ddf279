import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AdminSeller } from 'ocop-contract';
import { lacksForApproval, sellerEventsAfter } from 'ocop-core';
import { membersOf } from '../../container/members';
import { sellersOf } from '../../container/resolve';
import { unknown } from '../../kernel/refuse';
import type { SellerPaperRow } from '../../modules/seller';
import { memberView } from '../views/member-view';
import { instantOf, paperView, sellerFacts } from '../views/seller-view';
import { countProductsOnSale } from './count-products-on-sale';
import { readAdminClaims } from './read-admin-claims';

/** An account as operators judge it. @throws MedusaError `not_found` */
export async function readAdminSeller(
  container: MedusaContainer,
  sellerId: string,
): Promise<AdminSeller> {
  const whole = await sellersOf(container).readSeller(sellerId);
  if (!whole) throw unknown('Không có tài khoản bán hàng này.');
  const { seller, papers, claims, checks, events, missing } = whole;
  const confirmed = claims.filter(({ state }) => state === 'confirmed');
  return {
    ...sellerFacts(seller),
    papers: await Promise.all(papers.map((paper) => linkedPaper(container, paper))),
    claims: await readAdminClaims(container, seller, claims),
    missing,
    members: (await membersOf(container).membersOfSeller(sellerId)).map(memberView),
    checks: checks.map(({ id, method, result, checked_on, note, actor }) => ({
      id,
      method,
      result,
      checked_on,
      note,
      actor,
    })),
    events: events.map(({ type, at, actor, reason, closes_on, authority_request }) => ({
      type,
      at: instantOf(at),
      actor,
      reason,
      closes_on,
      authority_request,
    })),
    may: sellerEventsAfter(seller.state),
    approval_lacks: lacksForApproval({ ...seller, claims }),
    products_on_sale: await countProductsOnSale(
      container,
      confirmed.map(({ producer_id }) => producer_id),
    ),
  };
}

/** A paper with a link that whoever keeps files has signed. */
async function linkedPaper(container: MedusaContainer, paper: SellerPaperRow) {
  const { url } = await container.resolve(Modules.FILE).retrieveFile(paper.file_id);
  return paperView(paper, url);
}
