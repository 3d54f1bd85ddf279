import 'server-only';
import { createHash } from 'node:crypto';
import { ImageResponse } from 'next/og';
import { SharePictureDrawing } from '@/components/pictures/share-picture-drawing';
import { PICTURE_FONT_FAMILY, pictureFonts } from './picture-fonts';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './picture-size';
import type { SharePicture } from './share-picture';

const MAX_KEPT = 200;

/** PNGs by what they say, oldest use first: facts that change have another key, so none is stale. */
const kept = new Map<string, Promise<ArrayBuffer>>();

/** Names what would be drawn, without drawing it. */
export function pictureKey(picture: SharePicture): string {
  return createHash('sha256').update(JSON.stringify(picture)).digest('base64url').slice(0, 22);
}

/** Draws a picture, or takes it from those drawn before with the very same content. */
export function renderPicture(picture: SharePicture): Promise<ArrayBuffer> {
  const key = pictureKey(picture);
  const known = kept.get(key);
  kept.delete(key);
  const png = known ?? draw(picture);
  kept.set(key, png);
  png.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  return png;
}

async function draw(picture: SharePicture): Promise<ArrayBuffer> {
  const image = new ImageResponse(
    SharePictureDrawing({ picture, fontFamily: PICTURE_FONT_FAMILY }),
    { width: PICTURE_WIDTH, height: PICTURE_HEIGHT, fonts: await pictureFonts() },
  );
  return image.arrayBuffer();
}
