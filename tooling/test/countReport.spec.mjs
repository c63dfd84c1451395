import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countReport } from '../testing/countReport.mjs';

let folder;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-report-'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function count(changes) {
  const file = path.join(folder, 'report.json');
  const report = { success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...changes };
  fs.writeFileSync(file, JSON.stringify(report));
  return countReport(file);
}

test('passed and failed tests are counted as reported', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  expect(count({})).toEqual({ passed: 5, failed: 0, remarks: [] });
  expect(count({ success: false, numFailedTests: 1, testResults: [failing] })).toEqual({ passed: 5, failed: 1, remarks: [] });
});

test('a test file that could not be loaded is a failure', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  expect(count({ success: false, testResults: [unloaded] })).toEqual({ passed: 5, failed: 1, remarks: ['1 test files not loaded'] });
});

test('a skipped test is a failure', () => {
  expect(count({ numPendingTests: 2 })).toEqual({ passed: 5, failed: 2, remarks: ['2 skipped'] });
});

test('an error outside all tests is a failure', () => {
  expect(count({ success: false })).toEqual({ passed: 5, failed: 1, remarks: ['an error outside all tests'] });
});

test('a run without a report is a failure', () => {
  expect(countReport(path.join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 1, remarks: ['its run ended without a report'] });
});
