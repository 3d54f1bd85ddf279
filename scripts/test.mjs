import './lib/require-node.mjs';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { chromiumOrAdvice } from './lib/chromium.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { elapsed, seconds, step } from './lib/progress.mjs';
import { localDirectory, root } from './lib/root.mjs';
import { onShutdown, runCommand } from './lib/shutdown.mjs';
import { countReport, summaryLine } from './lib/test-report.mjs';
import { chooseSuites } from './lib/test-suites.mjs';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');

async function runSuite(services, suite, env) {
  const report = join(localDirectory, `test-report-${suite.name}.json`);
  rmSync(report, { force: true });
  const config = suite.config ? ['--config', suite.config] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const runner = services.startProcess({
    name: `the suite ${suite.name}`,
    script: vitest,
    arguments: ['run', ...config, ...reporters],
    cwd: suite.directory,
    env,
  });
  const { code } = await runner.exited;
  return countReport(report, code);
}

/** Environment of the tests: their PostgreSQL, their browser, and nothing of a running shop. */
function testEnvironment(postgres, chromium) {
  return {
    APP_ENV: 'test',
    NODE_ENV: 'test',
    DATABASE_URL: undefined,
    TEST_PG_URL: postgres.adminUrl,
    CHROMIUM_PATH: chromium ?? undefined,
    MEDUSA_DISABLE_TELEMETRY: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

async function main() {
  const suites = chooseSuites(process.argv.slice(2));
  const services = await loadLocalServices();
  const needed = [...new Set(suites.flatMap((suite) => suite.build))];
  if (needed.length > 0) await build(services, 'Build', needed);
  let postgres;
  await step('PostgreSQL for the tests', async () => {
    postgres = await services.startTestPostgres();
    onShutdown(() => postgres.stop());
  });
  const chromium = suites.some((suite) => suite.browser) ? chromiumOrAdvice(services) : null;
  const env = testEnvironment(postgres, chromium);

  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const suite of suites) {
    if (!existsSync(suite.directory)) throw new Error(`${suite.workspace} is missing`);
    console.log(`\n━━ ${suite.name} (${suite.workspace})`);
    const since = Date.now();
    const counts = await runSuite(services, suite, env);
    for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
    const problem = counts.problem ? ` (${counts.problem})` : '';
    lines.push(`  ${suite.name}: ${summaryLine(counts)}${problem}, ${seconds(since)}`);
  }
  console.log(`\n${lines.join('\n')}\n  ${elapsed()} in all\n\n${summaryLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}

await runCommand(main);
