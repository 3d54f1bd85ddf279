import type { Locator } from 'playwright-core';

/** The rows of a sum as they are read, in whole đồng: what is taken off is negative. */
export async function sumRows(part: Locator): Promise<Map<string, number>> {
  const rows = part.locator('dl').first().locator('> div');
  const texts = await rows.evaluateAll((elements) =>
    elements.map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      row.querySelector('dd')?.textContent ?? '',
    ]),
  );
  return new Map(texts.map(([term = '', value = '']) => [term, amount(value)]));
}

function amount(text: string): number {
  const digits = Number(text.replace(/\D/g, ''));
  return text.includes('−') ? -digits : digits;
}
