import 'server-only';
import { cache } from 'react';
import { currentPath } from './current-path';
import { cardFlash } from './flash-messages';

/** What came of the form of a card on the page being rendered. */
export const currentCardFlash = cache(async () => {
  const { searchParams } = new URL(await currentPath(), 'http://shop');
  return cardFlash(Object.fromEntries(searchParams));
});
