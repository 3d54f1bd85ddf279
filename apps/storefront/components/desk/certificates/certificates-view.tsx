import { formatDate } from 'ocop-core';
import type { HeldCertificate } from '@/lib/desk/certificates';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { Notice } from '../../notice';
import items from '../items.module.css';
import styles from './certificates.module.css';
import { stepWords } from './step-words';
import { stockWarning } from './stock-words';

/** Every certificate of the seller's producers: how long it lasts, what to do next, how long stock reaches. */
export async function CertificatesView({
  certificates,
}: {
  certificates: readonly HeldCertificate[];
}) {
  const t = await getTranslator('sellerCertificates');
  if (certificates.length === 0) return <Notice kind="note" title={t('none')} />;
  return (
    <>
      <p>{t('intro')}</p>
      <ul className={items.items}>
        {certificates.map((certificate) => (
          <li key={certificate.id} className={items.item}>
            <Certificate certificate={certificate} />
          </li>
        ))}
      </ul>
    </>
  );
}

async function Certificate({ certificate }: { certificate: HeldCertificate }) {
  const t = await getTranslator('sellerCertificates');
  const { locale, href } = await pageContext();
  const { state, star, days_left, product, verification_code: code, is_due } = certificate;
  const begins = state === 'not_yet' ? certificate.valid_from : certificate.last_day;
  const left =
    days_left === null
      ? null
      : t('daysLeft', { days: days_left, date: formatDate(certificate.last_day, locale) });
  return (
    <>
      <h2 className={styles.name}>{certificate.product_name}</h2>
      <p>{t('stars', { stars: star, code })}</p>
      <p>
        <strong>
          {t(`states.${state}`, { date: formatDate(begins, locale) })}
          {left && `: ${left}`}
        </strong>
      </p>
      <p className={is_due ? styles.due : undefined}>{await stepWords(certificate)}</p>
      <p>{product?.shown ? t('soldAs', { title: product.title }) : t('notSold')}</p>
      <Stock packs={certificate.packs} />
      <p className={styles.links}>
        <a className={actions.secondary} href={href(routes.certificate(code))}>
          {t('publicPage')}
        </a>
        <a className={actions.secondary} href={href(routes.evidence(certificate.id))}>
          {t('evidence')}
        </a>
      </p>
    </>
  );
}

async function Stock({ packs }: Pick<HeldCertificate, 'packs'>) {
  const t = await getTranslator('sellerCertificates');
  const { href } = await pageContext();
  if (packs.length === 0) return null;
  return (
    <>
      <ul className={styles.stock}>
        {packs.map(async (pack) => {
          const warning = await stockWarning(pack);
          return (
            <li key={pack.variant_id}>
              {t('stock.line', { pack: pack.title, stock: pack.stock, sold: pack.sold })}
              {warning && <strong className={styles.warning}>{warning}</strong>}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={href(routes.prices)}>{t('stock.link')}</a>
      </p>
    </>
  );
}
