import { Button, Drawer } from '@medusajs/ui';
import { adminFairRoutes } from 'ocop-contract';
import { type FormEvent, useId } from 'react';
import { type Fair, minuteOf, useFairChange } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { fairOptions, readFairForm } from './fair-fields';
import { CheckField, ChoiceField, ManyField, TextField } from './text-field';

interface FairFormProps {
  /** The fair that is changed, or whose copy is made; none: a new one. */
  fair: Fair | null;
  isCopy?: boolean;
  onClose: (id?: string) => void;
}

/** What is said of a fair: when, where, whom it takes, how its list goes on. */
export function FairForm({ fair, isCopy = false, onClose }: FairFormProps) {
  const { t } = useOcopTranslation();
  const form = useId();
  const isNew = fair === null || isCopy;
  const route = isNew ? adminFairRoutes.createFair : adminFairRoutes.editFair;
  const { mutate, isPending } = useFairChange(route, fair?.id ?? '', (answer) =>
    onClose(answer.fair.id),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = readFairForm(new FormData(event.currentTarget));
    mutate({ body: isCopy && fair ? { ...body, copy_of: fair.id } : body });
  };
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>
            {t(isCopy ? 'fairs.copy' : isNew ? 'fairs.create' : 'fairs.edit')}
          </Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
            <Facts fair={fair} isCopy={isCopy} />
            <Times fair={isCopy ? null : fair} />
            <Rule fair={fair} />
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Button type="submit" form={form} isLoading={isPending}>
            {t('fairs.save')}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

function Facts({ fair, isCopy }: { fair: Fair | null; isCopy: boolean }) {
  const { t, locale } = useOcopTranslation();
  const { provinces } = fairOptions(locale);
  const modes = (['place', 'online', 'both'] as const).map((value) => ({
    value,
    label: t(`fairs.mode.${value}`),
  }));
  return (
    <>
      <TextField label={t('fairs.name')} name="name" value={fair?.name ?? ''} />
      <TextField label={t('fairs.slug')} name="slug" value={isCopy ? '' : (fair?.slug ?? '')} />
      <TextField label={t('fairs.season')} name="season" value={fair?.season ?? ''} />
      <TextField label={t('fairs.organiser')} name="organiser" value={fair?.organiser ?? ''} />
      <ChoiceField
        label={t('fairs.modeLabel')}
        name="mode"
        value={fair?.mode ?? 'place'}
        options={modes}
      />
      <TextField label={t('fairs.place')} name="place" value={fair?.place ?? ''} />
      <ChoiceField
        label={t('fairs.province')}
        name="province_code"
        value={fair?.province_code ?? ''}
        options={[{ value: '', label: t('fairs.noProvince') }, ...provinces]}
      />
      <TextField
        label={t('fairs.rulesText')}
        name="rules_text"
        value={fair?.rules_text ?? ''}
        rows={3}
      />
      <CheckField
        label={t('fairs.isPublic')}
        name="is_public"
        checked={!isCopy && (fair?.is_public ?? false)}
      />
    </>
  );
}

function Times({ fair }: { fair: Fair | null }) {
  const { t } = useOcopTranslation();
  const fields = ['call_opens_at', 'call_closes_at', 'opens_at', 'closes_at'] as const;
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="txt-compact-small mb-2 font-medium">{t('fairs.times')}</legend>
      {fields.map((name) => (
        <TextField
          key={name}
          label={t(`fairs.${name}`)}
          name={name}
          type="datetime-local"
          value={minuteOf(fair?.[name] ?? null)}
        />
      ))}
      <TextField
        label={t('fairs.offerHours')}
        name="offer_hours"
        type="number"
        value={fair?.offer_hours ?? 72}
      />
      <CheckField
        label={t('fairs.offersByItself')}
        name="offers_by_itself"
        checked={fair?.offers_by_itself ?? false}
      />
    </fieldset>
  );
}

function Rule({ fair }: { fair: Fair | null }) {
  const { t, locale } = useOcopTranslation();
  const options = fairOptions(locale);
  const rule = fair?.rule;
  const stars = ['', '3', '4', '5'].map((value) => ({
    value,
    label: value === '' ? t('fairs.anyStar') : t('fairs.fromStar', { star: value }),
  }));
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="txt-compact-small mb-2 font-medium">{t('fairs.rule')}</legend>
      <ChoiceField
        label={t('fairs.leastStar')}
        name="least_star"
        value={String(rule?.least_star ?? '')}
        options={stars}
      />
      <CheckField
        label={t('fairs.throughLastDay')}
        name="through_last_day"
        checked={rule?.through_last_day ?? true}
      />
      <ManyField
        label={t('fairs.regions')}
        name="regions"
        values={rule?.regions ?? []}
        options={options.regions}
      />
      <ManyField
        label={t('fairs.provinces')}
        name="provinces"
        values={rule?.provinces ?? []}
        options={options.provinces}
      />
      <ManyField
        label={t('fairs.groups')}
        name="groups"
        values={rule?.groups ?? []}
        options={options.groups}
      />
      <ManyField
        label={t('fairs.types')}
        name="producer_types"
        values={rule?.producer_types ?? []}
        options={options.types}
      />
    </fieldset>
  );
}
