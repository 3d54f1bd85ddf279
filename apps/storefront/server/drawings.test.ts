import { expect, test } from 'vitest';
import { collectDrawings, fillIn, fillInData, setAside } from './drawings.mjs';

const HTML = '<p title="a\\b">Chợ & "Phiên" $& $1\u2028</p>';

test('what is drawn while a page is rendered is put where its mark is, and nowhere else', async () => {
  const drawings: string[] = [];
  const other: string[] = [];
  const [one, two] = await Promise.all([
    collectDrawings(drawings, async () => {
      await Promise.resolve();
      return [setAside(HTML), setAside('<i></i>')];
    }),
    collectDrawings(other, async () => [setAside('<b></b>')]),
  ]);
  expect(drawings).toEqual([HTML, '<i></i>']);
  const filled = (page: string, drawn: string[]) => fillIn(page, drawn).toString();
  expect(filled(`<main>${one.toReversed().join(' ')}</main>`, drawings)).toBe(
    `<main><i></i> ${HTML}</main>`,
  );
  expect(filled(two.join(''), other)).toBe('<b></b>');
  // What somebody wrote into the name of a product is no mark.
  expect(filled('<!--0--><!--drawn:0-->', drawings)).toBe('<!--0--><!--drawn:0-->');
});

test('where nobody collects, it is there at once', () => {
  expect(setAside(HTML)).toBe(HTML);
});

test('in the data of a page that is not whole it is what was drawn, too', () => {
  const drawings: string[] = [];
  const mark = collectDrawings(drawings, () => setAside(HTML));
  const row = JSON.stringify({ __html: mark });
  const escaped = (text: string) => text.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  const filled = fillInData(escaped(JSON.stringify([1, row])), drawings);
  expect(filled).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(JSON.parse(filled)[1])).toEqual({ __html: HTML });
});
