import {
  archiveListing,
  discardChange,
  duplicateListing,
  pauseListing,
  resumeListing,
  withdrawListing,
} from '@/app/actions/desk/listings';
import { settle } from '@/lib/backend/settle';
import { formBase } from '@/lib/desk/form-base';
import { type Listing, readListingCertificates } from '@/lib/desk/listings';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';
import styles from './listings.module.css';

/** What else can be done with a listing; what cannot be taken back is asked twice. */
export async function ListingActs({ listing: { id, may, content } }: { listing: Listing }) {
  const t = await getTranslator('listings');
  const base = await formBase(routes.listing(id));
  const acts = [
    ['withdrawn', withdrawListing],
    ['discarded', discardChange],
    ['paused', pauseListing],
    ['resumed', resumeListing],
  ] as const;
  const answer = await settle(readListingCertificates());
  const others = answer.available
    ? answer.value.filter(({ listing_id }) => listing_id === null)
    : [];
  return (
    <>
      {acts
        .filter(([event]) => may.includes(event))
        .map(([event, action]) => (
          <div key={event} className={items.item}>
            <p>{t(`acts.${event}.text`)}</p>
            <DeskForm
              {...base()}
              id={`lam-${event}`}
              action={action}
              hidden={{ id }}
              submit={t(`acts.${event}.submit`)}
              look="secondary"
            />
          </div>
        ))}
      {others.length > 0 && content.packs.length > 0 && (
        <details>
          <summary className={styles.more}>{t('acts.duplicate.open')}</summary>
          <DeskForm
            {...base()}
            id="nhan-ban"
            action={duplicateListing}
            hidden={{ id }}
            fields={[
              {
                name: 'certificate_id',
                label: t('acts.duplicate.which'),
                value: others[0]?.certificate_id ?? '',
                options: others.map(({ certificate_id, name }) => ({
                  value: certificate_id,
                  label: name,
                })),
              },
            ]}
            submit={t('acts.duplicate.submit')}
            look="secondary"
          />
        </details>
      )}
      {may.includes('archived') && (
        <details>
          <summary className={styles.more}>{t('acts.archived.open')}</summary>
          <p>{t('acts.archived.text')}</p>
          <DeskForm
            {...base()}
            id="cat-di"
            action={archiveListing}
            hidden={{ id }}
            submit={t('acts.archived.submit')}
          />
        </details>
      )}
    </>
  );
}
