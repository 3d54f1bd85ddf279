import { describe, expect, it } from 'vitest';
import { PrimaryState } from './primary-state';

function inStep(): PrimaryState {
  const state = new PrimaryState();
  state.verified();
  return state;
}

function fail(state: PrimaryState, times: number): boolean[] {
  return Array.from({ length: times }, () => state.failed('refused'));
}

describe('what a process knows of the primary engine', () => {
  it('is not asked before it was compared with the standby', () => {
    const state = new PrimaryState();
    expect(state.usable).toBe(false);
    state.succeeded();
    expect(state.usable).toBe(false);
    state.verified();
    expect(state).toMatchObject({ usable: true, standing: 'in_step', reason: null });
  });

  it('is away after three failures in a row, and says so once', () => {
    const state = inStep();
    expect(fail(state, 4)).toEqual([false, false, true, false]);
    expect(state).toMatchObject({ usable: false, standing: 'away', reason: 'refused' });
  });

  it('forgets failures with every success', () => {
    const state = inStep();
    fail(state, 2);
    state.succeeded();
    fail(state, 2);
    expect(state.usable).toBe(true);
  });

  it('comes back by a comparison only, not by an answer', () => {
    const state = inStep();
    fail(state, 3);
    state.succeeded();
    expect(state.usable).toBe(false);
    state.verified();
    expect(state.usable).toBe(true);
  });

  it('is compared again when there is doubt', () => {
    const state = inStep();
    state.doubt('it holds older documents');
    expect(state).toMatchObject({ usable: false, standing: 'unverified' });
  });

  it('stays away in spite of doubts', () => {
    const state = inStep();
    fail(state, 3);
    state.doubt('whatever');
    expect(state).toMatchObject({ standing: 'away', reason: 'refused' });
  });
});
