import { COMPARE_PARAMETER } from '@/lib/comparison';
import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { CompareIcon } from '../shell/icons';
import styles from './compare-choice.module.css';

interface CompareChoiceProps {
  /** Id of the form that takes the choice. */
  form: string;
  handle: string;
  title: string;
}

/** On a card: puts the product among those to compare. A tick in a plain form. */
export async function CompareChoice({ form, handle, title }: CompareChoiceProps) {
  const t = await getTranslator('compare');
  return (
    <label className={styles.choice}>
      <input
        className={styles.box}
        type="checkbox"
        form={form}
        name={COMPARE_PARAMETER}
        value={handle}
        autoComplete="off"
      />
      <CompareIcon />
      <span className={layout.hidden}>{t('choose', { title })}</span>
    </label>
  );
}
