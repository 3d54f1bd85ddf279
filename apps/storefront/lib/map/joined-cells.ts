import type { Cell } from './country-cells';

/** A cell's measures in the map's own units. */
export const CELL_WIDTH = 46;
export const CELL_HEIGHT = 44;

type Step = readonly [x: number, y: number];

/** Clockwise around a cell: each side starts at a corner and looks outwards at one neighbour. */
const SIDES: readonly { from: Step; along: Step; neighbour: Step }[] = [
  { from: [0, 0], along: [1, 0], neighbour: [0, -1] },
  { from: [1, 0], along: [0, 1], neighbour: [1, 0] },
  { from: [1, 1], along: [-1, 0], neighbour: [0, 1] },
  { from: [0, 1], along: [0, -1], neighbour: [-1, 0] },
];

/**
 * The outline of cells that touch by their sides, as an SVG path in the map's units.
 * @param gap how far it keeps inside the cells' outer sides
 */
export function joinedCells(cells: readonly Cell[], gap: number): string {
  const taken = new Set(cells.map(String));
  const sides = new Map<string, { from: Step; along: Step }>();
  for (const [column, row] of cells) {
    for (const { from, along, neighbour } of SIDES) {
      if (taken.has(String([column + neighbour[0], row + neighbour[1]]))) continue;
      const start: Step = [column + from[0], row + from[1]];
      sides.set(String(start), { from: start, along });
    }
  }
  const [first] = sides.values();
  if (!first) return '';
  const corners: string[] = [];
  let side = first;
  do {
    const end: Step = [side.from[0] + side.along[0], side.from[1] + side.along[1]];
    const next = sides.get(String(end)) ?? first;
    if (String(next.along) !== String(side.along))
      corners.push(inset(end, side.along, next.along, gap));
    side = next;
  } while (side !== first);
  return `M${corners.join('L')}z`;
}

/** Clockwise, with y downwards, the inside lies to the right of the way. */
function inset([x, y]: Step, before: Step, after: Step, gap: number): string {
  const right = -before[1] - after[1];
  const down = before[0] + after[0];
  return `${x * CELL_WIDTH + right * gap} ${y * CELL_HEIGHT + down * gap}`;
}

/** Columns and rows that cells reach over. */
export function boundsOf(cells: readonly Cell[]) {
  const columns = cells.map(([column]) => column);
  const rows = cells.map(([, row]) => row);
  const column = Math.min(...columns);
  const row = Math.min(...rows);
  return {
    column,
    row,
    width: Math.max(...columns) - column + 1,
    height: Math.max(...rows) - row + 1,
  };
}

/**
 * Where a name is written: over two cells in a line its middle, else the cell that touches most of
 * the others. In cells from the upper left of the map, with the columns that it may fill.
 */
export function nameField(cells: readonly Cell[]) {
  const { column, row, width, height } = boundsOf(cells);
  if (cells.length === width * height) return { column, row, width, height };
  const touching = ([x, y]: Cell) =>
    cells.filter(([column2, row2]) => Math.abs(x - column2) + Math.abs(y - row2) === 1).length;
  const [middle] = cells.toSorted((one, other) => touching(other) - touching(one));
  const [x, y] = middle ?? [column, row];
  return { column: x, row: y, width: 1, height: 1 };
}
