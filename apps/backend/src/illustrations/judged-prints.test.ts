import { isGroupCode, parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { buildDemoCatalogue } from '../demo/demo-catalogue';
import { illustrationPath, parseIllustrationPath } from './illustration-path';
import judged from './judged-prints.json';
import { printOf } from './kind-of';

/*
 * Which print was looked at beside which name and group, and found true of it, or of its group where no print is: every product of
 * the demo, and names that a hasty rule gets wrong. Whoever changes the rules looks again.
 */
const JUDGED = Object.entries(judged).flatMap(([print, groups]) =>
  Object.entries(groups).flatMap(([group, names]: [string, string[]]) =>
    names.map((name) => ({ print, group, name })),
  ),
);

describe('prints that were looked at', () => {
  it.each(JUDGED)('$name ($group) is shown by $print', ({ print, group, name }) => {
    if (!isGroupCode(group)) throw new Error(`no group: ${group}`);
    expect(printOf(name, group).id).toBe(print);
  });

  it('are those of everything in the demo', () => {
    const known = new Set(JUDGED.map(({ name, group }) => `${name} (${group})`));
    const { recognitions } = buildDemoCatalogue(parseCalendarDate('2026-11-23'));
    const shown = recognitions
      .flatMap(({ items }) => items)
      .map(({ product_name, group }) => `${product_name} (${group.code})`);
    expect(shown.filter((product) => !known.has(product))).toEqual([]);
  });

  it('of no kind draw what it is not: an address of a kind without a print shows its group', () => {
    const place = { group: 'TP', provinceSlug: 'dong-thap', handle: 'kho-ech' } as const;
    expect(illustrationPath({ ...place, name: 'Khô ếch một nắng' })).toContain('/tp-thucpham-');
    expect(parseIllustrationPath('dong-thap', 'tp-ech-7.svg')?.kind.id).toBe('thucpham');
  });
});
