import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { EmptyState } from '../empty-state';

export async function NotFoundView() {
  const t = await getTranslator('notFound');
  const { href } = await pageContext();
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <EmptyState title={t('title')} heading="h1">
        <p>{t('text')}</p>
        <p>
          <a className={actions.primary} href={href(routes.search)}>
            {t('search')}
          </a>
        </p>
      </EmptyState>
    </div>
  );
}
