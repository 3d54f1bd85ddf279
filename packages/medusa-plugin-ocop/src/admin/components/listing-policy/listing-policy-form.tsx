import { Button, Container, Heading, Hint, InlineTip, Label, Text, Textarea } from '@medusajs/ui';
import { type FormEvent, useId, useState } from 'react';
import type { ListingPolicy } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DayInput } from '../day-input';
import { CauseSwitch } from './cause-switch';
import { useWriteListingPolicy } from './use-write-listing-policy';

/** The choice for each end of a certificate, from a day on; saving writes a version that stays. */
export function ListingPolicyForm({ policy }: { policy: ListingPolicy }) {
  const { t } = useOcopTranslation();
  const id = useId();
  const [last] = policy.versions;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(last?.debadge));
  const [effectiveFrom, setEffectiveFrom] = useState<string>(policy.today);
  const [note, setNote] = useState('');
  const { write, isPending, dayProblem, refusal } = useWriteListingPolicy(last?.version ?? 0);

  const choose = (cause: string, debadge: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      if (debadge) next.add(cause);
      else next.delete(cause);
      return next;
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write({ effective_from: effectiveFrom, debadge: [...chosen], note: note.trim() || null });
  };

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-1 px-6 py-4">
        <Heading level="h1">{t('listingPolicy.heading')}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t('listingPolicy.intro')}
        </Text>
      </div>
      <form noValidate onSubmit={submit} className="divide-y">
        <ul className="divide-y">
          {policy.causes.map(({ cause, may_debadge }) => (
            <CauseSwitch
              key={cause}
              cause={cause}
              locked={!may_debadge}
              debadge={chosen.has(cause)}
              onChange={(debadge) => choose(cause, debadge)}
            />
          ))}
        </ul>
        <div className="flex max-w-xl flex-col gap-5 px-6 py-4">
          <div className="flex flex-col gap-2">
            <Label id={`${id}-day`} size="small" weight="plus">
              {t('listingPolicy.effectiveFrom')}
            </Label>
            <DayInput
              aria-labelledby={`${id}-day`}
              aria-describedby={`${id}-day-hint`}
              value={effectiveFrom}
              onChange={setEffectiveFrom}
              invalid={dayProblem !== null}
            />
            <Hint
              id={`${id}-day-hint`}
              variant={dayProblem ? 'error' : 'info'}
              role={dayProblem ? 'alert' : undefined}
            >
              {dayProblem ?? t('listingPolicy.effectiveFromHint')}
            </Hint>
          </div>
          <div className="flex flex-col gap-2">
            <Label htmlFor={`${id}-note`} size="small" weight="plus">
              {t('listingPolicy.note')}
            </Label>
            <Textarea
              id={`${id}-note`}
              rows={2}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </div>
          <InlineTip label={t('listingPolicy.keptLabel')}>{t('listingPolicy.kept')}</InlineTip>
          {refusal && (
            <Hint variant="error" role="alert">
              {refusal}
            </Hint>
          )}
          <Button type="submit" size="small" className="self-start" isLoading={isPending}>
            {t('listingPolicy.save')}
          </Button>
        </div>
      </form>
    </Container>
  );
}
