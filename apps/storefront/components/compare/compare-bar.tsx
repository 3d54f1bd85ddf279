import { MOST_COMPARED } from '@/lib/comparison';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import styles from './compare-bar.module.css';

/** Leads from the cards that were ticked to the comparison; there as soon as one is. */
export async function CompareBar({ id }: { id: string }) {
  const t = await getTranslator('compare');
  const { href } = await pageContext();
  return (
    <form id={id} className={styles.bar} action={href(routes.compare())} method="get">
      <button className={`${actions.secondary} ${styles.button}`} type="submit">
        {t('compareChosen')}
      </button>
      <p className={styles.hint}>{t('most', { most: MOST_COMPARED })}</p>
    </form>
  );
}
