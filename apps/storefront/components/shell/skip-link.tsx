import { getTranslator } from '@/lib/page-context';
import styles from './skip-link.module.css';

export async function SkipLink() {
  const t = await getTranslator('shell');
  return (
    <a className={styles.skip} href="#noi-dung">
      {t('skip')}
    </a>
  );
}
