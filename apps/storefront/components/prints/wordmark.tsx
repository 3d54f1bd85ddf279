/** The shop's sign: two baskets on a pole. */
export function PoleMark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 48 40" aria-hidden="true" focusable="false">
      <g
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M3 10Q24-3 45 10" strokeWidth="3.4" />
        <path d="M11 7 4 23M11 7l8 16M37 7l-8 16M37 7l7 16" />
      </g>
      <path fill="#e5a823" d="M2 23h19q-1 12-9.5 13Q3 35 2 23z" />
      <path fill="#c4472f" d="M27 23h19q-1 12-9.5 13Q28 35 27 23z" />
      <g fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinejoin="round">
        <path d="M2 23h19q-1 12-9.5 13Q3 35 2 23zM27 23h19q-1 12-9.5 13Q28 35 27 23z" />
      </g>
    </svg>
  );
}
