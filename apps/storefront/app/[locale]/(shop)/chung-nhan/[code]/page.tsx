import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { CertificateView } from '@/components/certificate/certificate-view';
import { UnknownCertificate } from '@/components/certificate/unknown-certificate';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { verifyCertificate } from '@/lib/backend/certificates';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { picturePath } from '@/lib/pictures/picture-path';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/chung-nhan/[code]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const t = await getTranslator('certificate');
  const { locale } = await pageContext();
  const written = normaliseVerificationCode(decodeURIComponent(code));
  return pageMetadata({
    locale,
    path: routes.certificate(code),
    title: t('title', { code: written }),
    index: false,
    ...(isVerificationCode(written) && { picture: picturePath(locale, 'certificate', written) }),
  });
}

/** The register's word on one code, asked anew for every reader. */
async function CertificatePage({ params }: Props) {
  const given = decodeURIComponent((await params).code);
  const { href } = await pageContext();
  const code = normaliseVerificationCode(given);
  if (code !== given && isVerificationCode(code)) redirect(href(routes.certificate(code)));
  const answer = await settle(
    isVerificationCode(code) ? verifyCertificate(code) : Promise.resolve(null),
  );
  return (
    <div className={`${layout.page} ${layout.top}`}>
      {!answer.available && <ShopUnavailable what="certificate" />}
      {answer.available && !answer.value && <UnknownCertificate code={given} />}
      {answer.available && answer.value && <CertificateView verification={answer.value} />}
    </div>
  );
}

export default drawn(CertificatePage);
