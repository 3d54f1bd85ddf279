import { createHash } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { timesOf } from 'medusa-plugin-ocop/modules/fair';
import type { EvidenceView, HeldCertificateView } from 'ocop-contract';
import {
  calendarDateAt,
  daysOfFair,
  LABEL_KEYS,
  type LabelKey,
  parseCalendarDate,
  salesByMonth,
  startOfDayTimestamp,
  sumOfMonths,
} from 'ocop-core';
import { certificationOf } from '../../container/certification';
import { fairsOf } from '../../container/fairs';
import { sellersOf } from '../../container/resolve';
import { reviewsOf } from '../../container/reviews';
import { todayOf } from '../../container/today';
import { pluginOptions } from '../../kernel/plugin-options';
import { unknown } from '../../kernel/refuse';
import { readSoldOrders } from '../../workflows/orders/read-sold-orders';
import { evidenceCsv } from '../views/evidence-csv';
import { instantOf } from '../views/seller-view';
import { listHeldCertificates } from './list-held-certificates';

/** More of them are in the shop. */
const MOST_REVIEWS = 200;

/**
 * What the shop can prove of the goods of a certificate, from the day on which it began (Annex II of
 * 26/2026/QĐ-TTg scores it). @throws MedusaError `not_found`, also for another seller's
 */
export async function readEvidence(
  container: MedusaContainer,
  sellerId: string,
  certificateId: string,
): Promise<EvidenceView> {
  const all = await listHeldCertificates(container, sellerId);
  const certificate = all.find(({ id }) => id === certificateId);
  if (!certificate) throw unknown('Không có chứng nhận này.');
  const [seller] = await sellersOf(container).listSellersById([sellerId]);
  const facts = {
    certificate,
    written_on: todayOf(container),
    seller_name: seller?.name ?? null,
    traceability_url: shopUrl(container, `chung-nhan/${certificate.verification_code}`),
    fairs: await fairsOfGoods(container, certificate),
    ...(await shelfOf(container, certificate)),
    ...(await salesOf(container, sellerId, certificate)),
    ...(await reviewsOfGoods(container, certificate)),
  };
  const csv = evidenceCsv(facts);
  return { ...facts, csv, csv_sha256: createHash('sha256').update(csv, 'utf8').digest('hex') };
}

async function fairsOfGoods(container: MedusaContainer, { product }: HeldCertificateView) {
  if (!product) return [];
  const now = certificationOf(container).now();
  const fairs = await fairsOf(container).fairsAttended(product.id, now);
  return fairs.map((fair) => {
    const { opensOn, closesOn } = daysOfFair(timesOf(fair));
    return { name: fair.name, from: opensOn, to: closesOn };
  });
}

async function shelfOf(container: MedusaContainer, { product }: HeldCertificateView) {
  if (!product) return { storefront_url: null, on_sale_since: null, label: {} };
  const found = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(product.id, { select: ['id', 'created_at', 'metadata'] });
  const entries = LABEL_KEYS.flatMap((key): [LabelKey, string][] => {
    const value: unknown = found.metadata?.[key];
    return typeof value === 'string' && value.trim() !== '' ? [[key, value]] : [];
  });
  return {
    storefront_url: shopUrl(container, `san-pham/${product.handle}`),
    on_sale_since: calendarDateAt(new Date(found.created_at)),
    label: Object.fromEntries(entries),
  };
}

async function salesOf(
  container: MedusaContainer,
  sellerId: string,
  { product, valid_from }: HeldCertificateView,
) {
  const since = new Date(startOfDayTimestamp(parseCalendarDate(valid_from)) * 1000);
  const orders = product ? await readSoldOrders(container, sellerId, product.id, since) : [];
  const sales = product ? salesByMonth(orders, product.id) : [];
  return { sales, sales_total: sumOfMonths(sales) };
}

async function reviewsOfGoods(container: MedusaContainer, { product }: HeldCertificateView) {
  const reviews = reviewsOf(container);
  const ids = product ? [product.id] : [];
  const { reviews: shown } = product
    ? await reviews.findReviews(
        { product_id: product.id, status: 'published' },
        { limit: MOST_REVIEWS, offset: 0 },
      )
    : { reviews: [] };
  return {
    review_summary: await reviews.summarise(ids),
    reviews: shown.map(({ id, rating, text, author, created_at, reply, replied_at, demo }) => ({
      id,
      rating,
      text,
      author: author || null,
      created_at: instantOf(created_at),
      reply: reply && replied_at ? { text: reply, created_at: instantOf(replied_at) } : null,
      demo,
    })),
  };
}

function shopUrl(container: MedusaContainer, path: string): string {
  return `${pluginOptions(container).storefrontUrl.replace(/\/$/, '')}/${path}`;
}
