import type { ShopFairPage } from '@/lib/backend/fairs';
import { boothAnchor } from '@/lib/lists/booth-anchor';
import { getTranslator } from '@/lib/page-context';
import { SectionHeading } from '../shell/section-heading';
import styles from './fair-plan.module.css';
import page from './list-page.module.css';

const CELL = 60;
const GAP = 8;

/** The ground of a fair from above; each booth that is held leads to its line in the directory. */
export async function FairPlan({ fair }: { fair: ShopFairPage }) {
  if (fair.plan.length === 0) return null;
  const t = await getTranslator('fairs');
  const width = Math.max(...fair.plan.map(({ grid_column }) => grid_column)) * CELL;
  const height = Math.max(...fair.plan.map(({ grid_row }) => grid_row)) * CELL;
  return (
    <section className={page.section} aria-labelledby="so-do">
      <SectionHeading id="so-do" title={t('plan')} />
      <p>{t('planText')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways has to be reached by keyboard */}
      <section className={styles.scroll} aria-label={t('planText')} tabIndex={0}>
        <svg
          className={styles.plan}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <title>{t('plan')}</title>
          {fair.plan.map(({ id, number, grid_row, grid_column, holder }) => {
            const [x, y] = [(grid_column - 1) * CELL, (grid_row - 1) * CELL];
            const cell = (
              <>
                <rect
                  className={holder ? styles.held : styles.free}
                  x={x + GAP / 2}
                  y={y + GAP / 2}
                  width={CELL - GAP}
                  height={CELL - GAP}
                  rx="4"
                />
                <text className={styles.number} x={x + CELL / 2} y={y + CELL / 2}>
                  {number}
                </text>
              </>
            );
            if (!holder) return <g key={id}>{cell}</g>;
            const name = t('boothOf', { number, name: holder.name });
            return (
              <a key={id} href={`#${boothAnchor(number)}`} aria-label={name}>
                {cell}
              </a>
            );
          })}
        </svg>
      </section>
    </section>
  );
}
