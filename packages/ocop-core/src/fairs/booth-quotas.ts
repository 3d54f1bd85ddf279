/** From where who holds a booth comes: each has places of its own in a zone. */
export const BOOTH_ORIGINS = ['own_province', 'other_provinces', 'foreign', 'sponsor'] as const;
export type BoothOrigin = (typeof BOOTH_ORIGINS)[number];

/** Places of a zone by origin. */
export type BoothQuotas = Readonly<Record<BoothOrigin, number>>;

/**
 * From where a producer of the register comes, by the province (today's codes) that holds the fair. A fair of
 * no province, as one that is online alone may be, has no own producers.
 */
export function boothOriginOf(
  producerProvince: string,
  fairProvince: string | null,
): Extract<BoothOrigin, 'own_province' | 'other_provinces'> {
  return fairProvince !== null && producerProvince === fairProvince
    ? 'own_province'
    : 'other_provinces';
}

/** Places of a zone in all. */
export function placesOfZone(quotas: BoothQuotas): number {
  return BOOTH_ORIGINS.reduce((sum, origin) => sum + quotas[origin], 0);
}
