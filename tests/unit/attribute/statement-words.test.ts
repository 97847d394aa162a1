import { expect, it } from 'vitest';
import { statementWords } from '@/utils/attribute/statement-words';

const sentences = ['He said it works.', 'It lasts, he said.', 'It is cheap.'].map((text, id) => ({
  id,
  text,
  paragraph: 0,
}));
const span = (sentence: number, start: number, end: number) => ({ sentence, start, end });

it('shows a statement over several sentences with the marks between them, and ends where its words end', () => {
  expect(statementWords({ content: [span(0, 8, 16), span(2, 0, 11)] }, { sentences })).toBe('it works. It is cheap');
});

it('adds nothing where other words follow', () => {
  expect(statementWords({ content: [span(1, 0, 8), span(2, 0, 12)] }, { sentences })).toBe('It lasts It is cheap.');
});
