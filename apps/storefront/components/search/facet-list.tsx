import type { GroupCode, RegionCode, StarLevel } from 'ocop-core';
import { getTranslator, pageContext } from '@/lib/page-context';
import type { FacetOption, FacetOptions } from '@/lib/search/facet-options';
import { filterLabels } from '@/lib/search/search-labels';
import { searchPath } from '@/lib/search/search-url';
import styles from './facet-list.module.css';

/** More than these are folded away. */
const SHOWN = 8;

type FacetListProps = { title: string } & {
  [Name in keyof FacetOptions]: { name: Name; options: FacetOptions[Name] };
}[keyof FacetOptions];

/** The values of one filter as links: each switches itself and keeps the rest. */
export async function FacetList({ title, ...facet }: FacetListProps) {
  if (facet.options.length === 0) return null;
  const t = await getTranslator('search');
  const { locale } = await pageContext();
  const links = textsOf(facet, filterLabels(locale, t));
  const first = links.slice(0, SHOWN);
  const rest = links.slice(SHOWN);
  const id = `loc-${facet.name}`;
  return (
    <nav aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <FacetLinks links={first} />
      {rest.length > 0 && (
        <details className={styles.more} open={rest.some(({ chosen }) => chosen)}>
          <summary className={styles.summary}>{t('moreValues', { count: rest.length })}</summary>
          <FacetLinks links={rest} />
        </details>
      )}
    </nav>
  );
}

type FacetLink = FacetOption<StarLevel | RegionCode | GroupCode | string> & { text: string };

function textsOf(
  facet: Omit<FacetListProps, 'title'>,
  labels: ReturnType<typeof filterLabels>,
): FacetLink[] {
  switch (facet.name) {
    case 'star':
      return facet.options.map((option) => ({ ...option, text: labels.star(option.value) }));
    case 'region':
      return facet.options.map((option) => ({ ...option, text: labels.region(option.value) }));
    case 'province':
      return facet.options.map((option) => ({ ...option, text: labels.province(option.value) }));
    case 'group':
      return facet.options.map((option) => ({ ...option, text: labels.group(option.value) }));
  }
}

async function FacetLinks({ links }: { links: readonly FacetLink[] }) {
  const { href } = await pageContext();
  return (
    <ul className={styles.links}>
      {links.map(({ value, text, count, chosen, next }) => (
        <li key={value}>
          <a
            className={styles.link}
            href={href(searchPath(next))}
            rel="nofollow"
            aria-current={chosen ? 'true' : undefined}
          >
            <span className={styles.box} aria-hidden="true" />
            <span className={styles.text}>{text}</span>
            <span className={styles.count}>{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
