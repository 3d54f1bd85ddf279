import styles from './article.module.css';

/** A listing that scrolls sideways in a box of its own. */
export function ScrollingCode({ label, code }: { label: string; code: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard
    <section className={styles.code} tabIndex={0} aria-label={label}>
      <pre>
        <code data-testid="code">{code}</code>
      </pre>
    </section>
  );
}
