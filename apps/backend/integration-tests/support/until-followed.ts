import { setTimeout as pause } from 'node:timers/promises';
import { z } from '@medusajs/framework/zod';
import { listingProgressSchema } from 'ocop-contract';

const PATIENCE = 120_000;
const INTERVAL = 25;

const unfinished = z.object({ effects: listingProgressSchema.refine(({ open }) => open > 0) });
const ofDecision = unfinished.extend({ decision: z.object({ id: z.string() }) });
const ofCertificate = unfinished.extend({ certificate: z.object({ id: z.string() }) });
const progressAnswer = z.object({ effects: listingProgressSchema });

/** Where to ask how far the shop has followed what was answered so; null where it need not be asked. */
export function effectsAddress(body: unknown): string | null {
  const decision = ofDecision.safeParse(body).data?.decision;
  if (decision) return `/admin/ocop/decisions/${decision.id}/effects`;
  const certificate = ofCertificate.safeParse(body).data?.certificate;
  return certificate ? `/admin/ocop/certificates/${certificate.id}/effects` : null;
}

/** Resolves when nothing of it is due: carried out, put off after a failure, or waiting for its day. */
export async function untilFollowed(ask: () => Promise<{ body: unknown }>): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const { effects } = progressAnswer.parse((await ask()).body);
    if (effects.open === 0) return;
    if (performance.now() > end) throw new Error(`not followed: ${JSON.stringify(effects)}`);
    await pause(INTERVAL);
  }
}
