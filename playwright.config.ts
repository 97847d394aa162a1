import { defineConfig } from '@playwright/test';
import type { Driven } from './tests/e2e/fixtures';

export default defineConfig<Driven>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Two browsers side by side would only make each other slow.
  workers: 1,
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
