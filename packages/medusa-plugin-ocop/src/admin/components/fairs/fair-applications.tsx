import { Button, Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import { adminFairRoutes } from 'ocop-contract';
import { fairProblemMessage, formatTime } from 'ocop-core';
import { type Fair, type FairApplication, useFairChange } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { BoothChoice } from './booth-choice';
import { ReasonForm } from './reason-form';

const COLOURS = {
  invited: 'blue',
  waiting: 'orange',
  offered: 'blue',
  accepted: 'green',
  refused: 'grey',
  declined: 'grey',
  expired: 'grey',
  left: 'grey',
  released: 'grey',
  revoked: 'red',
} as const;

/** Who applied, in the order of the list; why who waits is not offered a place; what may be done. */
export function FairApplications({ fair }: { fair: Fair }) {
  const { t } = useOcopTranslation();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t('fairs.applications', { count: fair.applications.length })}
      </Heading>
      <ol className="divide-y">
        {fair.applications.map((application) => (
          <Row key={application.id} fair={fair} application={application} />
        ))}
      </ol>
    </Container>
  );
}

function Row({ fair, application }: { fair: Fair; application: FairApplication }) {
  const { t, locale } = useOcopTranslation();
  const { state, sequence, holder_name, position, problem, answer_by, reason } = application;
  const zone = fair.zones.find(({ id }) => id === application.zone_id)?.name ?? '';
  return (
    <li className="txt-compact-small flex flex-col gap-1 px-6 py-3">
      <span className="flex flex-wrap items-center gap-2">
        <span className="tabular-nums">{sequence}.</span>
        <strong>{holder_name}</strong>
        <StatusBadge color={COLOURS[state]}>{t(`fairs.applicationState.${state}`)}</StatusBadge>
        <span className="text-ui-fg-subtle">
          {zone}, {t(`fairs.origin.${application.origin}`)}
        </span>
      </span>
      {position !== null && <span>{t('fairs.position', { position })}</span>}
      {problem && <span>{fairProblemMessage(problem, locale)}</span>}
      {state === 'offered' && answer_by && (
        <span>{t('fairs.answerBy', { time: formatTime(answer_by, locale) })}</span>
      )}
      {reason && <span>{reason}</span>}
      <ul>
        {application.goods.map(({ product_id, title, problems }) => (
          <li key={product_id}>
            {title}
            {problems.length > 0 &&
              `: ${problems.map((one) => fairProblemMessage(one, locale)).join(' ')}`}
          </li>
        ))}
      </ul>
      <Acts fair={fair} application={application} />
    </li>
  );
}

function Acts({ fair, application }: { fair: Fair; application: FairApplication }) {
  const { t } = useOcopTranslation();
  const { mutate, isPending } = useFairChange(adminFairRoutes.actOnFairApplication, fair.id);
  const { id, state } = application;
  const act = (name: string, reason?: string) =>
    mutate({ of: id, body: { act: name, ...(reason && { reason }) } });
  const refusal = state === 'waiting' || state === 'invited' ? 'refuse' : 'revoke';
  if (!['waiting', 'invited', 'offered', 'accepted'].includes(state)) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {state === 'offered' && (
        <Button size="small" variant="secondary" disabled={isPending} onClick={() => act('accept')}>
          {t('fairs.acceptFor')}
        </Button>
      )}
      {state === 'accepted' && <BoothChoice fair={fair} application={application} />}
      <ReasonForm
        label={t(`fairs.${refusal}`)}
        isPending={isPending}
        onReason={(reason) => act(refusal, reason)}
      />
      {state === 'accepted' && application.booth === null && (
        <Text size="small" className="text-ui-fg-subtle">
          {t('fairs.noBooth')}
        </Text>
      )}
    </div>
  );
}
