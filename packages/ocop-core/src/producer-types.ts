import { NAME_PREFIXES, PRODUCER_TYPES as TYPES } from './data/producer-types.js';
import { RuleError } from './errors.js';
import type { Locale } from './locale.js';
import { collapseSpaces, fold, repairLookAlikes } from './vietnamese.js';

export type ProducerType = (typeof TYPES)[number]['code'];

export interface ProducerTypeEntry {
  readonly code: ProducerType;
  readonly nameVi: string;
  readonly nameEn: string;
}

export const PRODUCER_TYPES: readonly ProducerTypeEntry[] = TYPES;

export function isProducerType(value: unknown): value is ProducerType {
  return PRODUCER_TYPES.some(({ code }) => code === value);
}

/** The name of a producer type. @throws RuleError `unknown_producer_type` */
export function producerTypeName(type: ProducerType, locale: Locale): string {
  const entry = PRODUCER_TYPES.find(({ code }) => code === type);
  if (!entry) throw new RuleError('unknown_producer_type', `no such producer type: ${type}`);
  return locale === 'vi' ? entry.nameVi : entry.nameEn;
}

export interface ProducerName {
  /** null where the name does not begin with a known form. */
  type: ProducerType | null;
  /** The form as printed ('Công ty TNHH MTV'), empty where none was found. */
  prefix: string;
  /** The name proper. */
  rest: string;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .map((word) => word.replace(/[.,:]+$/, ''));
}

/** Splits a producer's printed name into its legal form and the name proper. */
export function parseProducerName(name: string): ProducerName {
  const printed = collapseSpaces(repairLookAlikes(name)).replace(/^cty\.(?=\S)/i, 'Cty. ');
  const words = wordsOf(printed);
  let type: ProducerType | null = null;
  let length = 0;
  for (const { code } of PRODUCER_TYPES) {
    for (const prefix of NAME_PREFIXES[code]) {
      const wanted = wordsOf(prefix);
      if (wanted.length > length && wanted.every((word, index) => word === words[index])) {
        type = code;
        length = wanted.length;
      }
    }
  }
  const parts = printed.split(' ');
  return { type, prefix: parts.slice(0, length).join(' '), rest: parts.slice(length).join(' ') };
}
