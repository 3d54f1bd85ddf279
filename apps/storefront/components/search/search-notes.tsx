import type { Understood } from '@/lib/backend/search';
import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';
import type { SearchState } from '@/lib/search/search-state';
import { searchPath } from '@/lib/search/search-url';
import { Notice } from '../notice';
import styles from './search-notes.module.css';

interface SearchNotesProps {
  state: SearchState;
  understood: Understood;
  found: boolean;
}

/** Says where the list is not, word for word, what was asked for. */
export async function SearchNotes({ state, understood, found }: SearchNotesProps) {
  if (!found) return null;
  const t = await getTranslator('search');
  const { href } = await pageContext();
  const { corrected, match, synonyms } = understood;
  const { locale } = await pageContext();
  const names = formattersFor(locale).list.format(synonyms);
  return (
    <>
      {corrected !== null && (
        <Notice kind="note" title={t('nearTitle', { corrected })}>
          <p>
            {t.rich('nearText', {
              q: state.q,
              corrected,
              words: (words) => (
                <a href={href(searchPath({ ...state, q: corrected, page: 1 }))} lang="vi">
                  {words}
                </a>
              ),
            })}
          </p>
        </Notice>
      )}
      {corrected === null && match === 'any' && (
        <Notice kind="note">
          <p>{t('fewerWords')}</p>
        </Notice>
      )}
      {understood.chips.some(({ kind, value }) => kind === 'group' && value === 'DU') && (
        <p className={styles.synonyms}>{t('drinksOfOtherGroups')}</p>
      )}
      {synonyms.length > 0 && <p className={styles.synonyms}>{t('otherNames', { names })}</p>}
    </>
  );
}
