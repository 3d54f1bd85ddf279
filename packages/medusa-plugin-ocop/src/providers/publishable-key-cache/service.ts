import type { ICachingModuleService } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { LRUCache } from 'lru-cache';

const MOST_KEYS = 1000;
/** A key that was withdrawn, or a channel taken from it, is heard of no later than this. */
const REMEMBERED_MS = 1000;
/** Whoever asks while the same is being asked waits so long for that answer. */
const PATIENCE_MS = 500;

/** What Medusa's middleware for `/store` asks of every request. */
const keyQuestion = z.object({
  queryOptions: z.object({
    entity: z.literal('api_key'),
    filters: z.strictObject({ token: z.string(), type: z.literal('publishable') }),
  }),
});
const knownKey = z.object({ data: z.array(z.unknown()).min(1) });

interface Asking {
  answer: Promise<object | null>;
  settle(answer: object | null): void;
}

/**
 * Medusa looks up the publishable key of every request to `/store` over two modules, which takes longer
 * than all that a search does. As its Caching Module this remembers that one answer for a second, and
 * lets requests that come together ask once. Everything else that Medusa would keep, baskets and
 * shipping prices among it, is asked for anew each time.
 */
export default class PublishableKeyCache implements ICachingModuleService {
  private readonly answers = new LRUCache<string, object>({ max: MOST_KEYS, ttl: REMEMBERED_MS });
  private readonly asked = new Map<string, Asking>();

  /** Empty for a question whose answer is not kept. */
  async computeKey(input: object): Promise<string> {
    return keyQuestion.safeParse(input).success ? JSON.stringify(input) : '';
  }

  async computeTags(): Promise<string[]> {
    return [];
  }

  /** The answer, where it is known or about to be; null for whoever has to ask. */
  async get({ key }: { key?: string }): Promise<object | null> {
    if (!key) return null;
    const known = this.answers.get(key);
    if (known) return known;
    const asking = this.asked.get(key);
    if (asking) return asking.answer;
    this.begin(key);
    return null;
  }

  /** Hands the answer to all who wait for it. An unknown key is not remembered: anybody can make one up. */
  async set({ key, data }: { key: string; data: object }): Promise<void> {
    if (!key) return;
    if (knownKey.safeParse(data).success) this.answers.set(key, data);
    this.asked.get(key)?.settle(data);
  }

  async clear(): Promise<void> {
    this.answers.clear();
  }

  private begin(key: string): void {
    let resolve: (answer: object | null) => void = () => undefined;
    const answer = new Promise<object | null>((done) => {
      resolve = done;
    });
    const settle = (found: object | null) => {
      clearTimeout(timer);
      this.asked.delete(key);
      resolve(found);
    };
    // Who asked first may have failed: the others ask for themselves then.
    const timer = setTimeout(() => settle(null), PATIENCE_MS).unref();
    this.asked.set(key, { answer, settle });
  }
}
