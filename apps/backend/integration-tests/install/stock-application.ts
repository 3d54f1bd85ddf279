import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from '@medusajs/framework/zod';
import {
  backendDirectory,
  localDirectory,
  repositoryRoot,
  runMedusa,
  runToEnd,
} from 'local-services';
import { filesOfReadme } from './readme-files';

/** What is published, in the order in which one needs the other. */
const PUBLISHED = [
  'ocop-core',
  'ocop-contract',
  'medusa-search-meilisearch',
  'medusa-plugin-ocop',
  'medusa-plugin-marketplace',
];
/** What the README of those who sell says beside that of the register. */
const SELLERS = filesOfReadme('medusa-plugin-marketplace');
const CONFIGURATION = 'medusa-config.ts';
const SELLERS_HOOKS = 'src/workflows/hooks/sellers.ts';
const MARKET_DAY = 'medusa-plugin-market-day';
const SECOND_PLUGIN = join(backendDirectory, 'integration-tests/install/market-day');

/** What a stock application of Medusa asks npm for. */
const MEDUSA = ['admin-sdk', 'cli', 'draft-order', 'framework', 'medusa'].map(
  (name) => `@medusajs/${name}`,
);

/** What Medusa's command reads TypeScript with, as its starter has it. */
const COMPILER = ['@swc/core', 'ts-node', 'typescript'];

/** npm finds its own program beside the Node that runs this. */
const NPM =
  process.env.npm_execpath ??
  join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');

const manifest = z.looseObject({
  version: z.string(),
  devDependencies: z.record(z.string(), z.string()),
});

/** A stock application, its packages installed from npm and ours from their tarballs; outside of this repository. */
export interface StockApplication {
  directory: string;
  remove(): Promise<void>;
}

/**
 * Does what the READMEs say: packs the plugins, installs them into an empty Medusa application, writes the files
 * that the README shows, and builds it. A second plugin is composed beside the gate.
 */
export async function makeStockApplication(databaseUrl: string): Promise<StockApplication> {
  const directory = mkdtempSync(join(tmpdir(), 'stock-shop-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    await pack(directory);
    writeFiles(directory);
    await layReady(directory);
    await npm(['install', '--no-audit', '--no-fund', '--prefer-offline'], directory);
    await medusa(['build'], directory, databaseUrl);
  } catch (error) {
    await remove();
    throw error;
  }
  return { directory, remove };
}

/**
 * Lays what npm has unpacked for this repository where npm will look: to unpack it all again is most of an
 * installation's work. npm takes what the application asks for, and removes the rest; ours are not among it.
 */
async function layReady(directory: string): Promise<void> {
  const installed = join(repositoryRoot, 'node_modules');
  const ready = join(directory, 'node_modules');
  await promisify(execFile)('cp', ['-a', installed, ready]);
  for (const entry of readdirSync(ready, { withFileTypes: true })) {
    const isOurs = entry.isSymbolicLink();
    if (isOurs || entry.name === '.package-lock.json') rmSync(join(ready, entry.name));
  }
}

function npm(command: string[], cwd: string): Promise<void> {
  const logFile = join(localDirectory, 'logs/stock-shop-npm.log');
  return runToEnd({ name: `npm ${command[0]}`, script: NPM, arguments: command, cwd, logFile });
}

function medusa(command: string[], cwd: string, databaseUrl: string): Promise<void> {
  const logFile = join(localDirectory, 'logs/stock-shop-medusa.log');
  return runMedusa(command, { cwd, databaseUrl, logFile, env: { NODE_OPTIONS: undefined } });
}

async function pack(directory: string): Promise<void> {
  const workspaces = PUBLISHED.flatMap((name) => ['-w', name]);
  await npm(['pack', '--pack-destination', directory, ...workspaces], repositoryRoot);
}

function versionOf(name: string): string {
  const text = readFileSync(join(repositoryRoot, 'packages', name, 'package.json'), 'utf8');
  return manifest.pick({ version: true }).parse(JSON.parse(text)).version;
}

function writeFiles(directory: string): void {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  write('package.json', JSON.stringify(packageJson(), null, 2));
  write('tsconfig.json', JSON.stringify(TSCONFIG, null, 2));
  for (const [path, content] of filesOfReadme('medusa-plugin-ocop')) {
    write(path, composed(path, content));
  }
  write(SELLERS_HOOKS, composed(SELLERS_HOOKS, shown(SELLERS_HOOKS)));
  // What a merchant sets up by hand in the admin: region, channel, stock, delivery, an operator.
  for (const part of ['store', 'set-up-store.ts', 'admin-user.ts', 'set-password.ts']) {
    cpSync(
      join(backendDirectory, 'src/scripts/lib', part),
      join(directory, 'src/set-up/lib', part),
      {
        recursive: true,
      },
    );
  }
  write('src/set-up/shop.ts', SET_UP);
  const plugin = join(directory, 'market-day');
  cpSync(join(SECOND_PLUGIN, 'package.json'), join(plugin, 'package.json'));
  cpSync(join(SECOND_PLUGIN, 'src'), join(plugin, '.medusa/server/src'), {
    recursive: true,
  });
}

function packageJson() {
  const text = readFileSync(
    join(repositoryRoot, 'packages/medusa-plugin-ocop/package.json'),
    'utf8',
  );
  const { devDependencies } = manifest.parse(JSON.parse(text));
  const ours = PUBLISHED.map((name) => [name, `file:${name}-${versionOf(name)}.tgz`]);
  return {
    name: 'stock-shop',
    private: true,
    dependencies: {
      ...Object.fromEntries(MEDUSA.map((name) => [name, devDependencies['@medusajs/medusa']])),
      ...Object.fromEntries(ours),
      [MARKET_DAY]: 'file:market-day',
    },
    devDependencies: Object.fromEntries(COMPILER.map((name) => [name, devDependencies[name]])),
  };
}

/** As Medusa's own starter has it. */
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'Node16',
    moduleResolution: 'Node16',
    esModuleInterop: true,
    emitDecoratorMetadata: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    outDir: './.medusa/server',
    rootDir: './',
  },
  include: ['**/*.ts'],
  exclude: ['node_modules', '.medusa', 'market-day'],
};

