import type { Article } from '@/content/article';
import { getTranslator } from '@/lib/page-context';
import { Notice } from '../notice';
import { ArticleView } from './article-view';
import { PolicyLinks } from './policy-links';

/** An article that the operator has still to fill in, and says so. */
export async function TemplatePage({ article }: { article: Article }) {
  const t = await getTranslator('article');
  return (
    <>
      <ArticleView
        article={article}
        notice={
          <Notice kind="note" title={t('templateTitle')}>
            <p>{t('templateText')}</p>
          </Notice>
        }
      />
      <PolicyLinks />
    </>
  );
}
