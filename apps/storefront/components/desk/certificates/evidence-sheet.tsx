import { calendarDateAt, formatDate, LABEL_KEYS } from 'ocop-core';
import type { Evidence } from '@/lib/desk/certificates';
import { evidenceFile } from '@/lib/desk/evidence-address';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { FactList } from '../../fact-list';
import { PrintButton } from '../orders/print-button';
import styles from './evidence.module.css';
import { EvidenceSales } from './evidence-sales';

/** What the shop can prove of certified goods, as a sheet of paper; the file of its numbers beside it. */
export async function EvidenceSheet({ evidence }: { evidence: Evidence }) {
  const t = await getTranslator('sellerCertificates');
  const { locale, href } = await pageContext();
  const { certificate, csv_sha256 } = evidence;
  return (
    <>
      <div className={styles.screen}>
        <p>{t('pack.intro')}</p>
        <p className={styles.links}>
          <PrintButton text={t('pack.print')} />
          <a className={actions.secondary} href={evidenceFile(certificate.id, csv_sha256)}>
            {t('pack.download')}
          </a>
          <a className={actions.quiet} href={href(routes.heldCertificates)}>
            {t('pack.back')}
          </a>
        </p>
      </div>
      <article className={styles.sheet} aria-label={t('evidence')}>
        <p className={styles.heading}>{t('pack.title', { name: certificate.product_name })}</p>
        <Head evidence={evidence} />
        <h2>{t('pack.salesPart')}</h2>
        <EvidenceSales evidence={evidence} />
        <h2>{t('pack.fairsPart')}</h2>
        {evidence.fairs.length === 0 && <p>{t('pack.noFairs')}</p>}
        <ul>
          {evidence.fairs.map(({ name, from, to }) => (
            <li key={`${name} ${from}`}>
              <span lang={givenLanguage(locale)}>{name}</span>: {formatDate(from, locale)} –{' '}
              {formatDate(to, locale)}
            </li>
          ))}
        </ul>
        <Reviews evidence={evidence} />
        <Label evidence={evidence} />
        <h2>{t('pack.hashPart')}</h2>
        <p>
          {t('pack.hashText')} <code className={styles.hash}>{csv_sha256}</code>
        </p>
      </article>
    </>
  );
}

async function Head({ evidence }: { evidence: Evidence }) {
  const t = await getTranslator('sellerCertificates');
  const { locale } = await pageContext();
  const { certificate, storefront_url, on_sale_since } = evidence;
  const { star, verification_code: code, valid_from, valid_to } = certificate;
  const date = (day: typeof valid_from) => formatDate(day, locale);
  return (
    <>
      <FactList
        facts={[
          { term: t('pack.writtenOn'), value: date(evidence.written_on) },
          { term: t('pack.holder'), value: certificate.producer_name },
          { term: t('pack.seller'), value: evidence.seller_name },
          { term: t('pack.certificate'), value: t('stars', { stars: star, code }) },
          {
            term: t('pack.validity'),
            value: t('pack.validityValue', { from: date(valid_from), to: date(valid_to) }),
          },
        ]}
      />
      <h2>{t('pack.shopPart')}</h2>
      {storefront_url === null ? (
        <p>{t('pack.notSold')}</p>
      ) : (
        <FactList
          facts={[
            { term: t('pack.link'), value: <a href={storefront_url}>{storefront_url}</a> },
            { term: t('pack.since'), value: on_sale_since && date(on_sale_since) },
          ]}
        />
      )}
    </>
  );
}

async function Reviews({ evidence }: { evidence: Evidence }) {
  const t = await getTranslator('sellerCertificates');
  const { locale } = await pageContext();
  const { count, average } = evidence.review_summary;
  return (
    <>
      <h2>{t('pack.reviewsPart')}</h2>
      <p>{t('pack.reviewsSum', { count, average: average ?? 0 })}</p>
      <ul className={styles.reviews}>
        {evidence.reviews.map(({ id, rating, text, created_at }) => (
          <li key={id}>
            {t('pack.review', {
              rating,
              date: formatDate(calendarDateAt(new Date(created_at)), locale),
            })}
            {text !== '' && <p lang={givenLanguage(locale)}>{text}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

async function Label({ evidence }: { evidence: Evidence }) {
  const t = await getTranslator('sellerCertificates');
  const label = await getTranslator('label');
  const { traceability_url } = evidence;
  const known = LABEL_KEYS.filter((key) => evidence.label[key] !== undefined);
  return (
    <>
      <h2>{t('pack.labelPart')}</h2>
      <FactList
        facts={[
          {
            term: t('pack.traceability'),
            value: <a href={traceability_url}>{traceability_url}</a>,
          },
          ...known.map((key) => ({ term: label(`keys.${key}`), value: evidence.label[key] ?? '' })),
        ]}
      />
      {known.length === 0 && <p>{t('pack.noLabel')}</p>}
    </>
  );
}
