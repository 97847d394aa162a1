// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SummaryView } from '@/components/SummaryView';
import { article, summary } from '../fixtures/reading';

afterEach(cleanup);

function draw(onSentence = vi.fn<(id: number) => void>()) {
  render(<SummaryView article={article} summary={summary} onSentence={onSentence} />);
  return onSentence;
}

describe('the summary view', () => {
  it('marks the article’s own text with its language and direction', () => {
    draw();
    const headline = screen.getByRole('heading', { level: 1 });
    expect(headline.textContent).toBe(article.title);
    expect(headline.getAttribute('lang')).toBe('bn');
    expect(headline.getAttribute('dir')).toBe('ltr');
  });

  it('leads from a point to its sentence', () => {
    const onSentence = draw();
    fireEvent.click(screen.getByText(article.sentences[3]!.text));
    expect(onSentence).toHaveBeenCalledWith(3);
  });

  it('says who stands behind a point, that a source is unnamed, and what is the newsroom’s own voice', () => {
    draw();
    const points = within(screen.getByRole('region', { name: 'Key points' })).getAllByRole('listitem');
    expect(points.map((p) => p.querySelector('.behind')?.textContent)).toEqual([
      '— the newsroom',
      '— রহিমা খাতুন',
      '— এক কর্মকর্তা (unnamed source)',
    ]);
  });

  it('shows the whole sentence of a trimmed point on demand', () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: 'Whole sentence' }));
    expect(screen.getByText(article.sentences[1]!.text)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Shorten' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('names the credited outlet as the source, apart from publisher and authors', () => {
    draw();
    expect(screen.getByText('from BSS (বাসস)')).toBeTruthy();
    expect(screen.getByText('দৈনিক নমুনা')).toBeTruthy();
    expect(screen.getByText('by নিজস্ব প্রতিবেদক')).toBeTruthy();
  });

  it('shows the time as printed and says that its zone is assumed', () => {
    draw();
    const time = document.querySelector('time');
    expect(time?.textContent).toContain('Jul 13, 2025, 13:28');
    expect(time?.title).toBe('time zone UTC+06:00 assumed, the page does not state it');
    expect(time?.textContent).toContain('assumed');
  });

  it('shows both of two dates that disagree', () => {
    const other = { iso: '2025-07-20', zone: 'assumed', evidence: { from: 'text', raw: '20 July 2025' } } as const;
    const disputed = { ...article, disputedMoments: [other] };
    render(<SummaryView article={disputed} summary={summary} onSentence={vi.fn<(id: number) => void>()} />);
    const times = [...document.querySelectorAll('time')].map((time) => time.textContent);
    expect(times.some((text) => text?.includes('Jul 13, 2025'))).toBe(true);
    expect(times).toContain('elsewhere on the page Jul 20, 2025');
  });

  it.each([
    ['agency that is credited', summary.credits[0]!.outlet],
    ['outlet that publishes it', 'দৈনিক নদীর খবর'],
  ])('names an %s and declared as the author once', (_, author) => {
    const declared = { ...article, publisher: 'দৈনিক নদীর খবর', authors: [author] };
    render(<SummaryView article={declared} summary={summary} onSentence={vi.fn<(id: number) => void>()} />);
    expect(screen.queryByText(`by ${author}`)).toBeNull();
  });

  it('groups statements by speaker, quoted and reported told apart', () => {
    draw();
    const section = screen.getByRole('region', { name: 'Who says so' });
    expect([...section.querySelectorAll('dt')].map((dt) => dt.textContent)).toEqual([
      'রহিমা খাতুন',
      'বাসস',
      'এক কর্মকর্তা (unnamed source)',
    ]);
    expect(section.querySelector('q')?.textContent).toBe('সেতুর কাজ শেষ, এখন শুধু বাতি লাগানো বাকি।');
    expect(within(section).getByText('quoted')).toBeTruthy();
    expect(within(section).getAllByText('reported')).toHaveLength(2);
  });

  it('shows by which words something is said, a quotation too: it may be denied', () => {
    const [first] = summary.statements;
    const cue = { sentence: first!.content[0]!.sentence, start: 0, end: 5 };
    const told = (kind: 'indirect' | 'mixed' | 'direct') => ({ ...summary, statements: [{ ...first!, kind, cue }] });
    const words = article.sentences[cue.sentence]!.text.slice(0, 5);
    expect(first!.content[0]!.start).toBeGreaterThanOrEqual(cue.end);
    const onSentence = vi.fn<(id: number) => void>();
    const { container, rerender } = render(
      <SummaryView article={article} summary={told('indirect')} onSentence={onSentence} />,
    );
    const saying = () => container.querySelector('.speaker dd')?.textContent ?? '';
    expect(saying()).toMatch(new RegExp(`^${words} .* reported$`, 'u'));
    rerender(<SummaryView article={article} summary={told('mixed')} onSentence={onSentence} />);
    expect(saying()).toMatch(new RegExp(`^${words} .* partly quoted$`, 'u'));
    expect(container.querySelector('.speaker q')).toBeNull();
    rerender(<SummaryView article={article} summary={told('direct')} onSentence={onSentence} />);
    expect(saying()).toMatch(new RegExp(`^${words} .* quoted$`, 'u'));
    expect(container.querySelector('.speaker q')).not.toBeNull();
  });

  it.each([
    ['behind what is said', { sentence: 2, start: 18, end: 24 }, 'indirect'],
    ['"according to"', { sentence: 2, start: 0, end: 5 }, 'according'],
  ] as const)('puts the words by which it is said behind it where they stand there: %s', (_, cue, kind) => {
    const [first] = summary.statements;
    const statements = [{ ...first!, kind, cue, content: [{ sentence: 2, start: 6, end: 17 }] }];
    const { container } = render(
      <SummaryView article={article} summary={{ ...summary, statements }} onSentence={vi.fn<(id: number) => void>()} />,
    );
    const { text } = article.sentences[2]!;
    expect(container.querySelector('.speaker dd')?.textContent).toBe(
      `${text.slice(6, 17)} reported: ${text.slice(cue.start, cue.end)}`,
    );
  });

  it('says so when nobody is quoted', () => {
    render(
      <SummaryView
        article={article}
        summary={{ ...summary, statements: [], keyPoints: [] }}
        onSentence={vi.fn<(id: number) => void>()}
      />,
    );
    expect(screen.getByText('Nobody is quoted or reported in this article.')).toBeTruthy();
  });

  it('draws hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    render(
      <SummaryView
        article={{ ...article, title: hostile }}
        summary={summary}
        onSentence={vi.fn<(id: number) => void>()}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(hostile);
    expect(document.querySelector('img')).toBeNull();
  });
});
