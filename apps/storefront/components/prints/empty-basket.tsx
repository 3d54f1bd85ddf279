/** An empty basket: nothing found, nothing bought yet, nothing here. */
export function EmptyBasket({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 220 170" aria-hidden="true" focusable="false">
      <g transform="translate(4 4)">
        <circle cx="168" cy="44" r="26" fill="#e5a823" />
        <path fill="#f3ead6" d="M22 72c4 52 24 82 46 88h84c22-6 42-36 46-88z" />
        <ellipse cx="110" cy="72" rx="88" ry="16" fill="#e9dcbf" />
      </g>
      <g fill="none" stroke="#221d18" strokeLinecap="round" strokeLinejoin="round">
        <circle cx="168" cy="44" r="26" strokeWidth="3.5" />
        <path
          strokeWidth="2.5"
          d="M28 102q82 22 164 0M42 130q68 18 136 0M48 82l20 78M78 86l12 74M110 88v72M142 86l-12 74M172 82l-20 78"
        />
        <path strokeWidth="4" d="M22 72c4 52 24 82 46 88h84c22-6 42-36 46-88" />
        <ellipse cx="110" cy="72" rx="88" ry="16" strokeWidth="4" />
        <path strokeWidth="3" d="M58 74q52 12 104 0" />
        <path strokeWidth="4" d="M34 64C50 6 120-8 138 26" />
      </g>
    </svg>
  );
}
