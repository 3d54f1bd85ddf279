import { currentPath } from '@/lib/current-path';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { EmptyState } from '../empty-state';

/** What a buyer reads when a page broke for a reason that nobody foresaw. */
export async function UnexpectedError() {
  const t = await getTranslator('unexpected');
  const { href } = await pageContext();
  const path = await currentPath();
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <EmptyState title={t('title')} heading="h1">
        <p>{t('text')}</p>
        <p>
          <a className={actions.primary} href={href(path)}>
            {t('again')}
          </a>
        </p>
      </EmptyState>
    </div>
  );
}
