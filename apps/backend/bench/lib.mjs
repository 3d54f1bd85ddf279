// What the measurements share: a client, percentiles, a table. Plain HTTP against running servers.

const { BACKEND_URL, STOREFRONT_URL, PUBLISHABLE_KEY, ADMIN_EMAIL, ADMIN_PASSWORD } = process.env;

export const backendUrl = required('BACKEND_URL', BACKEND_URL);
export const storefrontUrl = STOREFRONT_URL;

/** @param {string} name @param {string | undefined} value */
function required(name, value) {
  if (!value) throw new Error(`${name} is not set: run this by "npm run bench"`);
  return value;
}

/**
 * Asks the backend, or the one of another address.
 * @param {string} path @param {RequestInit & { json?: unknown, form?: FormData, base?: string }} [options]
 */
export async function request(path, { json, form, base = backendUrl, ...options } = {}) {
  const body = form ?? (json === undefined ? undefined : JSON.stringify(json));
  const response = await fetch(`${base}${path}`, {
    ...options,
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(form ? {} : { 'content-type': 'application/json' }),
      'x-publishable-api-key': required('PUBLISHABLE_KEY', PUBLISHABLE_KEY),
      ...options.headers,
    },
    body,
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${answer.message}`);
  return answer;
}

export async function signIn() {
  const { token } = await request('/auth/user/emailpass', {
    json: {
      email: required('ADMIN_EMAIL', ADMIN_EMAIL),
      password: required('ADMIN_PASSWORD', ADMIN_PASSWORD),
    },
  });
  return { authorization: `Bearer ${token}` };
}

/** Milliseconds that a piece of work takes, with what it answers. @param {() => Promise<any>} work */
export async function timed(work) {
  const start = performance.now();
  const answer = await work();
  return { milliseconds: performance.now() - start, answer };
}

/** @param {number[]} values @param {number} share between 0 and 1 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** @param {number} value */
export const rounded = (value) => Math.round(value * 10) / 10;

/** @param {number[]} durations milliseconds of each piece of work @param {number} took all of it */
export function summary(durations, took) {
  return {
    p50: rounded(percentile(durations, 0.5)),
    p95: rounded(percentile(durations, 0.95)),
    perSecond: rounded((durations.length / took) * 1000),
  };
}

/**
 * Runs the work `times` times over `connections` at once, or as often as `seconds` allow: each duration
 * and how long it took in all, in milliseconds.
 * @param {(index: number) => Promise<unknown>} work
 */
export async function durationsOf(times, connections, work, seconds = Infinity) {
  const end = performance.now() + seconds * 1000;
  const durations = [];
  let next = 0;
  const started = performance.now();
  const lane = async () => {
    while (next < times && performance.now() < end) {
      const index = next++;
      durations.push((await timed(() => work(index))).milliseconds);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return { durations, took: performance.now() - started };
}
