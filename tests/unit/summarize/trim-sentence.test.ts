import { describe, expect, it } from 'vitest';
import type { Statement } from '@/utils/attribute/attribution';
import { trimSentence } from '@/utils/summarize/trim-sentence';
import { articleOf, statementOf } from './article-of';

type Said = Pick<Statement, 'kind'> & Record<'speaker' | 'cue' | 'content', string>;

function trimmed(text: string, language: string, ...said: Said[]): string {
  const article = articleOf('', [text], language);
  const { start, end } = trimSentence(
    article,
    0,
    said.map((each) => statementOf(article, each)),
  );
  return text.slice(start, end);
}

describe('lifting who says so', () => {
  it('leaves the claim when the sentence is nothing but somebody saying it', () => {
    const content = 'the bridge will open in May';
    const said = { kind: 'indirect', speaker: 'Mayor Roy', cue: 'said', content } as const;
    expect(trimmed(`Mayor Roy said that ${content}.`, 'en', said)).toBe(`${content}.`);
    expect(trimmed(`Mayor Roy said ${content}.`, 'en', said)).toBe(`${content}.`);
    expect(trimmed(`${content}, Mayor Roy said.`, 'en', said)).toBe(content);
  });

  it('works in Bengali, before and after the claim', () => {
    const content = 'সেতুটি মে মাসে চালু করা হবে';
    const said = { kind: 'indirect', speaker: 'মেয়র রায়', cue: 'জানিয়েছেন', content } as const;
    expect(trimmed(`মেয়র রায় জানিয়েছেন, ${content}।`, 'bn', said)).toBe(`${content}।`);
    expect(trimmed(`${content} বলে জানিয়েছেন মেয়র রায়।`, 'bn', said)).toBe(content);
  });

  it('keeps the sentence whole when the claim is no clause of its own', () => {
    const bengali = 'সেতুটি মে মাসে চালু করার কথা জানিয়েছেন মেয়র রায়।';
    const content = 'সেতুটি মে মাসে চালু করার';
    const said = { kind: 'indirect', speaker: 'মেয়র রায়', cue: 'জানিয়েছেন', content } as const;
    expect(trimmed(bengali, 'bn', said)).toBe(bengali);
    const english = 'Mayor Roy told the council to open the bridge in May.';
    const order = {
      kind: 'indirect',
      speaker: 'Mayor Roy',
      cue: 'told',
      content: 'to open the bridge in May',
    } as const;
    expect(trimmed(english, 'en', order)).toBe(english);
  });

  it('takes a thing after a cue for no clause', () => {
    const content = 'sweeping changes to the tolls on the new bridge';
    const text = `Mayor Roy announced ${content}.`;
    expect(trimmed(text, 'en', { kind: 'indirect', speaker: 'Mayor Roy', cue: 'announced', content })).toBe(text);
  });

  it('does not lift who says so when a clause hangs on the name', () => {
    const content = 'the bridge will open in May';
    const text = `The council voted for the plan which said ${content}.`;
    const speaker = 'The council voted for the plan which';
    expect(trimmed(text, 'en', { kind: 'indirect', speaker, cue: 'said', content })).toBe(text);
  });

  it('does not leave the headline as a point', () => {
    const text = 'Mayor Roy said the new bridge will open in May.';
    const article = articleOf('“New bridge will open in May”', [text]);
    const content = 'the new bridge will open in May';
    const said = statementOf(article, { kind: 'indirect', speaker: 'Mayor Roy', cue: 'said', content });
    expect(trimSentence(article, 0, [said]).start).toBe(0);
  });

  it('shows a quotation with its marks', () => {
    const content = 'The bridge will open in May, whatever it costs.';
    const said = { kind: 'direct', speaker: 'Mayor Roy', cue: 'said', content } as const;
    expect(trimmed(`Mayor Roy said: “${content}”`, 'en', said)).toBe(`“${content}”`);
  });

  it('keeps a denial, a doubt and a hope whole', () => {
    for (const cue of ['denied', 'hoped', 'claimed', 'did not say']) {
      const text = `Mayor Roy ${cue} that the bridge will open in May.`;
      const content = 'the bridge will open in May';
      expect(trimmed(text, 'en', { kind: 'indirect', speaker: 'Mayor Roy', cue, content })).toBe(text);
    }
  });

  it('keeps the sentence whole when more than the saying would be lost', () => {
    const content = 'the bridge will open in May';
    const said = { kind: 'indirect', speaker: 'Mayor Roy', cue: 'said', content } as const;
    for (const text of [
      `After three years of quarrels about the money, Mayor Roy said ${content}.`,
      `On 3 April Mayor Roy said ${content}.`,
      `But Mayor Roy said ${content}.`,
    ]) {
      expect(trimmed(text, 'en', said)).toBe(text);
    }
  });

  it('keeps a claim in the first person with its speaker', () => {
    const text = 'Mayor Roy said we will open the bridge in May.';
    const content = 'we will open the bridge in May';
    expect(trimmed(text, 'en', { kind: 'indirect', speaker: 'Mayor Roy', cue: 'said', content })).toBe(text);
  });

  it('lifts an agency together with the speaker it quotes', () => {
    const content = 'সেতুটি মে মাসে চালু করা হবে';
    const text = `রাষ্ট্রীয় সংস্থা বাসস জানিয়েছে, ${content} বলে মন্তব্য করেছেন মেয়র রায়।`;
    const agency = {
      kind: 'agency',
      speaker: 'রাষ্ট্রীয় সংস্থা বাসস',
      cue: 'জানিয়েছে',
      content: `${content} বলে মন্তব্য করেছেন মেয়র রায়`,
    } as const;
    const speaker = { kind: 'indirect', speaker: 'মেয়র রায়', cue: 'মন্তব্য করেছেন', content } as const;
    expect(trimmed(text, 'bn', agency, speaker)).toBe(content);
  });
});

