import type { ReactNode } from 'react';
import { draw } from './draw';

/** A page, or a part of one, that is drawn to HTML at once instead of by React. */
export function drawn<P>(component: (properties: P) => ReactNode | Promise<ReactNode>) {
  return async (properties: P): Promise<ReactNode> => draw(await component(properties));
}
