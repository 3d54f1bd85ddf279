import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { CodeForm } from '@/components/certificate/code-form';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/chung-nhan'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('verify');
  const { locale } = await pageContext();
  return pageMetadata({
    locale,
    path: routes.certificates,
    title: t('title'),
    description: t('intro'),
  });
}

/** Asks for a code; a code in the address leads on to its certificate. */
export default async function VerifyPage({ searchParams }: Props) {
  const { ma } = await searchParams;
  const t = await getTranslator('verify');
  const { href } = await pageContext();
  const typed = typeof ma === 'string' ? ma : '';
  const code = normaliseVerificationCode(typed.slice(0, 40));
  if (isVerificationCode(code)) redirect(href(routes.certificate(code)));
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <CodeForm id="ma" code={typed} error={typed ? t('codeWrong') : null} />
      <p className={layout.quiet}>{t('whereCode')}</p>
    </div>
  );
}
