import type { PointBody } from 'ocop-contract';
import { type PointOfSale, readPoint } from 'ocop-core';
import { refuseProblems } from '../kernel/refuse';

/** A point as an operator typed it. @throws InvalidInputError with what is wrong at its fields */
export function typedPoint(body: PointBody): PointOfSale {
  const read = readPoint(body);
  if ('point' in read) return read.point;
  refuseProblems(read.problems);
  throw new Error('a point without problems is one');
}
