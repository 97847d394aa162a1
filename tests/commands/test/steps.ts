import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../product/load-product.ts';
import { type Finished, runTool } from '../run-program.ts';
import { inspectBuild } from './inspect-build.ts';

interface Counts {
  passed: number;
  failed: number;
}
export interface Result extends Counts {
  /** Shown in full when something failed. */
  output: string;
}
export interface Step {
  title: string;
  run(): Promise<Result>;
}

const asOne = ({ succeeded, output }: Finished): Result => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
  output,
});

/** Tools one after the other; it stops at the first that fails. */
const tools = (title: string, ...commands: [tool: string, ...args: string[]][]): Step => ({
  title,
  async run() {
    let output = '';
    for (const [tool, ...args] of commands) {
      const finished = await runTool(tool, ...args);
      output += finished.output;
      if (!finished.succeeded) return asOne({ succeeded: false, output });
    }
    return asOne({ succeeded: true, output });
  },
});

/** A tool that counts tests, and leaves its report in a file. */
const tests = (
  title: string,
  report: string,
  count: (report: string) => Counts,
  [tool, ...args]: [tool: string, ...args: string[]],
): Step => ({
  title,
  async run() {
    const file = path.join(ROOT, report);
    await rm(file, { force: true });
    const { succeeded, output } = await runTool(tool, ...args);
    const written = await readFile(file, 'utf8').catch(() => '');
    const { passed, failed } = written ? count(written) : { passed: 0, failed: 0 };
    // A file that cannot be loaded has no tests to count, and a run without any proves nothing.
    const isBroken = failed === 0 && (!succeeded || passed === 0);
    return { passed, failed: isBroken ? 1 : failed, output };
  },
});

function countVitest(report: string): Counts {
  const { numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that passes only at the second try has failed. */
function countPlaywright(report: string): Counts {
  const { stats }: { stats: { expected: number; unexpected: number; flaky: number } } = JSON.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const TYPES = tools('Types', ['wxt', 'prepare'], ['tsc', '--noEmit']);
const LINT = tools('Lint and layers', ['oxlint', '--type-aware', '--deny-warnings']);
const FORMAT = tools('Format', ['biome', 'format']);
const UNIT = tests('Unit and component tests', 'test-results/unit.json', countVitest, [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
]);
const endToEnd = (title: string, project: string): Step =>
  tests(title, 'test-results/e2e.json', countPlaywright, ['playwright', 'test', `--project=${project}`]);

/** What is worth running while working. */
export const QUICK: Step[] = [TYPES, LINT, FORMAT, UNIT];

/** Everything, builds before what looks at them. */
export const ALL: Step[] = [
  TYPES,
  LINT,
  FORMAT,
  tools('Dead code', ['knip']),
  UNIT,
  tools('Build for Chrome', ['wxt', 'build']),
  tools('Build for Firefox', ['wxt', 'build', '-b', 'firefox']),
  { title: 'No code from elsewhere in the builds', run: async () => asOne(await inspectBuild()) },
  tools('Firefox add-on lint', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
  endToEnd('End to end in Chromium', 'chromium'),
  endToEnd('End to end in Firefox', 'firefox'),
];
