import { POLICIES } from '@/content/policies';
import { getTranslator, pageContext } from '@/lib/page-context';
import { POLICY_SLUGS } from '@/lib/policy-slugs';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import styles from './article.module.css';

/** The other policies, from each of them. */
export async function PolicyLinks() {
  const t = await getTranslator('article');
  const { locale, href } = await pageContext();
  return (
    <nav
      className={`${layout.page} ${layout.narrow} ${styles.policies}`}
      aria-labelledby="chinh-sach-khac"
    >
      <h2 id="chinh-sach-khac">{t('policies')}</h2>
      <ul>
        {POLICY_SLUGS.map((slug) => (
          <li key={slug}>
            <a href={href(routes.policy(slug))}>{POLICIES[slug][locale].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
