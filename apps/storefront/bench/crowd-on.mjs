// @ts-check
import { once } from 'node:events';
import http from 'node:http';

/**
 * A crowd that asks for one page, each as soon as it has an answer, as browsers ask (Brotli, kept
 * connections).
 * @param {string} url
 * @param {{ connections: number, seconds: number, cookies?: readonly string[] }} options `cookies`: of the
 *   visitors, one for each connection
 * @returns {Promise<{ perSecond: number, p50: number, p99: number }>} the latter in milliseconds
 */
export async function crowdOn(url, { connections, seconds, cookies = [] }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const end = start + seconds * 1000;
  /** @type {number[]} */
  const waited = [];
  const ask = async (/** @type {string | undefined} */ cookie) => {
    const headers = { 'accept-encoding': 'br', ...(cookie && { cookie }) };
    while (performance.now() < end) {
      const began = performance.now();
      const request = http.get(url, { agent, headers });
      const [response] = await once(request, 'response');
      response.resume();
      await once(response, 'end');
      if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`);
      waited.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => ask(cookies[index])));
  agent.destroy();
  const passed = (performance.now() - start) / 1000;
  waited.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    waited[Math.min(waited.length - 1, Math.floor(waited.length * share))] ?? Number.NaN;
  return { perSecond: waited.length / passed, p50: at(0.5), p99: at(0.99) };
}
