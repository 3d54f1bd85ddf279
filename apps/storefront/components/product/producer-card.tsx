import { isProducerType, producerTypeName } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { HouseIcon } from '../shell/icons';
import styles from './producer-card.module.css';

/** Who makes it, with the way to everything else of theirs. */
export async function ProducerCard({ certificate }: { certificate: Certificate }) {
  const t = await getTranslator('product');
  const { locale, href } = await pageContext();
  const { producer, place } = certificate;
  const type = isProducerType(producer.type) ? producerTypeName(producer.type, locale) : null;
  const province = provinceName('2025', place.current_code, locale);
  return (
    <section className={styles.card} aria-label={t('producer')}>
      <HouseIcon />
      <div>
        <p className={styles.name}>
          <a href={href(routes.producer(producer.handle))}>{producer.name}</a>
        </p>
        <p className={layout.quiet}>{[type, province].filter(Boolean).join(' · ')}</p>
      </div>
    </section>
  );
}
