import type { Archipelago } from '@/lib/map/country-cells';
import { CELL_HEIGHT, CELL_WIDTH } from '@/lib/map/joined-cells';
import styles from './map-tile.module.css';

const ISLETS =
  'M5 8l6-2 4 4-4 4-7-1zM20 14l5-3 5 3-2 5-7 1zM9 22l5-1 3 4-4 4-5-2zM27 27l5-1 2 4-4 3-4-2zM36 8l4 0 1 4-4 1zM17 33l4 0 1 3-4 1z';

/** An archipelago with its name and the province that it belongs to. */
export function Islands({ archipelago, of }: { archipelago: Archipelago; of: string }) {
  const [column, row] = archipelago.cell;
  return (
    <g transform={`translate(${column * CELL_WIDTH} ${row * CELL_HEIGHT})`}>
      <path className={styles.block} d={ISLETS} />
      <path className={styles.land} d={ISLETS} />
      <text className={styles.islands} x="1" y="50">
        {archipelago.name}
        <tspan x="1" y="63">
          ({of})
        </tspan>
      </text>
    </g>
  );
}
