import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import notice from '../notice.module.css';
import styles from './search-helps.module.css';

/** What `browser/help-searching.ts` shows at a search field; nothing is seen of it without a script. */
export async function SearchHelps({ listId }: { listId: string }) {
  const t = await getTranslator('finder');
  return (
    <>
      <p className={layout.hidden} role="status" data-heard="" />
      <div
        className={styles.list}
        id={listId}
        role="listbox"
        aria-label={t('suggestions')}
        hidden
      />
      <div className={`${notice.notice} ${notice.trouble} ${styles.note}`} data-offline="" hidden>
        <p>{t('offline')}</p>
        <button className={actions.quiet} type="button">
          {t('again')}
        </button>
      </div>
    </>
  );
}
