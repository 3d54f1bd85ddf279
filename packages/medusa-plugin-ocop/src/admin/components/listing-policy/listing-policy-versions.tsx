import { Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import { formatDate, formatTime } from 'ocop-core';
import type { PolicyVersion } from '../../lib/contract';
import { nameOfCause } from '../../lib/listing-policy-names';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

const COLOURS = { in_effect: 'green', planned: 'blue', replaced: 'grey' } as const;

/** Every version that was ever written, with its author and its days. */
export function ListingPolicyVersions({ versions }: { versions: readonly PolicyVersion[] }) {
  const { t } = useOcopTranslation();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t('listingPolicy.versions')}
      </Heading>
      {versions.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t('listingPolicy.noVersions')}
        </Text>
      ) : (
        <ol className="divide-y">
          {versions.map((version) => (
            <Version key={version.version} version={version} />
          ))}
        </ol>
      )}
    </Container>
  );
}

function Version({ version }: { version: PolicyVersion }) {
  const { t, locale } = useOcopTranslation();
  const { state, debadge, note, author, written_at, effective_from } = version;
  return (
    <li className="txt-compact-small flex flex-col gap-1 px-6 py-3">
      <span className="flex flex-wrap items-center gap-2">
        <strong>{t('listingPolicy.version', { version: version.version })}</strong>
        <StatusBadge color={COLOURS[state]}>{t(`listingPolicy.state.${state}`)}</StatusBadge>
        <span>{t('listingPolicy.from', { date: formatDate(effective_from, locale) })}</span>
      </span>
      <span className="break-words">
        {debadge.length === 0
          ? t('listingPolicy.allDelisted')
          : t('listingPolicy.keepsOnSale', {
              causes: debadge.map((cause) => nameOfCause(cause, t, locale)).join('; '),
            })}
      </span>
      {note && <span className="break-words">{note}</span>}
      <span className="text-ui-fg-subtle break-words">
        {t('listingPolicy.by', { author, time: formatTime(written_at, locale) })}
      </span>
    </li>
  );
}
