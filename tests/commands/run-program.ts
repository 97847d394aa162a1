import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './product/load-product.ts';

export interface Finished {
  succeeded: boolean;
  output: string;
}

/** Runs one of the installed tools at the project's root and collects what it prints, without colours. */
export function runTool(tool: string, ...args: string[]): Promise<Finished> {
  const program = path.join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${tool}.cmd` : tool);
  const running = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, CI: '1' },
  });
  let output = '';
  running.stdout.on('data', (words: Buffer) => (output += words.toString()));
  running.stderr.on('data', (words: Buffer) => (output += words.toString()));
  return new Promise((resolve) => {
    running.once('error', (error) => resolve({ succeeded: false, output: String(error) }));
    running.once('close', (code) => resolve({ succeeded: code === 0, output: stripVTControlCharacters(output) }));
  });
}
