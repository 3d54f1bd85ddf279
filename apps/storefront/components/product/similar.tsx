import type { Certificate } from '@/lib/backend/certificate-schema';
import { readShowcase } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { searchPath } from '@/lib/search/search-url';
import { CardGrid } from '../cards/card-grid';
import { SectionHeading } from '../shell/section-heading';
import styles from './alternatives.module.css';

const MOST = 4;

/** Other products of the same place that are on sale. Nothing where there are none. */
export async function Similar({
  handle,
  certificate,
}: {
  handle: string;
  certificate: Certificate;
}) {
  const t = await getTranslator('product');
  const { locale, href } = await pageContext();
  const code = certificate.place.current_code;
  const name = provinceName('2025', code, locale);
  const answer = await settle(
    readShowcase({ filters: { province: [code] }, sort: 'star_desc', take: MOST + 1 }),
  );
  const others = answer.available ? answer.value.filter((hit) => hit.handle !== handle) : [];
  if (others.length === 0 || !name) return null;
  return (
    <section className={styles.alternatives} aria-labelledby="cung-noi">
      <SectionHeading
        id="cung-noi"
        title={t('similar', { name })}
        more={{ href: href(searchPath({ provinces: [code] })), text: t('allOf') }}
      />
      <CardGrid hits={others.slice(0, MOST)} />
    </section>
  );
}
