import type { ReactNode } from 'react';
import type { Article } from '@/content/article';
import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import styles from './article.module.css';
import { ArticleBlock } from './article-block';

interface ArticleViewProps {
  article: Article;
  /** Stands under the summary. */
  notice?: ReactNode;
  /** What stands at the end of a section, by the section's id. */
  extras?: Readonly<Record<string, ReactNode>>;
}

/** A page of prose with its table of contents. */
export async function ArticleView({ article, notice, extras = {} }: ArticleViewProps) {
  const t = await getTranslator('article');
  return (
    <article className={`${layout.page} ${layout.narrow} ${layout.top} ${styles.article}`}>
      <h1>{article.title}</h1>
      <p className={styles.summary}>{article.summary}</p>
      {notice}
      <nav className={styles.contents} aria-label={t('contents')}>
        <ol>
          {article.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {article.sections.map(({ id, title, blocks }) => (
        <section key={id} className={styles.section} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {blocks.map((block) => (
            <ArticleBlock key={JSON.stringify(block)} block={block} />
          ))}
          {extras[id]}
        </section>
      ))}
    </article>
  );
}
