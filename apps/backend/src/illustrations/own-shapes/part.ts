export { INK, PAPER } from '../palette';

export const SON = '#A92F1C';
export const CLAY = '#D9733A';
export const CHAM = '#17495A';
export const SKY = '#6F9FA6';
export const LA = '#2F6B3C';
export const LEAF = '#86A55E';
export const HOE = '#E5A823';
export const WOOD = '#8A5A2B';
export const ROSE = '#DB9486';

/** One area of flat colour. */
export type Part = readonly [fill: string, path: string];
export type Shapes = Readonly<Record<string, readonly Part[]>>;

export const oval = (fill: string, x: number, y: number, rx: number, ry: number): Part => [
  fill,
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`,
];

export const disc = (fill: string, x: number, y: number, r: number): Part => oval(fill, x, y, r, r);

export const box = (fill: string, x: number, y: number, w: number, h: number): Part => [
  fill,
  `M${x} ${y}h${w}v${h}h${-w}z`,
];
