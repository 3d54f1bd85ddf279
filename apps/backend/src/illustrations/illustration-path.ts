import { type GroupCode, isGroupCode, provinceBySlug } from 'ocop-core';
import type { Illustration } from './draw-illustration';
import { pictureKindById, printOf, truePrint } from './kind-of';
import { hashText } from './random';

/** Under Medusa's folder for public files, so that proxies and pages treat both alike. */
const FOLDER = '/static/illustrations';
const SEEDS = 240;
const NAME = /^([a-z]{2})-([a-z]+)-(\d{1,3})\.svg$/;

interface Pictured {
  name: string;
  handle: string;
  group: GroupCode;
  /** Of the province of today. */
  provinceSlug: string;
}

/**
 * The address of a product's picture: it holds all that the picture is drawn from, so that no file
 * is stored and every instance answers it, e.g. `/static/illustrations/thai-nguyen/tp-che-17.svg`.
 * @param view further views of the same product: 1, 2, …
 */
export function illustrationPath(product: Pictured, view = 0): string {
  const kind = printOf(product.name, product.group);
  const seed = (hashText(product.handle) + view) % SEEDS;
  return `${FOLDER}/${product.provinceSlug}/${product.group.toLowerCase()}-${kind.id}-${seed}.svg`;
}

/** Reads the last two parts of such an address; null where they name no picture. */
export function parseIllustrationPath(provinceSlug: string, name: string): Illustration | null {
  const [, groupText = '', kindId = '', seedText = ''] = NAME.exec(name) ?? [];
  const group = groupText.toUpperCase();
  const kind = pictureKindById(kindId);
  const province = provinceBySlug(provinceSlug);
  const seed = Number(seedText);
  if (!kind || !province || !isGroupCode(group) || seedText === '' || seed >= SEEDS) return null;
  const { slug, nameVi, regionCode } = province;
  // An address from before the kind lost its print.
  const print = truePrint(kind, group);
  return { kind: print, group, province: { slug, name: nameVi, region: regionCode }, seed };
}
