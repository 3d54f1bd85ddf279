import type { PlaceScheme } from 'ocop-core';
import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/page-context';
import styles from './map-switch.module.css';

interface MapSwitchProps {
  /** The map of the 34 provinces and the one of the 63 before. */
  today: ReactNode;
  former: ReactNode;
  /** Which of them is there first. */
  first?: PlaceScheme;
}

/** The two administrative maps. Which of them is shown needs no script. */
export async function MapSwitch({ today, former, first = '2025' }: MapSwitchProps) {
  const t = await getTranslator('map');
  return (
    <div className={styles.switch}>
      <input
        className={`${styles.radio} ${styles.radioToday}`}
        type="radio"
        name="ban-do"
        id="ban-do-34"
        defaultChecked={first === '2025'}
      />
      <label className={`${styles.choice} ${styles.choiceToday}`} htmlFor="ban-do-34">
        <strong>{t('choice.2025')}</strong>
        {t('since.2025')}
      </label>
      <input
        className={`${styles.radio} ${styles.radioFormer}`}
        type="radio"
        name="ban-do"
        id="ban-do-63"
        defaultChecked={first === '2024'}
      />
      <label className={`${styles.choice} ${styles.choiceFormer}`} htmlFor="ban-do-63">
        <strong>{t('choice.2024')}</strong>
        {t('since.2024')}
      </label>
      <div className={`${styles.map} ${styles.today}`}>{today}</div>
      <div className={`${styles.map} ${styles.former}`}>
        {former}
        <p className={styles.note}>{t('formerNote')}</p>
      </div>
    </div>
  );
}
