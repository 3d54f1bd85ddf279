import type { GroupCode, RegionCode } from 'ocop-core';
import { type CompositionName, compose, compositionsFor, wantsScenery } from './compositions';
import { woodblockFrame } from './frame';
import { groundColour, shellDust, wallpaper } from './ground';
import { isGroupPrint } from './kind-of';
import { mix, PAPER } from './palette';
import { EITHER_MAY_LEAD, type PictureKind } from './picture-kinds';
import { Defs } from './printed-object';
import { hashText, type Random, seededRandom } from './random';
import { regionScenery } from './region-scenery';

export interface Illustration {
  kind: PictureKind;
  /** Product group code: decides the ground colour. */
  group: GroupCode;
  province: { slug: string; name: string; region: RegionCode };
  /** Same values, same picture. */
  seed: number;
  composition?: CompositionName;
}

/** The kind with the object in front that this picture is of; the label keeps what it shows. */
function withLead(kind: PictureKind, random: Random): PictureKind {
  const [first, second, ...others] = kind.objects;
  if (second === undefined || !EITHER_MAY_LEAD.has(kind.id) || random() < 0.5) return kind;
  return { ...kind, objects: [second, first, ...others], emblem: kind.emblem ?? first };
}

function titleOf({ kind, province }: Illustration): string {
  const shown = isGroupPrint(kind) ? ` nhóm ${kind.label}` : `: ${kind.label}`;
  return `Tranh minh họa${shown}, ${province.name}`;
}

/** Draws the woodblock picture of a product as a self-contained SVG of 800 × 800. */
export function drawIllustration(picture: Illustration): string {
  const { group, province, seed } = picture;
  const random = seededRandom(hashText(`${picture.kind.id}/${group}/${province.slug}/${seed}`));
  const kind = withLead(picture.kind, random);
  const choices = compositionsFor(kind);
  const composition = picture.composition ?? choices[seed % choices.length] ?? 'single';
  const ground = groundColour(group, random);
  const defs = new Defs();
  const backdrop = wantsScenery(composition)
    ? regionScenery(province.region, ground, random)
    : wallpaper(ground, random);
  const goods = compose(composition, { kind, defs, random, light: mix(ground, PAPER, 0.55) });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" role="img" aria-labelledby="t">` +
    `<title id="t">${titleOf(picture)}</title>` +
    `<defs>${defs}</defs><path d="M40 40h720v720H40z" fill="${ground}"/>` +
    `${backdrop}${shellDust(ground, random)}${goods}${woodblockFrame(province.name, random)}</svg>`
  );
}
