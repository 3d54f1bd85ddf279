import { Container, Heading } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import { useFairHistory } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** What happened at a fair, the last first; the database lets nobody rewrite it. */
export function FairHistory({ id }: { id: string }) {
  const { t, locale } = useOcopTranslation();
  const { data = [] } = useFairHistory(id);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t('fairs.history')}
      </Heading>
      <ol className="divide-y">
        {data.map(({ id: event, type, at, actor, note }) => (
          <li key={event} className="txt-compact-small flex flex-wrap gap-2 px-6 py-2">
            <span className="text-ui-fg-subtle tabular-nums">{formatTime(at, locale)}</span>
            <span>{t(`fairs.event.${type}`)}</span>
            {note && <span className="break-words">{note}</span>}
            <span className="text-ui-fg-subtle break-words">{actor}</span>
          </li>
        ))}
      </ol>
    </Container>
  );
}
