import { currentPath } from '@/lib/current-path';
import { localePath, otherLocale } from '@/lib/locale';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { PoleMark } from '../prints/wordmark';
import styles from './desk-header.module.css';

/** Light, so that nobody takes the desk for the shop: where one is, the way back, the language. */
export async function DeskHeader() {
  const t = await getTranslator('desk');
  const navigation = await getTranslator('navigation');
  const { locale, href } = await pageContext();
  const other = otherLocale(locale);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.sign} href={href(routes.desk)}>
          <PoleMark className={styles.mark} />
          <span>
            <span className={styles.name}>Chợ Phiên</span>
            <span className={styles.place}>{t('title')}</span>
          </span>
        </a>
        <nav className={styles.nav} aria-label={navigation('main')}>
          <a className={styles.item} href={href(routes.home)}>
            {t('toShop')}
          </a>
          <a
            className={styles.item}
            href={localePath(other, await currentPath())}
            hrefLang={other}
            lang={other}
          >
            {other.toUpperCase()}
            <span className={layout.hidden}> {navigation('otherLanguage')}</span>
          </a>
        </nav>
      </div>
    </header>
  );
}
