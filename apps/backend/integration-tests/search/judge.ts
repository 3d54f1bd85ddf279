import type { SearchTypes } from '@medusajs/framework/types';
import type { JudgedCase, JudgedField } from './judged-cases';

type Hit = SearchTypes.SearchHit;

function textOf({ document }: Hit, field: JudgedField): string {
  const of = (...names: string[]) =>
    names
      .map((name) => String(document[name] ?? ''))
      .join(' | ')
      .normalize('NFC');
  const place = ['commune', 'former_province_name', 'province_name'];
  switch (field) {
    case 'name':
      return of('title');
    case 'producer':
      return of('producer_name');
    case 'province':
      return of('province_name');
    case 'place':
      return of(...place);
    case 'group':
      return of('group_code');
    case 'star':
      return of('star');
    case 'any':
      return of('title', 'producer_name', ...place);
  }
}

function matches(hit: Hit, wanted: JudgedCase['ok'] = {}): boolean {
  const fields: JudgedField[] = ['name', 'producer', 'province', 'place', 'group', 'star', 'any'];
  return fields.every((field) => {
    const pattern = wanted[field];
    return pattern === undefined || new RegExp(pattern, 'iu').test(textOf(hit, field));
  });
}

/** Whether the first hits are as the case wants them. */
export function judge({ mode, k, min, ok, bad }: JudgedCase, hits: readonly Hit[]): boolean {
  const first = hits.slice(0, k);
  switch (mode) {
    case 'top':
      return first.length > 0 && first.every((hit) => matches(hit, ok));
    case 'any':
      return first.filter((hit) => matches(hit, ok)).length >= min;
    case 'not':
      return !first.some((hit) => matches(hit, bad));
    case 'empty':
      return hits.length === 0;
  }
}
