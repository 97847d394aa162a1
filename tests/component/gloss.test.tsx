// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Beside } from '@/components/gloss/Beside';
import { EnglishSwitch } from '@/components/gloss/EnglishSwitch';
import { GlossStatus } from '@/components/gloss/GlossStatus';
import { Models } from '@/components/gloss/Models';
import { problemText } from '@/components/gloss/problem-text';
import type { GlossProblem } from '@/utils/gloss/gloss-problem';
import type { Glossing, Installing } from '@/utils/glossing/glossing';

afterEach(cleanup);

const TITLE = 'কিম জং উনের বার্তা';

describe('English beside a line', () => {
  const facts = {
    header: ['from Al Jazeera'],
    lines: {
      [TITLE]: [{ kind: 'name' as const, source: 'কিম জং উন', english: 'Kim Jong Un', romanised: true as const }],
    },
    labels: { উক্তি: { text: 'Kim Jong Un — quoted, via KCNA' } },
  };

  it('is the facts while no engine has spoken, and a name that was read aloud says so', () => {
    render(<Beside text={TITLE} lineOf={() => undefined} facts={facts} isTitle />);
    expect(screen.getByText('Kim Jong Un').textContent).toContain('romanised');
    expect(screen.getByText('from Al Jazeera')).toBeTruthy();
  });

  it('is the machine’s line with whatever differs, once it is there', () => {
    const line = { text: 'A message', differences: [{ kind: 'number', side: 'missing', words: '১৩' } as const] };
    const { container } = render(<Beside text={TITLE} lineOf={() => line} facts={facts} isTitle={false} />);
    expect(container.textContent).toContain('A message');
    expect(container.textContent).toContain('The number “১৩” is not in the English.');
    expect(container.textContent).not.toContain('Kim Jong Un');
    expect(container.querySelector('.gloss')?.getAttribute('lang')).toBe('en');
  });

  it('says who said it and how, and that nothing usable came', () => {
    const { container } = render(
      <Beside text="উক্তি" lineOf={() => ({ text: '', differences: [] })} facts={facts} isTitle={false} />,
    );
    expect(container.textContent).toContain('Kim Jong Un — quoted, via KCNA');
    expect(container.textContent).toContain('No usable English came for this line.');
  });

  it('is nothing where nothing is known', () => {
    const { container } = render(<Beside text="x" lineOf={() => undefined} facts={undefined} isTitle={false} />);
    expect(container.innerHTML).toBe('');
  });
});

describe('where the English stands', () => {
  const actions = () => ({
    onStart: vi.fn<() => void>(),
    onStop: vi.fn<() => void>(),
    onInstall: vi.fn<(language: string) => void>(),
    onStopInstalling: vi.fn<(language: string) => void>(),
  });
  const glossing = (work: Glossing['work']): Glossing => ({
    page: '',
    gloss: { engine: 'Bergamot 0.4.9 · bn–en 1.0', lines: {} },
    work,
  });
  const needsModel = glossing({
    phase: 'needs-model',
    extent: 'summary',
    language: 'bn',
    bytes: 15_367_712,
    hosts: ['storage.googleapis.com'],
  });

  it('says size and origin before anything is fetched, and fetches on the click only', () => {
    const asked = actions();
    const { container } = render(<GlossStatus glossing={needsModel} installing={undefined} {...asked} />);
    expect(container.textContent).toContain('storage.googleapis.com');
    expect(asked.onInstall).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /^Download .+ → English \(15 MB\)$/ }));
    expect(asked.onInstall).toHaveBeenCalledExactlyOnceWith('bn');
  });

  it.each<[Installing, string]>([
    [{ phase: 'downloading', received: 5_000_000, of: 15_400_000, host: 'storage.googleapis.com' }, 'Stop'],
    [{ phase: 'failed', problem: 'interrupted' }, 'Go on'],
    [{ phase: 'failed', problem: 'broken' }, 'Try again'],
  ])('shows how a download stands, and what can be done (%o)', (installing, button) => {
    render(<GlossStatus glossing={needsModel} installing={installing} {...actions()} />);
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull();
  });

  it('counts the lines while they come, can be stopped, and names the engine', () => {
    const asked = actions();
    const work = { phase: 'translating', extent: 'article', done: 3, of: 30 } as const;
    const { container } = render(<GlossStatus glossing={glossing(work)} installing={undefined} {...asked} />);
    expect(container.textContent).toContain('English by machine (Bergamot 0.4.9 · bn–en 1.0) · 3 of 30 lines');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(asked.onStop).toHaveBeenCalledOnce();
  });

  it('marks finished English as a machine’s', () => {
    const { container } = render(
      <GlossStatus glossing={glossing({ phase: 'finished' })} installing={undefined} {...actions()} />,
    );
    expect(container.textContent).toContain('English by machine (Bergamot 0.4.9 · bn–en 1.0). Check it');
  });

  it('has a sentence for every problem', () => {
    const problems: GlossProblem[] = [
      'no-model',
      'not-installed',
      'not-allowed',
      'unreachable',
      'interrupted',
      'broken',
      'does-not-run',
      'no-space',
      'stopped',
      'engine-failed',
      'browser-failed',
      'endpoint-unreachable',
      'endpoint-refused',
      'endpoint-failed',
      'too-slow',
    ];
    const sentences = new Set(problems.map(problemText));
    expect(sentences.size).toBe(problems.length);
    expect([...sentences].every((sentence) => sentence.endsWith('.'))).toBe(true);
  });
});

describe('switch and models', () => {
  it('is a switch that says whether English is on', () => {
    const change = vi.fn<(on: boolean) => void>();
    render(<EnglishSwitch isOn={false} onChange={change} />);
    const control = screen.getByRole('switch', { name: /English/ });
    expect(control.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(control);
    expect(change).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('lists models with their sizes, and offers only those that are not there', () => {
    const remove = vi.fn<(language: string) => void>();
    const file = { type: 'model', name: 'm', size: 22_915_947, sha256: '' } as const;
    const none = () => undefined;
    render(
      <Models
        installed={[{ language: 'bn', version: '1.0', files: [file], installedAt: 0 }]}
        offered={[
          { language: 'bn', version: '1.0', bytes: 1 },
          { language: 'hi', version: '1.0', bytes: 2 },
        ]}
        installing={new Map()}
        imported={undefined}
        onInstall={none}
        onStop={none}
        onRemove={remove}
        onImport={none}
      />,
    );
    expect(screen.getByText(/23 MB/)).toBeTruthy();
    expect(screen.getAllByRole('option')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: /^Remove the model for/ }));
    expect(remove).toHaveBeenCalledExactlyOnceWith('bn');
  });
});