function shown(path: string): string {
  const content = SELLERS.get(path);
  if (content === undefined) throw new Error(`the README of those who sell shows no ${path}`);
  return content;
}

/** The entries of a list of the configuration that the README of those who sell shows. */
function entries(list: 'plugins' | 'modules'): string {
  const [, inner] =
    new RegExp(`^${list}: \\[\\n([\\s\\S]*?)^\\],`, 'm').exec(shown(CONFIGURATION)) ?? [];
  if (inner === undefined) throw new Error(`the README of those who sell shows no ${list}`);
  return inner;
}

/** What the READMEs' files become with each other and the second plugin beside the gate, in the words of the README. */
const COMPOSED: Record<string, { names?: string; lines: Record<string, string> }> = {
  [CONFIGURATION]: {
    lines: {
      "{ resolve: 'medusa-plugin-ocop', options: {} }": `${entries('plugins')} { resolve: '${MARKET_DAY}', options: {} }`,
      'modules: [': `modules: [\n${entries('modules')}`,
    },
  },
  'src/api/middlewares.ts': { names: 'fairErrors', lines: {} },
  'src/workflows/hooks/gate.ts': {
    names: 'limitByFair',
    lines: {
      'attachGuards(addToCartWorkflow);':
        'attachGuards(addToCartWorkflow, { validate: [limitByFair] });',
      'attachGuards(completeCartWorkflow);': '',
    },
  },
  [SELLERS_HOOKS]: {
    names: 'bookPlace, freePlace',
    lines: {
      'orderCreated: [noteNewOrder]':
        'orderCreated: [noteNewOrder, { invoke: bookPlace, compensate: freePlace }]',
    },
  },
};

function composed(path: string, content: string): string {
  const { names, lines } = COMPOSED[path] ?? { lines: {} };
  return Object.entries(lines).reduce(
    (text, [alone, beside]) => {
      if (!text.includes(alone)) throw new Error(`the README shows no ${alone} in ${path}`);
      return text.replace(alone, beside);
    },
    (names ? imported(names) : '') + content,
  );
}

function imported(names: string): string {
  return `import { ${names} } from '${MARKET_DAY}/handlers';\n`;
}

const SET_UP = `import type { ExecArgs } from '@medusajs/framework/types';
import { setUpAdminUser } from './lib/admin-user';
import { setUpStore } from './lib/set-up-store';

export default async function setUpShop({ container }: ExecArgs): Promise<void> {
  await setUpStore(container);
  await setUpAdminUser(container, {
    email: String(process.env.OPERATOR_EMAIL),
    password: String(process.env.OPERATOR_PASSWORD),
  });
}
`;
