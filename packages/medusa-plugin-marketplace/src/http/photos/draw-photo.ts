import sharp from 'sharp';
import { refusal } from '../../kernel/refuse';
import { paperKindOf } from '../papers/paper-kind';

/** Longest edge of a photo and of the small one on cards, in pixels. */
const EDGES = { photo: 1200, thumbnail: 480 } as const;
/** More than any phone's camera has; what has more is a bomb. */
const MOST_PIXELS = 80_000_000;
/** Shorter than that, nothing can be made out of the goods. */
const LEAST_EDGE = 300;
const QUALITY = 80;

export interface DrawnPicture {
  content: Buffer;
  width: number;
  height: number;
}

export interface DrawnPhoto {
  photo: DrawnPicture;
  thumbnail: DrawnPicture;
}

const PHOTO_TYPES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
export const PHOTO_FORMATS = 'JPEG, PNG, WebP';

/**
 * A photo drawn anew as WebP, upright, at most so large, with nothing of what the camera wrote into it: not the place,
 * the time, or the device. Judged by its bytes. @throws InvalidInputError that names `file`
 */
export async function drawPhoto(content: Buffer): Promise<DrawnPhoto> {
  const kind = paperKindOf(content);
  if (!kind || !PHOTO_TYPES.includes(kind.mimeType)) {
    throw refusal('file', 'wrong_format', { format: PHOTO_FORMATS });
  }
  const { width, height } = await sizeOf(content);
  if (Math.min(width, height) < LEAST_EDGE) {
    throw refusal('file', 'photo_too_small', { least: String(LEAST_EDGE) });
  }
  const photo = await draw(content, EDGES.photo);
  return { photo, thumbnail: await draw(photo.content, EDGES.thumbnail) };
}

async function sizeOf(content: Buffer): Promise<{ width: number; height: number }> {
  try {
    return await sharp(content, { limitInputPixels: MOST_PIXELS }).metadata();
  } catch {
    throw refusal('file', 'photo_unreadable');
  }
}

async function draw(content: Buffer, edge: number): Promise<DrawnPicture> {
  try {
    const { data, info } = await sharp(content, {
      limitInputPixels: MOST_PIXELS,
      failOn: 'error',
    })
      // As it was held; what says so is left behind with all else that is no picture.
      .rotate()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { content: data, width: info.width, height: info.height };
  } catch {
    throw refusal('file', 'photo_unreadable');
  }
}
