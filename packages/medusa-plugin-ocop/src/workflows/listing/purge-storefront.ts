import { createHmac } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { CERTIFICATION_MODULE } from '../../modules/certification';
import type { DueChange } from '../../modules/certification/operations/outbox';
import type CertificationModuleService from '../../modules/certification/service';

const TIMEOUT = 5_000;
const TAGS_PER_REQUEST = 200;

/** SHA-256 HMAC over the raw body, as the storefront checks it. */
export function signPurge(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/**
 * Tells the storefront which cached pages are no longer true. Without STOREFRONT_URL there is no
 * cache to purge. Throws when the storefront did not take it; the outbox tries again.
 */
export async function purgeStorefront(
  container: MedusaContainer,
  changes: readonly DueChange[],
): Promise<void> {
  if (!process.env.STOREFRONT_URL) return;
  await purgeTags(await tagsOf(container, changes));
}

/** Sends tags of the storefront's cache to be purged. Throws when the storefront did not take them. */
export async function purgeTags(tags: readonly string[]): Promise<void> {
  const { STOREFRONT_URL, PURGE_SECRET } = process.env;
  if (!STOREFRONT_URL) return;
  if (!PURGE_SECRET)
    throw new Error('PURGE_SECRET is not set: the storefront refuses unsigned purges');
  for (let start = 0; start < tags.length; start += TAGS_PER_REQUEST) {
    const body = JSON.stringify({
      tags: tags.slice(start, start + TAGS_PER_REQUEST),
      sent_at: new Date().toISOString(),
    });
    const response = await fetch(new URL('/api/purge', STOREFRONT_URL), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-ocop-signature': signPurge(body, PURGE_SECRET),
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error(`the storefront answered the purge with ${response.status}`);
  }
}

async function tagsOf(
  container: MedusaContainer,
  changes: readonly DueChange[],
): Promise<string[]> {
  const productIds = [...new Set(changes.map(({ product_id }) => product_id))];
  const certificateIds = [...new Set(changes.map(({ certificate_id }) => certificate_id))];
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: productIds }, { select: ['id', 'handle'], take: productIds.length });
  const certificates = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listCertificates(
      { id: certificateIds },
      {
        select: ['id', 'verification_code', 'producer.handle'],
        relations: ['producer'],
        take: certificateIds.length,
      },
    );
  const producers = new Set(certificates.map(({ producer }) => producer.handle));
  return [
    'catalogue',
    ...products.map(({ handle }) => `product:${handle}`),
    ...[...producers].map((handle) => `producer:${handle}`),
    ...certificates.map(({ verification_code }) => `certificate:${verification_code}`),
  ];
}
