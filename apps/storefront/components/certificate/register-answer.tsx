import { settle } from '@/lib/backend/settle';
import { askRegister, LOOK_UP_PAGE_SIZE } from '@/lib/certificates/ask-register';
import { codeSlip } from '@/lib/certificates/code-slip';
import type { LookUpState } from '@/lib/certificates/look-up-url';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../notice';
import { CertificateList } from './certificate-list';
import { FoundCertificates } from './found-certificates';

/** The register's answer to what was typed; for a mistyped code, what is wrong and what it may be. */
export async function RegisterAnswer({ state }: { state: LookUpState }) {
  const t = await getTranslator('verify');
  const answer = await settle(askRegister(state));
  if (!answer.available) {
    return (
      <Notice kind="trouble" title={t('unavailableTitle')}>
        <p>{t('unavailableText')}</p>
      </Notice>
    );
  }
  const { found, near } = answer.value;
  const slip = codeSlip(state.q);
  const meant = near.length > 0;
  return (
    <>
      {(slip ?? meant) && (
        <Notice kind="trouble" title={t('slipTitle', { text: state.q })}>
          <p>{t(`slip.${slip ?? 'check'}`)}</p>
          <p>{t('slipAdvice')}</p>
        </Notice>
      )}
      {meant && (
        <>
          <p>{t('near', { count: near.length })}</p>
          <CertificateList certificates={near} />
        </>
      )}
      {found.count > 0 && (
        <FoundCertificates
          answer={found}
          state={state}
          path={routes.certificates}
          pageSize={LOOK_UP_PAGE_SIZE}
        />
      )}
      {found.count === 0 && !slip && !meant && (
        <Notice kind="note" title={t('nothingTitle', { text: state.q })}>
          <p>{t('nothingText')}</p>
        </Notice>
      )}
    </>
  );
}
