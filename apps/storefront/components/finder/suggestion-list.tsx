import { useEffect } from 'react';
import type { Suggestion, SuggestionGroup } from '@/lib/search/suggestions';
import layout from '@/styles/layout.module.css';
import styles from './suggestion-list.module.css';

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

interface SuggestionListProps {
  id: string;
  name: string;
  groups: readonly SuggestionGroup[];
  /** Where the arrow keys stand. */
  active: number | null;
}

export function SuggestionList({ id, name, groups, active }: SuggestionListProps) {
  useEffect(() => {
    if (active === null) return;
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  let index = 0;
  return (
    <div
      className={styles.list}
      id={id}
      role="listbox"
      aria-label={name}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ title, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox takes groups, no fieldsets
        <div key={title} className={styles.group} role="group" aria-label={title}>
          <p className={styles.title} aria-hidden="true">
            {title}
          </p>
          {options.map((option) => {
            const own = index;
            index += 1;
            return (
              <Option
                key={option.href}
                id={optionId(id, own)}
                option={option}
                active={own === active}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  option: Suggestion;
  active: boolean;
}

function Option({ id, option, active }: OptionProps) {
  const { href, text, detail, picture, star } = option;
  return (
    <a
      className={styles.option}
      id={id}
      role="option"
      aria-selected={active}
      href={href}
      tabIndex={-1}
    >
      {picture && (
        // biome-ignore lint/performance/noImgElement: SVG illustrations need no optimising at run time
        <img className={styles.picture} src={picture} alt="" width={44} height={44} />
      )}
      <span className={styles.words}>
        <span className={styles.text}>{text}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      {star && (
        <span className={styles.star}>
          <span aria-hidden="true">{star.level}★</span>
          <span className={layout.hidden}>{star.label}</span>
        </span>
      )}
    </a>
  );
}
