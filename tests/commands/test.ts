// Proves everything: npm test. The part that is worth it while working: npm run check.
import { parseArgs } from 'node:util';
import { explain, installForTests, requireBrowser } from './install.ts';
import { ALL, QUICK, type Result, type Step } from './test/steps.ts';

async function runStep(step: Step): Promise<Result> {
  const start = performance.now();
  const result = await step.run().catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, output } = result;
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  const counts = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${failed > 0 ? '✘' : '✔'} ${step.title} (${seconds} s${counts})`);
  return result;
}

async function test(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  if (!values.quick) {
    installForTests();
    requireBrowser('chromium');
    requireBrowser('firefox');
  }
  const total = { passed: 0, failed: 0 };
  for (const step of values.quick ? QUICK : ALL) {
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

await test().catch(explain);
