import { join } from 'node:path';
import { localDirectory } from 'local-services';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export const PHONE = { width: 360, height: 780 };
export const DESKTOP = { width: 1280, height: 800 };

/** A picture of the whole page under `.local/e2e`, for whoever wants to see what was tested. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(localDirectory, 'e2e', `${name}.png`), fullPage: true });
}

/** Names of the cookies that scripts can read; none of them opens anything. */
export async function readableCookies(page: Page): Promise<string[]> {
  const readable = (await page.context().cookies()).filter(({ httpOnly }) => !httpOnly);
  return readable.map(({ name }) => name).sort();
}

const PATIENCE_MILLISECONDS = 60_000;

/** Somebody with a browser profile of their own; what the browser complains of is remembered. */
export class Visitor {
  private readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    context.on('console', (message) => {
      // Answers such as 404 are looked at where they are expected.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load')) return;
      // Medusa's own page of an order puts a block into a paragraph; it shows nothing wrong.
      if (message.text().startsWith('Warning: validateDOMNesting')) return;
      this.complaints.push(`${message.text()} (${message.page()?.url()})`);
    });
  }

  static async arrive(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
    const context = await browser.newContext({ viewport: PHONE, locale: 'vi-VN', ...options });
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    return new Visitor(context, await context.newPage());
  }

  /**
   * Closes the browser profile; fails on errors of scripts and of the content security policy, which
   * nobody sees on the page.
   * @param failure name of the picture that is kept of a journey that failed
   */
  async leave(failure: string | null): Promise<void> {
    if (failure) {
      const path = join(localDirectory, 'e2e', `${failure.replace(/\W+/g, '-')}.png`);
      await this.page.screenshot({ path, fullPage: true }).catch(() => undefined);
    }
    await this.context.close();
    expect(this.complaints, 'complaints of the browser').toEqual([]);
  }
}
