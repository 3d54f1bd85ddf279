import type { MedusaRequest } from '@medusajs/framework/http';
import type { MedusaContainer } from '@medusajs/framework/types';
import { sellerMaySell } from 'ocop-core';
import { listingsOf } from '../container/listings';
import { sellersOf } from '../container/resolve';
import { refusal, unknown } from '../kernel/refuse';
import type { WholeListing } from '../modules/listing';
import { memberOf } from './member-of';

/** The listing that a request names. @throws MedusaError `not_found`, of a stranger's as well */
export async function readOwnListing(req: MedusaRequest): Promise<WholeListing> {
  const whole = await listingsOf(req.scope).readListing(
    memberOf(req).sellerId,
    req.params.id ?? '',
  );
  if (!whole) throw unknown('Không có hàng đăng bán này.');
  return whole;
}

/** The same, of goods alone: a seller's own page is asked for elsewhere. */
export async function readOwnGoods(req: MedusaRequest): Promise<WholeListing> {
  const whole = await readOwnListing(req);
  if (whole.listing.certificate_id === null) throw unknown('Không có hàng đăng bán này.');
  return whole;
}

/** The same, for who changes it: only of sellers who may sell. @throws InvalidInputError */
export async function ownListingToWrite(req: MedusaRequest): Promise<WholeListing> {
  const whole = await readOwnListing(req);
  await sellingProducers(req.scope, memberOf(req).sellerId);
  return whole;
}

/**
 * The producers whose goods a seller sells.
 * @throws InvalidInputError where its account may not sell, or it is confirmed as no producer
 */
export async function sellingProducers(
  container: MedusaContainer,
  sellerId: string,
): Promise<string[]> {
  const whole = await sellersOf(container).readSeller(sellerId);
  if (!whole) throw unknown('Không có tài khoản bán hàng này.');
  const { state } = whole.seller;
  if (!sellerMaySell(state)) throw refusal('seller', 'state_forbids', { state });
  const producers = confirmedProducers(whole);
  if (producers.length === 0) throw refusal('seller', 'claim_missing');
  return producers;
}

/** The producers that a seller is confirmed as, whatever its state. */
export async function producersOf(container: MedusaContainer, sellerId: string): Promise<string[]> {
  const whole = await sellersOf(container).readSeller(sellerId);
  return whole ? confirmedProducers(whole) : [];
}

function confirmedProducers({
  claims,
}: {
  claims: readonly { state: string; producer_id: string }[];
}): string[] {
  return claims.filter(({ state }) => state === 'confirmed').map(({ producer_id }) => producer_id);
}
