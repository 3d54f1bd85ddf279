import type { MedusaContainer } from '@medusajs/framework/types';
import type { ShopFair, ShopFairPage } from 'ocop-contract';
import { currentPlace } from 'ocop-core';
import { certificationOf, fairsOf, queryOf } from '../../container/resolve';
import type { Holder } from '../../modules/certification';
import type { FairRow, WholeApplication, WholeFair } from '../../modules/fair';
import { certificateToShow, readCertificatesOf } from '../../product-search/certificate-rows';
import { fairHeadView } from '../views/fair-view';

/** Fairs that the public may know of, with how much stands there. */
export async function readShopFairs(container: MedusaContainer): Promise<ShopFair[]> {
  const fairs = fairsOf(container);
  const rows = await fairs.listFairsOf({ publicAlone: true });
  const counts = await fairs.countAtFairs(rows.map(({ id }) => id));
  const now = certificationOf(container).now();
  return rows.map((fair) => {
    const { accepted = 0, goods = 0 } = counts.get(fair.id) ?? {};
    return shopFair(fair, { booths: accepted, goods }, now);
  });
}

/** One of them with its booths; null for an address that none has. */
export async function readShopFair(
  container: MedusaContainer,
  slug: string,
): Promise<ShopFairPage | null> {
  const whole = await fairsOf(container).readFair({ slug });
  if (!whole?.fair.is_public) return null;
  const { fair, zones } = whole;
  const held = await fairsOf(container).readApplications({ fair_id: fair.id, state: 'accepted' });
  const { rules_text, cancelled_reason, call_opens_at, call_closes_at } = fairHeadView(
    fair,
    certificationOf(container).now(),
  );
  return {
    ...shopFair(
      fair,
      { booths: held.length, goods: held.flatMap(takenOf).length },
      certificationOf(container).now(),
    ),
    rules_text,
    cancelled_reason,
    call_opens_at,
    call_closes_at,
    zones: zones.map(({ id, name }) => ({ id, name })),
    plan: await planOf(container, whole, held),
  };
}

function shopFair(fair: FairRow, counts: Pick<ShopFair, 'booths' | 'goods'>, now: Date): ShopFair {
  const head = fairHeadView(fair, now);
  return {
    slug: head.slug,
    name: head.name,
    season: head.season,
    organiser: head.organiser,
    mode: head.mode,
    place: head.place,
    province_code: head.province_code,
    state: head.state,
    opens_at: head.opens_at,
    closes_at: head.closes_at,
    ...counts,
  };
}

function takenOf({ entries }: WholeApplication): string[] {
  return entries.flatMap(({ is_taken, product_id }) => (is_taken ? [product_id] : []));
}

/** Every booth, and who stands in it with goods of which groups. */
async function planOf(
  container: MedusaContainer,
  { booths }: WholeFair,
  held: readonly WholeApplication[],
): Promise<ShopFairPage['plan']> {
  const holders = await holdersOf(container, held);
  const groups = await groupsOf(container, held.flatMap(takenOf));
  const byApplication = new Map(held.map((whole) => [whole.application.id, whole]));
  return booths.map(({ id, zone_id, class_id, number, grid_row, grid_column, application_id }) => {
    const whole = application_id ? byApplication.get(application_id) : undefined;
    const place = { id, zone_id, class_id, number, grid_row, grid_column };
    if (!whole) return { ...place, holder: null };
    const goods = takenOf(whole);
    return {
      ...place,
      holder: {
        name: whole.application.holder_name,
        kind: whole.application.holder_kind,
        producers: whole.application.producer_ids.flatMap((one) => holders.get(one) ?? []),
        group_codes: [...new Set(goods.flatMap((one) => groups.get(one) ?? []))].sort(),
        goods: goods.length,
      },
    };
  });
}

async function holdersOf(container: MedusaContainer, held: readonly WholeApplication[]) {
  const ids = [...new Set(held.flatMap(({ application }) => application.producer_ids))];
  const known = ids.length === 0 ? [] : await certificationOf(container).findHolders({ ids });
  return new Map(known.map((one) => [one.id, producerView(one)]));
}

function producerView({ handle, name, place_scheme, place_code }: Holder) {
  const province_code = currentPlace({ scheme: place_scheme, code: place_code }).code;
  return { handle, name, province_code };
}

async function groupsOf(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, string>> {
  if (productIds.length === 0) return new Map();
  const rows = await readCertificatesOf(queryOf(container), productIds, () => undefined);
  const today = certificationOf(container).today();
  return new Map(
    productIds.flatMap((id) => {
      const own = rows.filter(({ product_id }) => product_id === id);
      const shown = certificateToShow(own, today);
      return shown ? [[id, shown.current_group_code]] : [];
    }),
  );
}
