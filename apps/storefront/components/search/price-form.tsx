import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { facetId } from '@/lib/search/filter-sheet';
import { isPriceReversed, type SearchState } from '@/lib/search/search-state';
import { searchParameters } from '@/lib/search/search-url';
import actions from '../action-link.module.css';
import styles from './price-form.module.css';

const EXAMPLE = 500_000;

/** From and to in đồng; keeps the other filters in hidden fields. */
export async function PriceForm({ state }: { state: SearchState }) {
  const t = await getTranslator('search');
  const { locale, href } = await pageContext();
  const id = facetId('gia');
  const troubleId = `${id}-sai`;
  const isReversed = isPriceReversed(state);
  const trouble = isReversed
    ? ({ 'aria-invalid': true, 'aria-describedby': troubleId } as const)
    : {};
  const kept = searchParameters({ ...state, priceFrom: null, priceTo: null, page: 1 });
  return (
    <form className={styles.form} id={id} action={`${href(routes.search)}#${id}`} tabIndex={-1}>
      <fieldset>
        <legend className={styles.title}>{t('priceFilter')}</legend>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {isReversed && (
          <p className={styles.trouble} id={troubleId} role="alert">
            {t('priceReversed')}
          </p>
        )}
        <div className={styles.row}>
          <label className={styles.label}>
            {t('priceFrom')}
            <input
              className={styles.input}
              name="gia-tu"
              inputMode="numeric"
              {...trouble}
              defaultValue={state.priceFrom ?? ''}
              placeholder="0"
            />
          </label>
          <label className={styles.label}>
            {t('priceTo')}
            <input
              className={styles.input}
              name="gia-den"
              inputMode="numeric"
              {...trouble}
              defaultValue={state.priceTo ?? ''}
              placeholder={formattersFor(locale).number.format(EXAMPLE)}
            />
          </label>
        </div>
        <button className={`${actions.quiet} ${actions.wide}`} type="submit">
          {t('priceApply')}
        </button>
      </fieldset>
    </form>
  );
}
