import { noticeWay } from '@/lib/desk/notice-way';
import { NOTICES_PAGE, type Notices } from '@/lib/desk/notices';
import { givenLanguage } from '@/lib/given-language';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { Notice } from '../../notice';
import items from '../items.module.css';
import styles from '../listings/listings.module.css';

interface MemberNoticesProps {
  notices: Notices;
  /** From 1 on. */
  page: number;
}

/** Letters to who is signed in, with the ways that they name; page by page. */
export async function MemberNotices({ notices: { notices, count }, page }: MemberNoticesProps) {
  const t = await getTranslator('memberNotices');
  const { locale, href } = await pageContext();
  const pages = Math.max(1, Math.ceil(count / NOTICES_PAGE));
  const at = (number: number) => href(`${routes.memberNotices}?trang=${number}`);
  return (
    <>
      <p>{t('text')}</p>
      {notices.length === 0 && <Notice kind="note" title={t('none')} />}
      <ul className={items.items}>
        {notices.map(({ id, subject, text, sent_at }) => (
          <li key={id} className={items.item}>
            <h2 lang={givenLanguage(locale)}>{subject}</h2>
            <p>{formatInstant(sent_at, locale)}</p>
            <div lang={givenLanguage(locale)}>
              {text.split('\n\n').map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of one letter, which never move
                <Part key={index} text={part} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav aria-label={t('pages')}>
          <p>{t('page', { page, pages })}</p>
          {page > 1 && (
            <a className={actions.quiet} href={at(page - 1)}>
              {t('newer')}
            </a>
          )}
          {page < pages && (
            <a className={actions.quiet} href={at(page + 1)}>
              {t('older')}
            </a>
          )}
        </nav>
      )}
    </>
  );
}

/** A paragraph; a way to a page of the desk is one here as well. */
function Part({ text }: { text: string }) {
  const way = noticeWay(text);
  if (!way) return <p className={styles.text}>{text}</p>;
  return (
    <p>
      <a className={styles.link} href={way.path}>
        {way.words}
      </a>
    </p>
  );
}
