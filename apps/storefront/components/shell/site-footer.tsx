import { POLICIES } from '@/content/policies';
import { drawnOnce } from '@/lib/drawing/drawn-once';
import { feedPath } from '@/lib/feeds/feed-path';
import { getTranslator, pageContext } from '@/lib/page-context';
import { POLICY_SLUGS } from '@/lib/policy-slugs';
import { routes } from '@/lib/routes';
import { groupLinks, regionLinks } from '@/lib/shop-links';
import { InlineText } from '../article/inline-text';
import { PoleMark } from '../prints/wordmark';
import { FeedIcon } from './icons';
import { LinkColumn } from './link-column';
import styles from './site-footer.module.css';

/** What the law asks an operator to say on every page of a marketplace. */
const OPERATOR_FACTS = ['owner', 'number', 'address', 'contact', 'ministry'] as const;

async function DrawSiteFooter() {
  const t = await getTranslator('navigation');
  const { locale } = await pageContext();
  return (
    <footer className={styles.footer} id="chan-trang">
      <div className={styles.inner}>
        <LinkColumn id="chan-nhom" title={t('groups')} links={groupLinks(locale)} />
        <LinkColumn id="chan-vung" title={t('regions')} links={regionLinks(locale)} />
        <LinkColumn
          id="chan-nguoi-mua"
          title={t('buyers')}
          links={[
            { path: routes.account, text: t('account') },
            { path: routes.orders, text: t('orders') },
            { path: routes.pointsOfSale, text: t('pointsOfSale') },
            ...POLICY_SLUGS.map((slug) => ({
              path: routes.policy(slug),
              text: POLICIES[slug][locale].title,
            })),
          ]}
        />
        <LinkColumn
          id="chan-tin-cay"
          title={t('trust')}
          links={[
            { path: routes.certificates, text: t('verify') },
            { path: routes.revocations, text: t('revocations') },
            { path: routes.howBadgesWork, text: t('howBadgesWork') },
            { path: routes.statistics, text: t('statistics') },
            { path: routes.about, text: t('about') },
            { path: routes.contact, text: t('contact') },
            { path: routes.desk, text: t('sellHere') },
          ]}
        />
      </div>
      <div className={styles.operator}>
        <div className={styles.about}>
          <p className={styles.sign}>
            <PoleMark className={styles.mark} />
            Chợ Phiên
          </p>
          <p>{t('aboutShop')}</p>
          <p>{t('ownSeal')}</p>
          <p className={styles.feeds}>
            <FeedIcon />
            <a href={feedPath(locale, 'recognised')}>{t('feedNew')}</a>
            <a href={feedPath(locale, 'revocations')}>{t('feedRevoked')}</a>
          </p>
        </div>
        <section aria-labelledby="chan-van-hanh">
          <h2 className={styles.heading} id="chan-van-hanh">
            {t('operator')}
          </h2>
          <ul className={styles.facts}>
            {OPERATOR_FACTS.map((fact) => (
              <li key={fact}>
                <InlineText text={t(`operatorFacts.${fact}`)} />
              </li>
            ))}
          </ul>
          <p className={styles.template}>{t('operatorTemplate')}</p>
        </section>
      </div>
    </footer>
  );
}

/** Where everything is, and what the law asks an operator to say. */
export const SiteFooter = drawnOnce(DrawSiteFooter);
