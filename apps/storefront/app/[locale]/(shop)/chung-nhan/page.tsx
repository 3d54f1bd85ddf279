import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AnswerRegion } from '@/components/certificate/answer-region';
import { CodeForm } from '@/components/certificate/code-form';
import { RegisterAnswer } from '@/components/certificate/register-answer';
import { Notice } from '@/components/notice';
import { parseLookUp } from '@/lib/certificates/look-up-url';
import { readLabel } from '@/lib/certificates/read-label';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { shopOrigin } from '@/lib/shop-origin';
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

/** Asks for a code, a decision or a name; a code, or the address in a QR code, leads to its certificate. */
async function VerifyPage({ searchParams }: Props) {
  const state = parseLookUp(await searchParams);
  const t = await getTranslator('verify');
  const { href } = await pageContext();
  const label = readLabel(state.q, (await shopOrigin()).host);
  if (label.kind === 'code') redirect(href(routes.certificate(label.code)));
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <CodeForm id="tra-cuu" code={state.q} />
      {state.q === '' ? (
        <p className={layout.quiet}>{t('whereCode')}</p>
      ) : (
        <AnswerRegion>
          {label.kind === 'foreign' ? (
            <Notice kind="trouble" title={t('foreignTitle')}>
              <p>{t('foreignText', { host: label.host })}</p>
            </Notice>
          ) : (
            <RegisterAnswer state={state} />
          )}
        </AnswerRegion>
      )}
      <p>
        <a href={href(routes.scanLabel)}>{t('toScan')}</a>
      </p>
      <p>
        <a href={href(routes.revocations)}>{t('toRevocations')}</a>
      </p>
      <p>
        <a href={href(routes.howBadgesWork)}>{t('toHow')}</a>
      </p>
    </div>
  );
}

export default drawn(VerifyPage);
