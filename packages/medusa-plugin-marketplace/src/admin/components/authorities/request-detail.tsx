import { Button, Container, Heading, Text, Textarea } from '@medusajs/ui';
import {
  AUTHORITY_DEEDS,
  type AuthorityDeed,
  formatDate,
  formatTime,
  parseCalendarDate,
} from 'ocop-core';
import { useId, useState } from 'react';
import { api } from '../../lib/api';
import type { AuthorityRequest } from '../../lib/contract';
import { useAuthorityRequest, useChange } from '../../lib/queries';
import { textOf } from '../../lib/text-of';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';
import { DecisionFrame } from '../decision-frame';
import { FactRow } from '../fact-row';
import { HistoryCard } from '../history-card';
import { NotRead } from '../not-read';
import { TextLink } from '../text-link';
import { Labelled } from './labelled';
import { UrgencyBadge } from './request-row';

/** One request: its clock, what can be done, what was done and by whom. */
export function RequestDetail({ id }: { id: string }) {
  const { t } = useMarketplaceTranslation();
  const { data, error, refetch } = useAuthorityRequest(id);
  if (error || !data) return <NotRead error={error} onRetry={() => refetch()} />;
  return (
    <div className="flex flex-col gap-3">
      <StateCard asked={data} />
      <div className="grid gap-3 xl:grid-cols-2 xl:items-start">
        <FactsCard asked={data} />
        <HistoryCard
          heading={t('authorities.history')}
          entries={[...data.history].reverse().map(({ note, ...event }) => ({
            ...event,
            title: t(`authorities.event.${event.type}`),
            words: note,
          }))}
        />
      </div>
    </div>
  );
}

/** Stopping needs a seller, and what was stopped can be let go of. */
function deedsOf({ seller_id, sale_stopped }: AuthorityRequest): AuthorityDeed[] {
  return AUTHORITY_DEEDS.filter((deed) => {
    if (deed === 'sale_stopped') return seller_id !== null && !sale_stopped;
    return deed !== 'sale_resumed' || sale_stopped;
  });
}

function StateCard({ asked }: { asked: AuthorityRequest }) {
  const { t, locale } = useMarketplaceTranslation();
  const [doing, setDoing] = useState<AuthorityDeed | 'close' | null>(null);
  const { authority, paper_number, due_at, urgency, closed_at } = asked;
  return (
    <Container className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <Heading>
            {paper_number} · {authority}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('authorities.due', { time: formatTime(due_at, locale) })}
          </Text>
        </div>
        <UrgencyBadge urgency={urgency} />
      </div>
      {closed_at === null && (
        <div className="flex flex-wrap gap-2">
          {deedsOf(asked).map((deed) => (
            <Button key={deed} variant="secondary" onClick={() => setDoing(deed)}>
              {t(`authorities.deed.${deed}`)}
            </Button>
          ))}
          <Button onClick={() => setDoing('close')}>{t('authorities.close')}</Button>
        </div>
      )}
      {doing && <DeedDrawer id={asked.id} doing={doing} onClose={() => setDoing(null)} />}
    </Container>
  );
}

interface DeedDrawerProps {
  id: string;
  doing: AuthorityDeed | 'close';
  onClose: () => void;
}

function DeedDrawer({ id, doing, onClose }: DeedDrawerProps) {
  const { t } = useMarketplaceTranslation();
  const field = useId();
  const { mutate, isPending } = useChange(onClose);
  const send = (form: FormData) => {
    const words = textOf(form, 'words') ?? '';
    mutate(() =>
      doing === 'close'
        ? api.closeAuthorityRequest(id, { words })
        : api.doForAuthority(id, { deed: doing, words }),
    );
  };
  const title = doing === 'close' ? t('authorities.close') : t(`authorities.deed.${doing}`);
  return (
    <DecisionFrame
      title={title}
      effect={doing === 'close' ? t('authorities.closeEffect') : t(`authorities.effect.${doing}`)}
      isPending={isPending}
      onDecide={send}
      onClose={onClose}
    >
      <Labelled id={field} label={t('authorities.whatWasDone')}>
        <Textarea id={field} name="words" maxLength={2000} required />
      </Labelled>
    </DecisionFrame>
  );
}

function FactsCard({ asked }: { asked: AuthorityRequest }) {
  const { t, locale } = useMarketplaceTranslation();
  const { seller_id, seller_name, paper_date, received_at, files, closed_at } = asked;
  return (
    <Card heading={t(`authorities.asks.${asked.asks}`)}>
      <dl className="divide-y">
        <FactRow title={t('authorities.paperDate')}>
          {formatDate(parseCalendarDate(paper_date), locale)}
        </FactRow>
        <FactRow title={t('authorities.receivedAt')}>{formatTime(received_at, locale)}</FactRow>
        <FactRow title={t('authorities.words')}>
          <span className="whitespace-pre-line">{asked.words}</span>
        </FactRow>
        {seller_id && (
          <FactRow title={t('authorities.seller')}>
            <TextLink to={`/sellers/${seller_id}`}>{seller_name ?? t('list.unnamed')}</TextLink>
            {asked.sale_stopped && ` · ${t('authorities.stopped')}`}
          </FactRow>
        )}
        <FactRow title={t('authorities.files')}>
          <ul>
            {files.map(({ id, file_name, url }) => (
              <li key={id}>
                <TextLink to={new URL(url, window.location.origin).href}>{file_name}</TextLink>
              </li>
            ))}
          </ul>
          {closed_at === null && <FileField id={asked.id} />}
        </FactRow>
      </dl>
    </Card>
  );
}

/** Adds a paper as soon as it is chosen. */
function FileField({ id }: { id: string }) {
  const { t } = useMarketplaceTranslation();
  const { mutate, isPending } = useChange();
  return (
    <input
      type="file"
      aria-label={t('authorities.addFile')}
      accept="application/pdf,image/jpeg,image/png,image/webp"
      disabled={isPending}
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) mutate(() => api.addAuthorityFile(id, file));
        target.value = '';
      }}
    />
  );
}
