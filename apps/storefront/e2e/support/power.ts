import type { Stack } from './stack';

/** Kills the storefront as `kill -9` does; resolves when it is gone. */
export async function killStorefront(stack: Stack): Promise<void> {
  await turn(stack, 'off');
}

/** Starts it again at its old address; resolves when it answers. */
export async function startStorefrontAgain(stack: Stack): Promise<void> {
  await turn(stack, 'on');
}

/** Another storefront of the same shop, to which the backend sends no purge. Answers its address. */
export function startSecondStorefront(stack: Stack): Promise<string> {
  return turn(stack, 'second');
}

async function turn({ powerUrl }: Stack, way: 'on' | 'off' | 'second'): Promise<string> {
  const response = await fetch(`${powerUrl}/${way}`, { method: 'POST' });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
