import type { adminFairRoutes, BodyOf } from 'ocop-contract';
import { BOOTH_ORIGINS } from 'ocop-core';
import type { Fair } from '../../lib/fairs';

type PlanBody = BodyOf<typeof adminFairRoutes.saveFairPlan>;
type Drawn<Row> = Row & { key: string };

/** A ground that is being drawn: each row has a name of its own for its fields. */
export interface DrawnPlan {
  zones: Drawn<PlanBody['zones'][number]>[];
  classes: Drawn<PlanBody['classes'][number]>[];
  booths: Drawn<PlanBody['booths'][number]>[];
}

/** A row of booths at once: as many as stand in one row of a hall. */
const ROW = 6;

/** Another once any row has come or gone: what was new has its id now, and is drawn on with it. */
export function keyOfPlan({ zones, classes, booths }: Pick<Fair, 'zones' | 'classes' | 'booths'>) {
  return [...zones, ...classes, ...booths].map(({ id }) => id).join();
}

export function planOf(fair: Fair): DrawnPlan {
  return {
    zones: fair.zones.map(({ id, name, quotas }) => ({ key: id, id, name, quotas })),
    classes: fair.classes.map(({ id, name, area, fee }) => ({ key: id, id, name, area, fee })),
    booths: fair.booths.map(({ id, number, grid_row, grid_column, zone_id, class_id }) => {
      const kind = fair.classes.findIndex((one) => one.id === class_id);
      return {
        key: id,
        id,
        number,
        grid_row,
        grid_column,
        zone: fair.zones.findIndex((one) => one.id === zone_id),
        class: kind < 0 ? null : kind,
      };
    }),
  };
}

/** The same with what stands in the form. */
export function readPlan(plan: DrawnPlan, form: FormData): DrawnPlan {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const count = (name: string) => Number(text(name)) || 0;
  return {
    zones: plan.zones.map((zone) => {
      const [own_province, other_provinces, foreign, sponsor] = BOOTH_ORIGINS.map((origin) =>
        count(`${zone.key}-${origin}`),
      );
      const quotas = {
        own_province: own_province ?? 0,
        other_provinces: other_provinces ?? 0,
        foreign: foreign ?? 0,
        sponsor: sponsor ?? 0,
      };
      return { ...zone, name: text(`${zone.key}-name`), quotas };
    }),
    classes: plan.classes.map((kind) => ({
      ...kind,
      name: text(`${kind.key}-name`),
      area: count(`${kind.key}-area`),
      fee: count(`${kind.key}-fee`),
    })),
    booths: plan.booths.map((booth) => ({
      ...booth,
      number: text(`${booth.key}-number`),
      zone: count(`${booth.key}-zone`),
      class: text(`${booth.key}-class`) === '' ? null : count(`${booth.key}-class`),
      grid_row: count(`${booth.key}-row`),
      grid_column: count(`${booth.key}-column`),
    })),
  };
}

/** One more row of booths for a zone, below all that there is. */
export function moreBooths(plan: DrawnPlan, zone: number): DrawnPlan {
  const row = Math.max(0, ...plan.booths.map(({ grid_row }) => grid_row)) + 1;
  const letter = String.fromCharCode(65 + (zone % 26));
  const known = new Set(plan.booths.map(({ number }) => number));
  const numbers = Array.from({ length: 600 }, (_, index) => `${letter}${index + 1}`)
    .filter((number) => !known.has(number))
    .slice(0, ROW);
  const more = numbers.map((number, index) => ({
    key: `b-${crypto.randomUUID()}`,
    id: null,
    number,
    zone,
    class: plan.classes.length > 0 ? 0 : null,
    grid_row: row,
    grid_column: index + 1,
  }));
  return { ...plan, booths: [...plan.booths, ...more] };
}

/** What is sent: a booth without a number goes, and what was saved and has no name any more; a zone with its booths. */
export function planBody(plan: DrawnPlan): PlanBody {
  const zones = plan.zones.filter(stays);
  const classes = plan.classes.filter(stays);
  const booths = plan.booths.flatMap(({ key: _, ...booth }) => {
    const zone = zones.findIndex(({ key }) => key === plan.zones[booth.zone]?.key);
    const kind = booth.class === null ? undefined : plan.classes[booth.class];
    const at = classes.findIndex(({ key }) => key === kind?.key);
    if (booth.number === '' || zone < 0) return [];
    return [{ ...booth, zone, class: at < 0 ? null : at }];
  });
  return {
    zones: zones.map(({ key: _, ...zone }) => zone),
    classes: classes.map(({ key: _, ...kind }) => kind),
    booths,
  };
}

/** A row that is new and has no name yet was forgotten: the server says so. */
function stays({ id, name }: { id: string | null; name: string }): boolean {
  return id === null || name !== '';
}
