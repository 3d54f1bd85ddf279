import type { Metadata } from 'next';
import { TemplatePage } from '@/components/article/template-page';
import { POLICIES } from '@/content/policies';
import { drawn } from '@/lib/drawing/drawn';
import { showNotFound } from '@/lib/not-found-page';
import { pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { isPolicySlug } from '@/lib/policy-slugs';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/chinh-sach/[slug]'>;

async function policyOfPage({ params }: Props) {
  const { slug } = await params;
  const { locale } = await pageContext();
  if (!isPolicySlug(slug)) return showNotFound(locale);
  return { locale, path: routes.policy(slug), article: POLICIES[slug][locale] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, path, article } = await policyOfPage(props);
  const { title, summary } = article;
  return pageMetadata({ locale, path, title, description: summary, index: false });
}

async function PolicyPage(props: Props) {
  const { article } = await policyOfPage(props);
  return <TemplatePage article={article} />;
}

export default drawn(PolicyPage);
