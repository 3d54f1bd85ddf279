import type { Locale } from 'ocop-core';
import { z } from 'zod';
import { SHORT_LENGTHS, type ShortChannel } from '../../kernel/short-channel';
import { LETTERS } from '../kinds';
import { isShortName, SHORT_TEXTS } from './short-texts';

const kept = z.object({
  locale: z.enum(['vi', 'en']),
  fields: z.looseObject({ link: z.string().optional() }),
});

/** Who writes, in so few words that each text has them. */
const FROM = 'Chợ Phiên';

/**
 * What is said on a phone, as Medusa's notifications keep it: within what the channel takes, an SMS without marks. Where
 * the way to the page does not fit, it is left out, and never the half of it.
 * @throws ZodError where it lacks what it has to be told; Error where nobody says it in short
 */
export function renderShort(
  channel: ShortChannel,
  name: string | null | undefined,
  data: unknown,
): string {
  if (!isShortName(name)) throw new Error(`nothing says "${name}" in short`);
  const { locale, fields } = kept.parse(data);
  const said = inWay(channel, `${FROM}: ${sentenceOf(name, locale, fields)}`);
  const whole = fields.link ? `${said} ${fields.link}` : said;
  return whole.length <= SHORT_LENGTHS[channel] ? whole : said;
}

function sentenceOf(name: keyof typeof SHORT_TEXTS, locale: Locale, fields: unknown): string {
  // The texts differ in what they are told, which each letter reads for itself.
  const sentence: Readonly<Record<Locale, (told: never) => string>> = SHORT_TEXTS[name];
  return sentence[locale](LETTERS[name].fields.parse(fields) as never);
}

/** An SMS takes the signs of the Latin alphabet as one each; with marks it would be three messages. */
function inWay(channel: ShortChannel, text: string): string {
  if (channel !== 'sms') return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/\s*₫/g, 'd')
    .replace(/[^\x20-\x7e]/g, ' ');
}
