import type { Listing, ShopPage } from '@/lib/desk/listings';
import { getTranslator } from '@/lib/page-context';
import { Notice } from '../../notice';

/** Words that goods are not advertised with, said to who wrote them before an operator says it. */
export async function Findings({ listing: { findings, state } }: { listing: Listing | ShopPage }) {
  if (findings.length === 0 || state === 'archived') return null;
  const t = await getTranslator('listings');
  return (
    <Notice kind="note" title={t('findings.title')}>
      <ul>
        {findings.map(({ path, claim, words }) => (
          <li key={`${path}${words}`}>{t(`findings.${claim}`, { words })}</li>
        ))}
      </ul>
    </Notice>
  );
}
