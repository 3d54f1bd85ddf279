import { BackendRefused } from '@/lib/backend/errors';
import { settle } from '@/lib/backend/settle';
import type { LookUpState } from '@/lib/certificates/look-up-url';
import { REVOCATION_PAGE_SIZE, readRevocations } from '@/lib/certificates/read-revocations';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { Notice } from '../notice';
import { FoundCertificates } from './found-certificates';

/** What has ended and matches, newest first; or why there is nothing to show. */
export async function RevocationList({ state }: { state: LookUpState }) {
  const t = await getTranslator('revocations');
  const { href } = await pageContext();
  const answer = await settle(
    readRevocations(state).catch((error: unknown) => {
      if (error instanceof BackendRefused) return null;
      throw error;
    }),
  );
  if (!answer.available) {
    return (
      <Notice kind="trouble" title={t('unavailableTitle')}>
        <p>{t('unavailableText')}</p>
      </Notice>
    );
  }
  if (answer.value === null) {
    return (
      <Notice kind="trouble" title={t('decisionWrong', { decision: state.decision })}>
        <p>{t('decisionForm')}</p>
      </Notice>
    );
  }
  if (answer.value.certificates.length === 0) {
    return (
      <Notice kind="note" title={t('nothingTitle')}>
        <p>{t('nothingText')}</p>
        <p>
          <a className={actions.quiet} href={href(routes.revocations)}>
            {t('showAll')}
          </a>
        </p>
      </Notice>
    );
  }
  return (
    <FoundCertificates
      answer={answer.value}
      state={state}
      path={routes.revocations}
      pageSize={REVOCATION_PAGE_SIZE}
    />
  );
}
