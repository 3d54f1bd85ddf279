import { dropCode, enterCode } from '@/app/actions/change-basket';
import { type BasketFlash, FLASH_ID } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { BasketNotice } from './basket-notice';
import styles from './code-form.module.css';

const MOST_CHARACTERS = 40;

/** The flash message at the field for a code. */
export interface CodeNotice {
  flash: BasketFlash;
  /** The code that was not taken. */
  typed: string | null;
}

interface CodeFormProps {
  /** Those that the basket has. */
  codes: readonly string[];
  notice: CodeNotice | null;
}

/** A field for a code that takes something off, and those that were given. */
export async function CodeForm({ codes, notice }: CodeFormProps) {
  const t = await getTranslator('basket');
  const { locale } = await pageContext();
  const refused = notice?.typed != null;
  return (
    <div className={styles.codes}>
      {notice && <BasketNotice flash={notice.flash} />}
      {codes.map((code) => (
        <form key={code} className={styles.given} action={dropCode}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="code" value={code} />
          <strong className={styles.code}>{code}</strong>
          <button className={actions.quiet} type="submit">
            {t('code.drop')}
            <span className={layout.hidden}> {code}</span>
          </button>
        </form>
      ))}
      <form className={styles.form} action={enterCode} noValidate>
        <input type="hidden" name="locale" value={locale} />
        <label className={styles.label} htmlFor="ma-giam">
          {t('code.label')}
        </label>
        <input
          className={styles.input}
          id="ma-giam"
          name="code"
          maxLength={MOST_CHARACTERS}
          defaultValue={notice?.typed ?? ''}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? FLASH_ID : undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <button className={actions.secondary} type="submit">
          {t('code.enter')}
        </button>
      </form>
    </div>
  );
}
