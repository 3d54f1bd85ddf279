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

/** What the browser says of the camera on this page: asked, without turning it on. */
export async function cameraPermission(page: Page): Promise<PermissionState> {
  return page.evaluate(async () => (await navigator.permissions.query({ name: 'camera' })).state);
}
