import type { SearchBody } from 'ocop-contract';
import { REGIONS } from 'ocop-core';
import type { ReactNode } from 'react';
import { readShowcase } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { mixHits } from '@/lib/lists/mix-hits';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import { CardGrid } from '../cards/card-grid';
import { Notice } from '../notice';
import { SectionHeading } from '../shell/section-heading';

/** So many of a region are asked for: enough that what is shown is of several provinces and groups. */
const OF_A_REGION = 12;
const AMONG = 48;

/** What was certified last, in the whole country. */
export async function NewShelf() {
  const t = await getTranslator('home');
  return (
    <Shelf
      id="moi"
      title={t('newTitle')}
      requests={REGIONS.map(({ code }) => ({
        filters: { region: [code] },
        sort: 'newest',
        take: OF_A_REGION,
      }))}
      take={8}
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
      requests={[{ filters: { star: [5], gift: true }, sort: 'newest', take: AMONG }]}
      take={4}
      path={`${routes.gifts}?sao=5`}
      otherwise={
        <Shelf
          id="nam-sao"
          title={t('fiveTitle')}
          requests={[{ filters: { star: [5] }, sort: 'newest', take: AMONG }]}
          take={4}
          path={searchPath({ stars: [5] })}
        />
      }
    />
  );
}

interface ShelfProps {
  id: string;
  title: string;
  /** What is chosen from. */
  requests: readonly SearchBody[];
  take: number;
  path: string;
  /** What stands here when there is nothing on the shelf. */
  otherwise?: ReactNode;
}

async function Shelf({ id, title, requests, take, path, otherwise = null }: ShelfProps) {
  const t = await getTranslator('home');
  const { href } = await pageContext();
  const answer = await settle(Promise.all(requests.map(readShowcase)));
  const hits = answer.available ? mixHits(answer.value.flat(), take) : [];
  if (answer.available && hits.length === 0) return otherwise;
  return (
    <section className={`${layout.page} ${layout.section}`} aria-labelledby={id}>
      <SectionHeading id={id} title={title} more={{ href: href(path), text: t('all') }} />
      {answer.available ? (
        <CardGrid hits={hits} part={id} />
      ) : (
        <Notice kind="note" title={t('shelfUnavailable')} />
      )}
    </section>
  );
}
