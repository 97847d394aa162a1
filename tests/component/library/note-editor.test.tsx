// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '@/components/library/NoteEditor';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function draw(answer: boolean) {
  const onSave = vi.fn<(note: string) => Promise<boolean>>().mockResolvedValue(answer);
  const drawn = render(<NoteEditor note="before" onSave={onSave} />);
  return { onSave, ...drawn };
}
const write = (text: string) => fireEvent.input(screen.getByLabelText('Note'), { target: { value: text } });

describe('a note', () => {
  it('is saved once when the typing rests, and said to be saved only then', async () => {
    const { onSave } = draw(true);
    write('a');
    write('ab');
    expect(screen.getByRole('status').textContent).not.toContain('Saved');
    await vi.advanceTimersByTimeAsync(1000);
    expect(onSave.mock.calls).toEqual([['ab']]);
    expect(screen.getByRole('status').textContent).toContain('Saved');
  });

  it('says so when it could not be stored', async () => {
    draw(false);
    write('ab');
    await vi.advanceTimersByTimeAsync(1000);
    expect(screen.getByRole('status').textContent).toContain('Not saved');
  });

  it('is saved when the reader goes on before the typing has rested', () => {
    const { onSave, unmount } = draw(true);
    write('quick');
    unmount();
    expect(onSave.mock.calls).toEqual([['quick']]);
  });

  it('comes back as it was before', async () => {
    const { onSave } = draw(true);
    write('after');
    await vi.advanceTimersByTimeAsync(1000);
    fireEvent.click(screen.getByText('Undo'));
    await vi.advanceTimersByTimeAsync(0);
    expect(onSave.mock.lastCall).toEqual(['before']);
    expect(screen.getByDisplayValue('before')).toBeTruthy();
  });
});
