'use client';

import { useEffect, useSyncExternalStore } from 'react';
import notice from '../notice.module.css';
import styles from './desk-life.module.css';

/**
 * Says when the network is gone, on every page of the desk. A page that a browser brings back as it was left
 * is asked for anew: it may be of somebody who has signed out.
 */
export function DeskLife({ offline }: { offline: string }) {
  const isOnline = useSyncExternalStore(
    watchNetwork,
    () => navigator.onLine,
    () => true,
  );
  useEffect(() => {
    const reload = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    addEventListener('pageshow', reload);
    return () => removeEventListener('pageshow', reload);
  }, []);
  return (
    <div className={styles.life} role="status">
      {!isOnline && <p className={`${notice.notice} ${notice.trouble}`}>{offline}</p>}
    </div>
  );
}

function watchNetwork(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
