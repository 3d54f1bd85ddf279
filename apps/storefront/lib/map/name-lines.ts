/** Letters of the map's size that one column takes. */
const LETTERS_PER_COLUMN = 6;

/** A province's name in lines that fit over so many columns: 'Hồ Chí / Minh'. */
export function nameLines(name: string, columns: number): string[] {
  const most = LETTERS_PER_COLUMN * columns;
  const lines: string[] = [];
  for (const word of name.replace(' - ', ' -\u00a0').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
