import { toast } from '@medusajs/ui';
import { useMutation } from '@tanstack/react-query';
import { api, type ListingPolicyBody } from '../../lib/api';
import { useForgetEverything } from '../../lib/queries';
import { readServerProblems } from '../../lib/server-problems';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** Writes the next version after the one on the screen; what is refused stands at its field. */
export function useWriteListingPolicy(basedOn: number) {
  const { t, locale } = useOcopTranslation();
  const forget = useForgetEverything();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (version: Omit<ListingPolicyBody, 'based_on'>) =>
      api.writeListingPolicy({ ...version, based_on: basedOn }),
    onSuccess: async () => {
      toast.success(t('listingPolicy.saved'));
      await forget();
    },
  });
  const { fields, general } = error
    ? readServerProblems(error, locale)
    : { fields: [], general: null };
  const ofDay = fields.filter(({ path }) => path === 'effective_from');
  const others = fields.filter(({ path }) => path !== 'effective_from');
  const loose = [...others.map(({ message }) => message), ...(general ? [general] : [])];
  return {
    write: mutate,
    isPending,
    dayProblem: ofDay[0]?.message ?? null,
    refusal: loose.length > 0 ? loose.join('; ') : null,
  };
}
