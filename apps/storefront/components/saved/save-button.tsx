import { saveProduct } from '@/app/actions/saved-products';
import { getTranslator } from '@/lib/page-context';
import { savedIds } from '@/lib/saved-products';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { BookmarkIcon } from '../shell/icons';
import styles from './save-button.module.css';

interface SaveButtonProps {
  productId: string;
  title: string;
  /** On a card there is room for the sign only. */
  look: 'sign' | 'words';
  /** Tells the lists of a page apart that may show the same product. */
  part?: string | undefined;
}

/** Keeps a product for later in this browser, or lets it go. A plain form; on a page that everybody gets the script presses it (`browser/show-own.ts`). */
export async function SaveButton({ productId, title, look, part = 'luu' }: SaveButtonProps) {
  const t = await getTranslator('saved');
  const saved = (await savedIds()).includes(productId);
  const id = `${part}-${productId}`;
  return (
    <form action={saveProduct} className={styles[look]} data-save="">
      <input type="hidden" name="product" value={productId} />
      <input type="hidden" name="keep" value={saved ? '0' : '1'} />
      <button
        className={look === 'sign' ? styles.button : actions.quiet}
        type="submit"
        id={id}
        name="button"
        value={id}
        aria-pressed={saved}
      >
        <BookmarkIcon />
        {look === 'words' && (
          <span data-otherwise={t(saved ? 'save' : 'saved')}>{t(saved ? 'saved' : 'save')}</span>
        )}
        <span className={layout.hidden}>
          {look === 'sign' ? t('saveProduct', { title }) : `: ${title}`}
        </span>
      </button>
    </form>
  );
}
