import {
  conceptKeysOf,
  EXPORT_TAG,
  endOfDayTimestamp,
  GIFT_TAG,
  groupName,
  isGroupCode,
  lastDayOf,
  nfc,
  type Place,
  type PriceBand,
  placeName,
  priceBandOf,
  provinceOf,
  REGIONS,
  startOfDayTimestamp,
} from 'ocop-core';
import { type CertificateRow, factsOf } from './certificate-rows';
import { fieldWords } from './field-words';
import { markedWords } from './marked-words';
import { cheapestPack, type ProductRow, tagsOf } from './product-rows';
import { descriptionWords, otherSpellings } from './spelling';
import { synonymWords } from './synonym-words';
import { unitPriceText } from './unit-price-text';
import { wordKeysOf } from './word-keys';

/** Fields that speak of the programme: an ordinary product has none of them. */
export const BADGE_FIELDS = [
  'star',
  'verification_code',
  'decision_number',
  'valid_from',
  'valid_to',
  'group_code',
  'group_name',
  'province_code',
  'former_province_code',
  'region_code',
  'region_name',
] as const;
type BadgeField = (typeof BADGE_FIELDS)[number];

type Described = ReturnType<typeof certificateFields> & ReturnType<typeof placesOf>;
type CertificateFields = {
  [Field in keyof Described]: Field extends BadgeField ? Described[Field] | null : Described[Field];
};

/** A document of the index `product`: one value for each of `productFields`. */
export type ProductDocument = CertificateFields & {
  id: string;
  handle: string;
  thumbnail: string | null;
  title: string;
  status: string;
  sales_channel_ids: string[];
  /** Whole VND. */
  price_from: number | null;
  /** Of the pack that costs least, see `unit-price-text.ts`. */
  unit_price: string | null;
  price_band: PriceBand | null;
  gift: boolean;
  for_export: boolean;
  fair_slugs: string[];
  marked_title: string;
  marked_words: string;
  other_spellings: string;
  synonym_words: string;
  concept_keys: string[];
  word_keys: string[];
  title_words: string;
  producer_words: string;
  description_words: string | null;
};

/** The search document of a product, as its certificate and its seller describe it. */
export function productDocument(
  product: ProductRow,
  certificate: CertificateRow,
  fairSlugs: readonly string[],
): ProductDocument {
  const title = nfc(product.title);
  const producerName = nfc(certificate.producer.name);
  const placeFields = placesOf(certificate);
  const places = [
    placeFields.commune,
    placeFields.province_name,
    placeFields.former_province_name,
  ].filter((name) => name !== null);
  const names = [producerName, ...places];
  const pack = cheapestPack(product);
  const price = pack?.price ?? null;
  const tags = tagsOf(product);
  const description = product.description ?? product.subtitle;
  return {
    id: product.id,
    handle: product.handle,
    thumbnail: product.thumbnail,
    title,
    status: product.status,
    sales_channel_ids: (product.sales_channels ?? []).flatMap((channel) => channel?.id ?? []),
    ...certificateFields(certificate),
    ...placeFields,
    price_from: price,
    unit_price: pack && unitPriceText(pack),
    price_band: priceBandOf(price),
    gift: tags.includes(GIFT_TAG),
    for_export: tags.includes(EXPORT_TAG),
    fair_slugs: [...fairSlugs],
    marked_title: markedWords(title),
    marked_words: markedWords(names.join(' ')),
    other_spellings: otherSpellings([title, ...names].join(' ')),
    synonym_words: synonymWords(title),
    concept_keys: conceptKeysOf({
      place: placeOf(certificate),
      producerType: certificate.producer.type,
      group: certificate.current_group_code,
      gift: tags.includes(GIFT_TAG),
      forExport: tags.includes(EXPORT_TAG),
      name: title,
      names: [title, ...names].join(' | '),
      text: description ?? '',
    }),
    word_keys: wordKeysOf(title, names, places),
    title_words: fieldWords('title', title),
    producer_words: fieldWords('producer', producerName),
    description_words: descriptionWords(description),
  };
}

function certificateFields(certificate: CertificateRow) {
  const group = certificate.current_group_code;
  const lastDay = lastDayOf(factsOf(certificate));
  return {
    star: certificate.star,
    potential_five_star: certificate.potential_five_star,
    verification_code: certificate.verification_code,
    decision_number: certificate.recognition_decision.number,
    valid_from: certificate.valid_from,
    valid_to: lastDay,
    valid_from_ts: startOfDayTimestamp(certificate.valid_from),
    valid_to_ts: endOfDayTimestamp(lastDay),
    demo: certificate.demo,
    producer_id: certificate.producer.id,
    producer_handle: certificate.producer.handle,
    producer_name: nfc(certificate.producer.name),
    producer_type: certificate.producer.type,
    group_code: group,
    group_name: isGroupCode(group) ? groupName({ scheme: '2023', code: group }, 'vi') : group,
  };
}

/** The place as the certificate has it. */
function placeOf({ place_scheme, place_code, current_province_code }: CertificateRow): Place {
  return place_scheme === '2024'
    ? { scheme: '2024', code: place_code }
    : { scheme: '2025', code: current_province_code };
}

/** As people write it: nobody calls the city by its hero's bare name. */
function writtenName(place: Place): string {
  const { nameVi, fullNameVi } = provinceOf(place);
  const name = placeName(place, 'vi');
  return name === nameVi && nameVi === 'Hồ Chí Minh' ? fullNameVi : name;
}

function placesOf(certificate: CertificateRow) {
  const former = certificate.place_scheme === '2024' ? certificate.place_code : null;
  const region = REGIONS.find(({ code }) => code === certificate.current_region_code);
  return {
    commune: certificate.commune && nfc(certificate.commune),
    province_code: certificate.current_province_code,
    province_name: writtenName({ scheme: '2025', code: certificate.current_province_code }),
    former_province_code: former,
    former_province_name: former && writtenName({ scheme: '2024', code: former }),
    region_code: certificate.current_region_code,
    region_name: region?.nameVi ?? certificate.current_region_code,
  };
}
