import { formatDate } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import type { Refusal } from '@/lib/backend/shared-schemas';
import type { CurrentStanding } from '@/lib/certificate-standing';
import { getTranslator, pageContext } from '@/lib/page-context';
import { reasonWords } from '@/lib/revocation-words';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { EndedSeal } from '../seal/ended-seal';
import styles from './withdrawn.module.css';

interface WithdrawnProps {
  refusal: Refusal | null;
  certificate: Certificate | null;
  current: CurrentStanding | null;
}

/** Why a product is not sold: since when, by which decision, in words that a buyer understands. */
export async function Withdrawn({ refusal, certificate, current }: WithdrawnProps) {
  const t = await getTranslator('product');
  const { locale, href } = await pageContext();
  const standing = current?.standing ?? 'in_force';
  const ended = standing === 'in_force' ? null : standing;
  const since = current?.endedOn ?? refusal?.since ?? null;
  const decision = certificate?.revocation?.decision ?? refusal?.decision ?? null;
  const reason = reasonWords(
    certificate?.revocation?.reason_code ?? refusal?.reason_code ?? null,
    locale,
  );
  return (
    <section className={styles.withdrawn} aria-label={t('withdrawnLabel')}>
      {certificate && ended && <EndedSeal star={certificate.star} standing={ended} />}
      <p className={styles.what}>
        {since
          ? t(`withdrawn.${ended ?? 'none'}Since`, { date: formatDate(since, locale) })
          : t(`withdrawn.${ended ?? 'none'}`)}
      </p>
      {ended === 'revoked' && decision && (
        <p>
          {t('byDecision', {
            number: decision.number,
            issuer: decision.issuer,
            signed: formatDate(decision.signed_on, locale),
          })}
        </p>
      )}
      {ended === 'revoked' && reason && <p>{t('reason', { reason })}</p>}
      <p>{t('cannotBuy')}</p>
      {certificate && (
        <p>
          <a
            className={actions.secondary}
            href={href(routes.certificate(certificate.verification_code))}
          >
            {t('verify')}
          </a>
        </p>
      )}
    </section>
  );
}
