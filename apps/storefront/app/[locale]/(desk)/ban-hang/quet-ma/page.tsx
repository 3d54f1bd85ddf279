import type { Metadata } from 'next';
import { LabelScanner } from '@/components/desk/label-scanner';
import { scannerTexts } from '@/components/desk/scanner-texts';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { ANSWER_ID, routes } from '@/lib/routes';
import { shopOrigin } from '@/lib/shop-origin';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('scanner');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.scanLabel, title: t('title'), index: false });
}

/** Opens the certificate behind the code on a label: by camera, or by typing where there is none. */
export default async function ScanLabelPage() {
  const t = await getTranslator('scanner');
  const { locale, href } = await pageContext();
  const { host } = await shopOrigin();
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <LabelScanner
        locale={locale}
        host={host}
        lookUp={`${href(routes.certificates)}#${ANSWER_ID}`}
        texts={await scannerTexts()}
      />
    </div>
  );
}
