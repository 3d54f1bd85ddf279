import type { StarLevel } from 'ocop-core';
import { drawnAlike } from '@/lib/drawing/drawn-alike';

const WIDTH = 25;

/** All in one path: a list shows many of them, and each element costs a slow phone time. */
function starsInARow(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `M${12 + index * WIDTH} 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5-4.8-4.6 6.6-.9z`,
  ).join('');
}

export function starsDrawing({
  star,
  className,
}: {
  star: StarLevel;
  className?: string | undefined;
}) {
  const stars = starsInARow(star);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${star * WIDTH + 1} 25`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={stars} fill="#e5a823" transform="translate(1.2 1.4)" />
      <path d={stars} fill="none" stroke="#221d18" strokeWidth="1.7" strokeLinejoin="round" />
    </svg>
  );
}

/** Stars of the certificate: yellow printed a little off an ink outline. A picture only. */
export const SealStars = drawnAlike(starsDrawing, ({ star, className }) => `${star} ${className}`);
