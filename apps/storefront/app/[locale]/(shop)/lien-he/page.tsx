import type { Metadata } from 'next';
import { TemplatePage } from '@/components/article/template-page';
import { CONTACT } from '@/content/contact';
import { drawn } from '@/lib/drawing/drawn';
import { pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await pageContext();
  const { title, summary } = CONTACT[locale];
  return pageMetadata({ locale, path: routes.contact, title, description: summary, index: false });
}

async function ContactPage() {
  const { locale } = await pageContext();
  return <TemplatePage article={CONTACT[locale]} />;
}

export default drawn(ContactPage);
