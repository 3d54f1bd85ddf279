import type { Locale } from 'ocop-core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type en from '../i18n/en.json';

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

type KeysOf<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${KeysOf<Texts[Key]>}`;
}[keyof Texts & string];

/** A text of the admin pages; a key that is not in the files does not compile. */
export type TextKey = KeysOf<typeof en>;

export type Translate = (key: TextKey, values?: Record<string, string | number>) => string;

/** Our texts in the dashboard's language; anything but Vietnamese reads English. */
export function useMarketplaceTranslation(): { t: Translate; locale: Locale } {
  const { t: translate, i18n } = useTranslation('marketplace');
  const t = useCallback<Translate>(
    (key, values) => String(translate(key, { ...values })),
    [translate],
  );
  return { t, locale: i18n.language?.startsWith('vi') ? 'vi' : 'en' };
}
