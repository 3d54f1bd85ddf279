import { LEGAL_FORMS } from './data/legal-forms.js';
import { type Place, provinceOf } from './places.js';
import { repairLookAlikes, slugify } from './vietnamese.js';

/** Longest name part of a handle, in characters; with the province and a number it stays below 100. */
const MOST_NAME = 60;

const FORMS = /* @__PURE__ */ LEGAL_FORMS.map(
  ([form, short]) => [form.replaceAll(' ', '-'), short] as const,
).sort(([a], [b]) => b.length - a.length);

/**
 * The readable address part of a producer: name without marks, legal form shortened, at most sixty
 * characters of it in whole words, then today's province unless the name ends with it. 'Hợp tác xã
 * Mật ong Bắc Hà' of Lào Cai → 'htx-mat-ong-bac-ha-lao-cai'. Two producers may get the same:
 * `freeHandle` tells them apart. @throws RuleError `unknown_place`
 */
export function producerHandle(name: string, place: Place): string {
  const province = provinceOf(place).slug;
  const short = wholeWords(shortened(slugify(withoutDots(name))), MOST_NAME);
  if (short === '') return `chu-the-${province}`;
  return short === province || short.endsWith(`-${province}`) ? short : `${short}-${province}`;
}

/** The handle itself, or with the first number from 2 that nobody has: 'htx-an-phu-hue-2'. */
export function freeHandle(handle: string, isTaken: (candidate: string) => boolean): string {
  let candidate = handle;
  for (let number = 2; isTaken(candidate); number += 1) candidate = `${handle}-${number}`;
  return candidate;
}

const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be a producer's handle. */
export function isProducerHandle(text: string): boolean {
  return text.length <= 100 && HANDLE.test(text);
}

/** 'H.T.X' is one word, and so is 'T.N.H.H.'. */
function withoutDots(name: string): string {
  return repairLookAlikes(name).replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');
}

function shortened(slug: string): string {
  const form = FORMS.find(([long]) => slug === long || slug.startsWith(`${long}-`));
  return form ? `${form[1]}${slug.slice(form[0].length)}` : slug;
}

function wholeWords(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, most);
}
