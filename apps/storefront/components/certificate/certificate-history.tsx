import { formatDate } from 'ocop-core';
import type { HistoryEntry } from '@/lib/backend/certificate-schema';
import { getTranslator, pageContext } from '@/lib/page-context';
import { reasonWords } from '@/lib/revocation-words';
import { SectionHeading } from '../shell/section-heading';
import styles from './certificate-history.module.css';

/** Everything that was entered in the register about a certificate; nothing is ever taken out. */
export async function CertificateHistory({ history }: { history: readonly HistoryEntry[] }) {
  const t = await getTranslator('certificate');
  const { locale } = await pageContext();
  return (
    <section aria-labelledby="lich-su">
      <SectionHeading id="lich-su" title={t('historyTitle')} />
      <ol className={styles.entries}>
        {history.map(({ sequence, type, occurred_on, decision, reason_code, paper, hash }) => {
          const reason = reasonWords(reason_code, locale);
          return (
            <li key={sequence} className={styles.entry} data-type={type}>
              <p className={styles.date}>{formatDate(occurred_on, locale)}</p>
              <div className={styles.words}>
                <p className={styles.what}>{t(`events.${type}`)}</p>
                {decision && (
                  <p>
                    {t('decisionValue', {
                      number: decision.number,
                      issuer: decision.issuer,
                      signed: formatDate(decision.signed_on, locale),
                    })}
                  </p>
                )}
                {reason && <p>{t('revokedReason', { reason })}</p>}
                {paper && (
                  <p>
                    {t('paperValue', {
                      number: paper.number ?? 'none',
                      issuer: paper.issuer ?? 'none',
                      dated: formatDate(paper.dated_on, locale),
                    })}
                  </p>
                )}
                <p className={styles.hash}>
                  {t('entryHash', { sequence, hash: hash.slice(0, 16) })}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <p className={styles.explained}>{t('historyExplained')}</p>
    </section>
  );
}
