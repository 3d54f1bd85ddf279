import type { Stack } from './stack';

/** Kills the storefront as `kill -9` does; resolves when it is gone. */
export function killStorefront(stack: Stack): Promise<void> {
  return turn(stack, 'off');
}

/** Starts it again at its old address; resolves when it answers. */
export function startStorefrontAgain(stack: Stack): Promise<void> {
  return turn(stack, 'on');
}

async function turn({ powerUrl }: Stack, way: 'on' | 'off'): Promise<void> {
  const response = await fetch(`${powerUrl}/${way}`, { method: 'POST' });
  if (!response.ok) throw new Error(await response.text());
}
