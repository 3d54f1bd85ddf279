import { getTranslator, pageContext } from '@/lib/page-context';
import type { FacetOption } from '@/lib/search/facet-options';
import { searchPath } from '@/lib/search/search-url';
import styles from './facet-list.module.css';

/** More than these are folded away. */
const SHOWN = 8;

interface FacetListProps<Value extends string | number> {
  /** Of the filter; makes its heading's id. */
  name: string;
  title: string;
  options: readonly FacetOption<Value>[];
  label: (value: Value) => string;
}

/** The values of one filter as links: each switches itself and keeps the rest. */
export async function FacetList<Value extends string | number>({
  name,
  title,
  options,
  label,
}: FacetListProps<Value>) {
  if (options.length === 0) return null;
  const t = await getTranslator('search');
  const links = options.map((option) => ({ ...option, text: label(option.value) }));
  const first = links.slice(0, SHOWN);
  const rest = links.slice(SHOWN);
  const id = `loc-${name}`;
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

type FacetLink = FacetOption<string | number> & { text: string };

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
