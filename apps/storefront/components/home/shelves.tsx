import type { SearchBody } from 'ocop-contract';
import type { ReactNode } from 'react';
import { readShowcase } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import { CardGrid } from '../cards/card-grid';
import { Notice } from '../notice';
import { SectionHeading } from '../shell/section-heading';

/** What was certified last. */
export async function NewShelf() {
  const t = await getTranslator('home');
  return (
    <Shelf
      id="moi"
      title={t('newTitle')}
      request={{ sort: 'newest', take: 8 }}
      path={searchPath({ sort: 'newest' })}
    />
  );
}

/** Gifts of the national level; where an operator has named none, that level itself. */
export async function GiftShelf() {
  const t = await getTranslator('home');
  return (
    <Shelf
      id="qua-nam-sao"
      title={t('giftTitle')}
      request={{ filters: { star: [5], gift: true }, sort: 'newest', take: 4 }}
      path={`${routes.gifts}?sao=5`}
      otherwise={
        <Shelf
          id="nam-sao"
          title={t('fiveTitle')}
          request={{ filters: { star: [5] }, sort: 'newest', take: 4 }}
          path={searchPath({ stars: [5] })}
        />
      }
    />
  );
}

interface ShelfProps {
  id: string;
  title: string;
  request: SearchBody;
  path: string;
  /** What stands here when there is nothing on the shelf. */
  otherwise?: ReactNode;
}

async function Shelf({ id, title, request, path, otherwise = null }: ShelfProps) {
  const t = await getTranslator('home');
  const { href } = await pageContext();
  const answer = await settle(readShowcase(request));
  if (answer.available && answer.value.length === 0) return otherwise;
  return (
    <section className={`${layout.page} ${layout.section}`} aria-labelledby={id}>
      <SectionHeading id={id} title={title} more={{ href: href(path), text: t('all') }} />
      {answer.available ? (
        <CardGrid hits={answer.value} part={id} />
      ) : (
        <Notice kind="note" title={t('shelfUnavailable')} />
      )}
    </section>
  );
}
