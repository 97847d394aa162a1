// How long a page of five megabytes stands still while it is read, at most, in both browsers.
// node tests/bench/stalls.ts   (with the Node of node_modules/.bin)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, isRoot } from '../commands/browsers.ts';
import { bundle } from '../commands/product/load-product.ts';
import { startFirefox } from '../e2e/firefox-process.ts';
import type { Stall } from './stall-in-page.ts';

type Run = <T>(expression: string) => Promise<T>;

async function inChromium(program: string, work: (run: Run) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: program, chromiumSandbox: !isRoot, args: ['--disable-gpu'] });
  const page = await browser.newPage();
  await work((expression) => page.evaluate(expression));
  await browser.close();
}

async function inFirefox(program: string, work: (run: Run) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'stalls-'));
  const firefox = await startFirefox({ profile, program }, {});
  const { contexts } = await firefox.bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  await work((expression) => firefox.bidi.evaluate(contexts[0]?.context ?? '', expression));
  await firefox.close();
  rmSync(profile, { recursive: true, force: true });
}

const code = await bundle(path.join(import.meta.dirname, 'stall-in-page.ts'), 'iife', 'bench');
const browsers = { chromium: inChromium, firefox: inFirefox } as const;
for (const name of ['chromium', 'firefox'] as const) {
  const program = findBrowser(name);
  if (!program) {
    console.log(`${name} is not installed.`);
    continue;
  }
  console.log(`\n${name.padEnd(20)} whole ms   longest stall ms   ended`);
  await browsers[name](program, async (run) => {
    const pages = await run<string[]>(`(() => { ${code}; globalThis.bench = bench; return bench.pages; })()`);
    for (const page of pages) {
      const { ms, longest, ended } = await run<Stall>(`bench.stall(${JSON.stringify(page)})`);
      console.log(`${page.padEnd(20)} ${ms.toFixed(0).padStart(8)} ${longest.toFixed(0).padStart(18)}   ${ended}`);
    }
  });
}
