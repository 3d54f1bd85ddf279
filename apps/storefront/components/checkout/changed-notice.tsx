import { getTranslator, pageContext } from '@/lib/page-context';
import type { Difference } from '@/lib/shown-basket';
import { Notice } from '../notice';
import { changeTexts } from './change-texts';
import { Changes } from './changes';

/** What today's prices have changed since the basket was last seen. */
export async function ChangedNotice({ differences }: { differences: readonly Difference[] }) {
  const t = await getTranslator('checkout');
  const { locale } = await pageContext();
  if (differences.length === 0) return null;
  return (
    <Notice kind="trouble" title={t('changed')}>
      <Changes locale={locale} differences={differences} texts={changeTexts(t)} />
    </Notice>
  );
}
