import type { adminFairRoutes, BodyOf } from 'ocop-contract';
import {
  groupName,
  type Locale,
  PRODUCER_TYPES,
  PRODUCT_GROUPS,
  PROVINCES,
  producerTypeName,
  REGIONS,
  regionName,
} from 'ocop-core';
import { instantOf } from '../../lib/fairs';

type FairBody = BodyOf<typeof adminFairRoutes.editFair>;

/** What the lists of a fair's form offer, by name. */
export function fairOptions(locale: Locale) {
  return {
    provinces: PROVINCES.map(({ code, nameVi, nameEn }) => ({
      value: code,
      label: locale === 'vi' ? nameVi : nameEn,
    })),
    regions: REGIONS.map(({ code }) => ({ value: code, label: regionName(code, locale) })),
    groups: PRODUCT_GROUPS.map(({ code }) => ({
      value: code,
      label: groupName({ scheme: '2023', code }, locale),
    })),
    types: PRODUCER_TYPES.map(({ code }) => ({
      value: code,
      label: producerTypeName(code, locale),
    })),
  };
}

/** What stands in the form, as the contract takes it: the server judges it, at its fields. */
export function readFairForm(form: FormData): object {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const orNull = (name: string) => text(name) || null;
  const all = (name: string) => form.getAll(name).map(String);
  const star = Number(text('least_star'));
  const rule = {
    least_star: star > 0 ? star : null,
    regions: all('regions'),
    provinces: all('provinces'),
    groups: all('groups'),
    producer_types: all('producer_types'),
    through_last_day: form.has('through_last_day'),
  };
  const body: { [Field in keyof FairBody]: unknown } = {
    slug: text('slug'),
    name: text('name'),
    season: orNull('season'),
    organiser: text('organiser'),
    mode: text('mode'),
    place: orNull('place'),
    province_code: orNull('province_code'),
    rules_text: orNull('rules_text'),
    opens_at: instantOf(text('opens_at')) ?? '',
    closes_at: instantOf(text('closes_at')) ?? '',
    call_opens_at: instantOf(text('call_opens_at')),
    call_closes_at: instantOf(text('call_closes_at')),
    rule,
    offer_hours: Number(text('offer_hours')),
    offers_by_itself: form.has('offers_by_itself'),
    is_public: form.has('is_public'),
  };
  return body;
}
