import { cloneElement, type ReactElement, type SVGProps } from 'react';

/** A drawing of the shop in a fixed size: Satori takes it from attributes, not from classes. */
export function sized(
  drawing: ReactElement<SVGProps<SVGSVGElement>>,
  width: number,
  height: number,
) {
  return cloneElement(drawing, { width, height });
}
