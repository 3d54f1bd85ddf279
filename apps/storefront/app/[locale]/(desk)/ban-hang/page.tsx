import type { Metadata } from 'next';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('desk');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.desk, title: t('title'), index: false });
}

/** What those who sell can do here, and how goods come to be sold here. */
export default async function DeskPage() {
  const t = await getTranslator('desk');
  const scanner = await getTranslator('scanner');
  const { href } = await pageContext();
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      <h1>{t('title')}</h1>
      <h2>
        <a href={href(routes.scanLabel)}>{scanner('title')}</a>
      </h2>
      <p>{t('scanText')}</p>
      <h2>{t('sellTitle')}</h2>
      <p>{t('sellText')}</p>
      <p>
        <a href={href(routes.contact)}>{t('contact')}</a>
      </p>
    </div>
  );
}
