/** What the process is for; it decides which secrets must be given and which defaults exist. */
export type AppEnvironment = 'production' | 'demo' | 'development' | 'test';

const ENVIRONMENTS: readonly AppEnvironment[] = ['production', 'demo', 'development', 'test'];

/** APP_ENV, or production where it is not said: forgetting it must never let the demo's accounts in. */
export function appEnvironment(env: NodeJS.ProcessEnv): AppEnvironment {
  const name = env.APP_ENV ?? 'production';
  const found = ENVIRONMENTS.find((known) => known === name);
  if (!found) throw new Error(`APP_ENV is "${name}"; expected one of ${ENVIRONMENTS.join(', ')}`);
  return found;
}

/** A secret that must be in the environment; only work on one's own machine has a default. */
export function secret(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  const environment = appEnvironment(env);
  const ofDevelopment = `${name}-of-development-only`;
  if (environment === 'development' || environment === 'test') {
    return value && value.length >= 16 ? value : ofDevelopment;
  }
  if (value === ofDevelopment) {
    throw new Error(`${name} is the one of development, which everybody knows`);
  }
  if (value && value.length >= 16) return value;
  throw new Error(`${name} must be set to at least 16 characters when APP_ENV is ${environment}`);
}

const DEMO_CREDENTIALS = ['DEMO_ADMIN_EMAIL', 'DEMO_ADMIN_PASSWORD', 'DEMO_SELLER_PASSWORD'];

/** Throws where a shop that sells is given the operator of a demonstration. */
export function refuseDemoCredentials(env: NodeJS.ProcessEnv): void {
  const given = DEMO_CREDENTIALS.find((name) => env[name]);
  if (given && appEnvironment(env) === 'production') {
    throw new Error(`${given} belongs to a demonstration and must not be set in production`);
  }
}

/** Throws one error that says all that these checks refuse, so that it can be mended in one go. */
export function checkAll(checks: readonly (() => unknown)[]): void {
  const problems = new Set<string>();
  for (const check of checks) {
    try {
      check();
    } catch (error) {
      problems.add(error instanceof Error ? error.message : String(error));
    }
  }
  if (problems.size > 0) throw new Error([...problems].join('\n'));
}
