import { useCallback, useEffect, useRef, useState } from 'react';
import { openPage } from '../form/open-page';
import { smallerPicture } from '../papers/smaller-picture';
import { forgetPhoto, keepPhoto, type WaitingPhoto, waitingPhotos } from './photo-store';
import { sendPhoto } from './send-photo';

export interface QueuedPhoto extends WaitingPhoto {
  state: 'waiting' | 'sending' | 'refused';
  trouble?: string;
}

/** Looked at again where no event tells that the network is back. */
const AGAIN_MS = 5000;

/**
 * Photos that are sent one by one. They are kept on the device until the server has them: a network that is gone, a
 * page that is closed and a phone that is switched off cost none.
 */
export function usePhotoQueue(listingId: string, locale: string, address: string) {
  const [photos, setPhotos] = useState<readonly QueuedPhoto[]>([]);
  const queue = useRef<QueuedPhoto[]>([]);
  const isUnderWay = useRef(false);

  const show = useCallback(() => setPhotos([...queue.current]), []);

  const goOn = useCallback(async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    let next: string | null = null;
    for (;;) {
      const photo = queue.current.find(({ state }) => state === 'waiting');
      if (!photo) break;
      photo.state = 'sending';
      show();
      const outcome = await sendPhoto(photo, locale, address);
      if ('waits' in outcome) {
        photo.state = 'waiting';
        break;
      }
      await forgetPhoto(photo.id);
      if ('next' in outcome) {
        queue.current = queue.current.filter(({ id }) => id !== photo.id);
        next = outcome.next;
      } else Object.assign(photo, { state: 'refused', trouble: outcome.trouble });
      show();
    }
    isUnderWay.current = false;
    show();
    if (next !== null && queue.current.length === 0) openPage(next);
  }, [address, locale, show]);

  const add = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        const small = await smallerPicture(file);
        const id = `${Date.now()}-${crypto.randomUUID()}`;
        const photo = { id, listingId, file: small, name: small.name };
        await keepPhoto(photo);
        queue.current.push({ ...photo, state: 'waiting' });
      }
      show();
      await goOn();
    },
    [goOn, listingId, show],
  );

  const drop = useCallback(
    async (id: string) => {
      await forgetPhoto(id);
      queue.current = queue.current.filter((photo) => photo.id !== id);
      show();
    },
    [show],
  );

  useEffect(() => {
    let isThere = true;
    void waitingPhotos(listingId).then((found) => {
      if (!isThere) return;
      const known = new Set(queue.current.map(({ id }) => id));
      const left = found.filter(({ id }) => !known.has(id));
      queue.current.push(...left.map((photo) => ({ ...photo, state: 'waiting' as const })));
      show();
      void goOn();
    });
    const again = () => void goOn();
    addEventListener('online', again);
    const timer = setInterval(again, AGAIN_MS);
    return () => {
      isThere = false;
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [goOn, listingId, show]);

  return { photos, add, drop };
}
