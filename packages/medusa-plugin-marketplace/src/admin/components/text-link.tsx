import { clx } from '@medusajs/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

const LOOK =
  'text-ui-fg-base hover:text-ui-fg-subtle underline underline-offset-4 transition-fg rounded-sm outline-none focus-visible:shadow-borders-focus';

interface TextLinkProps {
  /** An address inside the admin, or one with a scheme, which opens in a new tab. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** A link in running text: underlined, since the interface's blue is too pale to be read by all. */
export function TextLink({ to, className, children }: TextLinkProps) {
  if (/^https?:/i.test(to)) {
    return (
      <a href={to} target="_blank" rel="noreferrer" className={clx(LOOK, className)}>
        {children}
      </a>
    );
  }
  return (
    <Link to={to} className={clx(LOOK, className)}>
      {children}
    </Link>
  );
}
