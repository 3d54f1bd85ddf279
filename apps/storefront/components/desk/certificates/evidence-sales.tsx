import { formatVnd } from 'ocop-core';
import type { Evidence } from '@/lib/desk/certificates';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './evidence.module.css';

const AMOUNTS = ['ordered', 'delivered', 'open', 'canceled', 'refused', 'refunded', 'net'] as const;

/** Sales by month, a table that a narrow screen moves sideways and paper shows whole. */
export async function EvidenceSales({ evidence }: { evidence: Evidence }) {
  const t = await getTranslator('sellerCertificates');
  const { locale } = await pageContext();
  const { sales, sales_total } = evidence;
  if (sales.length === 0) return <p>{t('pack.noSales')}</p>;
  const rows = [...sales, { ...sales_total, month: t('pack.sum') }];
  return (
    <>
      <p>{t('pack.salesText')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways has to be reached by keyboard */}
      <section className={styles.scroll} aria-label={t('pack.salesPart')} tabIndex={0}>
        <table className={styles.sales}>
          <thead>
            <tr>
              <th scope="col">{t('pack.month')}</th>
              <th scope="col">{t('pack.orders')}</th>
              <th scope="col">{t('pack.pieces')}</th>
              {AMOUNTS.map((name) => (
                <th key={name} scope="col">
                  {t(`pack.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.month}>
                <th scope="row">{monthName(row.month)}</th>
                <td>{row.orders}</td>
                <td>{row.pieces}</td>
                {AMOUNTS.map((name) => (
                  <td key={name}>{formatVnd(row[name], locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** As both languages write it: 11/2026. */
function monthName(month: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  return year && number ? `${number}/${year}` : month;
}
