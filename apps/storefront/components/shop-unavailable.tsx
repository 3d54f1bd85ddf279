import { currentPath } from '@/lib/current-path';
import { getTranslator, pageContext } from '@/lib/page-context';
import actions from './action-link.module.css';
import { EmptyState } from './empty-state';

/** One error page for an outage: it says that the shop is at fault, never that nothing was found. */
export async function ShopUnavailable({ what }: { what: 'search' | 'page' | 'certificate' }) {
  const t = await getTranslator('unavailable');
  const { href } = await pageContext();
  const path = await currentPath();
  return (
    <EmptyState title={t(`${what}.title`)} heading="h1">
      <p>{t(`${what}.text`)}</p>
      <p>
        <a className={actions.primary} href={href(path)}>
          {t('again')}
        </a>
      </p>
    </EmptyState>
  );
}
