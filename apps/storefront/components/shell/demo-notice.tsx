import { environment } from '@/lib/environment';
import { getTranslator } from '@/lib/page-context';
import styles from './demo-notice.module.css';

/** Says on every page that nothing here is really sold, where the operator says so. */
export async function DemoNotice() {
  if (environment().APP_ENV !== 'demo') return null;
  const t = await getTranslator('shell');
  return (
    <aside className={styles.notice} aria-label={t('demoLabel')}>
      <p className={styles.text}>
        <strong>{t('demoLabel')}.</strong> {t('demoText')}
      </p>
    </aside>
  );
}
