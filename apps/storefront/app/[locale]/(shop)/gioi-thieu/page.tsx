import type { Metadata } from 'next';
import { TemplatePage } from '@/components/article/template-page';
import { ABOUT } from '@/content/about';
import { drawn } from '@/lib/drawing/drawn';
import { pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await pageContext();
  const { title, summary } = ABOUT[locale];
  return pageMetadata({ locale, path: routes.about, title, description: summary, index: false });
}

async function AboutPage() {
  const { locale } = await pageContext();
  return <TemplatePage article={ABOUT[locale]} />;
}

export default drawn(AboutPage);
