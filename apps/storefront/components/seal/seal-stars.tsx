import type { StarLevel } from 'ocop-core';

const STAR = 'm12 2.6 2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.5l-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9z';
const WIDTH = 25;

/** Stars of the certificate: yellow printed a little off an ink outline. A picture only. */
export function SealStars({
  star,
  className,
}: {
  star: StarLevel;
  className?: string | undefined;
}) {
  const places = Array.from({ length: star }, (_, index) => index * WIDTH);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${star * WIDTH + 1} 25`}
      aria-hidden="true"
      focusable="false"
    >
      {places.map((x) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <path d={STAR} fill="#e5a823" transform="translate(1.2 1.4)" />
          <path d={STAR} fill="none" stroke="#221d18" strokeWidth="1.7" strokeLinejoin="round" />
        </g>
      ))}
    </svg>
  );
}
