import './lib/require-node.mjs';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { adviseOnChromium } from './lib/chromium.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { elapsed, seconds, step } from './lib/progress.mjs';
import { localDirectory, logDirectory, root } from './lib/root.mjs';
import { onShutdown, runCommand } from './lib/shutdown.mjs';
import { countReport, failuresOf, summaryLine } from './lib/test-report.mjs';
import { chooseSuites, longestFirst, runsOf } from './lib/test-suites.mjs';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');

/**
 * What runs at a time takes a place each: tests wait so much for other processes that as many suites as
 * there are cores leave them idle. A suite with a browser takes two, and the build all but one.
 */
const PLACES = 6;
const PLACES_OF_BUILD = PLACES - 1;
const placesOf = ({ browser }) => (browser ? 2 : 1);

/** Runs a suite to its end; quietly: its output goes to a log and is shown at once when it ends. */
async function runSuite(services, suite, { env, files, quietly }) {
  const logFile = quietly ? join(logDirectory, `test-${suite.name}.log`) : undefined;
  const heading = `\n━━ ${suite.name} (${suite.workspace})`;
  console.log(quietly ? `${heading} begins, ${elapsed()}` : heading);
  const since = Date.now();
  const report = join(localDirectory, `test-report-${suite.name}.json`);
  rmSync(report, { force: true });
  const config = suite.config ? ['--config', suite.config] : [];
  const projects = (suite.projects ?? []).map((name) => `--project=${name}`);
  const shard = suite.shard ? [`--shard=${suite.shard}`] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const runner = services.startProcess({
    name: `the suite ${suite.name}`,
    script: vitest,
    arguments: ['run', ...config, ...projects, ...shard, ...reporters, ...files],
    cwd: suite.directory,
    env,
    logFile,
  });
  const { code } = await runner.exited;
  if (logFile) console.log(`${heading}\n${readFileSync(logFile, 'utf8')}`);
  return {
    ...countReport(report, code),
    failures: failuresOf(report),
    name: suite.name,
    took: seconds(since),
  };
}

/**
 * Runs the suites, some at a time; answers their counts in the order in which they were listed. Those that
 * need nothing built begin at once, the others when `built` resolves.
 */
async function runSuites(suites, built, run) {
  const counts = new Map();
  const waiting = longestFirst(suites);
  let isBuilt = false;
  let free = PLACES - PLACES_OF_BUILD;
  const next = () => {
    const index = waiting.findIndex(({ build }) => isBuilt || build.length === 0);
    // None overtakes: one that needs more places would wait for ever.
    if (index < 0 || placesOf(waiting[index]) > free) return undefined;
    return waiting.splice(index, 1)[0];
  };
  const beginWhatFits = async () => {
    const begun = [];
    for (let suite = next(); suite; suite = next()) {
      free -= placesOf(suite);
      begun.push(runToItsEnd(suite));
    }
    await Promise.all(begun);
  };
  const runToItsEnd = async (suite) => {
    counts.set(suite.name, await run(suite));
    free += placesOf(suite);
    await beginWhatFits();
  };
  const whenBuilt = built.then(() => {
    isBuilt = true;
    free += PLACES_OF_BUILD;
    return beginWhatFits();
  });
  await Promise.all([whenBuilt, beginWhatFits()]);
  return suites.map(({ name }) => counts.get(name));
}

/** Environment of the tests: their PostgreSQL, and nothing of a running shop. */
function testEnvironment(postgres) {
  return {
    APP_ENV: 'test',
    NODE_ENV: 'test',
    DATABASE_URL: undefined,
    TEST_PG_URL: postgres.adminUrl,
    MEDUSA_DISABLE_TELEMETRY: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { file: { type: 'string', multiple: true, default: [] } },
  });
  const suites = runsOf(chooseSuites(positionals), values.file);
  const services = await loadLocalServices();
  const missing = suites.find(({ directory }) => !existsSync(directory));
  if (missing) throw new Error(`${missing.workspace} is missing`);
  let postgres;
  await step('PostgreSQL for the tests', async () => {
    postgres = await services.startTestPostgres();
    onShutdown(() => postgres.stop());
  });
  if (suites.some((suite) => suite.browser)) adviseOnChromium(services);
  const options = {
    env: testEnvironment(postgres),
    files: values.file,
    quietly: suites.length > 1,
  };
  const needed = [...new Set(suites.flatMap((suite) => suite.build))];
  const built = needed.length > 0 ? build(services, 'Build', needed) : Promise.resolve();
  const results = await runSuites(suites, built, (suite) => runSuite(services, suite, options));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  const failures = [];
  for (const counts of results) {
    for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
    const problem = counts.problem ? ` (${counts.problem})` : '';
    failures.push(...counts.failures.map((failure) => `✗ ${counts.name}: ${failure}\n`));
    lines.push(`  ${counts.name}: ${summaryLine(counts)}${problem}, ${counts.took}`);
  }
  // Last, where they are found: a suite's own account of them is far above by then.
  if (failures.length > 0) console.log(`\n━━ What failed\n\n${failures.join('\n')}`);
  console.log(`\n${lines.join('\n')}\n  ${elapsed()} in all\n\n${summaryLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}

await runCommand(main);
