import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../src/paths.js';

interface Ended {
  code: number | null;
  said: string;
}

/** The script behind `npm run <name>`, and what it is given. */
function scriptOf(name: string): string[] {
  const content: unknown = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
  const scripts = typeof content === 'object' && content && Reflect.get(content, 'scripts');
  const line: unknown = scripts && Reflect.get(scripts, name);
  if (typeof line !== 'string') throw new Error(`package.json has no script ${name}`);
  const [program, ...rest] = line.split(' ');
  if (program !== 'node') throw new Error(`${name} is no script of our own: ${line}`);
  return rest;
}

/** Runs what `npm run <name>` runs, to its end; answers its exit code and what it said. */
export async function runCommand(
  name: string,
  arguments_: string[],
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  const child = spawn(process.execPath, [...scriptOf(name), ...arguments_], {
    cwd: repositoryRoot,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [code] = await once(child, 'exit');
  return { code: typeof code === 'number' ? code : null, said };
}
