import { type FieldProblem, LABEL_KEYS, type Locale, problemMessage } from 'ocop-core';
import { translatorFor } from '../translator';
import { SEAT_FIELDS, WHO_FIELDS } from './application-form';

/** Every field of the desk's forms, by its name in the contract; what people call it is in `deskFields`. */
export const DESK_FIELDS = [
  ...WHO_FIELDS,
  ...SEAT_FIELDS,
  'papers',
  'claims',
  'kind',
  'file',
  'email',
  'password',
  'code',
  'member_name',
  'role',
  'through',
  'way',
  'carrier_name',
  'tracking_number',
  'reason',
  'note',
  'left',
  'text',
  'story',
  'fair',
  'zone_id',
  'product_ids',
  'producer_id',
  'act',
  'refund_vnd',
  'on',
  'reference',
] as const;
export type DeskFieldName = (typeof DESK_FIELDS)[number];

export function isDeskField(name: string): name is DeskFieldName {
  return DESK_FIELDS.some((field) => field === name);
}

/** What is wrong with a field, in a sentence of its own. */
export function problemSentence(problem: FieldProblem, locale: Locale): string {
  return `${nameOf(problem, locale)} ${problemMessage(problem, locale)}.`;
}

/** The same in a list of what is missing: of a field that is empty its name says enough. */
export function missingWords(problem: FieldProblem, locale: Locale): string {
  return problem.code === 'empty' ? nameOf(problem, locale) : problemSentence(problem, locale);
}

function nameOf({ path }: FieldProblem, locale: Locale): string {
  if (isDeskField(path)) return translatorFor(locale, 'deskFields')(`names.${path}`);
  return nameOfGoodsField(path, locale) ?? nameOfDeliveryField(path, locale) ?? path;
}

/** Fields of how a seller sends: those of a step of weight have its number. */
function nameOfDeliveryField(path: string, locale: Locale): string | null {
  const t = translatorFor(locale, 'delivery');
  const [, index = '', step] = /\.steps\.(\d+)\.(up_to_g|fee_vnd)$/.exec(path) ?? [];
  if (step === 'up_to_g' || step === 'fee_vnd') {
    return t(`fields.${step}`, { number: Number(index) + 1 });
  }
  const [, region] = /^regions\.region_codes\.(\d+)$/.exec(path) ?? [];
  if (region !== undefined) return t('fields.region', { number: Number(region) + 1 });
  const name = path.split('.').at(-1);
  const known = [
    'more_kg_vnd',
    'free_from_vnd',
    'address',
    'commune',
    'province_code',
    'hours',
  ] as const;
  const field = known.find((one) => one === name);
  return field ? t(`fields.${field}`) : null;
}

/** Fields of goods: those of a pack have its number, those of the label are called as they are on the product's page. */
function nameOfGoodsField(path: string, locale: Locale): string | null {
  const t = translatorFor(locale, 'listings');
  const key = LABEL_KEYS.find((known) => path === `label.${known}`);
  if (key) return translatorFor(locale, 'label')(`keys.${key}`);
  const [, index = '', part] = /^packs\.(\d+)\.(title|price_vnd|stock)$/.exec(path) ?? [];
  if (part === 'title' || part === 'price_vnd' || part === 'stock') {
    return t(`packFields.${part}`, { number: Number(index) + 1 });
  }
  if (path === 'packs' || path === 'photos' || path === 'seller') return t(`fields.${path}`);
  if (path === 'summary' || path === 'description') return t(`fields.${path}`);
  if (path === 'state' || path === 'certificate_id') return t('fields.listing');
  if (path.startsWith('gia.')) return t('fields.price');
  if (path.startsWith('can.')) return t('fields.weight');
  return path.startsWith('ton.') ? t('fields.stock') : null;
}
