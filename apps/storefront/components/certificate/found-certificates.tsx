import type { LookUp } from '@/lib/backend/look-up';
import { type LookUpState, lookUpPath } from '@/lib/certificates/look-up-url';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { PageLinks } from '../search/page-links';
import { CertificateList } from './certificate-list';

interface FoundCertificatesProps {
  answer: LookUp;
  state: LookUpState;
  /** The list's page, without language. */
  path: string;
  pageSize: number;
}

/** What the register answered: how many, when, and one page of them. */
export async function FoundCertificates({ answer, state, path, pageSize }: FoundCertificatesProps) {
  const t = await getTranslator('certificateList');
  const { locale, href } = await pageContext();
  return (
    <>
      <p className={layout.quiet}>
        {t('found', { count: answer.count, instant: formatInstant(answer.checked_at, locale) })}
      </p>
      <CertificateList certificates={answer.certificates} />
      <PageLinks
        page={state.page}
        pages={Math.ceil(answer.count / pageSize)}
        to={(page) => href(lookUpPath(path, { ...state, page }))}
      />
    </>
  );
}
