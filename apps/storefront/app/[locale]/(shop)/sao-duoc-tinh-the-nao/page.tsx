import type { Metadata } from 'next';
import { ArticleView } from '@/components/article/article-view';
import { ScrollingCode } from '@/components/article/scrolling-code';
import { HOW_BADGES_WORK } from '@/content/how-badges-work';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { registerCheckScript } from '@/lib/register-check-script';
import { routes } from '@/lib/routes';
import { shopOrigin } from '@/lib/shop-origin';

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await pageContext();
  const { title, summary } = HOW_BADGES_WORK[locale];
  return pageMetadata({ locale, path: routes.howBadgesWork, title, description: summary });
}

/** How a badge is computed and checked, in words that a farmer knows. */
async function HowBadgesWorkPage() {
  const t = await getTranslator('article');
  const { locale } = await pageContext();
  const { origin } = await shopOrigin();
  return (
    <ArticleView
      article={HOW_BADGES_WORK[locale]}
      extras={{
        'tu-kiem-tra': <ScrollingCode label={t('script')} code={registerCheckScript(origin)} />,
      }}
    />
  );
}

export default drawn(HowBadgesWorkPage);
