import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { AnswerRegion } from '@/components/certificate/answer-region';
import { CodeForm } from '@/components/certificate/code-form';
import { RegisterAnswer } from '@/components/certificate/register-answer';
import { parseLookUp } from '@/lib/certificates/look-up-url';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/chung-nhan'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslator('verify');
  const { locale } = await pageContext();
  return pageMetadata({
    locale,
    path: routes.certificates,
    title: t('title'),
    description: t('intro'),
    index: parseLookUp(await searchParams).q === '',
  });
}

/** Asks for a code, a decision or a name; a code in the address leads on to its certificate. */
export default async function VerifyPage({ searchParams }: Props) {
  const state = parseLookUp(await searchParams);
  const t = await getTranslator('verify');
  const { href } = await pageContext();
  const code = normaliseVerificationCode(state.q);
  if (isVerificationCode(code)) redirect(href(routes.certificate(code)));
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <CodeForm id="tra-cuu" code={state.q} />
      {state.q === '' ? (
        <p className={layout.quiet}>{t('whereCode')}</p>
      ) : (
        <AnswerRegion>
          <RegisterAnswer state={state} />
        </AnswerRegion>
      )}
      <p>
        <a href={href(routes.revocations)}>{t('toRevocations')}</a>
      </p>
      <p>
        <a href={href(routes.howBadgesWork)}>{t('toHow')}</a>
      </p>
    </div>
  );
}
