import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Failures are counted as at least one when a runner failed without saying which test. */
export function countReport(file, exitCode) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, problem: 'the runner left no report' };
  }
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests,
    numTodoTests,
    testResults,
  } = report;
  const skipped = numPendingTests + numTodoTests;
  // A file that could not even be loaded has no tests to count.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !hasFailure(assertionResults),
  ).length;
  const failed = numFailedTests + broken;
  if (failed === 0 && exitCode !== 0) {
    return { passed, failed: 1, skipped, problem: `the runner ended with code ${exitCode}` };
  }
  if (failed === 0 && passed + skipped === 0) {
    return { passed, failed: 1, skipped, problem: 'the runner found no test' };
  }
  return { passed, failed, skipped };
}

function hasFailure(results) {
  return results.some(({ status }) => status === 'failed');
}

/** Lines of a message that say what was expected and where; the rest stands in the suite's log. */
const MESSAGE_LINES = 12;

/** What failed in a run, a text for each test (or file that could not be loaded): name and message. */
export function failuresOf(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [excerpt(name, message)] : [];
    return failed.map(({ fullName, failureMessages }) =>
      excerpt(`${name}: ${fullName}`, failureMessages.join('\n')),
    );
  });
}

function excerpt(title, message) {
  const lines = stripVTControlCharacters(message ?? '').split('\n', MESSAGE_LINES);
  return [title, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** The line that ends a run, read by people and by CI. */
export function summaryLine({ passed, failed, skipped }) {
  const base = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${base}, ${skipped} skipped` : base;
}
