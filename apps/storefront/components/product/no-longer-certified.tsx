import type { Certificate } from '@/lib/backend/certificate-schema';
import type { CurrentStanding } from '@/lib/certificate-standing';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../notice';
import { EndWords } from './end-words';

interface NoLongerCertifiedProps {
  certificate: Certificate;
  current: CurrentStanding;
}

/** Tells a buyer plainly that a product is sold without its badge, since when and why. */
export async function NoLongerCertified({ certificate, current }: NoLongerCertifiedProps) {
  const t = await getTranslator('product');
  const { href } = await pageContext();
  if (current.standing === 'in_force') return null;
  return (
    <div data-testid="no-longer-certified">
      <Notice kind="note" title={t('noLongerCertified')}>
        <EndWords certificate={certificate} current={current} />
        <p>{t('soldOrdinary')}</p>
        <p>
          <a href={href(routes.certificate(certificate.verification_code))}>
            {t('seeCertificate')}
          </a>
        </p>
      </Notice>
    </div>
  );
}
