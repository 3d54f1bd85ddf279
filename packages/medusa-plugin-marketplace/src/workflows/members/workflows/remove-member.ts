import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from '@medusajs/framework/workflows-sdk';
import { type RemoveMemberInput, removeMemberStep } from '../steps/remove-member';
import { tieIdentityStep } from '../steps/tie-identity';

export const removeMemberWorkflowId = 'marketplace-remove-member';

/** Takes a member out, at once, and lets their address join elsewhere. */
export const removeMemberWorkflow = createWorkflow(
  removeMemberWorkflowId,
  (input: RemoveMemberInput) => {
    const member = removeMemberStep(input);
    when(
      'member-has-an-identity',
      member,
      ({ auth_identity_id }) => auth_identity_id !== null,
    ).then(() =>
      tieIdentityStep(
        transform(member, ({ auth_identity_id }) => ({
          authIdentityId: auth_identity_id ?? '',
          memberId: null,
        })),
      ),
    );
    return new WorkflowResponse(member);
  },
);
