import { removePaper } from '@/app/actions/desk/application';
import type { Me } from '@/lib/desk/current-member';
import { formBase } from '@/lib/desk/form-base';
import { paperAddress } from '@/lib/desk/papers';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';
import styles from './application.module.css';

interface PaperListProps {
  papers: Me['seller']['papers'];
  /** Whether they may be taken back. */
  removable?: boolean;
}

/** The papers that were sent. */
export async function PaperList({ papers, removable = false }: PaperListProps) {
  const t = await getTranslator('application');
  const base = await formBase(routes.applicationPapers);
  return (
    <ul className={items.items}>
      {papers.map(({ id, kind, file_name, bytes }) => (
        <li key={id} className={items.item}>
          <p>
            <strong>{t(`papers.kinds.${kind}`)}</strong>
          </p>
          <p>
            <a className={styles.name} href={paperAddress(id)}>
              {file_name}
            </a>{' '}
            ({t('papers.size', { size: Math.max(1, Math.round(bytes / 1024)) })})
          </p>
          {removable && (
            <DeskForm
              {...base()}
              id={`bo-${id}`}
              action={removePaper}
              hidden={{ id }}
              submit={t('papers.remove', { name: file_name })}
              look="quiet"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
