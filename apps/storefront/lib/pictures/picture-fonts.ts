import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = '../../node_modules/@fontsource/be-vietnam-pro/files';

/** Be Vietnam Pro in two subsets; a letter that the first does not hold is drawn from the second. */
export const PICTURE_FONT_FAMILY = 'Latin, Vietnamese';

const FILES = [
  { name: 'Latin', subset: 'latin', weight: 400 },
  { name: 'Latin', subset: 'latin', weight: 700 },
  { name: 'Vietnamese', subset: 'vietnamese', weight: 400 },
  { name: 'Vietnamese', subset: 'vietnamese', weight: 700 },
] as const;

type PictureFonts = { name: string; weight: 400 | 700; style: 'normal'; data: Buffer }[];

let fonts: Promise<PictureFonts> | undefined;

/** The fonts that pictures are drawn with, read once. The drawing knows WOFF, not WOFF2. */
export function pictureFonts(): Promise<PictureFonts> {
  fonts ??= Promise.all(
    FILES.map(async ({ name, subset, weight }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(
        join(process.cwd(), FOLDER, `be-vietnam-pro-${subset}-${weight}-normal.woff`),
      ),
    })),
  ).catch((error: unknown) => {
    fonts = undefined;
    throw error;
  });
  return fonts;
}
