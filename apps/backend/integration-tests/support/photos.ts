import { listingAnswer } from 'ocop-contract';
import sharp from 'sharp';
import { parsed } from './answers';
import type { Shop } from './shop';

/** A photo as a phone takes it: lying, with where and by what it was taken written into it. */
export function phonePhoto(colour = '#7a5230', width = 1600, height = 1200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .withExif({
      IFD0: { Make: 'DienThoai', Model: 'BiMat' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 38/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

export async function pictureFacts(content: Buffer) {
  const { format, width, height, exif, orientation } = await sharp(content).metadata();
  return { format, width, height, exif, orientation };
}

/** Sends a photo of goods as a form, as the desk does. */
export async function sendPhoto(
  shop: Shop,
  token: string,
  listingId: string,
  content: Buffer,
  name = 'IMG_1.jpg',
): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(content)]), name);
  return fetch(new URL(`/seller/listings/${listingId}/photos`, shop.anyone.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
}

/** A listing with one photo more. */
export async function withPhoto(shop: Shop, token: string, listingId: string, content: Buffer) {
  const answer = await sendPhoto(shop, token, listingId, content);
  const body: unknown = await answer.json();
  return parsed(listingAnswer, { status: answer.status, headers: answer.headers, body }).listing;
}
