import { type GroupCode, normaliseTonePlacement } from 'ocop-core';
import { GROUP_KINDS, PICTURE_KINDS, type PictureKind } from './picture-kinds';

/** The kind of goods that a product name tells; its group's general kind where it tells none. */
export function pictureKindOf(name: string, group: GroupCode): PictureKind {
  const text = ` ${normaliseTonePlacement(name).toLowerCase()} `;
  let best: PictureKind = GROUP_KINDS[group];
  let earliest = Number.POSITIVE_INFINITY;
  for (const kind of PICTURE_KINDS) {
    const found = kind.match.exec(text);
    if (!found) continue;
    const start = found.index + (found[0].startsWith(' ') ? 1 : 0);
    if (start < earliest) {
      earliest = start;
      best = kind;
    }
  }
  return best;
}

/** What a product is pictured by: its kind, or its group's own print where none is true of it. */
export function printOf(name: string, group: GroupCode): PictureKind {
  return truePrint(pictureKindOf(name, group), group);
}

/** The kind, or its group's print where it has none. */
export function truePrint(kind: PictureKind, group: GroupCode): PictureKind {
  return kind.unpictured ? GROUP_KINDS[group] : kind;
}

const GROUP_IDS: ReadonlySet<string> = new Set(Object.values(GROUP_KINDS).map(({ id }) => id));

/** Whether a print stands for a whole product group. */
export function isGroupPrint({ id }: PictureKind): boolean {
  return GROUP_IDS.has(id);
}

const BY_ID = new Map(
  [...PICTURE_KINDS, ...Object.values(GROUP_KINDS)].map((kind) => [kind.id, kind]),
);

export function pictureKindById(id: string): PictureKind | null {
  return BY_ID.get(id) ?? null;
}
