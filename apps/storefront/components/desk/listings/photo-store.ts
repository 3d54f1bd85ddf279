/** Photos that were taken and are not at the server yet, on the device alone. */
const DATABASE = 'cho-phien-anh';
const STORE = 'waiting';

export interface WaitingPhoto {
  id: string;
  listingId: string;
  file: Blob;
  name: string;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

/** Does without where the device keeps nothing: then a photo waits as long as its page is open. */
export async function keepPhoto(photo: WaitingPhoto): Promise<void> {
  await inStore('readwrite', (store) => store.put(photo)).catch(() => undefined);
}

export async function forgetPhoto(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id)).catch(() => undefined);
}

/** Of who signs out nothing stays on the device. */
export function forgetPhotos(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(DATABASE);
      // A page that is open elsewhere lets go of it later.
      for (const end of ['success', 'error', 'blocked']) {
        request.addEventListener(end, () => resolve());
      }
    } catch {
      resolve();
    }
  });
}

/** Photos of a listing that wait, in the order in which they were taken. */
export async function waitingPhotos(listingId: string): Promise<WaitingPhoto[]> {
  const all: WaitingPhoto[] = await inStore('readonly', (store) => store.getAll()).catch(() => []);
  return all
    .filter((photo) => photo.listingId === listingId)
    .sort((one, other) => one.id.localeCompare(other.id));
}