describe('openers', () => {
  it('drops what only connects', () => {
    expect(trimmed('এদিকে, সেতুর কাজ মে মাসে শেষ হবে বলে আশা।', 'bn')).toBe('সেতুর কাজ মে মাসে শেষ হবে বলে আশা।');
    expect(trimmed('Meanwhile, the bridge opened on Sunday evening.', 'en')).toBe(
      'the bridge opened on Sunday evening.',
    );
  });

  it('keeps an opener whose loss would leave the words in a wrong order', () => {
    const text = 'Zudem bekommt die Fähre bis zum Sommer einen Motor.';
    expect(trimmed(text, 'de')).toBe(text);
    expect(trimmed('In addition to the bridge, Karwan gets a ferry.', 'en')).toMatch(/^In addition/);
  });

  it('keeps what turns against the sentence before', () => {
    for (const [text, language] of [
      ['তবে সেতুর কাজ মে মাসে শেষ হচ্ছে না।', 'bn'],
      ['But the bridge did not open on Sunday.', 'en'],
      ['Doch die Brücke wurde am Sonntag nicht eröffnet.', 'de'],
    ] as const) {
      expect(trimmed(text, language)).toBe(text);
    }
  });

  it('reads letters that are printed composed as those that are not', () => {
    const composed = 'এছাড়া সেতুর কাজ মে মাসে শেষ হবে বলে আশা।'.replace('ড\u09bc', '\u09dc');
    expect(trimmed(composed, 'bn')).toBe('সেতুর কাজ মে মাসে শেষ হবে বলে আশা।');
  });

  it('leaves a sentence of a language without data whole', () => {
    const text = 'Ennek ellenére a híd vasárnap este megnyílt.';
    expect(trimmed(text, 'hu')).toBe(text);
  });
});

it('lifts who says so from a statement that runs on in the next sentence', () => {
  const article = articleOf('', ['Mayor Roy said the bridge will open in May.', 'Cars must wait until June.']);
  const said = statementOf(article, {
    kind: 'indirect',
    speaker: 'Mayor Roy',
    cue: 'said',
    content: 'the bridge will open in May',
  });
  said.content.push({ sentence: 1, start: 0, end: 25 });
  expect(trimSentence(article, 0, [said])).toEqual({ sentence: 0, start: 15, end: 43 });
  expect(trimSentence(article, 1, [said])).toEqual({ sentence: 1, start: 0, end: 26 });
});
