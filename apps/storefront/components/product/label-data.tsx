import { isGroupCode, toScheme2023 } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import { getTranslator } from '@/lib/page-context';
import { productLabel } from '@/lib/product-label';
import layout from '@/styles/layout.module.css';
import { FactList } from '../fact-list';
import { SectionHeading } from '../shell/section-heading';

interface LabelDataProps {
  title: string;
  metadata: Readonly<Record<string, unknown>>;
  certificate: Certificate;
  /** Names of the packs on sale, which say what they hold. */
  packs: readonly string[];
}

/** What the label says: what the seller has entered, and what has to be read on the label itself. */
export async function LabelData({ title, metadata, certificate, packs }: LabelDataProps) {
  const t = await getTranslator('label');
  const { code } = toScheme2023(certificate.group);
  const stated = packs.length > 1 ? { ...metadata, net_weight: packs.join(' · ') } : metadata;
  const label = productLabel(stated, isGroupCode(code) ? code : null);
  if (label.length === 0) return null;
  return (
    <section aria-labelledby="nhan-hang">
      <SectionHeading id="nhan-hang" title={t('title')} />
      <FactList
        facts={[
          { term: t('name'), value: title },
          ...label.map(({ key, text }) => ({
            term: t(`keys.${key}`),
            value: text ?? <span className={layout.quiet}>{t('readTheLabel')}</span>,
          })),
          {
            term: t('responsible'),
            value: certificate.producer.name,
            note: t('addressOnLabel'),
          },
        ]}
      />
    </section>
  );
}
