import { refuseBegunCancellation } from 'medusa-plugin-marketplace/workflows';
import { cancelOwnOrderWorkflow, composeHooks } from 'medusa-plugin-ocop/workflows';

composeHooks(cancelOwnOrderWorkflow, { validate: [refuseBegunCancellation] });
