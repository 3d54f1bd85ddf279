import { Button, Container, Heading, Text } from '@medusajs/ui';
import { adminFairRoutes } from 'ocop-contract';
import { type Fair, useFairChange } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

const COLUMNS = ['places', 'offered', 'accepted', 'free'] as const;

/** How places fill, by zone and origin; what is free is offered in the order of the list. */
export function FairFilling({ fair }: { fair: Fair }) {
  const { t } = useOcopTranslation();
  const offers = useFairChange(adminFairRoutes.offerFairPlaces, fair.id);
  const wave = useFairChange(adminFairRoutes.beginFairWave, fair.id);
  const nameOf = (id: string) => fair.zones.find((zone) => zone.id === id)?.name ?? '';
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t('fairs.filling')}</Heading>
        <div className="flex flex-wrap gap-2">
          <Button size="small" isLoading={offers.isPending} onClick={() => offers.mutate({})}>
            {t('fairs.offer')}
          </Button>
          <Button
            size="small"
            variant="secondary"
            isLoading={wave.isPending}
            onClick={() => wave.mutate({ body: { leave: [] } })}
          >
            {t('fairs.beginWave', { wave: fair.wave + 1 })}
          </Button>
        </div>
      </div>
      {fair.filling.length === 0 ? (
        <Text size="small" className="px-6 py-4">
          {t('fairs.noPlaces')}
        </Text>
      ) : (
        <div className="overflow-x-auto px-6 py-3">
          <table className="txt-compact-small w-full text-left">
            <thead>
              <tr>
                <th scope="col">{t('fairs.zone')}</th>
                <th scope="col">{t('fairs.originLabel')}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="text-right">
                    {t(`fairs.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fair.filling.map((row) => (
                <tr key={`${row.zone_id} ${row.origin}`}>
                  <td>{nameOf(row.zone_id)}</td>
                  <td>{t(`fairs.origin.${row.origin}`)}</td>
                  {COLUMNS.map((column) => (
                    <td key={column} className="text-right tabular-nums">
                      {row[column]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Container>
  );
}
