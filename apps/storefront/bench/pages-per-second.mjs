// @ts-check

/**
 * Pages that a server answers in a second, asked for over several connections at once.
 * @param {string} url @param {{ connections: number, seconds: number }} options
 */
export async function pagesPerSecond(url, { connections, seconds }) {
  const start = performance.now();
  const end = start + seconds * 1000;
  let pages = 0;
  const ask = async () => {
    while (performance.now() < end) {
      const response = await fetch(url);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      pages += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return pages / ((performance.now() - start) / 1000);
}
