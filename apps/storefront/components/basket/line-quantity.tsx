import { changeQuantity } from '@/app/actions/change-basket';
import type { BasketLine } from '@/lib/backend/baskets';
import { FLASH_ID } from '@/lib/flash-messages';
import { MAX_QUANTITY } from '@/lib/form-fields';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './line-quantity.module.css';

interface LineQuantityProps {
  line: BasketLine;
  /** What was typed and not taken. */
  refused: string | null;
}

/** How many of a line: one less, as typed, one more. The first button sends what was typed. */
export async function LineQuantity({ line, refused }: LineQuantityProps) {
  const t = await getTranslator('basket');
  const { locale } = await pageContext();
  const title = line.product_title;
  return (
    <form className={styles.form} action={changeQuantity} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line" value={line.id} />
      <input type="hidden" name="refused" value={refused ?? ''} />
      <button className={styles.typed} type="submit" tabIndex={-1} aria-hidden="true">
        {t('apply')}
      </button>
      <button
        className={styles.step}
        type="submit"
        name="step"
        value="-1"
        aria-label={t('less', { title })}
      >
        −
      </button>
      <input
        className={styles.number}
        type="number"
        name="quantity"
        min="0"
        max={MAX_QUANTITY}
        defaultValue={refused ?? line.quantity}
        aria-invalid={refused === null ? undefined : true}
        aria-describedby={refused === null ? undefined : FLASH_ID}
        inputMode="numeric"
        aria-label={t('quantityOf', { title })}
      />
      <button
        className={styles.step}
        type="submit"
        name="step"
        value="1"
        aria-label={t('more', { title })}
      >
        +
      </button>
    </form>
  );
}
