import { container } from '@medusajs/framework';
import { WorkflowManager } from '@medusajs/framework/orchestration';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';

const BOOT_CHECK = 'ocop-boot-check';
const KEEP_CURRENT = 'ocop-keep-register-current';

/**
 * Before the server listens: refuse to start while a guard is missing, then finish what a crash left behind.
 * Workflows are run by name: a module does not import them. Errors thrown here are swallowed by
 * Medusa, so a missing guard in production ends the process instead.
 */
export async function onApplicationStart(): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE, { allowUnregistered: true });
  // Migrations and module tests start modules without workflows: there is nothing to guard yet.
  if (!engine || !WorkflowManager.getWorkflow(BOOT_CHECK)) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const mustBeClosed = process.env.NODE_ENV === 'production';
  try {
    const { result } = await engine.run(BOOT_CHECK, { input: {} });
    const missing = Array.isArray(result) ? result : [];
    for (const guard of missing) logger.error(`ocop: the gate is open: ${String(guard)}`);
    if (missing.length > 0 && mustBeClosed) process.exit(1);
    await engine.run(KEEP_CURRENT, { input: { atBoot: true } });
  } catch (error) {
    logger.error(`ocop: the register could not be checked at boot: ${describe(error)}`);
    if (mustBeClosed) process.exit(1);
  }
}

/** The workflow engine hands errors on as plain objects. */
function describe(error: unknown): string {
  const message: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
  return String(message ?? error);
}
