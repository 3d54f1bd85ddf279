import styles from './payment-choice.module.css';

/** How a basket may be paid, in words. */
export interface PaymentTexts {
  legend: string;
  ways: readonly { value: string; label: string; hint: string }[];
  /** What is true of some parcels alone. */
  note: string | null;
}

/** How to pay: one choice for all parcels of a basket. */
export function PaymentChoice({ texts, chosen }: { texts: PaymentTexts; chosen: string }) {
  return (
    <fieldset key={chosen} className={styles.choice}>
      <legend className={styles.legend}>{texts.legend}</legend>
      {texts.ways.map(({ value, label, hint }) => (
        <div key={value} className={styles.way}>
          <input
            type="radio"
            name="payment"
            value={value}
            id={`tra-${value}`}
            defaultChecked={value === chosen}
            aria-describedby={`tra-${value}-goi-y`}
          />
          <label className={styles.label} htmlFor={`tra-${value}`}>
            {label}
          </label>
          <p className={styles.hint} id={`tra-${value}-goi-y`}>
            {hint}
          </p>
        </div>
      ))}
      {texts.note && <p>{texts.note}</p>}
    </fieldset>
  );
}
