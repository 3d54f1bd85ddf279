import { expect, test } from 'vitest';
import { composeHooks } from '../compose/compose-hooks';
import { attachGuards, GATE, missingGuards } from './attach-guards';

/** A core workflow as far as composing goes: what it is called, and hooks that take one handler. */
function coreWorkflow(id: string, hooks: readonly string[]) {
  const taken = new Map<string, unknown>();
  return {
    getName: () => id,
    taken,
    hooks: Object.fromEntries(
      hooks.map((hook) => [
        hook,
        (invoke: unknown) => {
          if (taken.has(hook)) throw new Error(`Cannot define multiple hook handlers for ${hook}`);
          taken.set(hook, invoke);
        },
      ]),
    ),
  };
}

const workflows = Object.entries(GATE).map(([id, hooks]) => coreWorkflow(id, Object.keys(hooks)));
const other = () => undefined;

// One process is one application: what follows goes through the states of its start.
test('an application that attached nothing is told of every guard', () => {
  expect(missingGuards()).toHaveLength(9);
  expect(missingGuards().join()).toContain('the hook "validate" of "add-to-cart" has no guard');
});

test('a workflow that the gate does not know is refused', () => {
  expect(() => attachGuards(coreWorkflow('create-products', ['validate']))).toThrow('no guard');
});

test('beside other handlers every guard is found, and the clearance is last', () => {
  for (const workflow of workflows) {
    if (workflow.getName() === 'add-to-cart') {
      composeHooks(workflow, { validate: [other, GATE['add-to-cart'].validate] });
    } else if (workflow.getName() !== 'create-orders') {
      attachGuards(workflow, 'orderCreated' in workflow.hooks ? { orderCreated: [other] } : {});
    }
  }
  expect(missingGuards()).toEqual([
    'the hook "setPricingContext" of "create-orders" has no guard (attachGuards)',
  ]);
});

test('a hook that somebody took before is named', () => {
  const workflow = workflows.find((one) => one.getName() === 'create-orders');
  if (!workflow) throw new Error('the gate has no create-orders');
  workflow.taken.set('setPricingContext', other);
  attachGuards(workflow);
  expect(missingGuards()).toEqual([
    'the hook "setPricingContext" of "create-orders" was taken before its guards were composed (inOrder)',
  ]);
});

test('a clearance that something follows is named', () => {
  const hooks = Object.keys(GATE['complete-cart']);
  composeHooks(coreWorkflow('complete-cart', hooks), {
    orderCreated: [GATE['complete-cart'].orderCreated, other],
  });
  expect(missingGuards().join()).toContain('something follows the clearance');
});
