import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import type { Driven } from './tests/e2e/fixtures';

export default defineConfig<Driven>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // A test waits more than it works, and has a browser, a profile and a site of its own. More than two would starve each other.
  workers: Math.min(2, availableParallelism()),
  fullyParallel: true,
  // Generous: nothing here is about speed, and continuous integration is slow.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { driven: 'chromium' }, testIgnore: '**/*.firefox.spec.ts' },
    { name: 'firefox', use: { driven: 'firefox' }, testIgnore: '**/*.chromium.spec.ts' },
  ],
});
