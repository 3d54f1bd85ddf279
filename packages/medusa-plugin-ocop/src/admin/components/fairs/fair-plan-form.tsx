import { Button, Container, Heading, Text } from '@medusajs/ui';
import { adminFairRoutes } from 'ocop-contract';
import { BOOTH_ORIGINS } from 'ocop-core';
import { type FormEvent, useState } from 'react';
import { type Fair, useFairChange } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { type DrawnPlan, moreBooths, planBody, planOf, readPlan } from './plan-fields';
import { ChoiceField, TextField } from './text-field';

/** The ground in a form that fits a phone: zones with their places, kinds of booths, booths with their cells. */
export function FairPlanForm({ fair }: { fair: Fair }) {
  const { t } = useOcopTranslation();
  const [plan, setPlan] = useState<DrawnPlan>(() => planOf(fair));
  const { mutate, isPending } = useFairChange(adminFairRoutes.saveFairPlan, fair.id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate({ body: planBody(readPlan(plan, new FormData(event.currentTarget))) });
  };
  /** Rows come and go; what was typed into the others stays. */
  const redraw = (
    event: { currentTarget: HTMLElement },
    change: (plan: DrawnPlan) => DrawnPlan,
  ) => {
    const form = event.currentTarget.closest('form');
    if (form) setPlan(change(readPlan(plan, new FormData(form))));
  };
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{t('fairs.plan')}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t('fairs.planText')}
      </Text>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        {plan.zones.map((zone, index) => (
          <fieldset key={zone.key} className="grid grid-cols-2 gap-2 md:grid-cols-5">
            <legend className="txt-compact-small font-medium">
              {t('fairs.zoneNumber', { number: index + 1 })}
            </legend>
            <TextField label={t('fairs.zone')} name={`${zone.key}-name`} value={zone.name} />
            {BOOTH_ORIGINS.map((origin) => (
              <TextField
                key={origin}
                label={t(`fairs.origin.${origin}`)}
                name={`${zone.key}-${origin}`}
                type="number"
                value={zone.quotas[origin]}
              />
            ))}
          </fieldset>
        ))}
        {plan.classes.map((kind) => (
          <fieldset key={kind.key} className="grid grid-cols-3 gap-2">
            <legend className="txt-compact-small font-medium">{t('fairs.class')}</legend>
            <TextField label={t('fairs.className')} name={`${kind.key}-name`} value={kind.name} />
            <TextField
              label={t('fairs.area')}
              name={`${kind.key}-area`}
              type="number"
              value={kind.area}
            />
            <TextField
              label={t('fairs.fee')}
              name={`${kind.key}-fee`}
              type="number"
              value={kind.fee}
            />
          </fieldset>
        ))}
        <Booths plan={plan} />
        <div className="flex flex-wrap gap-2">
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={(event) =>
              redraw(event, (now) => ({ ...now, zones: [...now.zones, newZone()] }))
            }
          >
            {t('fairs.addZone')}
          </Button>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={(event) =>
              redraw(event, (now) => ({ ...now, classes: [...now.classes, newClass()] }))
            }
          >
            {t('fairs.addClass')}
          </Button>
          {plan.zones.map((zone, index) => (
            <Button
              key={zone.key}
              type="button"
              size="small"
              variant="secondary"
              onClick={(event) => redraw(event, (now) => moreBooths(now, index))}
            >
              {t('fairs.addBooths', { number: index + 1 })}
            </Button>
          ))}
          <Button type="submit" size="small" isLoading={isPending}>
            {t('fairs.savePlan')}
          </Button>
        </div>
      </form>
    </Container>
  );
}

function newZone(): DrawnPlan['zones'][number] {
  const quotas = { own_province: 0, other_provinces: 0, foreign: 0, sponsor: 0 };
  return { key: `z-${crypto.randomUUID()}`, id: null, name: '', quotas };
}

function newClass(): DrawnPlan['classes'][number] {
  return { key: `c-${crypto.randomUUID()}`, id: null, name: '', area: 9, fee: 0 };
}

/** A booth whose number is taken away goes from the ground. */
function Booths({ plan }: { plan: DrawnPlan }) {
  const { t } = useOcopTranslation();
  const zones = plan.zones.map(({ name }, index) => ({
    value: String(index),
    label: name || t('fairs.zoneNumber', { number: index + 1 }),
  }));
  const classes = [
    { value: '', label: t('fairs.noClass') },
    ...plan.classes.map(({ name }, index) => ({ value: String(index), label: name })),
  ];
  return plan.booths.map((booth) => (
    <fieldset key={booth.key} className="grid grid-cols-2 gap-2 md:grid-cols-5">
      <legend className="sr-only">{t('fairs.booth', { number: booth.number })}</legend>
      <TextField label={t('fairs.number')} name={`${booth.key}-number`} value={booth.number} />
      <ChoiceField
        label={t('fairs.zone')}
        name={`${booth.key}-zone`}
        value={String(booth.zone)}
        options={zones}
      />
      <ChoiceField
        label={t('fairs.class')}
        name={`${booth.key}-class`}
        value={booth.class === null ? '' : String(booth.class)}
        options={classes}
      />
      <TextField
        label={t('fairs.row')}
        name={`${booth.key}-row`}
        type="number"
        value={booth.grid_row}
      />
      <TextField
        label={t('fairs.column')}
        name={`${booth.key}-column`}
        type="number"
        value={booth.grid_column}
      />
    </fieldset>
  ));
}
