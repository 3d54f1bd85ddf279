import { openOrder } from '@/app/actions/open-order';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { EmptyState } from '../empty-state';

/** What basket and checkout are after the order, in every tab: the way to it. */
export async function OrderedBasket() {
  const t = await getTranslator('basket');
  const { locale, href } = await pageContext();
  return (
    <EmptyState title={t('ordered')} heading="h1">
      <p>{t('orderedText')}</p>
      <form action={openOrder}>
        <input type="hidden" name="locale" value={locale} />
        <button className={actions.primary} type="submit">
          {t('toOrder')}
        </button>
      </form>
      <p>
        <a className={actions.quiet} href={href(routes.orders)}>
          {t('toOrders')}
        </a>{' '}
        <a className={actions.quiet} href={href(routes.search)}>
          {t('goOn')}
        </a>
      </p>
    </EmptyState>
  );
}
