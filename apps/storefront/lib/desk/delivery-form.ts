import { collapseSpaces, type FieldProblem, MOST_WEIGHT_STEPS, nfc, REGIONS } from 'ocop-core';
import { textField } from '../form-fields';
import { readWhole } from './listing-form';

/** The parts of how a seller sends, each a page of its own, by the address that it has. */
const DELIVERY_PARTS = {
  'trong-tinh': 'own',
  vung: 'regions',
  'ca-nuoc': 'country',
  'mien-phi': 'free_from_vnd',
  'den-lay': 'pick_up',
} as const;
export type DeliverySlug = keyof typeof DELIVERY_PARTS;
export type DeliveryPart = (typeof DELIVERY_PARTS)[DeliverySlug];

export const DELIVERY_SLUGS = [
  'trong-tinh',
  'vung',
  'ca-nuoc',
  'mien-phi',
  'den-lay',
] as const satisfies readonly DeliverySlug[];

/** So many steps the form asks for, and so many regions; more where there are more already. */
export const FORM_STEPS = 3;
export const FORM_REGIONS = 2;

const PICK_UP_FIELDS = ['province_code', 'commune', 'address', 'hours'] as const;

type Read = { body: Record<string, unknown> } | { problems: readonly FieldProblem[] };

export function deliveryPartOf(slug: string): DeliveryPart | null {
  const known = DELIVERY_SLUGS.find((one) => one === slug);
  return known ? DELIVERY_PARTS[known] : null;
}

/** What a form says of one part: fields are called as in the contract. All of it left empty takes the part away. */
export function readDeliveryPart(form: FormData, part: DeliveryPart): Read {
  switch (part) {
    case 'free_from_vnd':
      return readThreshold(form);
    case 'pick_up':
      return readPickUp(form);
    default:
      return readPrices(form, part);
  }
}

function readThreshold(form: FormData): Read {
  const amount = readWhole(textField(form, 'free_from_vnd'));
  return Number.isNaN(amount)
    ? { problems: [wrong('free_from_vnd', 'not_whole_vnd')] }
    : { body: { free_from_vnd: amount } };
}

function readPickUp(form: FormData): Read {
  const text = (name: string) => collapseSpaces(nfc(textField(form, `pick_up.${name}`)));
  const said = Object.fromEntries(PICK_UP_FIELDS.map((name) => [name, text(name)]));
  const places = PICK_UP_FIELDS.filter((name) => name !== 'province_code' && said[name] !== '');
  if (places.length === 0) return { body: { pick_up: null } };
  const problems = PICK_UP_FIELDS.filter((name) => said[name] === '').map((name) =>
    wrong(`pick_up.${name}`, 'empty'),
  );
  return problems.length > 0 ? { problems } : { body: { pick_up: said } };
}

type Zone = Exclude<DeliveryPart, 'free_from_vnd' | 'pick_up'>;

function readPrices(form: FormData, zone: Zone): Read {
  const problems: FieldProblem[] = [];
  const number = (name: string, code: 'not_whole' | 'not_whole_vnd') => {
    const read = readWhole(textField(form, name));
    if (Number.isNaN(read)) problems.push(wrong(name, code));
    return read;
  };
  const steps: { up_to_g: number; fee_vnd: number }[] = [];
  for (let index = 0; index < MOST_WEIGHT_STEPS; index += 1) {
    const at = `${zone}.steps.${index}`;
    const up_to_g = number(`${at}.up_to_g`, 'not_whole');
    const fee_vnd = number(`${at}.fee_vnd`, 'not_whole_vnd');
    if (up_to_g === null && fee_vnd === null) continue;
    if (up_to_g === null) problems.push(wrong(`${at}.up_to_g`, 'empty'));
    if (fee_vnd === null) problems.push(wrong(`${at}.fee_vnd`, 'empty'));
    steps.push({ up_to_g: up_to_g ?? 0, fee_vnd: fee_vnd ?? 0 });
  }
  const more_kg_vnd = number(`${zone}.more_kg_vnd`, 'not_whole_vnd') ?? 0;
  const regions = regionsOf(form);
  if (problems.length > 0) return { problems };
  if (steps.length === 0) return { body: { [zone]: null } };
  if (zone === 'regions' && regions.length === 0) {
    return { problems: [wrong('regions.region_codes.0', 'empty')] };
  }
  const list = { steps, more_kg_vnd };
  return { body: { [zone]: zone === 'regions' ? { ...list, region_codes: regions } : list } };
}

function regionsOf(form: FormData): string[] {
  const chosen = REGIONS.map((_, index) => textField(form, `regions.region_codes.${index}`));
  return [...new Set(chosen.filter((code) => code !== ''))];
}

function wrong(path: string, code: FieldProblem['code']): FieldProblem {
  return { path, code, params: {} };
}
