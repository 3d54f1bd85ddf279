import { writeFile } from 'node:fs/promises';
import type { ExecArgs, MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { buildDemoCatalogue } from '../demo/demo-catalogue';
import { setUpAdminUser } from './lib/admin-user';
import { refuseInProduction } from './lib/demo-only';
import { loadRecognitions, loadRevocations, type Revocation, rowKey } from './lib/load-decisions';
import { Progress } from './lib/progress';
import { setUpStore } from './lib/set-up-store';
import { anchorOf } from './lib/store-metadata';

const ACTOR = 'demo-seed';
const ANCHOR = 'demo_anchor';

/**
 * Sets up the shop and fills it with the demo's decisions. Run again, or after a break, it finishes
 * what is missing. `DEMO_ADMIN_EMAIL` and `DEMO_ADMIN_PASSWORD` make an operator; `SEED_OUTPUT` names
 * the file for what the storefront has to know.
 */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  refuseInProduction();
  const anchor = await anchorOf(container, ANCHOR);
  const { publishableKey, regionId } = await setUpStore(container, {
    demo: true,
    [ANCHOR]: anchor,
  });
  await seedAdmin(container);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const say = (line: string) => logger.info(line);
  const { recognitions, revocations } = buildDemoCatalogue(anchor);
  const total = recognitions.reduce((sum, { items }) => sum + items.length, 0);
  const recognised = await loadRecognitions(
    container,
    recognitions,
    ACTOR,
    new Progress('Demo products', total, say),
  );
  const certificates = new Map(
    recognitions.flatMap(({ decision, items }) =>
      items.map(({ product_name }, index) => [
        product_name,
        recognised.get(rowKey(decision, index))?.certificate_id,
      ]),
    ),
  );
  const ended = revocations.flatMap(({ decision, product_name, ...item }): Revocation[] => {
    const certificate_id = certificates.get(product_name);
    return certificate_id ? [{ decision, items: [{ ...item, certificate_id }] }] : [];
  });
  await loadRevocations(container, ended, ACTOR, new Progress('Revoked', ended.length, say));
  await writeOutput({ publishableKey, regionId });
}

async function seedAdmin(container: MedusaContainer): Promise<void> {
  const { DEMO_ADMIN_EMAIL: email, DEMO_ADMIN_PASSWORD: password } = process.env;
  if (email && password) await setUpAdminUser(container, { email, password });
}

async function writeOutput(output: { publishableKey: string; regionId: string }): Promise<void> {
  const file = process.env.SEED_OUTPUT;
  if (file) await writeFile(file, `${JSON.stringify(output, null, 2)}\n`, { mode: 0o600 });
}
