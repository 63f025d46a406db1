import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addUp, freshReportFile, tallyOfReport, tallySentence } from '../../scripts/tally.mjs';

const countAll = (report: { passed: number; failed: number }) => report;

describe('counting what ran', () => {
  it('adds up and says it in the last line of npm test', () => {
    const total = addUp([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ]);
    expect(tallySentence(total)).toBe('7 passed, 2 failed');
  });

  it('takes a missing report for a failure', () => {
    expect(tallyOfReport(freshReportFile('tally-missing'), 0, countAll)).toEqual({ passed: 0, failed: 1 });
  });

  it('never reads the report of an earlier run', () => {
    writeFileSync(freshReportFile('tally-earlier'), '{"passed":9,"failed":0}');
    expect(tallyOfReport(freshReportFile('tally-earlier'), 0, countAll)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts one failure where the command ended badly and its report names none', () => {
    const report = freshReportFile('tally-verdict');
    writeFileSync(report, '{"passed":9,"failed":0}');
    expect(tallyOfReport(report, 1, countAll)).toEqual({ passed: 9, failed: 1 });
    expect(tallyOfReport(report, 0, countAll)).toEqual({ passed: 9, failed: 0 });
  });
});
