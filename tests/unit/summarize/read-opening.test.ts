import { describe, expect, it } from 'vitest';
import { readOpening } from '@/utils/summarize/read-opening';

describe('a sentence that needs the one before', () => {
  it.each([
    ['en', 'He promised to open it in May.'],
    ['en', 'But they did not agree.'],
    ['en', 'Meanwhile, this was forgotten.'],
    ['en', 'In a letter, she asked for time.'],
    ['bn', 'তিনি মে মাসে সেতু চালুর কথা বলেন।'],
    ['bn', 'তবে এতে কেউ রাজি হননি।'],
    ['bn', 'এ ছাড়া তাঁরা টোল কমানোর দাবি জানান।'],
    ['de', 'Dort bleibt sie bis Mai.'],
    ['fr', 'Cette décision a surpris le conseil.'],
    ['ru', 'Он обещал открыть мост в мае.'],
    ['hi', 'उन्होंने पुल खोलने की घोषणा की।'],
  ])('%s: %s', (language, sentence) => {
    expect(readOpening(sentence, language).pointing).toBe(true);
  });
});

describe('a sentence that stands alone', () => {
  it.each([
    ['en', 'This week the bridge opened.'],
    ['en', 'There are two bridges in Karwan.'],
    ['en', 'Theresa opened the bridge.'],
    ['en', 'When Mayor Roy came, he opened the bridge.'],
    ['bn', 'এ বছর সেতুটি চালু হবে।'],
    ['bn', 'এশিয়ার দীর্ঘতম সেতু চালু হলো।'],
    ['bn', 'তারাগঞ্জে সেতু চালু হলো।'],
    ['de', 'Dieter Roth eröffnete die Brücke.'],
    ['hu', 'Ez a híd vasárnap nyílt meg.'],
  ])('%s: %s', (language, sentence) => {
    expect(readOpening(sentence, language).pointing).toBe(false);
  });
});

it('tells background by its opener', () => {
  expect(readOpening('উল্লেখ্য, ২০১৬ সালে কাজ শুরু হয়।', 'bn')).toMatchObject({ background: true, start: 10 });
});
