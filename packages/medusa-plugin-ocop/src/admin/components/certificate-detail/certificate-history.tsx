import { Container, Copy, Heading, Text } from '@medusajs/ui';
import { formatDate, formatTime } from 'ocop-core';
import type { HistoryEntry } from '../../lib/contract';
import { nameOfReason } from '../../lib/names';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DecisionText } from '../decision-text';
import { PaperText } from './paper-text';

/** So many characters of a hash are enough to compare by eye. */
const HASH_LENGTH = 12;

/** A certificate's entries in the register, newest first. */
export function CertificateHistory({ history }: { history: HistoryEntry[] }) {
  const { t } = useOcopTranslation();
  return (
    <Container className="flex flex-col gap-4 px-6 py-4">
      <div>
        <Heading level="h2">{t('certificate.history')}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t('certificate.historyHint')}
        </Text>
      </div>
      <ol className="flex flex-col">
        {[...history]
          .sort((a, b) => b.sequence - a.sequence)
          .map((entry) => (
            <Entry key={entry.sequence} entry={entry} />
          ))}
      </ol>
    </Container>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t, locale } = useOcopTranslation();
  const { type, occurred_on, decision, reason_code, note, paper, hash } = entry;
  const { sequence, recorded_at } = entry;
  return (
    <li className="relative flex flex-col gap-1 border-l pb-6 pl-6 last:pb-0">
      <span className="bg-ui-fg-muted absolute -left-1 top-1.5 size-2 rounded-full" aria-hidden />
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Text size="small" weight="plus">
          {t(`event.${type}`)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          <time dateTime={occurred_on}>{formatDate(occurred_on, locale)}</time>
        </Text>
      </div>
      {decision && (
        <div className="txt-small">
          <DecisionText decision={decision} />
        </div>
      )}
      {paper && (
        <Text size="small">
          {t('enter.paper')}: <PaperText paper={paper} />
        </Text>
      )}
      {reason_code && <Text size="small">{nameOfReason(reason_code, locale)}</Text>}
      {note && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
          {note}
        </Text>
      )}
      <div className="text-ui-fg-muted txt-compact-xsmall flex flex-wrap items-center gap-x-2">
        <span>{t('certificate.entryNumber', { sequence })}</span>
        <span>{t('certificate.recordedAt', { time: formatTime(recorded_at, locale) })}</span>
        <span className="flex items-center gap-1 font-mono" title={hash}>
          {hash.slice(0, HASH_LENGTH)}…
          <Copy content={hash} variant="mini" aria-label={t('common.copyHash')} />
        </span>
      </div>
    </li>
  );
}
