import { missingWords } from '@/lib/desk/desk-fields';
import { listingPlace } from '@/lib/desk/listing-place';
import type { Listing } from '@/lib/desk/listings';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './listings.module.css';

/** What a listing lacks before it can be sent, each with the way to where it is asked for. */
export async function ListingMissing({ listing: { id, lacks } }: { listing: Listing }) {
  if (lacks.length === 0) return null;
  const t = await getTranslator('listings');
  const { locale, href } = await pageContext();
  return (
    <>
      <h2>{t('missing')}</h2>
      <ul>
        {lacks.map((problem) => (
          <li key={problem.path}>
            <a className={styles.link} href={href(listingPlace(id, problem.path))}>
              {missingWords(problem, locale)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
