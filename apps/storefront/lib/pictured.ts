import { type GroupCode, isGroupCode } from 'ocop-core';

/** What a picture shows: the thing itself, such goods drawn, or no more than their group. */
export type Pictured = { as: 'photo' } | { as: 'print' } | { as: 'group'; group: GroupCode };

/** Where the backend draws prints, and how it names those that stand for a whole group. */
const PRINT = /\/static\/illustrations\/[a-z-]+\/([a-z]{2})-([a-z]+)-\d+\.svg$/;
const OF_A_GROUP = ['thucpham', 'douong', 'duoclieu', 'thucong', 'sinhvatcanh', 'dichvu'];

/** Told from a picture's address. */
export function picturedBy(url: string): Pictured {
  const [, code = '', kind = ''] = PRINT.exec(url) ?? [];
  if (kind === '') return { as: 'photo' };
  const group = code.toUpperCase();
  return OF_A_GROUP.includes(kind) && isGroupCode(group) ? { as: 'group', group } : { as: 'print' };
}
