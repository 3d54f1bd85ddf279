import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';
import type { FacetOption } from '@/lib/search/facet-options';
import { facetId } from '@/lib/search/filter-sheet';
import { searchPath } from '@/lib/search/search-url';
import styles from './facet-list.module.css';

/** More than these are folded away. */
const SHOWN = 8;

type FacetLink = Pick<FacetOption<unknown>, 'count' | 'chosen' | 'next'> & {
  key: string;
  text: string;
};

/** What a filter offers, by the names that buyers read. */
export function facetLinks<Value extends string | number | true>(
  options: readonly FacetOption<Value>[],
  label: (value: Value) => string,
): FacetLink[] {
  return options.map((option) => ({
    ...option,
    key: String(option.value),
    text: label(option.value),
  }));
}

interface FacetListProps {
  /** Of the filter; makes the id that its links lead back to. */
  name: string;
  title: string;
  links: readonly FacetLink[];
  /** For a filter that few ask for: closed until one of its values is chosen. */
  folded?: boolean;
}

/** The values of one filter as links: each switches itself and keeps the rest. */
export async function FacetList({ name, title, links, folded = false }: FacetListProps) {
  if (links.length === 0) return null;
  const id = facetId(name);
  const heading = (
    <h2 className={styles.title} id={`${id}-ten`}>
      {title}
    </h2>
  );
  return (
    <nav className={styles.facet} aria-labelledby={`${id}-ten`} id={id} tabIndex={-1}>
      {folded ? (
        <details open={links.some(({ chosen }) => chosen)}>
          <summary className={styles.fold}>{heading}</summary>
          <FoldedLinks links={links} id={id} />
        </details>
      ) : (
        <>
          {heading}
          <FoldedLinks links={links} id={id} />
        </>
      )}
    </nav>
  );
}

interface LinksProps {
  links: readonly FacetLink[];
  /** Where the page is to open again. */
  id: string;
}

/** The first ones by weight; the rest by name, as one looks for them. */
async function FoldedLinks({ links, id }: LinksProps) {
  const t = await getTranslator('search');
  const { locale } = await pageContext();
  const { byName } = formattersFor(locale);
  const rest = links.slice(SHOWN).sort((a, b) => byName(a.text, b.text));
  return (
    <>
      <FacetLinks links={links.slice(0, SHOWN)} id={id} />
      {rest.length > 0 && (
        <details className={styles.more} open={rest.some(({ chosen }) => chosen)}>
          <summary className={styles.summary}>{t('moreValues', { count: rest.length })}</summary>
          <FacetLinks links={rest} id={id} />
        </details>
      )}
    </>
  );
}

async function FacetLinks({ links, id }: LinksProps) {
  const { href } = await pageContext();
  return (
    <ul className={styles.links}>
      {links.map(({ key, text, count, chosen, next }) => (
        <li key={key}>
          <a
            className={styles.link}
            href={`${href(searchPath(next))}#${id}`}
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
