import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { CodeForm } from './code-form';

/** A code that the register does not hold: a warning as much as an error. */
export async function UnknownCertificate({ code }: { code: string }) {
  const t = await getTranslator('verify');
  return (
    <div className={`${layout.narrow} ${layout.stack}`}>
      <h1>{t('unknownTitle')}</h1>
      <p>{t('unknownText', { code: code.slice(0, 40) })}</p>
      <CodeForm id="ma" code={code.slice(0, 40)} error={t('unknownError')} />
      <p className={layout.quiet}>{t('whereCode')}</p>
    </div>
  );
}
