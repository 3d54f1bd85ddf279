// @ts-check

const FILES = /<script[^>]*\ssrc="\/_next\/[^>]*><\/script>/g;
/** What starts it, and the data of the page that it would read. */
const INLINE = /<script[^>]*>\(?(?:self\.__next_|globalThis\["TURBOPACK"\])[\s\S]*?<\/script>/g;
const PRELOADS = /<link(?=[^>]*\srel="preload")(?=[^>]*\sas="script")[^>]*>/g;

const IS_UNFINISHED = /<html[^>]*\sid="__next_error__"|<template id="B:/;

/**
 * Whether a document can be read as it is. The framework has yet to fill one of a page that broke, and
 * one with a part that was not awaited.
 * @param {string} html
 */
export function isWhole(html) {
  return !IS_UNFINISHED.test(html);
}

/**
 * Takes the framework's scripts out of a page that is whole without them.
 * @param {string} html as Next renders it, with every `<` of a text escaped
 */
export function withoutFramework(html) {
  return html.replace(FILES, '').replace(INLINE, '').replace(PRELOADS, '');
}
