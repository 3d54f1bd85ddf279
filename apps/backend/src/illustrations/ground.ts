import type { GroupCode } from 'ocop-core';
import { INK, mix, PAPER } from './palette';
import { pick, type Random } from './random';

/** One print colour per product group, in the tints that thinner paint gives. */
const GROUNDS: Readonly<Record<GroupCode, readonly string[]>> = {
  TP: ['#E6B54A', '#EBC978', '#F0DAA6'],
  DU: ['#8FB5B2', '#B4CFC8'],
  DL: ['#A5BE85', '#C6D3A2'],
  TC: ['#DC9A78', '#E9BFA2'],
  SV: ['#E5AFA2', '#EFCDBF'],
  DV: ['#9FB7C4', '#C2D0D2'],
};

export function groundColour(group: GroupCode, random: Random): string {
  return pick(GROUNDS[group], random);
}

const MOTIFS = [
  // grain
  'M20 8q12 14 0 28q-12 -14 0 -28zM60 48q12 14 0 28q-12 -14 0 -28z',
  // wave scale
  'M0 40a20 20 0 0 1 40 0M40 40a20 20 0 0 1 40 0M10 40a10 10 0 0 1 20 0M50 40a10 10 0 0 1 20 0M-20 80a20 20 0 0 1 40 0M20 80a20 20 0 0 1 40 0M60 80a20 20 0 0 1 40 0M30 80a10 10 0 0 1 20 0M-10 80a10 10 0 0 1 20 0M70 80a10 10 0 0 1 20 0',
  // four-petal flower
  'M20 20q-8 -14 0 -16q8 2 0 16q14 -8 16 0q-2 8 -16 0q8 14 0 16q-8 -2 0 -16q-14 8 -16 0q2 -8 16 0zM60 60q-8 -14 0 -16q8 2 0 16q14 -8 16 0q-2 8 -16 0q8 14 0 16q-8 -2 0 -16q-14 8 -16 0q2 -8 16 0z',
  // woven bamboo
  'M4 10h32M4 20h32M4 30h32M50 4v32M60 4v32M70 4v32M10 44v32M20 44v32M30 44v32M44 50h32M44 60h32M44 70h32',
] as const;

/** A tone-on-tone wallpaper for pictures without a horizon. */
export function wallpaper(ground: string, random: Random): string {
  const motif = pick(MOTIFS, random);
  const tone = mix(ground, INK, 0.17);
  return (
    `<pattern id="w" width="80" height="80" patternUnits="userSpaceOnUse">` +
    `<path d="${motif}" fill="none" stroke="${tone}" stroke-width="4" stroke-linecap="round"/></pattern>` +
    `<path d="M52 52h696v616H52z" fill="url(#w)"/>`
  );
}

/** Shell dust in điệp paper, which shines through the paint. */
export function shellDust(ground: string, random: Random): string {
  const tone = mix(ground, PAPER, 0.5);
  let specks = '';
  for (let i = 0; i < 46; i++) {
    const x = Math.round(60 + random() * 680);
    const y = Math.round(60 + random() * 600);
    const size = 2 + Math.round(random() * 5);
    specks += `M${x} ${y}l${size} -2l${Math.round(size / 2)} ${size}z`;
  }
  return `<path d="${specks}" fill="${tone}"/>`;
}
