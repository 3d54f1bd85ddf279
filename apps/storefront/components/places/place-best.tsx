import { readProducers } from '@/lib/backend/producers';
import { readList } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { PAGE_SIZE } from '@/lib/search/search-request';
import layout from '@/styles/layout.module.css';
import { ProducerLinks } from '../lists/producer-links';
import { SectionHeading } from '../shell/section-heading';
import type { PlaceCode } from './place-facts';
import styles from './place-facts.module.css';

const MOST_SPECIAL = 6;
const MOST_PRODUCERS = 8;

/** What of a place has most stars, where the list has several pages, and who makes most of it. */
export async function PlaceBest({ place }: { place: PlaceCode }) {
  const filters = 'province' in place ? { province: [place.province] } : { region: [place.region] };
  const [best, producers] = await Promise.all([
    settle(readList({ filters, sort: 'star_desc', take: MOST_SPECIAL })),
    settle(readProducers({ ...place, order: 'most', limit: MOST_PRODUCERS })),
  ]);
  const t = await getTranslator('placeFacts');
  const { href } = await pageContext();
  return (
    <>
      {best.available && best.value.count > PAGE_SIZE && (
        <section className={styles.best} aria-labelledby="nhieu-sao">
          <SectionHeading id="nhieu-sao" title={t('special')} />
          <ul className={styles.names}>
            {best.value.hits.map(({ product_id, handle, title, star }) => (
              <li key={product_id}>
                <a href={href(routes.product(handle))}>{title}</a>
                {star !== null && <span className={layout.quiet}>{t('star', { star })}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ProducerLinks title={t('producers')} answer={producers} />
    </>
  );
}
