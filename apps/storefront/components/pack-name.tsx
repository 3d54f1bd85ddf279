import { packName } from 'ocop-core';
import { pageContext } from '@/lib/page-context';

/** The name of a pack in the page's language where its words are usual ones, else as the seller wrote it. */
export async function PackName({ title }: { title: string }) {
  const { locale } = await pageContext();
  const { text, lang } = packName(title, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}
