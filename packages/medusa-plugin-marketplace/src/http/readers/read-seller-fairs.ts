import type { MedusaContainer } from '@medusajs/framework/types';
import { fairApplicationView, fairHeadView } from 'medusa-plugin-ocop/http';
import { timesOf, type WholeFair } from 'medusa-plugin-ocop/modules/fair';
import { judgeGoods } from 'medusa-plugin-ocop/workflows';
import type { SellerFair } from 'ocop-contract';
import { fairStateAt, waitingList } from 'ocop-core';
import { certificationOf } from '../../container/certification';
import { fairsOf } from '../../container/fairs';
import { unknown } from '../../kernel/refuse';
import { readHeldCertificates } from '../../workflows/certificates/read-held-certificates';
import { producersOf } from '../own-listing';
import { readShopProducts } from './read-shop-products';

/** Fairs with an open call, and those to which a seller's producers have applied; those that open first in front. */
export async function readSellerFairs(
  container: MedusaContainer,
  sellerId: string,
): Promise<SellerFair[]> {
  const now = certificationOf(container).now();
  const fairs = fairsOf(container);
  const producer_ids = await producersOf(container, sellerId);
  const asked = new Set(
    (await fairs.readApplications({ producer_ids })).map(({ application }) => application.fair_id),
  );
  const rows = (await fairs.listFairsOf({ publicAlone: true })).filter(
    (fair) => asked.has(fair.id) || fairStateAt(timesOf(fair), now) === 'call_open',
  );
  if (rows.length === 0) return [];
  const own = await goodsOfSeller(container, sellerId);
  const views: SellerFair[] = [];
  for (const { id } of [...rows].reverse()) {
    const whole = await fairs.readFair({ id });
    if (whole) views.push(await viewOf(container, whole, own));
  }
  return views;
}

/** One of them. @throws MedusaError `not_found` */
export async function readSellerFair(
  container: MedusaContainer,
  sellerId: string,
  id: string,
): Promise<SellerFair> {
  const whole = await fairsOf(container).readFair({ id });
  if (!whole?.fair.is_public) throw unknown('Không có hội chợ này.');
  return viewOf(container, whole, await goodsOfSeller(container, sellerId));
}

interface OwnGoods {
  producers: { id: string; name: string }[];
  /** Each product once, with the producer that is certified for it. */
  goods: { product_id: string; title: string; producer_id: string }[];
}

async function goodsOfSeller(container: MedusaContainer, sellerId: string): Promise<OwnGoods> {
  const producerIds = await producersOf(container, sellerId);
  const held = await readHeldCertificates(container, producerIds);
  const linked = held.filter(({ row }) => row.product_id !== null);
  const products = await readShopProducts(
    container,
    linked.flatMap(({ row }) => row.product_id ?? []),
  );
  const goods = new Map(
    linked.map(({ row }): [string, OwnGoods['goods'][number]] => {
      const product_id = row.product_id ?? '';
      const title = products.get(product_id)?.title ?? row.product_name;
      return [product_id, { product_id, title, producer_id: row.producer.id }];
    }),
  );
  const producers = new Map(held.map(({ row }) => [row.producer.id, row.producer]));
  return { producers: [...producers.values()], goods: [...goods.values()] };
}

/** What is brought is judged while one may apply alone: the rest says what became of an application. */
async function viewOf(
  container: MedusaContainer,
  { fair, zones }: WholeFair,
  { producers, goods }: OwnGoods,
): Promise<SellerFair> {
  const fairs = fairsOf(container);
  const producer_ids = producers.map(({ id }) => id);
  const own = await fairs.readApplications({ fair_id: fair.id, producer_ids });
  const now = certificationOf(container).now();
  const brought = fairStateAt(timesOf(fair), now) === 'call_open' ? goods : [];
  const judged = await judgeGoods(
    container,
    fair,
    brought.map(({ product_id }) => product_id),
  );
  const quotas = new Map(zones.map((zone) => [zone.id, zone.quotas]));
  const isWaiting = own.some(({ application }) => application.state === 'waiting');
  const list = isWaiting ? await fairs.readApplicants(fair.id) : [];
  const places = new Map(waitingList(list, quotas, fair.wave).map((place) => [place.id, place]));
  const titles = new Map(goods.map(({ product_id, title }) => [product_id, title]));
  return {
    ...fairHeadView(fair, now),
    zones: zones.map(({ id, name, quotas }) => ({ id, name, quotas })),
    producers: producers.map(({ id, name }) => ({ id, name })),
    goods: brought.map((one, index) => ({
      ...one,
      problems: [...(judged[index]?.problems ?? [])],
    })),
    applications: own.map((whole) => ({
      ...fairApplicationView(whole, { titles, place: places.get(whole.application.id) }),
      producer_id: whole.application.producer_id ?? '',
    })),
  };
}
