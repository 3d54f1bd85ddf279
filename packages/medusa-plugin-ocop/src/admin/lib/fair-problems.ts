import type { Locale } from 'ocop-core';
import { readServerProblems } from './server-problems';
import type { TextKey, Translate } from './use-ocop-translation';

/** What fields are called in the forms of a fair, by the last part of their path. */
const FIELDS: Readonly<Record<string, TextKey>> = {
  slug: 'fairs.slug',
  name: 'fairs.name',
  season: 'fairs.season',
  organiser: 'fairs.organiser',
  place: 'fairs.place',
  rules_text: 'fairs.rulesText',
  call_opens_at: 'fairs.call_opens_at',
  call_closes_at: 'fairs.call_closes_at',
  opens_at: 'fairs.opens_at',
  closes_at: 'fairs.closes_at',
  offer_hours: 'fairs.offerHours',
  words: 'fairs.words',
  holder_name: 'fairs.guestName',
  number: 'fairs.number',
  zone: 'fairs.zone',
  class: 'fairs.class',
  grid_row: 'fairs.row',
  grid_column: 'fairs.column',
  area: 'fairs.area',
  fee: 'fairs.fee',
  own_province: 'fairs.origin.own_province',
  other_provinces: 'fairs.origin.other_provinces',
  foreign: 'fairs.origin.foreign',
  sponsor: 'fairs.origin.sponsor',
};

/** Of a row of the plan which row it is; what it is called itself has the name of its row. */
const ROWS: Readonly<Record<string, { row: TextKey; name: TextKey }>> = {
  zones: { row: 'fairs.zoneNumber', name: 'fairs.zone' },
  classes: { row: 'fairs.classNumber', name: 'fairs.className' },
  booths: { row: 'fairs.boothNumber', name: 'fairs.number' },
};

/** Why a change of a fair was refused: each field by the name that it has in the form. */
export function fairProblemText(error: unknown, t: Translate, locale: Locale): string {
  const { fields, general } = readServerProblems(error, locale);
  const told = fields.map(({ path, message }) => {
    const label = labelOf(path, t);
    return label === '' ? message : `${label}: ${message}`;
  });
  return [...told, ...(general ? [general] : [])].join('; ');
}

function labelOf(path: string, t: Translate): string {
  const [list = '', index = '', ...rest] = path.split('.');
  const row = ROWS[list];
  const last = path.split('.').at(-1) ?? '';
  if (!row || index === '') return FIELDS[last] ? t(FIELDS[last]) : '';
  const field = rest.at(-1) === 'name' ? row.name : FIELDS[rest.at(-1) ?? ''];
  const number = t(row.row, { number: Number(index) + 1 });
  return field ? `${number}, ${t(field)}` : number;
}
