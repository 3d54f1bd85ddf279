'use client';

import { catchError } from 'next/error';
import type { ReactNode } from 'react';

/**
 * Shows what the server prepared for the case that a page breaks; redirects and the like pass
 * through. The words come from the server, so that no message file reaches the browser.
 */
function Fallback({ fallback }: { fallback: ReactNode }) {
  return fallback;
}

export const UnexpectedErrorBoundary = catchError(Fallback);
