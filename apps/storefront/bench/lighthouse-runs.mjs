// @ts-check
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * @typedef {object} Measured
 * @property {Record<string, number>} scores 0 to 100 for each category
 * @property {number} fcp milliseconds, as are the next two
 * @property {number} lcp
 * @property {number} tbt
 * @property {number} cls
 * @property {number} scriptBytes as they came over the network, here and below
 * @property {number} pageBytes the document alone
 * @property {number} totalBytes
 * @property {number} requests
 * @property {string[]} failed audits below their full score, with a weight in their category
 */

/**
 * Runs Lighthouse's mobile preset in a browser of its own, as often as asked.
 * @param {string} url
 * @param {{ executablePath: string, debuggingPort: number, runs: number, extraHeaders?: Record<string, string> }} options
 *   `extraHeaders`: of who is signed in
 */
export async function lighthouseRuns(url, { executablePath, debuggingPort, runs, extraHeaders }) {
  const args = [`--remote-debugging-port=${debuggingPort}`, '--no-sandbox', '--disable-gpu'];
  /** @type {Measured[]} */
  const measured = [];
  for (let run = 0; run < runs; run += 1) {
    const browser = await chromium.launch({ executablePath, args });
    try {
      const result = await lighthouse(url, {
        port: debuggingPort,
        onlyCategories: CATEGORIES,
        ...(extraHeaders && { extraHeaders }),
      });
      if (!result) throw new Error(`Lighthouse measured nothing at ${url}`);
      measured.push(read(result.lhr));
    } finally {
      await browser.close();
    }
  }
  return measured;
}

/** @param {import('lighthouse').Result} report @returns {Measured} */
function read({ categories, audits }) {
  const number = (/** @type {string} */ id) => audits[id]?.numericValue ?? Number.NaN;
  const scores = Object.fromEntries(
    CATEGORIES.map((id) => [id, (categories[id]?.score ?? Number.NaN) * 100]),
  );
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  const failed = weighed.filter((id) => (audits[id]?.score ?? 1) < 0.9);
  const details = audits['network-requests']?.details;
  const items = details?.type === 'table' ? details.items : [];
  const weight = (/** @type {string[]} */ ...types) =>
    items
      .filter(({ resourceType }) => types.length === 0 || types.includes(String(resourceType)))
      .reduce((sum, { transferSize }) => sum + Number(transferSize), 0);
  return {
    scores,
    fcp: number('first-contentful-paint'),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    scriptBytes: weight('Script'),
    pageBytes: weight('Document'),
    totalBytes: weight(),
    requests: items.length,
    failed,
  };
}
