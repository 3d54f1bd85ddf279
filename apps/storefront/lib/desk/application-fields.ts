import 'server-only';
import { BANKS, PRODUCER_TYPES, PROVINCES } from 'ocop-core';
import type { DeskField } from '@/components/desk/form/form-props';
import { formattersFor } from '../formatters';
import { getTranslator, pageContext } from '../page-context';
import type { ApplicationField } from './application-form';
import type { Me } from './current-member';
import { problemSentence } from './desk-fields';

type Seller = Me['seller'];

/** How each field is asked for, beside its name and its hint. */
const ASKED: Readonly<Record<ApplicationField, Omit<DeskField, 'name' | 'label' | 'value'>>> = {
  name: { autoComplete: 'organization', maxLength: 200 },
  type: {},
  tax_code: { inputMode: 'numeric', maxLength: 20, autoComplete: 'off' },
  representative: { autoComplete: 'name', maxLength: 120 },
  phone: { type: 'tel', autoComplete: 'tel', maxLength: 20 },
  'seat.province_code': { autoComplete: 'address-level1' },
  'seat.commune': { autoComplete: 'address-level2', maxLength: 120 },
  'seat.address': { autoComplete: 'street-address', maxLength: 200 },
  'bank_account.bank': {},
  'bank_account.number': { inputMode: 'numeric', maxLength: 30, autoComplete: 'off' },
  'bank_account.holder': { maxLength: 120, autoComplete: 'off' },
};

/** Fields of a step as its form draws them. @param showsMissing say at each that it is missing */
export async function applicationFields(
  fields: readonly ApplicationField[],
  seller: Seller,
  showsMissing: boolean,
): Promise<DeskField[]> {
  const t = await getTranslator('deskFields');
  const { locale } = await pageContext();
  const choices = await applicationChoices();
  return fields.map((name) => {
    const problem = showsMissing ? seller.missing.find(({ path }) => path === name) : undefined;
    const options = choices[name];
    return {
      ...ASKED[name],
      name,
      label: t(`names.${name}`),
      hint: t(`hints.${name}`),
      value: applicationValue(seller, name) ?? '',
      ...(problem && { error: problemSentence(problem, locale) }),
      ...(options && { options: [{ value: '', label: t('choose') }, ...options] }),
    };
  });
}

/** What is chosen from a list, with names in the page's language. */
async function applicationChoices(): Promise<Partial<Record<ApplicationField, Choice[]>>> {
  const { locale } = await pageContext();
  const name = locale === 'vi' ? 'nameVi' : 'nameEn';
  const { byName } = formattersFor(locale);
  const named = (entries: readonly { code: string; nameVi: string; nameEn: string }[]) =>
    entries.map((entry) => ({ value: entry.code, label: entry[name] }));
  const provinces = named(PROVINCES).sort((one, other) => byName(one.label, other.label));
  return {
    type: named(PRODUCER_TYPES),
    'seat.province_code': provinces,
    'bank_account.bank': BANKS.map(({ code, short, name: full }) => ({
      value: code,
      label: `${short} · ${full}`,
    })),
  };
}

interface Choice {
  value: string;
  label: string;
}

/** What the application says at a field, as it is kept. */
function applicationValue({ application }: Seller, field: ApplicationField): string | null {
  const { seat, bank_account, ...who } = application;
  switch (field) {
    case 'seat.province_code':
      return seat.province_code;
    case 'seat.commune':
      return seat.commune;
    case 'seat.address':
      return seat.address;
    case 'bank_account.bank':
      return bank_account.bank;
    case 'bank_account.number':
      return bank_account.number;
    case 'bank_account.holder':
      return bank_account.holder;
    default:
      return who[field];
  }
}

/** The same in words: what was chosen from a list by its name. */
export async function applicationWords(
  seller: Seller,
  field: ApplicationField,
): Promise<string | null> {
  const value = applicationValue(seller, field);
  const choice = (await applicationChoices())[field]?.find((option) => option.value === value);
  return choice?.label ?? value;
}
