import { inlineParts } from '@/content/inline';
import { pageContext } from '@/lib/page-context';
import styles from './article.module.css';

/** A text of an article with its links, and its gaps marked for the operator. */
export async function InlineText({ text }: { text: string }) {
  const { href } = await pageContext();
  return inlineParts(text).map((part, index) => {
    const key = `${index} ${part.words}`;
    switch (part.kind) {
      case 'words':
        return part.words;
      case 'link':
        return (
          <a key={key} href={href(part.path)}>
            {part.words}
          </a>
        );
      case 'gap':
        return (
          <mark key={key} className={styles.gap}>
            {part.words}
          </mark>
        );
    }
    return null;
  });
}
