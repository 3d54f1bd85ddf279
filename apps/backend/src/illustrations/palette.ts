/** The five print colours of Đông Hồ on điệp paper, and the tints that one block of each gives. */
export const INK = '#221D18';
export const PAPER = '#FBF7EC';

const PRINT_COLOURS = [
  INK,
  PAPER,
  '#A92F1C',
  '#D9733A',
  '#17495A',
  '#6F9FA6',
  '#2F6B3C',
  '#86A55E',
  '#E5A823',
  '#8A5A2B',
  '#DB9486',
] as const;

type Triple = readonly [number, number, number];

/** Lets through `#rgb` and `#rrggbb`; throws on anything else. */
function parseHex(hex: string): Triple {
  const match = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex);
  if (!match?.[1]) throw new Error(`Not a colour: ${hex}`);
  const digits = match[1].length === 3 ? match[1].replace(/./g, '$&$&') : match[1];
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function linear(channel: number): number {
  const c = channel / 255;
  return c > 0.04045 ? ((c + 0.055) / 1.055) ** 2.4 : c / 12.92;
}

/** CIE L*a*b* (D65): distances in it follow what the eye sees, in RGB they do not. */
function toLab(hex: string): Triple {
  const rgb = parseHex(hex);
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve((r * 0.4124 + g * 0.3576 + b * 0.1805) / 0.95047);
  const y = curve(r * 0.2126 + g * 0.7152 + b * 0.0722);
  const z = curve((r * 0.0193 + g * 0.1192 + b * 0.9505) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const PRINT_LABS = PRINT_COLOURS.map((hex) => ({ hex, lab: toLab(hex) }));
/** Hue matters more than lightness: a pale red stays red. */
const LIGHTNESS_WEIGHT = 0.7;

/** The print colour nearest to any colour of the icon set. */
export function nearestPrintColour(hex: string): string {
  const lab = toLab(hex);
  let best: string = INK;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of PRINT_LABS) {
    const distance =
      ((candidate.lab[0] - lab[0]) * LIGHTNESS_WEIGHT) ** 2 +
      (candidate.lab[1] - lab[1]) ** 2 +
      (candidate.lab[2] - lab[2]) ** 2;
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate.hex;
    }
  }
  return best;
}

/** `share` of `over` (0 to 1) on top of `base`. */
export function mix(base: string, over: string, share: number): string {
  const [a, b] = [parseHex(base), parseHex(over)];
  const blend = (i: 0 | 1 | 2) => Math.round(a[i] * (1 - share) + b[i] * share);
  return `#${[blend(0), blend(1), blend(2)].map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}
