import { Button, Container, Heading, Text } from '@medusajs/ui';
import { adminFairRoutes } from 'ocop-contract';
import { BOOTH_ORIGINS, isFairOver } from 'ocop-core';
import { type FormEvent, useState } from 'react';
import { type Fair, useFairChange } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { ChoiceField, TextField } from './text-field';

/** Whom no register knows, as one from abroad or a sponsor: entered in the list, and then like anybody in it. */
export function FairGuestForm({ fair }: { fair: Fair }) {
  const { t } = useOcopTranslation();
  const [entered, setEntered] = useState(0);
  const { mutate, isPending } = useFairChange(
    adminFairRoutes.enterFairApplication,
    fair.id,
    // An empty form for the next one; what was refused stays as it was typed.
    () => setEntered((count) => count + 1),
  );
  if (fair.zones.length === 0 || isFairOver(fair.state)) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate({ body: readGuest(new FormData(event.currentTarget)) });
  };
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{t('fairs.guest')}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t('fairs.guestText')}
      </Text>
      <form key={entered} noValidate onSubmit={submit} className="flex max-w-xl flex-col gap-3">
        <TextField label={t('fairs.guestName')} name="holder_name" value="" />
        <ChoiceField
          label={t('fairs.originLabel')}
          name="origin"
          value="foreign"
          options={BOOTH_ORIGINS.map((origin) => ({
            value: origin,
            label: t(`fairs.origin.${origin}`),
          }))}
        />
        <ChoiceField
          label={t('fairs.zone')}
          name="zone_id"
          value={fair.zones[0]?.id ?? ''}
          options={fair.zones.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button type="submit" size="small" variant="secondary" isLoading={isPending}>
          {t('fairs.enterGuest')}
        </Button>
      </form>
    </Container>
  );
}

function readGuest(form: FormData): object {
  return {
    holder_kind: 'guest',
    holder_name: String(form.get('holder_name') ?? '').trim(),
    origin: form.get('origin'),
    zone_id: form.get('zone_id'),
    producer_ids: [],
    product_ids: [],
  };
}
