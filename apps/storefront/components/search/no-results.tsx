import type { CertificateRow } from '@/lib/backend/certificate-schema';
import { searchProducts } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { getTranslator, pageContext } from '@/lib/page-context';
import type { Chip } from '@/lib/search/search-chips';
import { searchRequest } from '@/lib/search/search-request';
import type { SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import actions from '../action-link.module.css';
import { CertificateList } from '../certificate/certificate-list';
import { EmptyState } from '../empty-state';
import styles from './no-results.module.css';
import { PopularPlaces } from './popular-places';

/** Words that find something at any market. */
const EXAMPLES = ['mật ong', 'nước mắm', 'gạo', 'trà', 'cà phê', 'mắc ca'];
/** Each way out that is offered is a search more. */
const MOST_WAYS_OUT = 4;

interface NoResultsProps {
  state: SearchState;
  /** What narrowed the search. */
  chips: readonly Chip[];
  /** What the register says of what is called so. */
  certificates: readonly CertificateRow[];
}

/** Nothing matches: says what stood in the way and what there would be without it. */
export async function NoResults({ state, chips, certificates }: NoResultsProps) {
  const t = await getTranslator('search');
  const { href } = await pageContext();
  const waysOut = await waysOutOf(chips);
  if (certificates.length > 0) {
    return (
      <EmptyState title={t('endedFor', { q: state.q })}>
        <p>{t('endedText')}</p>
        <CertificateList certificates={certificates} />
        <PopularPlaces />
      </EmptyState>
    );
  }
  return (
    <EmptyState title={state.q ? t('nothingFor', { q: state.q }) : t('nothing')}>
      <p>{waysOut.length > 0 ? t('nothingWithFilters') : t('nothingWithWords')}</p>
      {waysOut.length > 0 && (
        <ul className={styles.ways}>
          {waysOut.map(({ key, text, without, count }) => (
            <li key={key}>
              <a className={actions.secondary} href={href(searchPath(without))} rel="nofollow">
                {t('withoutThis', { name: text, count })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>{t('tryWords')}</p>
      <ul className={styles.words}>
        {EXAMPLES.map((q) => (
          <li key={q}>
            <a className={actions.quiet} href={href(searchPath({ q }))} lang="vi">
              {q}
            </a>
          </li>
        ))}
      </ul>
      <PopularPlaces />
    </EmptyState>
  );
}

interface WayOut extends Chip {
  count: number;
}

/** What taking one thing away would bring; nothing of what helps nobody. */
async function waysOutOf(chips: readonly Chip[]): Promise<WayOut[]> {
  const ways = await Promise.all(
    chips.slice(0, MOST_WAYS_OUT).map(async (chip) => {
      const question = { ...searchRequest(chip.without), facets: [], take: 1 };
      const answer = await settle(searchProducts(question));
      return { ...chip, count: answer.available ? answer.value.count : 0 };
    }),
  );
  return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
