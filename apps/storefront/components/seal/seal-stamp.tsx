import type { StarLevel } from 'ocop-core';
import { drawnAlike } from '@/lib/drawing/drawn-alike';

/** A stamp cut by hand: the edge is never quite straight. */
const EDGE =
  'M9 3.5 33 2l21.5 1.8q6 .7 6.4 6.6L62 32l-1.3 22.5q-.5 5.7-6 6.2L32.5 62 9.8 60.7q-6-.5-6.4-6.2L2 31.5l1.2-22Q3.6 4 9 3.5z';
const INNER =
  'M11.5 7.6 32.5 6.5l20 1.3q3.6.4 4 4l1 20.4-1.1 20.2q-.4 3.6-3.9 4l-20 1.2-20.5-1.1q-3.6-.4-4-3.8L6.8 32l1.1-20.6q.3-3.5 3.6-3.8z';

interface SealStampProps {
  star: StarLevel;
  /** Only what counts has its colour; what counts no longer is struck through as well. */
  standing?: 'in_force' | 'not_yet' | 'ended';
  className?: string | undefined;
}

function DrawSealStamp({ star, standing = 'in_force', className }: SealStampProps) {
  const counts = standing === 'in_force';
  const ground = counts ? '#a92f1c' : 'none';
  const cut = counts ? '#fbf7ec' : '#5b5147';
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path
        d={EDGE}
        fill={ground}
        stroke={counts ? 'none' : cut}
        strokeWidth="2"
        strokeDasharray={standing === 'not_yet' ? '4 3' : undefined}
      />
      <path d={INNER} fill="none" stroke={cut} strokeWidth="1.3" />
      <g fill={cut} fontWeight="700" textAnchor="middle">
        <text x="32" y="20.5" fontSize="11.5" letterSpacing=".8">
          OCOP
        </text>
        <text x="32" y="43.5" fontSize="27">
          {star}
        </text>
        <text x="32" y="54.5" fontSize="9" letterSpacing="1.6">
          SAO
        </text>
      </g>
      {standing === 'ended' && (
        <path d="M6 58 58 6" stroke="#a92f1c" strokeWidth="4" strokeLinecap="round" />
      )}
    </svg>
  );
}

/** The triện: 'OCOP 4 SAO' cut into a stamp. A picture only; `Seal` says it in words. */
export const SealStamp = drawnAlike(
  DrawSealStamp,
  ({ star, standing, className }) => `${star} ${standing} ${className}`,
);
