import { describe, expect, it } from 'vitest';
import { findForbidden } from '@/tests/commands/test/inspect-build';

describe('looking through a build', () => {
  it.each([
    '<script src="https://elsewhere.example/a.js"></script>',
    "await import('https://elsewhere.example/a.js')",
    'importScripts("//elsewhere.example/a.js")',
    'import{a}from"https://elsewhere.example/a.js"',
    'const u = "https://cdn.jsdelivr.net/npm/x"',
    ';eval("1")',
    'return new Function("a", "return a")',
  ])('finds code that comes from elsewhere or is made at run time: %s', (text) => {
    expect(findForbidden(text)).not.toEqual([]);
  });

  it.each([
    '<script type="module" src="/chunks/popup.js"></script>',
    'import("./a.js"); import{a}from"./b.js"',
    'const svg = "http://www.w3.org/2000/svg"',
    'const medieval = retrieval(x); node.evaluate()',
  ])('leaves our own code, addresses and words alone: %s', (text) => {
    expect(findForbidden(text)).toEqual([]);
  });
});
