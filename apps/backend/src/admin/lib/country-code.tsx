import type { HTMLAttributes } from 'react';

interface CountryCodeProps extends HTMLAttributes<HTMLSpanElement> {
  countryCode: string;
  /** Asked for by the dashboard: a drawn flag, which it would fetch from a host of others. */
  svg?: boolean;
}

/**
 * Stands in for `react-country-flag` in the admin: two letters where it would ask a foreign host for a
 * flag. Nobody outside learns which orders an operator looks at.
 */
export default function CountryCode({ countryCode, svg, style, ...props }: CountryCodeProps) {
  return (
    <span
      {...props}
      role="img"
      style={{ fontSize: '9px', fontWeight: 600, lineHeight: 1, letterSpacing: '-0.02em' }}
    >
      {countryCode.toUpperCase()}
    </span>
  );
}
