import 'server-only';
import type { fetchedPlaceSchema, invoiceRequestSchema, sellerDeliverySchema } from 'ocop-contract';
import { feeOfWeight, formatNetQuantity, formatVnd, regionName } from 'ocop-core';
import type { z } from 'zod';
import type { PointOfSale } from './backend/points';
import { formattersFor } from './formatters';
import { getTranslator, pageContext } from './page-context';
import { provinceName } from './place-names';

export type SellerDelivery = z.output<typeof sellerDeliverySchema>;
/** A seller's own place, one that an order names, or a point of sale. */
export type PickUpPlace =
  | NonNullable<SellerDelivery['pick_up']>
  | z.output<typeof fetchedPlaceSchema>
  | PointOfSale;
type InvoiceRequest = z.output<typeof invoiceRequestSchema>;
type Prices = NonNullable<SellerDelivery['own']>;

/** Every price list of a seller with where it holds, the nearest first. */
export async function zonesInWords(delivery: SellerDelivery) {
  const t = await getTranslator('delivery');
  const { locale } = await pageContext();
  const { own, regions, country, own_province_code } = delivery;
  const home = own_province_code && provinceName('2025', own_province_code, locale);
  const names = (regions?.region_codes ?? []).map((code) => regionName(code, locale));
  const all: [place: string, prices: Prices | null][] = [
    [home ?? t('zones.own'), own],
    [formattersFor(locale).list.format(names), regions],
    [own || regions ? t('zones.elsewhere') : t('zones.country'), country],
  ];
  return all.flatMap(([place, prices]) => (prices ? [{ place, prices }] : []));
}

/** A price list in a line: "đến 1 kg 15.000 ₫; đến 3 kg 25.000 ₫; mỗi kg thêm 5.000 ₫". */
export async function pricesInWords({ steps, more_kg_vnd }: Prices): Promise<string> {
  const t = await getTranslator('delivery');
  const { locale } = await pageContext();
  const each = steps.map(({ up_to_g, fee_vnd }) =>
    t('step', {
      weight: formatNetQuantity({ amount: up_to_g, unit: 'g' }, locale),
      fee: formatVnd(fee_vnd, locale),
    }),
  );
  const more = more_kg_vnd > 0 ? [t('more', { fee: formatVnd(more_kg_vnd, locale) })] : [];
  return [...each, ...more].join('; ');
}

/** What the lightest parcel costs by a price list. */
export function leastFee(prices: Prices): number {
  return feeOfWeight({ kind: 'country', region_codes: [], ...prices }, 1);
}

/** Where goods are fetched, in a line. */
export async function placeInWords(place: PickUpPlace): Promise<string> {
  const { locale } = await pageContext();
  const { address, commune, province_code } = place;
  const name = 'name' in place ? place.name : null;
  const province = provinceName('2025', province_code, locale);
  return [name, address, commune, province].filter(Boolean).join(', ');
}

/** Whom an invoice is made out to, in a line. */
export function invoiceInWords({ company, tax_code, address, email }: InvoiceRequest): string {
  return [company, tax_code, address, email].join(' · ');
}
