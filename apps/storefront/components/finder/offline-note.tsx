import actions from '../action-link.module.css';
import notice from '../notice.module.css';
import styles from './offline-note.module.css';

interface OfflineNoteProps {
  texts: { offline: string; again: string };
  onAgain: () => void;
}

/** Why the results stay behind the words. */
export function OfflineNote({ texts, onAgain }: OfflineNoteProps) {
  return (
    <div className={`${notice.notice} ${notice.trouble} ${styles.note}`} role="status">
      <p>{texts.offline}</p>
      <button className={actions.quiet} type="button" onClick={onAgain}>
        {texts.again}
      </button>
    </div>
  );
}
