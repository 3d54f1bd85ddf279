import { createElement as element, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { draw } from './draw';
import { drawn } from './drawn';

type Client = (properties: { children?: ReactNode }) => ReactNode;
/** What the bundler makes of a component that runs in a browser. */
const client: Client = Object.assign(
  ({ children }: { children?: ReactNode }) => element('b', null, children),
  { $$typeof: Symbol.for('react.client.reference') },
);
const action = Object.assign(async () => {}, {
  $$typeof: Symbol.for('react.server.reference'),
  $$id: '40ab',
  $$bound: null,
});

const GIVEN = { dangerouslySetInnerHTML: { __html: '<b>1</b>' } };

/** As a browser reads it, whatever the order and the letters of attributes. */
function read(html: string): string {
  return html
    .replaceAll('&#x27;', "'")
    .replace(/<\/(?:path|circle|rect)>/g, '')
    .replace(/<([a-z0-9]+)((?:\s[^\s=>/]+="[^"]*")*)\s*\/?>/gi, (_all, tag, attributes) => {
      const found: string[] = attributes.match(/[^\s=]+="[^"]*"/g) ?? [];
      const names = found.map((one) => one.replace(/^[^=]+/, (name) => name.toLowerCase()));
      return `<${[tag, ...names.sort()].join(' ')}>`;
    });
}

async function drawnAs(node: ReactNode): Promise<string> {
  return renderToStaticMarkup(await draw(node));
}

describe('drawn as React draws it:', () => {
  test.each<[string, ReactNode]>([
    ['nothing', [null, undefined, true, false, '']],
    ['text', ['a < b & "c" > d', 0, 17n, '  ', "l'eau"]],
    ['names', element('label', { className: 'a b', htmlFor: 'x', tabIndex: -1, lang: undefined })],
    ['text in attributes', element('a', { href: '/?a=1&b="<2>"', title: "it's" }, 'x')],
    ['what is there or not', element('input', { disabled: true, required: false, readOnly: true })],
    ['first values', element('input', { defaultValue: 'mật "ong"', type: 'search', name: 'q' })],
    ['first choices', element('input', { defaultChecked: true, type: 'radio', name: 'q' })],
    ['a number that is none', element('input', { defaultValue: 0, type: 'number', min: 0 })],
    ['words for yes and no', element('p', { 'aria-hidden': true, 'data-x': false, hidden: true })],
    ['what a browser opens', element('div', { popover: 'auto', id: 'm' }, 'x')],
    ['content that is HTML', element('p', GIVEN)],
    [
      'a drawing',
      element(
        'svg',
        { viewBox: '0 0 1 1', strokeWidth: 2, strokeLinecap: 'round', focusable: 'false' },
        element('path', { d: 'M0 0', strokeDasharray: '4 3' }),
        element('text', { textAnchor: 'middle', fontSize: 9, letterSpacing: '.8' }, 'SAO'),
      ),
    ],
    [
      'lists and parts',
      element(
        'ul',
        null,
        [1, 2].map((key) => element('li', { key }, key)),
        element(Fragment, null, element('li', null, 'a'), 'b'),
        new Set(['c']),
      ),
    ],
    [
      'a choice',
      element('select', { name: 's' }, element('option', { value: '' }, 'x'), element('option')),
    ],
    [
      'what React alone can draw, and what is in it and beside it',
      element(
        'main',
        { className: 'm' },
        element('p', null, 'before ', element('i', null, '&')),
        element(client, null, element('u', null, 'inside')),
        element('select', { defaultValue: '2', name: 's' }, element('option', { value: '2' }, 'z')),
        element('textarea', { defaultValue: '<1>' }),
      ),
    ],
  ])('%s', async (_what, node) => {
    const expected = read(renderToStaticMarkup(node));
    expect(read(await drawnAs(node))).toBe(expected);
    // And one level down, where React sees nothing of it.
    expect(read(await drawnAs(element('div', null, node)))).toBe(`<div>${expected}</div>`);
  });
});

test('a form says which function of the server it is for, whoever draws it', async () => {
  const form = (fn: unknown) => element('form', { action: fn as string }, element('i'));
  const html = await drawnAs(element('div', null, form(action)));
  expect(html).toBe(
    '<div><form action="" encType="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_ID_40ab"/><i></i></form></div>',
  );
  for (const other of [() => {}, Object.assign(async () => {}, action, { $$bound: [1] })]) {
    const left = await draw(element('div', null, form(other)));
    expect(JSON.stringify(left)).not.toContain('__html":"<form');
  }
});

test.each(['javascript:alert(1)', ' \u0001java\nscript:alert(1)', 'JavaScript:alert(1)'])(
  'an address that runs a script is none: %j',
  async (href) => {
    expect(await drawnAs(element('p', null, element('a', { href }, 'x')))).toBe('<p><a>x</a></p>');
  },
);

test('components run side by side, at any depth, and each once', async () => {
  let running = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  const waits = async () => {
    running += 1;
    if (running === 2) open();
    await both;
    return element('i');
  };
  const page = drawn<{ title: string }>(({ title }) =>
    element('div', { title }, element('p', null, element(waits)), element(waits)),
  );
  expect(renderToStaticMarkup(await page({ title: 'a' }))).toBe(
    '<div title="a"><p><i></i></p><i></i></div>',
  );
  expect(running).toBe(2);
});

test('what a component throws is what the page throws, and nothing is left behind', async () => {
  const fails = (message: string) => async () => {
    throw new Error(message);
  };
  const throws = () => {
    throw new Error('first');
  };
  const page = element('div', null, element(throws), element(fails('second')));
  await expect(draw(page)).rejects.toThrow('first');
  await expect(draw(element('p', null, {} as ReactNode))).rejects.toThrow('Nothing that can');
});
