import { z } from 'zod';
import { callJson } from './call-json';
import type { Stack } from './stack';

/** A page that is asked for again and again, and what must not be on it. */
export interface Watched {
  url: URL;
  /** What the page shows of what it must not, or null. */
  shows(html: string): string | null;
}

/** A look at a page that showed it. */
interface Sighting {
  url: URL;
  /** When the request began, by `performance.now()`. */
  began: number;
  shown: string;
}

interface Watch {
  readonly sightings: readonly Sighting[];
  /** How often a page was looked at since a moment. */
  looksSince(page: Watched, moment: number): number;
  stop(): Promise<void>;
}

/** Asks for all the pages side by side from now on, each again as soon as its answer is there. */
export function watchPages(pages: readonly Watched[]): Watch {
  const sightings: Sighting[] = [];
  const looks = new Map<Watched, number[]>(pages.map((page) => [page, []]));
  let over = false;
  const watch = async (page: Watched) => {
    while (!over) {
      const began = performance.now();
      const shown = page.shows(await (await fetch(page.url)).text());
      looks.get(page)?.push(began);
      if (shown !== null) sightings.push({ url: page.url, began, shown });
    }
  };
  const watching = Promise.all(pages.map(watch));
  return {
    sightings,
    looksSince: (page, moment) => (looks.get(page) ?? []).filter((began) => began >= moment).length,
    stop: async () => {
      over = true;
      await watching;
    },
  };
}

const editionSchema = z.object({ register: z.object({ sequence: z.number() }) });

/** How far the register has come. */
export async function readRegisterSequence(stack: Stack): Promise<number> {
  const { register } = await callJson({
    url: new URL('/store/ocop/edition', stack.backendUrl),
    headers: { 'x-publishable-api-key': stack.publishableKey },
    schema: editionSchema,
  });
  return register.sequence;
}

/** Resolves with a moment after the commit of what comes next, as soon as it can be seen. */
export async function untilCommitted(
  sequence: () => Promise<number>,
  before: number,
): Promise<number> {
  for (;;) {
    if ((await sequence()) > before) return performance.now();
  }
}
