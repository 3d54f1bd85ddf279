import { isGroupCode, toScheme2023 } from 'ocop-core';
import { Fragment, type ReactNode } from 'react';
import type { Certificate } from '@/lib/backend/certificate-schema';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { type LabelEntry, productLabel } from '@/lib/product-label';
import { routes } from '@/lib/routes';
import { FactList } from '../fact-list';
import { PackName } from '../pack-name';
import { SectionHeading } from '../shell/section-heading';

interface LabelDataProps {
  title: string;
  metadata: Readonly<Record<string, unknown>>;
  certificate: Certificate;
  /** Names of the packs on sale, which say what they hold. */
  packs: readonly string[];
}

/** What the label says, as far as the seller has entered it; what is missing is named once, with whom to ask. */
export async function LabelData({ title, metadata, certificate, packs }: LabelDataProps) {
  const t = await getTranslator('label');
  const { locale, href } = await pageContext();
  const { code } = toScheme2023(certificate.group);
  const label = productLabel(metadata, isGroupCode(code) ? code : null);
  if (label.length === 0) return null;
  const given = givenLanguage(locale);
  const province = provinceName('2025', certificate.place.current_code, locale);
  const shown = ({ key, text }: LabelEntry): ReactNode | null => {
    if (key === 'net_weight' && packs.length > 1) return <PackNames titles={packs} />;
    // Where it was made is in the register; only who states more says more.
    if (key === 'origin' && text === null && province) return t('madeIn', { province });
    if (text === null) return null;
    return key === 'net_weight' ? <PackName title={text} /> : <span lang={given}>{text}</span>;
  };
  const facts = label.map((entry) => ({ term: t(`keys.${entry.key}`), value: shown(entry) }));
  const missing = facts.flatMap(({ term, value }) => (value === null ? [term] : []));
  return (
    <section aria-labelledby="nhan-hang">
      <SectionHeading id="nhan-hang" title={t('title')} />
      <FactList
        facts={[
          { term: t('name'), value: <span lang={given}>{title}</span> },
          ...facts,
          {
            term: t('responsible'),
            value: <span lang={given}>{certificate.producer.name}</span>,
          },
          {
            term: t('missing'),
            value: missing.length > 0 && (
              <>
                {missing.join(', ')}. {t('ask')} <a href={href(routes.contact)}>{t('askLink')}</a>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function PackNames({ titles }: { titles: readonly string[] }) {
  return titles.map((title, index) => (
    <Fragment key={title}>
      {index > 0 && ' · '}
      <PackName title={title} />
    </Fragment>
  ));
}
