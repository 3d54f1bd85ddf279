import type { ReactNode } from 'react';
import { drawPiece, Piece } from './draw';

const MOST_KEPT = 200;

/**
 * A small part that stands on a page many times, a picture most often: drawn once for each key, in whatever
 * language and on whatever page.
 */
export function drawnAlike<P extends object>(
  component: (properties: P) => ReactNode,
  keyOf: (properties: P) => string = () => '',
) {
  const kept = new Map<string, Piece>();
  return (properties: P): ReactNode => {
    const key = keyOf(properties);
    const found = kept.get(key);
    if (found) return found;
    const piece = drawPiece(component(properties));
    if (piece instanceof Piece && kept.size < MOST_KEPT) kept.set(key, piece);
    return piece;
  };
}
