import { Button, Container, Heading, Text } from '@medusajs/ui';
import { adminFairRoutes } from 'ocop-contract';
import { type FormEvent, useState } from 'react';
import { type Fair, useFairChange } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { fairOptions } from './fair-fields';
import { ChoiceField, ManyField, TextField } from './text-field';

/** Producers of the register with goods that the fair takes: who they are, then an invitation to all. */
export function FairInvitations({ fair }: { fair: Fair }) {
  const { t, locale } = useOcopTranslation();
  /** What was asked and who was found by it: they are invited, whatever stands in the form since. */
  const [asked, setAsked] = useState<object | null>(null);
  const [found, setFound] = useState<{ id: string; name: string; products: number }[] | null>(null);
  const route = adminFairRoutes.inviteToFair;
  const { mutate, isPending } = useFairChange(route, fair.id, ({ producers, invited }) =>
    setFound(invited > 0 ? null : producers),
  );
  const { provinces, groups } = fairOptions(locale);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filter = readInvitation(new FormData(event.currentTarget));
    setAsked(filter);
    setFound(null);
    mutate({ body: { ...filter, preview: true }, isQuestion: true });
  };
  if (fair.zones.length === 0) return null;
  const stars = ['', '4', '5'].map((value) => ({
    value,
    label: value === '' ? t('fairs.anyStar') : t('fairs.fromStar', { star: value }),
  }));
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{t('fairs.invite')}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t('fairs.inviteText')}
      </Text>
      <form onSubmit={submit} className="flex max-w-xl flex-col gap-3">
        <ChoiceField
          label={t('fairs.zone')}
          name="zone_id"
          value={fair.zones[0]?.id ?? ''}
          options={fair.zones.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ChoiceField label={t('fairs.leastStar')} name="least_star" value="" options={stars} />
        <TextField label={t('fairs.words')} name="words" value="" />
        <ManyField label={t('fairs.provinces')} name="provinces" values={[]} options={provinces} />
        <ManyField label={t('fairs.groups')} name="groups" values={[]} options={groups} />
        <Button type="submit" size="small" variant="secondary" isLoading={isPending}>
          {t('fairs.whom')}
        </Button>
      </form>
      {found && (
        <div className="flex flex-col gap-2">
          <Text size="small" weight="plus">
            {t('fairs.found', { count: found.length })}
          </Text>
          <ul className="txt-compact-small">
            {found.map(({ id, name, products }) => (
              <li key={id}>{t('fairs.foundOne', { name, count: products })}</li>
            ))}
          </ul>
          {found.length > 0 && (
            <Button
              size="small"
              isLoading={isPending}
              onClick={() => mutate({ body: { ...asked, preview: false } })}
            >
              {t('fairs.inviteAll')}
            </Button>
          )}
        </div>
      )}
    </Container>
  );
}

function readInvitation(form: FormData): object {
  const star = Number(form.get('least_star'));
  return {
    zone_id: form.get('zone_id'),
    least_star: star > 0 ? star : null,
    words: String(form.get('words') ?? ''),
    provinces: form.getAll('provinces'),
    groups: form.getAll('groups'),
  };
}
