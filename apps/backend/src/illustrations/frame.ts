import { INK, PAPER } from './palette';
import { between, type Random } from './random';
import { round } from './round';

/** A rectangle cut by hand: its edges waver by a few units. */
function carvedEdge(inset: number, waver: number, random: Random): string {
  const low = inset;
  const high = 800 - inset;
  const stops = [0, 0.22, 0.47, 0.71, 1];
  const at = (share: number) => low + (high - low) * share;
  const off = () => between(-waver, waver, random);
  const points: string[] = [];
  for (const s of stops) points.push(`${round(at(s))} ${round(low + off())}`);
  for (const s of stops.slice(1)) points.push(`${round(high + off())} ${round(at(s))}`);
  for (const s of stops.slice(1)) points.push(`${round(at(1 - s))} ${round(high + off())}`);
  for (const s of stops.slice(1, -1)) points.push(`${round(low + off())} ${round(at(1 - s))}`);
  return `M${points.join('L')}z`;
}

/** Leaf pairs left and right of the place name. */
function captionLeaves(x: number, side: 1 | -1): string {
  return (
    `M${x} 709q${14 * side} -22 ${40 * side} -20q${-6 * side} 22 ${-40 * side} 20z` +
    `M${x} 709q${14 * side} 22 ${40 * side} 20q${-6 * side} -22 ${-40 * side} -20z` +
    `M${x + 44 * side} 709q${12 * side} -13 ${30 * side} 0q${-18 * side} 13 ${-30 * side} 0z`
  );
}

/** Be Vietnam Pro where the page has it; an image embedded by `img` cannot load a web font. */
const FONT = "'Be Vietnam Pro','Segoe UI','Noto Sans','Helvetica Neue',Arial,sans-serif";
const CAPTION_SIZE = 46;
/** Mean advance of a capital with tracking, as a share of the size: for placing the leaves. */
const CAPITAL_ADVANCE = 0.76;

/** The woodblock frame with the province's name cut into its foot. */
export function woodblockFrame(caption: string, random: Random): string {
  const text = caption.toLocaleUpperCase('vi');
  const half = (text.length * CAPTION_SIZE * CAPITAL_ADVANCE) / 2 + 22;
  const field = carvedEdge(52, 3, random);
  return (
    `<path fill-rule="evenodd" fill="${PAPER}" d="M0 0h800v800H0z${field}"/>` +
    `<path d="M52 668H748V748H52z" fill="${PAPER}"/>` +
    `<path d="${field}" fill="none" stroke="${INK}" stroke-width="9" stroke-linejoin="round"/>` +
    `<path d="${carvedEdge(26, 2, random)}" fill="none" stroke="${INK}" stroke-width="3.5"/>` +
    `<path d="M52 669H748" stroke="${INK}" stroke-width="8"/>` +
    `<path d="${captionLeaves(400 - half, -1)}${captionLeaves(400 + half, 1)}" fill="#A92F1C"/>` +
    `<text x="400" y="725" text-anchor="middle" font-family="${FONT}" font-weight="700" ` +
    `font-size="${CAPTION_SIZE}" letter-spacing="2" fill="${INK}">${text}</text>`
  );
}
