const UNITS: readonly (readonly string[])[] = [
  ['g', 'gr', 'gram'],
  ['kg', 'ky', 'ki'],
  ['ml'],
  ['l', 'lit'],
  ['n', 'do dam'],
];
const UNIT_NAMES = UNITS.flat().sort((a, b) => b.length - a.length);
const MEASURE = new RegExp(
  `(?<![a-z0-9])(\\d+(?:[.,]\\d+)?)\\s*°?(${UNIT_NAMES.join('|')})(?![a-z0-9])`,
  'g',
);
const MODEL = /(?<![a-z0-9])([a-z]{1,4})(\d{1,3})(?![a-z0-9])/g;

/**
 * Other ways to write the numbers of a plain text: 500ml and 500 ml, 40N and 40 độ đạm, ST25 and
 * ST 25.
 */
export function numberSpellings(plain: string): string[] {
  const measures = [...plain.matchAll(MEASURE)].flatMap(([, number = '', unit = '']) => {
    const names = UNITS.find((group) => group.includes(unit)) ?? [unit];
    return names.flatMap((name) =>
      name.includes(' ') ? [`${number} ${name}`] : [`${number} ${name}`, number + name],
    );
  });
  const models = [...plain.matchAll(MODEL)].map(([, letters, number]) => `${letters} ${number}`);
  return [...measures, ...models];
}
