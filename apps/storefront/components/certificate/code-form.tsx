import { getTranslator, pageContext } from '@/lib/page-context';
import { ANSWER_ID, routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import styles from './code-form.module.css';

interface CodeFormProps {
  id: string;
  /** What was typed, and what is wrong with it. */
  code?: string;
  error?: string | null;
}

/** Looks certificates up. A plain form: the page behind it forwards a code to its certificate. */
export async function CodeForm({ id, code = '', error = null }: CodeFormProps) {
  const t = await getTranslator('verify');
  const { href } = await pageContext();
  const errorId = `${id}-loi`;
  return (
    <form className={styles.form} action={`${href(routes.certificates)}#${ANSWER_ID}`}>
      <label className={styles.label} htmlFor={id}>
        {t('codeLabel')}
      </label>
      <div className={styles.row}>
        <input
          className={styles.input}
          id={id}
          name="q"
          defaultValue={code}
          placeholder={t('codePlaceholder')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
        />
        <button className={actions.primary} type="submit">
          {t('codeButton')}
        </button>
      </div>
      {error && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
    </form>
  );
}
