import { formatDate } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import type { Refusal } from '@/lib/backend/shared-schemas';
import type { CurrentStanding } from '@/lib/certificate-standing';
import { getTranslator, pageContext } from '@/lib/page-context';
import { reasonWords } from '@/lib/revocation-words';

interface EndWordsProps {
  certificate: Certificate | null;
  current: CurrentStanding | null;
  /** What the gate says, where a page may hold less of the certificate. */
  refusal?: Refusal | null;
  /** Style of the first sentence. */
  className?: string;
}

/** How a certificate ended, a sentence each: since when, by which decision, for what reason. */
export async function EndWords({ certificate, current, refusal, className }: EndWordsProps) {
  const t = await getTranslator('product');
  const { locale } = await pageContext();
  const ended = current === null || current.standing === 'in_force' ? 'none' : current.standing;
  const since = current?.endedOn ?? refusal?.since ?? null;
  const end = { revoked: certificate?.revocation, annulled: certificate?.annulment };
  const byPaper = ended === 'revoked' || ended === 'annulled' ? ended : null;
  const decision = byPaper && (end[byPaper]?.decision ?? refusal?.decision);
  const reason =
    byPaper === 'revoked' &&
    reasonWords(end.revoked?.reason_code ?? refusal?.reason_code ?? null, locale);
  return (
    <>
      <p className={className}>
        {since
          ? t(`withdrawn.${ended}Since`, { date: formatDate(since, locale) })
          : t(`withdrawn.${ended}`)}
      </p>
      {decision && (
        <p>
          {t('byDecision', {
            number: decision.number,
            issuer: decision.issuer,
            signed: formatDate(decision.signed_on, locale),
          })}
        </p>
      )}
      {reason && <p>{t('reason', { reason })}</p>}
    </>
  );
}
