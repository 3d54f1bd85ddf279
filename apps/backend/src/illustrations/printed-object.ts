import { objectBody } from './icon-set';
import { INK, PAPER } from './palette';
import { round } from './round';

/** Collects what the picture draws more than once, so that each object is in the file once. */
export class Defs {
  private readonly ids = new Map<string, string>();

  idOf(name: string): string {
    const known = this.ids.get(name);
    if (known) return known;
    const id = `o${this.ids.size}`;
    this.ids.set(name, id);
    return id;
  }

  toString(): string {
    return [...this.ids].map(([name, id]) => `<g id="${id}">${objectBody(name)}</g>`).join('');
  }
}

export interface Placement {
  /** Centre and edge length in picture units. */
  x: number;
  y: number;
  size: number;
  /** Degrees. */
  turn?: number;
  flip?: boolean;
}

/** The label area of a pack, on the 32 grid, for an emblem. */
const LABELS: Record<string, { x: number; y: number; size: number }> = {
  'own:bottle': { x: 16, y: 22, size: 8.4 },
  'own:oil-bottle': { x: 16, y: 22.2, size: 8 },
  'own:vial': { x: 16, y: 21.5, size: 8.4 },
  'own:jar': { x: 16, y: 20.3, size: 8.4 },
  'own:bag': { x: 16, y: 18, size: 10.5 },
  'own:tea-bag': { x: 16, y: 18, size: 10.5 },
  'own:box': { x: 16, y: 18.8, size: 10 },
  'own:sack': { x: 16, y: 19.6, size: 10 },
  'own:plate': { x: 16, y: 16, size: 17 },
};

/** Width of the key line around a whole object and between its areas, in picture units. */
const CONTOUR = 26;
const INNER_LINE = 6.5;

/**
 * One object as a woodblock prints it: the key block's thick contour in ink, the colour blocks a
 * little beside it, as on a sheet laid on by hand.
 */
export function printObject(name: string, at: Placement, defs: Defs): string {
  const scale = at.size / 32;
  const id = defs.idOf(name);
  const slip = (3 / scale).toFixed(2);
  const place =
    `translate(${round(at.x)} ${round(at.y)}) rotate(${round(at.turn ?? 0)}) ` +
    `scale(${round((at.flip ? -1 : 1) * scale)} ${round(scale)}) translate(-16 -16)`;
  const contour = Math.min(CONTOUR, at.size / 9) / scale;
  const line = Math.min(INNER_LINE, at.size / 40) / scale;
  return (
    `<g transform="${place}" stroke="${INK}" stroke-linejoin="round" stroke-linecap="round">` +
    `<use href="#${id}" stroke-width="${round(contour)}" x="-${slip}" y="${slip}"/>` +
    `<use href="#${id}" stroke-width="${round(line)}"/></g>`
  );
}

export function hasLabel(object: string): boolean {
  return object in LABELS;
}

/** A pack with the picture of what is in it on the label. */
export function printPack(pack: string, emblem: string, at: Placement, defs: Defs): string {
  const label = LABELS[pack];
  if (!label) throw new Error(`No label area on ${pack}`);
  const scale = at.size / 32;
  const side = at.flip ? -1 : 1;
  const angle = ((at.turn ?? 0) * Math.PI) / 180;
  const dx = (label.x - 16) * scale * side;
  const dy = (label.y - 16) * scale;
  return (
    printObject(pack, at, defs) +
    printObject(
      emblem,
      {
        x: at.x + dx * Math.cos(angle) - dy * Math.sin(angle),
        y: at.y + dx * Math.sin(angle) + dy * Math.cos(angle),
        size: label.size * scale,
        turn: at.turn,
      },
      defs,
    )
  );
}

/** Hatching under an object, so that it stands on something. */
export function groundHatch(x: number, y: number, width: number): string {
  const lines = [1, 0.72, 0.4].map((share, i) => {
    const half = (width * share) / 2;
    return `M${round(x - half)} ${round(y + i * 13)}h${round(half * 2)}`;
  });
  return `<path d="${lines.join('')}" stroke="${INK}" stroke-width="6" stroke-linecap="round" fill="none"/>`;
}

/** A disc of plain paper with a carved rim. */
export function medallion(x: number, y: number, radius: number, fill: string = PAPER): string {
  return (
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" stroke="${INK}" stroke-width="8"/>` +
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius - 16)}" fill="none" stroke="${INK}" stroke-width="3"/>`
  );
}
