import { formatVnd, type Locale } from 'ocop-core';
import type { Difference } from '@/lib/shown-basket';
import type { ChangeTexts } from './change-texts';

interface ChangesProps {
  locale: Locale;
  differences: readonly Difference[];
  texts: ChangeTexts;
}

/** What is no longer as the page showed it: before and after. */
export function Changes({ locale, differences, texts }: ChangesProps) {
  if (differences.length === 0) return null;
  return (
    <ul>
      {differences.map((difference) => {
        const text = words(difference, texts, locale);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

function words(difference: Difference, texts: ChangeTexts, locale: Locale): string {
  const text = texts[difference.kind];
  switch (difference.kind) {
    case 'added':
    case 'gone':
      return fill(text, { title: difference.title, quantity: String(difference.quantity) });
    case 'quantity':
      return fill(text, {
        title: difference.title,
        before: String(difference.before),
        after: String(difference.after),
      });
    default:
      return fill(text, {
        title: 'title' in difference ? difference.title : '',
        before: formatVnd(difference.before, locale),
        after: formatVnd(difference.after, locale),
      });
  }
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
