import type { MedusaContainer } from '@medusajs/framework/types';
import { pathOf, type SellerAccount, sellerRoutes } from 'ocop-contract';
import { calendarDateAt, isPersonalTaxCode, type MemberRole, memberMay } from 'ocop-core';
import { sellersOf } from '../../container/resolve';
import { unknown } from '../../kernel/refuse';
import type { SellerClaimRow } from '../../modules/seller';
import { holderView } from '../views/holder-view';
import { paperView, sellerFacts } from '../views/seller-view';
import { readHolders } from './read-holders';

/**
 * An account as its members see it: bank account, papers and a person's tax code are its owners' alone.
 * @throws MedusaError `not_found`
 */
export async function readSellerAccount(
  container: MedusaContainer,
  { sellerId, role }: { sellerId: string; role: MemberRole },
): Promise<SellerAccount> {
  const whole = await sellersOf(container).readSeller(sellerId);
  if (!whole) throw unknown('Không có tài khoản bán hàng này.');
  const { seller, papers, claims, events, missing } = whole;
  const all = memberMay(role, 'manage');
  const facts = sellerFacts(seller);
  return {
    ...facts,
    application: all ? facts.application : forStaff(facts.application),
    papers: (all ? papers : []).map((paper) =>
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

const NONE = { bank: null, number: null, holder: null };

type Application = SellerAccount['application'];

/** What whoever sells needs to know of the account; the tax code of an enterprise is public anyway. */
function forStaff(application: Application): Application {
  const { tax_code } = application;
  const personal = tax_code !== null && isPersonalTaxCode(tax_code);
  return { ...application, bank_account: NONE, tax_code: personal ? null : tax_code };
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
