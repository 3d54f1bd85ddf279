import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

/** The page above a page of the market's own: the shop's front. */
export async function stepsToMarket() {
  const t = await getTranslator('product');
  return [{ name: t('market'), path: routes.home }];
}
