import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seconds, showWaiting } from './progress.mjs';
import { root } from './root.mjs';
import { runningShop } from './running-shop.mjs';

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Why the dependencies have to be installed, or null when what npm last put into node_modules is
 * what package-lock.json asks for (packages of other systems left out).
 */
function missingInstall(directory = root) {
  if (!existsSync(join(directory, 'node_modules'))) return 'node_modules is missing';
  const wanted = packagesOf(join(directory, 'package-lock.json'));
  // npm writes this file last: it is missing after an interrupted installation.
  const installed = packagesOf(join(directory, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return 'the last installation was not finished';
  for (const [path, { version, link, optional, devOptional }] of Object.entries(wanted)) {
    if (!path.includes('node_modules/')) continue;
    const found = installed[path];
    if (!found && (optional || devOptional)) continue;
    if (!found || (!link && found.version !== version)) {
      return `${path.split('node_modules/').at(-1)} is not what package-lock.json asks for`;
    }
  }
  return null;
}

/** How many packages lie in node_modules; npm puts them there one by one. */
function countPackages(modules) {
  const folders = (path) => (existsSync(path) ? readdirSync(path) : []);
  return folders(modules).reduce((count, name) => {
    if (name.startsWith('.')) return count;
    return count + (name.startsWith('@') ? folders(join(modules, name)).length : 1);
  }, 0);
}

/** Packages that will lie directly in node_modules, as far as they are of this system. */
function expectedPackages(directory) {
  const wanted = packagesOf(join(directory, 'package-lock.json')) ?? {};
  const { platform, arch } = process;
  return Object.entries(wanted).filter(
    ([path, { os = [platform], cpu = [arch] }]) =>
      path.lastIndexOf('node_modules/') === 0 && os.includes(platform) && cpu.includes(arch),
  ).length;
}

/** Runs `npm ci`, which says nothing for minutes, and tells how far it is; answers its exit code. */
function runNpmCi(directory) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const env = { ...process.env, MEDUSA_DISABLE_TELEMETRY: '1' };
  const flags = ['ci', '--progress=false'];
  const child = spawn(command, [...first, ...flags], { cwd: directory, env, stdio: 'inherit' });
  const expected = expectedPackages(directory);
  const stop = showWaiting(Date.now(), () => {
    const count = Math.min(countPackages(join(directory, 'node_modules')), expected);
    return count === 0 ? 'old packages are taken away' : `${count} of ${expected} packages`;
  });
  return new Promise((resolve) => {
    const end = (code) => {
      stop();
      resolve(code ?? 1);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.once('exit', end);
  });
}

/**
 * Installs what is missing with `npm ci`; ends the process when that fails, or when a shop runs from
 * the modules that would be replaced.
 */
export async function ensureInstalled() {
  const reason = missingInstall();
  if (!reason) return;
  const shop = await runningShop();
  if (shop) {
    console.error(`✘ Dependencies have changed (${reason}), and a shop runs on the present ones.`);
    console.error(`  Stop it first: it was started by process ${shop.ownerPid}.`);
    process.exit(1);
  }
  console.log(`• Installing dependencies (${reason}; the first time takes some minutes)`);
  const began = Date.now();
  const code = await runNpmCi(root);
  if (code !== 0) {
    console.error('✘ npm ci failed, see above.');
    process.exit(code);
  }
  console.log(`  ✔ ${seconds(began)}`);
}
