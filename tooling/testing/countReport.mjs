import fs from 'node:fs';

/**
 * Reads what vitest's JSON reporter wrote for one package. A test file that could not be loaded, an error outside all tests, a test that
 * was skipped and a report that is missing each count as one failure: none of them may look like a success.
 * @param {string} file
 * @returns {{passed: number, failed: number, remarks: readonly string[]}}
 */
export function countReport(file) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, remarks: ['its run ended without a report'] };
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  const skipped = report.numPendingTests + report.numTodoTests;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counted = report.numFailedTests + unloaded + skipped;
  const outside = counted === 0 && !report.success ? 1 : 0;
  const remarks = [
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(unloaded > 0 ? [`${unloaded} test files not loaded`] : []),
    ...(outside > 0 ? ['an error outside all tests'] : []),
  ];
  return { passed: report.numPassedTests, failed: counted + outside, remarks };
}
