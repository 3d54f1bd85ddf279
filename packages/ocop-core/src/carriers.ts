import { CARRIERS } from './data/carriers.js';

export { CARRIERS };

export type CarrierCode = (typeof CARRIERS)[number]['code'];

/** How a parcel goes: by a carrier that is known here, by another one, or brought by its seller. */
export const PARCEL_WAYS = [...CARRIERS.map(({ code }) => code), 'other', 'own'] as const;
export type ParcelWay = (typeof PARCEL_WAYS)[number];

/** The carrier of a code; null for one that is not known here, and for none. */
export function carrierOf(way: string): (typeof CARRIERS)[number] | null {
  return CARRIERS.find(({ code }) => code === way) ?? null;
}

const SIGNS = /^[A-Z0-9._-]{4,40}$/;

/** The number of a parcel without the spaces that people put in; null where it can be none. */
export function parseTrackingNumber(text: string): string | null {
  const number = text.replace(/\s+/g, '').toUpperCase();
  return SIGNS.test(number) ? number : null;
}

/** Where the way of a parcel is looked up; null where nobody knows. */
export function trackingLink(way: string, number: string | null): string | null {
  const carrier = carrierOf(way);
  return carrier && number
    ? carrier.tracking.replace('{number}', encodeURIComponent(number))
    : null;
}
