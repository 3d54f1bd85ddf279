import { readFileSync } from 'node:fs';
import { z } from '@medusajs/framework/zod';
import { OWN_SHAPES } from './own-shapes';
import { nearestPrintColour, PAPER } from './palette';

/** Microsoft's Fluent Emoji (MIT, see LICENSE-fluent-emoji.txt), read from its npm package. */
const iconFile = z.object({ icons: z.record(z.string(), z.object({ body: z.string() })) });

let icons: Record<string, { body: string }> | undefined;
const printed = new Map<string, string>();

function fluentBody(name: string): string {
  icons ??= iconFile.parse(
    JSON.parse(readFileSync(require.resolve('@iconify-json/fluent-emoji-flat/icons.json'), 'utf8')),
  ).icons;
  const icon = icons[name];
  if (!icon) throw new Error(`No icon named ${name}`);
  return icon.body;
}

/** Half-transparent paint does not exist in a woodblock: every area becomes one print colour. */
function toPrint(body: string): string {
  return body
    .replace(/(fill|stroke)="(#[0-9a-f]{3,6})"/gi, (_, attribute: string, hex: string) => {
      return `${attribute}="${nearestPrintColour(hex)}"`;
    })
    .replace(/fill="white"/g, `fill="${PAPER}"`)
    .replace(/ (fill-|stroke-)?opacity="[^"]*"/g, '');
}

/** Colours that the set chose for another country's goods. */
const REPAINT: Record<string, Record<string, string>> = {
  blossom: { '#E5A823': '#A92F1C', [PAPER]: '#E5A823' },
  egg: { '#D9733A': PAPER, '#DB9486': PAPER },
  tamale: { '#E5A823': '#86A55E', '#D9733A': '#2F6B3C' },
  'red-paper-lantern': { '#A92F1C': '#E5A823', '#D9733A': '#8A5A2B' },
  'teacup-without-handle': { '#6F9FA6': PAPER },
  'brown-mushroom': { '#DB9486': '#8A5A2B' },
};

function repaint(name: string, body: string): string {
  let out = body;
  for (const [from, to] of Object.entries(REPAINT[name] ?? {})) out = out.replaceAll(from, to);
  return out;
}

/** The drawing of an object on a 32 × 32 grid, in print colours. Throws when no icon has the name. */
export function objectBody(name: string): string {
  let body = printed.get(name);
  if (body === undefined) {
    const own = OWN_SHAPES[name];
    body = own
      ? own.map(([fill, path]) => `<path fill="${fill}" d="${path}"/>`).join('')
      : repaint(name, toPrint(fluentBody(name)));
    printed.set(name, body);
  }
  return body;
}
