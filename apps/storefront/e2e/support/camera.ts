import type { Page } from 'playwright-core';

declare global {
  /** What the stand-in reads in the next pictures. */
  var codesInSight: string[];
}

/**
 * Gives the page a reader of QR codes that says what the test tells it to, from real pictures of the
 * browser's test camera: Chromium on Linux has no reader of its own, on Android and macOS it has.
 */
export async function standInReader(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.codesInSight = [];
    Object.assign(globalThis, {
      BarcodeDetector: class {
        static async getSupportedFormats() {
          return ['qr_code'];
        }
        async detect(video: HTMLVideoElement) {
          if (video.videoWidth === 0) throw new DOMException('no picture', 'InvalidStateError');
          return globalThis.codesInSight.map((rawValue) => ({ rawValue }));
        }
      },
    });
  });
}

/** Holds something before the camera. */
export async function hold(page: Page, ...codes: string[]): Promise<void> {
  await page.evaluate((held) => {
    globalThis.codesInSight = held;
  }, codes);
}

/** Whether a page may use the camera: the name of the error where it may not. */
export async function askForCamera(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      for (const track of stream.getTracks()) track.stop();
      return null;
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  });
}
