import { describe, expect, it } from 'vitest';
import en from './en.json';
import vi from './vi.json';

/** Vietnamese has one plural form, English two: they count as one key. */
const PLURAL = /_(one|other)$/;

function flatten(texts: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${prefix}${key}`.replace(PLURAL, ''), value]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/{{\w+}}/g) ?? [])].sort();

describe('texts of the admin pages', () => {
  const english = new Map(flatten(en));
  const vietnamese = new Map(flatten(vi));

  it('have the same keys in both languages', () => {
    expect([...vietnamese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english.keys()])('%s is written, with the same placeholders', (key) => {
    const [englishText = '', vietnameseText = ''] = [english.get(key), vietnamese.get(key)];
    expect(vietnameseText.trim()).not.toBe('');
    expect(placeholders(vietnameseText)).toEqual(placeholders(englishText));
    expect(vietnameseText).toBe(vietnameseText.normalize('NFC'));
  });

  it('count in English with both forms, in Vietnamese with one', () => {
    const plurals = (texts: object): string[] =>
      Object.entries(texts).flatMap(([key, value]) =>
        typeof value === 'string' ? (PLURAL.test(key) ? [key] : []) : plurals(value),
      );
    expect(plurals(vi).filter((key) => key.endsWith('_one'))).toEqual([]);
    const bases = (form: string) =>
      plurals(en)
        .filter((key) => key.endsWith(form))
        .map((key) => key.replace(PLURAL, ''));
    expect(bases('_one')).toEqual(bases('_other'));
  });
});
