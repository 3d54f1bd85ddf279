'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { FinderProps } from './finder';

/** Fetches what helps at the search fields when somebody comes near one; without it they are forms. */
export function FinderLoader(props: FinderProps) {
  const [Finder, setFinder] = useState<ComponentType<FinderProps>>();
  useEffect(() => {
    const wake = ({ target }: { target: unknown }) => {
      if (!(target instanceof Element && target.matches('search input'))) return;
      import('./finder').then(
        (module) => setFinder(() => module.Finder),
        () => undefined,
      );
    };
    addEventListener('focusin', wake);
    addEventListener('pointerover', wake);
    wake({ target: document.activeElement });
  }, []);
  return Finder && <Finder {...props} />;
}
