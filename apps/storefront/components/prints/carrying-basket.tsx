import type { ReactNode } from 'react';

const FRONT = 'M-90 0a90 15 0 0 0 180 0C86 58 68 96 42 104h-84C-68 96-86 58-90 0z';

/** One basket of a carrying pole, hung on its ropes; `children` lie in it. Drawn around x = 0. */
export function CarryingBasket({ children }: { children: ReactNode }) {
  return (
    <g strokeLinejoin="round" strokeLinecap="round" stroke="#221d18">
      <path fill="none" strokeWidth="4" d="M0-168-80-4M0-168 80-4M0-168-22-12M0-168 24-12" />
      <ellipse rx="90" ry="15" fill="#e9dcbf" strokeWidth="5" />
      {children}
      <path fill="#f3ead6" stroke="none" transform="translate(4 4)" d={FRONT} />
      <g fill="none">
        <path strokeWidth="3" d="M-86 26q86 26 172 0M-76 56q76 22 152 0M-60 84q60 16 120 0" />
        <path strokeWidth="3" d="m-62 12 18 92M-32 15l10 88M0 16v88M32 15l-10 88M62 12l-18 92" />
        <path strokeWidth="5" d={FRONT} />
      </g>
    </g>
  );
}
