import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { EmptyState } from '../empty-state';

/** The address of the page that it stands on, whichever that is. */
const THIS_PAGE = '';

/** What a buyer reads when a page broke for a reason that nobody foresaw. */
export async function UnexpectedError() {
  const t = await getTranslator('unexpected');
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <EmptyState title={t('title')} heading="h1">
        <p>{t('text')}</p>
        <p>
          <a className={actions.primary} href={THIS_PAGE}>
            {t('again')}
          </a>
        </p>
      </EmptyState>
    </div>
  );
}
