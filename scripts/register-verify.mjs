import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { openDatabase } from './lib/local-database.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { runCommand } from './lib/shutdown.mjs';

const SHOWN = 20;

function tell({ ok, events, head, problems }) {
  console.log('');
  for (const { sequence, message } of problems.slice(0, SHOWN)) {
    console.log(`✘ entry ${sequence}: ${message}`);
  }
  if (problems.length > SHOWN) console.log(`… and ${problems.length - SHOWN} more`);
  console.log(
    ok
      ? `✔ The register holds: ${events} entries, the last hash is ${head.hash}`
      : `✘ The register was tampered with: ${problems.length} problems in ${events} entries`,
  );
}

/**
 * Recomputes the hash chain of the register in the demo's database (or that of DATABASE_URL),
 * without the server that wrote it. Ends with code 0 when it holds, 1 when it was tampered with.
 */
await runCommand(async () => {
  const services = await loadLocalServices();
  await build(services, 'Build', ['medusa-plugin-ocop']);
  const { databaseUrl } = await openDatabase(services, 'cho_phien_demo');
  const { auditRegister } = await import('medusa-plugin-ocop/register-audit');
  const verdict = await services.withConnection(databaseUrl, auditRegister);
  tell(verdict);
  return verdict.ok ? 0 : 1;
});
