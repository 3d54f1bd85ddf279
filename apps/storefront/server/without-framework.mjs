// @ts-check

/** Every script that says no `type`: the framework's files, its start, and the page's data for it. */
const SCRIPTS = /<script(?![^>]*\stype=)[^>]*>[\s\S]*?<\/script>/g;
const PRELOADS = /<link(?=[^>]*\srel="preload")(?=[^>]*\sas="script")[^>]*>/g;

/** A document that the framework has yet to fill: a page that broke, a part that was not awaited. */
const IS_UNFINISHED = /<html[^>]*\sid="__next_error__"|<template id="B:/;

/**
 * Takes the framework's scripts out of a page that is whole without them. Scripts with a `type` are
 * the shop's own and data for search engines, and stay.
 * @param {string} html as Next renders it, with every `<` of a text escaped
 */
export function withoutFramework(html) {
  if (IS_UNFINISHED.test(html)) return html;
  return html.replace(SCRIPTS, '').replace(PRELOADS, '');
}
