import { Button, Container, Heading } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import { useState } from 'react';
import { type Fair, HISTORY_PAGE, useFairHistory } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** What happened at a fair, the last first; the database lets nobody rewrite it. */
export function FairHistory({ fair }: { fair: Fair }) {
  const { t, locale } = useOcopTranslation();
  const [offset, setOffset] = useState(0);
  const { data = [], isPending } = useFairHistory(fair.id, offset);
  const titles = titlesOf(fair);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t('fairs.history')}
      </Heading>
      <ol className="divide-y">
        {data.map(({ id, type, at, actor, note }) => (
          <li key={id} className="txt-compact-small flex flex-wrap gap-2 px-6 py-2">
            <span className="text-ui-fg-subtle tabular-nums">{formatTime(at, locale)}</span>
            <span>{t(`fairs.event.${type}`)}</span>
            {note && <span className="break-words">{noteInWords(type, note, titles)}</span>}
            <span className="text-ui-fg-subtle" title={actor}>
              {t(`fairs.actor.${kindOf(actor)}`)}
            </span>
          </li>
        ))}
      </ol>
      {(offset > 0 || data.length === HISTORY_PAGE) && (
        <div className="flex gap-2 px-6 py-3">
          <Button
            size="small"
            variant="secondary"
            disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - HISTORY_PAGE))}
          >
            {t('fairs.newer')}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={isPending || data.length < HISTORY_PAGE}
            onClick={() => setOffset(offset + HISTORY_PAGE)}
          >
            {t('fairs.older')}
          </Button>
        </div>
      )}
    </Container>
  );
}

function titlesOf({ applications }: Fair): ReadonlyMap<string, string> {
  const goods = applications.flatMap((one) => one.goods);
  return new Map(goods.map(({ product_id, title }) => [product_id, title]));
}

/** Goods that left or came back are told by their title; why stands at their application. */
function noteInWords(type: string, note: string, titles: ReadonlyMap<string, string>): string {
  if (type !== 'entry_left' && type !== 'entry_back') return note;
  return titles.get(note.split(' ')[0] ?? '') ?? note;
}

function kindOf(actor: string): 'admin' | 'member' | 'clock' {
  const kind = actor.split(':')[0];
  return kind === 'admin' || kind === 'member' ? kind : 'clock';
}
