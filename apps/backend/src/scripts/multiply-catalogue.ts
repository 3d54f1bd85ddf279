import type { ExecArgs } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { certificationOf, fairsOf } from 'medusa-plugin-ocop/container/resolve';
import { readProductDocuments } from 'medusa-plugin-ocop/product-search/read-product-documents';
import { publishedProductIds } from 'medusa-plugin-ocop/product-search/seed-product-ids';
import { stampDocument } from 'medusa-plugin-ocop/product-search/stamp-document';
import { multiplyRows } from '../national/multiply-rows';
import { refuseInProduction } from './lib/demo-only';
import { Progress } from './lib/progress';

const INDEXES = ['product', 'product_primary'];
const BATCH = 2000;

/**
 * Copies the products of the national catalogue, with their certificates, prices and search
 * documents, until there are CATALOGUE_SIZE of them: for measuring at a size that no province has.
 * Rows go in by SQL and documents in bulk. The register knows nothing of the copies.
 */
export default async function multiplyCatalogue({ container }: ExecArgs): Promise<void> {
  refuseInProduction();
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const search = container.resolve(Modules.SEARCH);
  const certification = certificationOf(container);
  const fairs = fairsOf(container);
  const size = Number(process.env.CATALOGUE_SIZE ?? 200_000);
  const indexes = (await search.listIndexes()).filter(
    ({ name, status }) => INDEXES.includes(name) && status === 'ready',
  );
  const originals: string[] = [];
  for await (const ids of publishedProductIds(query)) originals.push(...ids);
  const copies = Math.ceil(size / originals.length) - 1;
  if (copies < 1) return logger.info('The catalogue is large enough');

  await multiplyRows(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), copies);
  logger.info(`Every product ${copies} times more`);

  const progress = new Progress('Search documents', originals.length * copies, (line) =>
    logger.info(line),
  );
  const pageSize = Math.max(1, Math.floor(BATCH / copies));
  for (let start = 0; start < originals.length; start += pageSize) {
    const ids = originals.slice(start, start + pageSize);
    const now = new Date();
    const documents = (
      await readProductDocuments(query, { certification, fairs }, ids, (problem) =>
        logger.warn(problem),
      )
    ).flatMap((document) =>
      Array.from({ length: copies }, (_, copy) =>
        stampDocument(
          {
            ...document,
            id: `${document.id}_${copy + 1}`,
            handle: `${document.handle}-${copy + 1}`,
            verification_code:
              document.verification_code && `${document.verification_code}-${copy + 1}`,
          },
          now,
        ),
      ),
    );
    await Promise.all(
      indexes.map(({ name }) => search.upsertDocuments({ index: name, documents })),
    );
    progress.add(documents.length, documents.length);
  }
}
