import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { localEnvironment } from './lib/demo-environment.mjs';
import { openDatabase } from './lib/local-database.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { runCommand } from './lib/shutdown.mjs';

/**
 * Recomputes the hash chain of the register in the demo's database (or that of DATABASE_URL).
 * Ends with code 0 when it holds, 1 when a row was tampered with.
 */
await runCommand(async () => {
  const services = await loadLocalServices();
  await build(services, 'Build', ['backend']);
  const { databaseUrl } = await openDatabase(services, 'cho_phien_demo');
  const verification = services.startProcess(
    services.medusaCommand('verification', ['exec', './src/scripts/verify-register.js'], {
      databaseUrl,
      env: localEnvironment('demo'),
    }),
  );
  const { code } = await verification.exited;
  return code ?? 1;
});
