import type { Certificate } from '@/lib/backend/certificate-schema';
import type { Hit } from '@/lib/backend/search';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import { CardGrid } from '../cards/card-grid';
import { SectionHeading } from '../shell/section-heading';
import styles from './alternatives.module.css';

interface AlternativesProps {
  hits: readonly Hit[];
  certificate: Certificate | null;
}

/** Products of the same place that are in force. */
export async function Alternatives({ hits, certificate }: AlternativesProps) {
  const t = await getTranslator('product');
  const { locale, href } = await pageContext();
  const code = certificate?.place.current_code ?? null;
  const name = provinceName('2025', code, locale);
  if (hits.length === 0 || !code || !name) return null;
  return (
    <section className={styles.alternatives} aria-labelledby="thay-the">
      <SectionHeading
        id="thay-the"
        title={t('alternatives', { name })}
        more={{ href: href(searchPath({ provinces: [code] }, routes.search)), text: t('allOf') }}
      />
      <CardGrid hits={hits} />
    </section>
  );
}
