// @ts-check
import { isDeskAddress } from './desk-address.mjs';

/** With it the framework sends a form from a page where it is alive. */
export const ACTION = 'next-action';

/** With these the framework asks for parts of a page. */
const PARTS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
];

/**
 * Pages of the shop are always asked for whole: the framework, which asks otherwise, never reaches a
 * browser there. From a page of the desk it then opens a page of the shop as a browser does.
 * @param {import('node:http').IncomingMessage} request
 */
export function askWhole(request) {
  if (isDeskAddress(request.url)) return;
  for (const name of PARTS) delete request.headers[name];
}

/** Whether it is the framework that waits for an answer, not a person. */
export function isAction(/** @type {import('node:http').IncomingMessage} */ request) {
  return request.headers[ACTION] !== undefined;
}
