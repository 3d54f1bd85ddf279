'use client';

import { Component, type ReactNode } from 'react';

interface Props {
  fallback: ReactNode;
  children: ReactNode;
}

/**
 * Shows what the server prepared for the case that a page breaks; redirects and the like pass
 * through. It runs in a browser on such a page alone (ADR 0024). The words come from the server, so that
 * no message file reaches the browser.
 */
export class UnexpectedErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(error: unknown) {
    if (isForNext(error)) throw error;
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

/** A redirect, a page that is not found: Next says so by throwing. */
function isForNext(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return false;
  return String(error.digest).startsWith('NEXT_');
}
