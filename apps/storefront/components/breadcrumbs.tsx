import { getTranslator, pageContext } from '@/lib/page-context';
import { breadcrumbJsonLd } from '@/lib/product-json-ld';
import { shopOrigin } from '@/lib/shop-origin';
import styles from './breadcrumbs.module.css';
import { JsonLd } from './json-ld';

interface BreadcrumbsProps {
  /** From the shop's front to the page above this one; addresses without language. */
  steps: readonly { name: string; path: string }[];
}

/** The way to a page, for people and for search engines. */
export async function Breadcrumbs({ steps }: BreadcrumbsProps) {
  const t = await getTranslator('product');
  const { href } = await pageContext();
  const origin = await shopOrigin();
  return (
    <nav className={styles.breadcrumbs} aria-label={t('breadcrumbs')}>
      <ol className={styles.steps}>
        {steps.map(({ name, path }) => (
          <li key={path} className={styles.step}>
            <a className={styles.link} href={href(path)}>
              {name}
            </a>
          </li>
        ))}
      </ol>
      <JsonLd
        data={breadcrumbJsonLd(
          steps.map(({ name, path }) => ({ name, url: new URL(href(path), origin).href })),
        )}
      />
    </nav>
  );
}
