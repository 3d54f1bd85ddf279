import type { ReactNode } from 'react';
import { currentLocale } from '../current-locale';
import { drawPiece, type Piece } from './draw';

const MOST_KEPT = 20;

/**
 * A part of a page that is drawn once in each language and then put into every page: it must say nothing
 * that is of a request.
 * @param keyOf what else it differs by
 */
export function drawnOnce<P extends object>(
  component: (properties: P) => ReactNode | Promise<ReactNode>,
  keyOf: (properties: P) => string = () => '',
) {
  const kept = new Map<string, Piece>();
  return async (properties: P): Promise<ReactNode> => {
    const key = `${await currentLocale()} ${keyOf(properties)}`;
    const found = kept.get(key);
    if (found) return found;
    const piece = await drawPiece(await component(properties));
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, piece);
    return piece;
  };
}
