import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  copyShop,
  createDatabase,
  dropDatabase,
  freePort,
  localDirectory,
  startBackend,
  startTestPostgres,
} from 'local-services';
import { STRIPE_REDIRECT, StripeStandIn } from 'local-services/stripe';
import type { Stack } from '../support/stack';
import { fillDatabase } from './fill-database';
import { keepStorefront } from './keep-storefront';
import { BANK_NOTICE_SECRET, OPERATOR, PURGE_SECRET, shopEnvironment } from './shop-environment';
import { startSearchEngine } from './start-search-engine';
import { untilSearchAnswers } from './until-search-answers';

interface RunningStack {
  stack: Stack;
  /** Ends all of it and drops its database. */
  stop(): Promise<void>;
}

/** Starts a shop with the demo's data on a database and ports of its own. */
export async function startStack(chromium: Stack['chromium']): Promise<RunningStack> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    const postgres = await startTestPostgres();
    cleanups.push(() => postgres.stop());
    const name = `cho_phien_e2e_${randomBytes(4).toString('hex')}`;
    await createDatabase(postgres, name);
    cleanups.push(() => dropDatabase(postgres, name));
    const databaseUrl = postgres.url(name);
    const engine = await startSearchEngine();
    cleanups.push(() => engine.stop());
    const publishableKey = await fillDatabase(databaseUrl, engine.env);
    const stripe = new StripeStandIn();
    const stripePort = await stripe.start();
    cleanups.push(async () => stripe.stop());

    // As `npm start` runs it.
    const copy = copyShop(join(localDirectory, 'e2e-shop'));
    const [backendPort, storefrontPort] = [await freePort(), await freePort()];
    const env = { ...shopEnvironment(), ...engine.env };
    const backend = await startBackend({
      databaseUrl,
      port: backendPort,
      cwd: copy.backendDirectory,
      env: {
        ...env,
        STOREFRONT_URL: `http://localhost:${storefrontPort}`,
        STRIPE_STAND_IN_PORT: String(stripePort),
        NODE_OPTIONS: `--require ${JSON.stringify(STRIPE_REDIRECT)}`,
      },
      logFile: join(localDirectory, 'logs/e2e-backend.log'),
    });
    cleanups.push(() => backend.stop());
    await untilSearchAnswers(backend.url, publishableKey);
    const storefront = await keepStorefront({
      port: storefrontPort,
      backendUrl: backend.url,
      publishableKey,
      cwd: copy.storefrontDirectory,
      env,
      logFile: join(localDirectory, 'logs/e2e-storefront.log'),
    });
    cleanups.push(() => storefront.stop());
    const stack: Stack = {
      shopUrl: storefront.url,
      powerUrl: storefront.powerUrl,
      backendUrl: backend.url,
      publishableKey,
      stripeUrl: `http://127.0.0.1:${stripePort}`,
      operator: OPERATOR,
      purgeSecret: PURGE_SECRET,
      bankNoticeSecret: BANK_NOTICE_SECRET,
      chromium,
    };
    return { stack, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
