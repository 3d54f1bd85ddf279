const cleanups = [];
let ending = false;

/** Adds what has to be stopped when the command ends; the last added is stopped first. */
export function onShutdown(cleanup) {
  cleanups.push(cleanup);
}

/** Whether the command is on its way out: nothing new may be started then. */
export function isEnding() {
  return ending;
}

/** Stops everything that was started, in reverse order, and ends the process. */
async function shutDown(code) {
  if (ending) return;
  ending = true;
  for (const cleanup of cleanups.reverse()) {
    try {
      await cleanup();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  process.exit(code);
}

/**
 * Runs a command to its end. Ctrl-C and SIGTERM stop what it started in order (a second Ctrl-C at
 * once), and an error is told in its own words, without a stack.
 */
export async function runCommand(main) {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.on(signal, () => {
      if (ending) process.exit(code);
      console.log('\nStopping …');
      void shutDown(code);
    });
  }
  try {
    await shutDown((await main()) ?? 0);
  } catch (error) {
    if (ending) return;
    console.error(`\n✘ ${error instanceof Error ? error.message : error}`);
    await shutDown(1);
  }
}
