import { FORM_FIELDS } from '@/lib/desk/desk-form-state';
import { LISTING_FIELD } from '@/lib/desk/photos';
import type { WaitingPhoto } from './photo-store';

/** What came of one photo: it is there, it waits for the network, or it is refused for what it is. */
export type SentPhoto = { next: string } | { waits: true } | { trouble: string };

/** Sends one photo; the same photo sent again is one, however often its answer is lost. */
export async function sendPhoto(
  photo: WaitingPhoto,
  locale: string,
  address: string,
): Promise<SentPhoto> {
  const form = new FormData();
  form.set(FORM_FIELDS.locale, locale);
  form.set(FORM_FIELDS.nonce, photo.id);
  form.set(LISTING_FIELD, photo.listingId);
  form.set('file', photo.file, photo.name);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: form,
    });
    return read(await response.json());
  } catch {
    return { waits: true };
  }
}

function read(answer: unknown): SentPhoto {
  if (typeof answer !== 'object' || answer === null) return { waits: true };
  if ('next' in answer && typeof answer.next === 'string') return { next: answer.next };
  const isAgain = 'again' in answer && answer.again === true;
  if (!isAgain && 'trouble' in answer && typeof answer.trouble === 'string') {
    return { trouble: answer.trouble };
  }
  return { waits: true };
}
