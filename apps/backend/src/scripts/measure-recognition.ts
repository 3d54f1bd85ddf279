import type { ExecArgs } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { readCatalogue } from '../national/catalogue-rows';
import { measuredBatches } from '../national/measured-batches';
import { beginSeed } from './lib/begin-seed';
import { measuredWork } from './lib/measure/measured-work';
import { timedParts } from './lib/measure/timed-parts';

const arguments_ = z.tuple([z.enum(['ours', 'stock']), z.coerce.number().int().positive()]);
const batchNumber = z.number().int().nonnegative();

/**
 * One side of `bench/recognition.mjs`, in a process and a database of its own: carries out the batch
 * whose number its parent sends, and tells what each part of it took.
 */
export default async function measureRecognition({ container, args }: ExecArgs): Promise<void> {
  const [side, size] = arguments_.parse(args);
  const anchor = await beginSeed(container, 'national_anchor');
  const { warmUp, measured } = measuredBatches(readCatalogue(), anchor, size);
  const batches = [...warmUp, ...measured];
  const work = measuredWork(container, side);
  const send = (message: unknown) => process.send?.(message);
  const ended = new Promise<void>((resolve) => process.once('disconnect', resolve));
  process.on('message', async (message) => {
    try {
      const batch = batches[batchNumber.parse(message)];
      if (!batch) throw new Error(`no batch ${String(message)}`);
      for await (const part of timedParts(work, batch)) send({ part });
      send({ done: true });
    } catch (error) {
      send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  send({ warmUp: warmUp.length, sizes: batches.map(({ items }) => items.length) });
  await ended;
}
