import { asValue } from '@medusajs/framework/awilix';
import { createMedusaContainer } from '@medusajs/framework/utils';
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { composedOn, composeHooks, isHookFree } from './compose-hooks';
import { type HookHandler, inOrder } from './in-order';

let journal: string[] = [];
beforeEach(() => {
  journal = [];
});

const complaints: string[] = [];
const container = createMedusaContainer();
container.register({ logger: asValue({ error: (text: string) => complaints.push(text) }) });

interface Behaviour {
  throws?: boolean;
  refusesCompensation?: boolean;
}

function handler(name: string, { throws, refusesCompensation }: Behaviour = {}): HookHandler {
  return {
    invoke: async (input: { words: string }) => {
      journal.push(`${name} did ${input.words}`);
      if (throws) throw new Error(`${name} refuses`);
      return new StepResponse({ [name]: true }, `what ${name} left`);
    },
    compensate: async (left: string | undefined) => {
      journal.push(`${name} undid ${left ?? 'nothing'}`);
      if (refusesCompensation) throw new Error(`${name} is stuck`);
    },
  };
}

let made = 0;
/** A workflow with a hook, and a step after it that may fail. */
function workflowWith(handlers: readonly HookHandler[], laterFails = false) {
  made += 1;
  const workflow = createWorkflow(`composed-${made}`, (input: { words: string }) => {
    const asked = createHook('asked', input);
    createStep(`later-${made}`, async () => {
      journal.push('later');
      if (laterFails) throw new Error('later fails');
      return new StepResponse(undefined);
    })();
    return new WorkflowResponse(asked.getResult() ?? {}, { hooks: [asked] });
  });
  composeHooks(workflow, { asked: handlers });
  return workflow;
}

const run = (workflow: ReturnType<typeof workflowWith>) =>
  workflow(container).run({ input: { words: 'it' } });

describe('handlers on one hook', () => {
  test('run in order, and their answers are merged', async () => {
    const { result } = await run(workflowWith(['a', 'b', 'c'].map((name) => handler(name))));
    expect(journal).toEqual(['a did it', 'b did it', 'c did it', 'later']);
    expect(result).toEqual({ a: true, b: true, c: true });
  });

  test('of three the second throws: it and the first are undone, the third never ran', async () => {
    const workflow = workflowWith([handler('a'), handler('b', { throws: true }), handler('c')]);
    await expect(run(workflow)).rejects.toThrow('b refuses');
    expect(journal).toEqual(['a did it', 'b did it', 'b undid nothing', 'a undid what a left']);
  });

  test('a later step fails: each is undone with what it left, in reverse', async () => {
    const workflow = workflowWith([handler('a'), handler('b'), handler('c')], true);
    await expect(run(workflow)).rejects.toThrow('later fails');
    expect(journal.slice(4)).toEqual([
      'c undid what c left',
      'b undid what b left',
      'a undid what a left',
    ]);
  });

  test('one that cannot be undone keeps no other from its turn, and is complained of', async () => {
    const stuck = handler('b', { refusesCompensation: true });
    const workflow = workflowWith([handler('a'), stuck, handler('c')], true);
    await expect(run(workflow)).rejects.toThrow('later fails');
    expect(journal.at(-1)).toBe('a undid what a left');
    expect(complaints.join()).toContain('b is stuck');
  });

  test('a plain function is a handler too, and is handed back nothing', async () => {
    const plain = async () => void journal.push('plain');
    const workflow = createWorkflow('composed-plain', (input: { words: string }) => {
      const asked = createHook('asked', input);
      return new WorkflowResponse(input, { hooks: [asked] });
    });
    workflow.hooks.asked(...inOrder(plain, handler('b')));
    await workflow(container).run({ input: { words: 'it' } });
    expect(journal).toEqual(['plain', 'b did it']);
  });

  test('property: what is undone is what was done, in reverse, whoever throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        async (count, failing) => {
          journal = [];
          const [invoke] = inOrder(
            ...Array.from({ length: count }, (_, index) =>
              handler(String(index), { throws: index === failing }),
            ),
          );
          await invoke({ words: 'it' }, { container }).catch(() => undefined);
          const did = journal.filter((line) => line.includes('did it')).map((line) => line[0]);
          const undid = journal.filter((line) => line.includes('undid')).map((line) => line[0]);
          expect(did).toHaveLength(Math.min(count, failing + 1));
          expect(undid).toEqual(failing < count ? [...did].reverse() : []);
        },
      ),
    );
  });
});

describe('what stands on a hook', () => {
  test('is known in order', () => {
    const [a, b] = [handler('a'), handler('b')];
    const workflow = workflowWith([a, b]);
    expect(composedOn(workflow.getName(), 'asked')).toEqual({
      handlers: [a.invoke, b.invoke],
      taken: false,
    });
  });

  test('a hook that somebody took is left to them, and said to be taken', async () => {
    const workflow = createWorkflow('composed-taken', (input: { words: string }) => {
      const asked = createHook('asked', input);
      return new WorkflowResponse(input, { hooks: [asked] });
    });
    workflow.hooks.asked(async () => void journal.push('stranger'));
    composeHooks(workflow, { asked: [handler('a')] });
    expect(composedOn('composed-taken', 'asked')).toEqual({ handlers: [], taken: true });
    await workflow(container).run({ input: { words: 'it' } });
    expect(journal).toEqual(['stranger']);
  });

  test('nothing stands on a free hook, whose workflow goes on as before', async () => {
    const workflow = createWorkflow('asked-free', (input: { words: string }) => {
      const asked = createHook('asked', input);
      return new WorkflowResponse(input, { hooks: [asked] });
    });
    expect([isHookFree(workflow, 'asked'), isHookFree(workflow, 'asked')]).toEqual([true, true]);
    const { result } = await workflow(container).run({ input: { words: 'it' } });
    expect(result).toEqual({ words: 'it' });
  });

  test('a hook that somebody took is not free, and stays theirs', async () => {
    const workflow = workflowWith([handler('a')]);
    expect(isHookFree(workflow, 'asked')).toBe(false);
    await workflow(container).run({ input: { words: 'it' } });
    expect(journal).toEqual(['a did it', 'later']);
  });

  test('a hook that a workflow does not have is refused', () => {
    const workflow = createWorkflow('composed-none', () => new WorkflowResponse(undefined));
    expect(() => composeHooks(workflow, { asked: [] })).toThrow('no hook "asked"');
  });
});
