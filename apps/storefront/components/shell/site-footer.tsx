import { CERTIFIED_STARS, REGIONS, regionName } from 'ocop-core';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import { PoleMark } from '../prints/wordmark';
import styles from './site-footer.module.css';

export async function SiteFooter() {
  const t = await getTranslator('shell');
  const { locale, href } = await pageContext();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.about}>
          <p className={styles.sign}>
            <PoleMark className={styles.mark} />
            Chợ Phiên
          </p>
          <p>{t('footerAbout')}</p>
          <p>{t('footerLogo')}</p>
        </div>
        <nav aria-labelledby="footer-browse">
          <h2 className={styles.heading} id="footer-browse">
            {t('footerBrowse')}
          </h2>
          <ul className={styles.links}>
            {[...CERTIFIED_STARS].reverse().map((star) => (
              <li key={star}>
                <a href={href(searchPath({ stars: [star] }))}>{t('footerStar', { star })}</a>
              </li>
            ))}
            <li>
              <a href={href(searchPath({ sort: 'newest' }))}>{t('footerNew')}</a>
            </li>
          </ul>
        </nav>
        <nav aria-labelledby="footer-regions">
          <h2 className={styles.heading} id="footer-regions">
            {t('footerRegions')}
          </h2>
          <ul className={styles.links}>
            {REGIONS.map(({ code, slug }) => (
              <li key={code}>
                <a href={href(routes.region(slug))}>{regionName(code, locale)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-labelledby="footer-trust">
          <h2 className={styles.heading} id="footer-trust">
            {t('footerTrust')}
          </h2>
          <ul className={styles.links}>
            <li>
              <a href={href(routes.certificates)}>{t('verify')}</a>
            </li>
            <li>
              <a href={`${href(routes.home)}#cach-kiem-tra`}>{t('footerHow')}</a>
            </li>
            <li>
              <a href={href(routes.basket)}>{t('basket')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
