import { clearSeen } from '@/app/actions/saved-products';
import type { ListedProduct } from '@/lib/backend/listed-products';
import { MOST_COMPARED } from '@/lib/comparison';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { CardGrid } from '../cards/card-grid';
import { NothingYet } from '../nothing-yet';
import { SectionHeading } from '../shell/section-heading';
import styles from './saved-view.module.css';
import { WithdrawnList } from './withdrawn-list';

interface SavedViewProps {
  saved: readonly ListedProduct[];
  /** Opened lately and not saved. */
  seen: readonly ListedProduct[];
}

/** Two lists of this browser. What was withdrawn meanwhile says so and cannot be bought. */
export async function SavedView({ saved, seen }: SavedViewProps) {
  const t = await getTranslator('saved');
  const { locale, href } = await pageContext();
  const onSale = saved.flatMap(({ hit }) => hit ?? []);
  const seenHits = seen.flatMap(({ hit }) => hit ?? []);
  return (
    <>
      {saved.length === 0 ? (
        <NothingYet title={t('empty')} text={t('emptyText')} toMarket={t('toMarket')} />
      ) : (
        <>
          <h1>{t('heading', { count: saved.length })}</h1>
          <p className={layout.quiet}>{t('explained')}</p>
          <WithdrawnList products={saved.filter(({ hit }) => hit === null)} />
          <div className={styles.grid}>
            <CardGrid hits={onSale} heading="h2" />
          </div>
          {onSale.length > 1 && (
            <form className={styles.compare} action={href(routes.compare())} method="get">
              <fieldset>
                <legend className={styles.legend}>
                  {t('compareLegend', { most: MOST_COMPARED })}
                </legend>
                {onSale.map(({ handle, title }, index) => (
                  <label key={handle} className={styles.choice}>
                    <input type="checkbox" name="sp" value={handle} defaultChecked={index < 2} />
                    {title}
                  </label>
                ))}
              </fieldset>
              <button className={actions.secondary} type="submit">
                {t('compare')}
              </button>
            </form>
          )}
        </>
      )}
      {seenHits.length > 0 && (
        <section className={styles.seen} aria-labelledby="vua-xem">
          <SectionHeading id="vua-xem" title={t('seen')} />
          <CardGrid hits={seenHits} part="vua-xem" />
          <form action={clearSeen} className={styles.clear}>
            <input type="hidden" name="locale" value={locale} />
            <button className={actions.quiet} type="submit">
              {t('clearSeen')}
            </button>
          </form>
        </section>
      )}
    </>
  );
}
