import { formatVnd } from 'ocop-core';
import type { OrderCourse } from '@/lib/backend/order-course';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { qrPath } from '@/lib/qr-svg';
import layout from '@/styles/layout.module.css';
import { FactList } from '../fact-list';
import styles from './transfer-slip.module.css';

const QUIET_ZONE = 4;

/** Where to send the money for an order, as a picture for another phone and as text for this one. */
export async function TransferSlip({ course }: { course: OrderCourse }) {
  const { transfer, state } = course;
  if (state !== 'to_pay' || !transfer?.to) return null;
  const t = await getTranslator('transfer');
  const { locale } = await pageContext();
  const { bank_name, number, holder, qr_text } = transfer.to;
  const amount = formatVnd(transfer.amount, locale);
  return (
    <section className={styles.slip} aria-labelledby="chuyen-khoan">
      <h2 id="chuyen-khoan">{t('title')}</h2>
      <p>{t('how', { amount, time: formatInstant(transfer.pay_by, locale) })}</p>
      <QrPicture
        text={qr_text}
        label={t('qrLabel', { amount, bank: bank_name, code: transfer.code })}
      />
      <p>{t('samePhone')}</p>
      <FactList
        facts={[
          { term: t('bank'), value: bank_name },
          { term: t('number'), value: <Copied text={number} /> },
          { term: t('holder'), value: holder },
          {
            term: t('amount'),
            value: <Copied text={String(transfer.amount)} />,
            note: amount,
          },
          { term: t('content'), value: <Copied text={transfer.code} />, note: t('contentHint') },
        ]}
      />
      <p className={layout.quiet}>{t('afterwards')}</p>
    </section>
  );
}

/** What is touched once and copied whole. */
function Copied({ text }: { text: string }) {
  return <code className={styles.copied}>{text}</code>;
}

function QrPicture({ text, label }: { text: string; label: string }) {
  const { path, size } = qrPath(text);
  const edge = size + 2 * QUIET_ZONE;
  return (
    <svg
      className={styles.code}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${edge} ${edge}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={edge} height={edge} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
