import { describe, expect, it } from 'vitest';
import { RememberedAnswers } from './remembered-answers';

describe('remembered answers', () => {
  it('are those to the same question of the same edition', () => {
    const answers = new RememberedAnswers<{ count: number }>();
    answers.keep('mật ong', '7', { count: 3 });
    expect(answers.get('mật ong', '7')).toEqual({ count: 3 });
    expect(answers.get('mat ong', '7')).toBeUndefined();
    expect(answers.get('mật ong', '8')).toBeUndefined();
  });

  it('give way to what was found later', () => {
    const answers = new RememberedAnswers<{ count: number }>();
    answers.keep('mật ong', '7', { count: 3 });
    answers.keep('mật ong', '8', { count: 4 });
    expect(answers.get('mật ong', '7')).toBeUndefined();
    expect(answers.get('mật ong', '8')).toEqual({ count: 4 });
  });

  it('are not more than five hundred: those that nobody asked for longest go first', () => {
    const answers = new RememberedAnswers<{ count: number }>();
    for (let count = 0; count < 500; count += 1) answers.keep(`question ${count}`, '1', { count });
    answers.get('question 0', '1');
    answers.keep('one more', '1', { count: 500 });
    expect(answers.get('question 0', '1')).toEqual({ count: 0 });
    expect(answers.get('question 1', '1')).toBeUndefined();
  });
});
