'use client';

import { useEffect, useState } from 'react';
import actions from '../../action-link.module.css';

/** Opens the browser's print dialogue; without a script it is not there, and the page says how else. */
export function PrintButton({ text }: { text: string }) {
  const [works, setWorks] = useState(false);
  useEffect(() => setWorks(true), []);
  if (!works) return null;
  return (
    <button className={actions.primary} type="button" onClick={() => window.print()}>
      {text}
    </button>
  );
}
