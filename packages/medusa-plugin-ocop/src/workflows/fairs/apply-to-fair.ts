import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { type BoothOrigin, boothOriginOf, currentPlace } from 'ocop-core';
import { certificationOf, fairsOf } from '../../container/resolve';
import { refuseProblems } from '../../modules/certification';
import type { ApplicationRow, FairRow } from '../../modules/fair';
import { followFair } from './follow-fair';
import { judgeGoods } from './judge-goods';

/** Who wants a place, with what. */
export interface FairWish {
  fair_id: string;
  zone_id: string;
  holder:
    | { kind: 'producer'; producer_id: string }
    | { kind: 'delegation'; name: string; origin: BoothOrigin; producer_ids: string[] }
    | { kind: 'guest'; name: string; origin: BoothOrigin };
  product_ids: string[];
  actor: string;
  is_invitation?: boolean;
}

/**
 * Judges goods by the fair's rule and enters who brings them in its list.
 * @throws MedusaError `not_found`; a refusal that names the field: goods of somebody else, none that is taken
 */
export async function applyToFair(
  container: MedusaContainer,
  wish: FairWish,
): Promise<ApplicationRow> {
  const { fair_id, zone_id, holder, product_ids, actor } = wish;
  const { fair } = await fairById(container, fair_id);
  const entries = await judgeGoods(container, fair, [...new Set(product_ids)]);
  const who = await holderOf(container, fair, holder);
  const strange = entries.findIndex(
    (one) => !one.producer_ids.some((id) => who.producer_ids.includes(id)),
  );
  if (strange >= 0) {
    refuseProblems([{ path: `product_ids.${strange}`, code: 'invalid', params: {} }]);
  }
  const row = await fairsOf(container).applyToFair(
    fair_id,
    {
      ...who,
      zone_id,
      entries,
      actor,
      is_invitation: wish.is_invitation ?? false,
    },
    certificationOf(container).now(),
  );
  if (row.state === 'accepted') {
    await followFair(container, [...new Set([...product_ids, ...row.dropped_goods])]);
  }
  return row;
}

/** A fair with its ground. @throws MedusaError `not_found` */
export async function fairById(container: MedusaContainer, id: string) {
  const whole = await fairsOf(container).readFair({ id });
  if (!whole) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có hội chợ này.');
  return whole;
}

async function holderOf(container: MedusaContainer, fair: FairRow, holder: FairWish['holder']) {
  if (holder.kind !== 'producer') {
    const producer_ids = holder.kind === 'delegation' ? [...new Set(holder.producer_ids)] : [];
    await assertProducers(container, producer_ids);
    return {
      holder_kind: holder.kind,
      holder_name: holder.name,
      origin: holder.origin,
      producer_id: null,
      producer_ids,
    };
  }
  const [known] = await certificationOf(container).findHolders({ ids: [holder.producer_id] });
  if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có chủ thể này.');
  const { code } = currentPlace({ scheme: known.place_scheme, code: known.place_code });
  return {
    holder_kind: holder.kind,
    holder_name: known.name,
    origin: boothOriginOf(code, fair.province_code),
    producer_id: known.id,
    producer_ids: [known.id],
  };
}

/** A delegation brings producers of the register alone. */
async function assertProducers(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const holders = await certificationOf(container).findHolders({ ids });
  const known = new Set(holders.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown < 0) return;
  refuseProblems([{ path: `producer_ids.${unknown}`, code: 'invalid', params: {} }]);
}
