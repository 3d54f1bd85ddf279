import type { GroupCode } from 'ocop-core';
import type { ReactNode } from 'react';

interface Print {
  /** Colour blocks, printed a little off the line. */
  blocks: ReactNode;
  lines: string;
}

const PRINTS: Readonly<Record<GroupCode, Print>> = {
  TP: {
    blocks: (
      <>
        <path fill="#a92f1c" d="M8 34h56q-2 20-18 26H26Q10 54 8 34z" />
        <path fill="#fbf7ec" d="M14 34q4-18 22-18t22 18z" />
      </>
    ),
    lines:
      'M8 34h56q-2 20-18 26H26Q10 54 8 34zM14 34q4-18 22-18t22 18M24 60h24v5H24zM26 27h.1M36 23h.1M46 28h.1M32 30h.1M41 31h.1M50 8 40 26M57 11 45 28',
  },
  DU: {
    blocks: (
      <>
        <path fill="#2f6b3c" d="M14 30h36v14q0 16-18 16T14 44z" />
        <path fill="#e5a823" d="M20 30q2-8 12-8t12 8z" />
      </>
    ),
    lines:
      'M14 30h36v14q0 16-18 16T14 44zM20 30q2-8 12-8t12 8M32 22v-4M50 34q12-2 12 8t-14 10M14 36 4 28M10 64h46M24 12q-4-4 0-8M34 12q-4-4 0-8',
  },
  DL: {
    blocks: (
      <>
        <path
          fill="#2f6b3c"
          d="M36 34C30 20 36 10 50 6c4 14-2 24-14 28zM32 38C20 36 14 28 14 16c12 2 18 10 18 22z"
        />
        <path fill="#17495a" d="M12 42h48q-2 18-16 22H28Q14 60 12 42z" />
      </>
    ),
    lines:
      'M36 34C30 20 36 10 50 6c4 14-2 24-14 28zM32 38C20 36 14 28 14 16c12 2 18 10 18 22zM12 42h48q-2 18-16 22H28Q14 60 12 42zM34 42q0-16 10-26M32 40q-4-10-10-14M52 42l10-16',
  },
  TC: {
    blocks: (
      <>
        <path fill="#17495a" d="M28 12h16l-2 10q16 8 16 24T44 66H28Q14 60 14 46t16-24z" />
        <path fill="#fbf7ec" d="M15 40h42l1 10H14z" />
      </>
    ),
    lines:
      'M26 10h20M28 12l2 10q-16 8-16 24t14 20h16q14-4 14-20T42 22l2-10M15 40h42M14 50h44M20 50l4-10 5 10 5-10 5 10 5-10 5 10 4-10M24 30q12 4 24 0',
  },
  SV: {
    blocks: (
      <>
        <path
          fill="#a92f1c"
          d="M36 26c-12-2-14-16-4-18 2-6 12-6 13 0 10 0 11 14 1 16-2 4-6 4-10 2z"
        />
        <path
          fill="#2f6b3c"
          d="M36 46c-14 2-20-6-20-14 12 0 20 6 20 14zM38 42c0-8 8-14 20-12 0 10-8 16-20 12z"
        />
        <path fill="#e5a823" d="M20 50h32l-4 16H24z" />
      </>
    ),
    lines:
      'M36 26c-12-2-14-16-4-18 2-6 12-6 13 0 10 0 11 14 1 16-2 4-6 4-10 2zM37 28v22M36 46c-14 2-20-6-20-14 12 0 20 6 20 14M38 42c0-8 8-14 20-12 0 10-8 16-20 12M18 50h36v6H18zM22 56l2 10h24l2-10M37 15q-3 3 0 6',
  },
  DV: {
    blocks: (
      <>
        <path fill="#a92f1c" d="M4 34 36 10l32 24z" />
        <path fill="#e5a823" d="M14 34h44v14H14z" />
        <path fill="#17495a" d="M2 62q8-8 17 0t17 0 17 0 17 0v6H2z" />
      </>
    ),
    lines:
      'M4 34 36 10l32 24zM14 34v20M58 34v20M26 34v20M46 34v20M14 48h44M36 48V36M20 28h32M2 62q8-8 17 0t17 0 17 0 17 0',
  },
};

/** A small print for a product group. A picture only: the name stands beside it. */
export function GroupPrint({
  group,
  className,
}: {
  group: GroupCode;
  className?: string | undefined;
}) {
  const { blocks, lines } = PRINTS[group];
  return (
    <svg className={className} viewBox="0 0 74 72" aria-hidden="true" focusable="false">
      <g transform="translate(2.5 2)">{blocks}</g>
      <path
        d={lines}
        fill="none"
        stroke="#221d18"
        strokeWidth="2.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
