import 'server-only';
import { locale as localeParam } from 'next/root-params';
import type { Locale } from 'ocop-core';
import { cache } from 'react';
import { parseLocale } from './locale';

/** The language of the page being rendered. Server components only (a limit of root params). */
export const currentLocale = cache(async (): Promise<Locale> => parseLocale(await localeParam()));
