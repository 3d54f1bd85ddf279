import type { MedusaContainer } from '@medusajs/framework/types';
import type { Holder } from 'medusa-plugin-ocop/modules/certification';
import type { AdminSeller } from 'ocop-contract';
import { collapseSpaces, fold, parseProducerName, parseTaxCode } from 'ocop-core';
import { sellersOf } from '../../container/resolve';
import type { SellerClaimRow, SellerRow } from '../../modules/seller';
import { holderView } from '../views/holder-view';
import { readHolders } from './read-holders';

/** Claims of an account with what speaks for them, and whose the producers are already. */
export async function readAdminClaims(
  container: MedusaContainer,
  seller: SellerRow,
  claims: readonly SellerClaimRow[],
): Promise<AdminSeller['claims']> {
  const ids = claims.map(({ producer_id }) => producer_id);
  const holders = await readHolders(container, ids);
  const taken = await readOtherSellers(container, seller.id, ids);
  return claims.flatMap(({ id, state, reason, producer_id }) => {
    const holder = holders.get(producer_id);
    if (!holder) return [];
    const producer = holderView(holder);
    return [
      {
        id,
        state,
        reason,
        producer,
        same_tax_code: sameTaxCode(holder, seller),
        same_name: nameKey(holder.name) === nameKey(seller.name ?? ''),
        same_province: producer.province_code === seller.seat_province_code,
        taken_by: taken.get(producer_id) ?? null,
      },
    ];
  });
}

/** Producer → another seller who is confirmed as it. */
async function readOtherSellers(
  container: MedusaContainer,
  sellerId: string,
  producerIds: readonly string[],
) {
  const sellers = sellersOf(container);
  const owners = await sellers.sellersOfProducers(producerIds);
  const rows = await sellers.listSellersById([...new Set(owners.values())]);
  const named = new Map(rows.map(({ id, name }) => [id, { id, name }]));
  return new Map(
    [...owners].flatMap(([producer, id]) => {
      const other = id === sellerId ? undefined : named.get(id);
      return other ? [[producer, other] as const] : [];
    }),
  );
}

function sameTaxCode(holder: Holder, seller: SellerRow): boolean | null {
  if (!holder.tax_code) return null;
  return (parseTaxCode(holder.tax_code) ?? holder.tax_code) === seller.tax_code;
}

/** A name without its legal form, which papers write in more than one way, and without marks. */
function nameKey(name: string): string {
  const { rest } = parseProducerName(name);
  return collapseSpaces(fold(rest || name));
}
