import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import type { Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';
import { articleFromText } from '@/utils/extract/article-from-text';

function articleOf(language: string, ...paragraphs: string[]): Article {
  const outcome = articleFromText({ title: '', text: paragraphs.join('\n'), language });
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

const said =
  (article: Article) =>
  (span: Span | undefined): string =>
    span ? (article.sentences[span.sentence]?.text.slice(span.start, span.end) ?? '') : '';

function read(
  language: string,
  ...paragraphs: string[]
): { name: string; kind: string; via?: string; words: string }[] {
  const article = articleOf(language, ...paragraphs);
  return attributeArticle(article).statements.map((statement: Statement) => ({
    name: statement.speaker.name,
    kind: statement.kind,
    ...(statement.via ? { via: statement.via.name } : {}),
    words: statement.content.map(said(article)).join(' '),
  }));
}

describe('who said what', () => {
  it('keeps a quotation that spans three sentences whole', () => {
    const [statement] = read('bn', 'মন্ত্রী আবদুল করিম বলেন, ‘নদী আমাদের মা। নদী বাঁচাতে হবে। আর দেরি করা চলবে না।’');
    expect(statement).toEqual({
      name: 'আবদুল করিম',
      kind: 'direct',
      words: 'নদী আমাদের মা। নদী বাঁচাতে হবে। আর দেরি করা চলবে না।',
    });
  });

  it.each([
    ['en', 'Mayor Jane Lopez said the bridge was “a danger to all of us” and had to go.', 'mixed'],
    ['en', 'Mayor Jane Lopez said the film “Gone with the Wind” would be shown.', 'indirect'],
    ['en', 'Mayor Jane Lopez said the “danger” was over.', 'indirect'],
    ['en', '“It is a danger to all of us,” Mayor Jane Lopez said.', 'direct'],
    ['en', 'Mayor Jane Lopez called for “a total halt to the works on the bridge.”', 'mixed'],
    ['bn', 'মন্ত্রী আবদুল করিম বলেন, সেতুটি ‘আমাদের সবার জন্য বিপদ’ হয়ে উঠেছে।', 'mixed'],
    ['bn', 'মন্ত্রী আবদুল করিম বলেন, ‘নিঃশর্ত সমর্থন’ পাওয়া যাবে।', 'indirect'],
    ['fr', 'La maire Anne Lemaire a déclaré que le pont était « un danger pour nous tous » depuis longtemps.', 'mixed'],
    ['zh', '市长王小明说，这座桥“对我们所有人都很危险”，必须拆除。', 'mixed'],
  ])('tells partly quoted words from whole quotations, titles and doubted words: %s %s', (language, text, kind) => {
    expect(read(language, text).map((statement) => statement.kind)).toEqual([kind]);
  });

  it.each([
    [
      'es',
      'La ministra Marta Quiroga aseguró que el agua volverá. Añadió que nadie pagará más. “Es justo”, dijo en rueda de prensa.',
      'Marta Quiroga',
    ],
    [
      'it',
      'La ministra Marta Querini ha detto che l’acqua tornerà. Ha aggiunto che nessuno pagherà. «È giusto», ha concluso.',
      'Marta Querini',
    ],
    [
      'pt',
      'A ministra Marta Queirós disse que a água volta. Acrescentou que ninguém paga mais. “É justo”, afirmou.',
      'Marta Queirós',
    ],
  ])('gives a verb without its subject to whoever spoke just before: %s', (language, text, name) => {
    expect(read(language, text).map((statement) => statement.name)).toEqual([name, name, name]);
  });

  it.each([
    ['several spoke', 'Los sindicatos denunciaron que faltan médicos. Añadió que el plan sigue.', 'Añadió'],
    ['another was seen since', 'Ana Beltrán dijo que llueve. Hugo Paz llegó tarde. Dijo que hubo atascos.', 'Dijo'],
    ['somebody was only cited', 'Según Ana Beltrán, hubo doce detenidos. Dijo que seguirán.', 'Dijo'],
  ])('names nobody where a verb has no subject and %s', (_, text, words) => {
    const last = read('es', text).at(-1);
    expect(last?.name).toBe(words);
  });

  it('keeps a listener and a speaker behind the verb apart from whoever spoke before', () => {
    const names = read('es', 'Ana Beltrán dijo que llueve. “Es tarde”, dijo a los periodistas la regidora.');
    expect(names.map(({ name }) => name)).toEqual(['Ana Beltrán', 'la regidora']);
  });

  it.each([
    ['The ferry operator, Northline, said that crossings would take longer.', 'Northline'],
    ['The company, Harbour Freight, said it had sold the bridge.', 'Harbour Freight'],
    ['Critics, including Lopez, said the bridge was old.', 'Critics'],
    ['The union, which represents 400 drivers, said it would strike.', 'The union'],
    ['The council, meeting on Monday, said the bridge was safe.', 'The council'],
  ])('calls a body by the name behind its comma: %s', (text, name) => {
    expect(read('en', text).map((statement) => statement.name)).toEqual([name]);
  });

  it.each([
    ['en', 'TASS quoted Foreign Minister Ivan Petrov as saying that talks would go on.', 'Ivan Petrov', 'TASS'],
    ['en', '“We will go on,” Petrov said, KCNA reported.', 'Petrov', 'KCNA'],
    ['en', 'Petrov told the TASS news agency that talks would go on.', 'Petrov', undefined],
    ['en', 'Mayor Jane Lopez said, citing CNN, that the bridge was safe.', 'Jane Lopez', undefined],
    ['bn', 'বার্তা সংস্থা তাসের বরাত দিয়ে মন্ত্রী আবদুল করিম বলেন, আলোচনা চলবে।', 'আবদুল করিম', 'তাস'],
    ['bn', 'মন্ত্রী আবদুল করিম রয়টার্সকে বলেন, আলোচনা চলবে।', 'আবদুল করিম', undefined],
    ['de', 'Laut dpa sagte Minister Karl Meier, die Gespräche gingen weiter.', 'Karl Meier', 'dpa'],
    ['fr', '« Nous irons loin », a déclaré Paul Martin, cité par l’AFP.', 'Paul Martin', 'AFP'],
    ['es', '“Seguiremos”, dijo Pablo Martín, citado por EFE.', 'Pablo Martín', 'EFE'],
    ['ar', 'نقلت وكالة تاس عن وزير الخارجية إيفان بتروف قوله إن المحادثات ستستمر.', 'وزير الخارجية إيفان بتروف', 'تاس'],
    ['hi', 'समाचार एजेंसी एएनआई के मुताबिक, मंत्री राजेश शर्मा ने कहा कि काम जारी रहेगा।', 'राजेश शर्मा', 'एएनआई'],
    ['ru', 'Как сообщает ТАСС, министр Иван Петров заявил, что переговоры продолжатся.', 'Иван Петров', 'ТАСС'],
  ])('names the newsroom that passed it on, and not the one that was spoken to: %s %s', (language, text, name, via) => {
    const [statement] = read(language, text);
    expect([statement?.name, statement?.via]).toEqual([name, via]);
  });

  it('gives what "somebody" says to nobody who spoke before', () => {
    const text = 'মন্ত্রী আবদুল করিম বলেন, সেতু খুলবে। আবার কেউ বলছেন, ‘সেতু কোনো দিনই খুলবে না এই শহরে’।';
    expect(read('bn', text).map(({ name }) => name)).toEqual(['আবদুল করিম', 'কেউ']);
  });

  it('names the person behind a pronoun, an office and a short form', () => {
    const names = read(
      'bn',
      'রেল উপদেষ্টা রফিকুল হাসান বলেন, নতুন সেতু আগামী বছর খুলবে।',
      'তিনি জানান, কাজ প্রায় শেষ।',
      'রেল উপদেষ্টা বলেন, খরচ বাড়েনি।',
      'রফিকুল বলেন, সবাইকে ধন্যবাদ জানাই।',
    ).map(({ name }) => name);
    expect(names).toEqual(['রফিকুল হাসান', 'রফিকুল হাসান', 'রফিকুল হাসান', 'রফিকুল হাসান']);
  });

  it('prints the pronoun where nobody was named', () => {
    expect(read('en', 'She said that the bridge was not safe.')[0]?.name).toBe('She');
  });

  it('does not cut a name that ends like a case', () => {
    const article = 'অধ্যাপক নাসির বাসেতের মতে, নদী না বাঁচলে শহর বাঁচবে না।';
    expect(read('bn', article)[0]?.name).toContain('নাসির বাসেতের');
    expect(read('bn', 'অধ্যাপক নাসির বাসেত সভায় এসেছেন।', article)[0]?.name).toMatch(/নাসির বাসেত$/u);
  });

  it('takes the case ending off a usual surname and off the head of an organisation', () => {
    expect(read('bn', 'অধ্যাপক নাসির আহমেদের মতে, নদী না বাঁচলে শহর বাঁচবে না।')[0]?.name).toMatch(/আহমেদ$/u);
    expect(read('bn', 'বন রক্ষা সংস্থার মতে, গাছ কমছে।')[0]?.name).toBe('বন রক্ষা সংস্থা');
  });

  it('takes no clause, no "I" and no "his" for a speaker', () => {
    expect(read('bn', 'আমি দুঃখিত লিখেছেন, যাঁরা পাশে ছিলেন।')).toEqual([]);
    expect(read('bn', 'অনেকেই ছাড়ছেন মাঠ বলেছেন, যাঁরা পাশে ছিলেন।')).toEqual([]);
  });

  it('ends a speaker where the next clause begins', () => {
    const [statement] = read('bn', 'সেতুর কাজ শুরুর ঘোষণা দিয়েছে তার দল নদী মঞ্চ এবং সবাই এসেছে।');
    expect(statement?.name).toBe('তার দল নদী মঞ্চ');
  });

  it('takes a paragraph for what "this" means, but not where it only thanks somebody', () => {
    const told = (first: string): string[] =>
      read('bn', `${first} কাজ শেষ হবে মার্চে। মন্ত্রণালয়ের এক বিজ্ঞপ্তিতে এ তথ্য জানানো হয়।`).map(({ words }) => words);
    expect(told('সেতুর কাজ শুরু হয়েছে।')).toEqual(['সেতুর কাজ শুরু হয়েছে। কাজ শেষ হবে মার্চে।']);
    expect(read('bn', 'সবাইকে ধন্যবাদ জানিয়েছে দলটি। এক বিবৃতিতে এ তথ্য জানানো হয়।')).toEqual([]);
  });

  it('splits what somebody demanded and what they called for', () => {
    const said = read('bn', 'তিনি জড়িতদের বিচারের দাবি জানান এবং সবার প্রতি শান্ত থাকার আহ্বান জানান।').map(({ words }) => words);
    expect(said).toEqual(['জড়িতদের বিচারের', 'সবার প্রতি শান্ত থাকার']);
  });

  it('follows a long speech to its last "our", and not beyond', () => {
    const long = 'নদী শুকিয়ে গেছে। '.repeat(9);
    const words = (end: string): number =>
      read('bn', `কৃষিমন্ত্রী আবদুল করিম বলেন, ফলন ভালো। ${long}${end}`)[0]?.words.match(/শুকিয়ে/gu)?.length ?? 0;
    expect(words('আমাদের আর সময় নেই।')).toBe(9);
    expect(words('গ্রামের আর সময় নেই।')).toBeLessThan(9);
  });

  it('gives nobody\'s name to "that leader of the party" who was never named', () => {
    const names = read(
      'bn',
      'তাকে দায়িত্ব দেওয়া হবে বলে জানিয়েছেন একজন শীর্ষ নেতা। সাবেক উপদেষ্টা আসিফ মাহমুদ পদত্যাগ করেছেন। নদী দলের ওই নেতা বলেন, ঘোষণা আসবে আজ।',
    ).map(({ name }) => name);
    expect(names.at(-1)).toBe('নদী দলের ওই নেতা');
  });

  it('takes a name at the beginning for the writer of "his book"', () => {
    const [statement] = read('bn', 'জন ম্যাকলিওড তার ইতিহাস বইয়ে লিখেছেন, ‘নদীর পানি কমে গেছে। শহর বদলে গেছে।’');
    expect(statement?.name).toBe('জন ম্যাকলিওড');
  });

  it('learns a name behind the verb that ends its sentence', () => {
    const names = read(
      'bn',
      'সবার কাছে সহায়তা চেয়েছেন সাবেক প্রধানমন্ত্রীর ছেলে সজীব আহাদ জয়। ভিডিও বার্তায় তিনি বলেন, আপনারা পাশে থাকুন।',
    ).map(({ name }) => name);
    expect(names).toContain('সজীব আহাদ জয়');
    expect(names).not.toContain('তিনি');
  });

  it('hears a reporter behind a speech: the subject after its verb, "this boast of his", the background of a notice', () => {
    const words = (...sentences: string[]): string | undefined => read('bn', sentences.join(' '))[0]?.words;
    const officer = 'পুলিশ সুপার আবদুল করিম বলেন, সব কর্মসূচি প্রত্যাহার হয়েছে।';
    expect(words(officer, 'এগারো দাবিতে বিক্ষোভ করছিলেন পুলিশ সদস্যরা।')).toBe('সব কর্মসূচি প্রত্যাহার হয়েছে');
    expect(words(officer, 'তার এ বক্তব্য আগুনে ঘি ঢেলেছে।')).toBe('সব কর্মসূচি প্রত্যাহার হয়েছে');
    const notice = 'রেলওয়ের বিজ্ঞপ্তিতে বলা হয়, কাল থেকে ট্রেন চলবে।';
    expect(words(notice, 'জুলাইয়ে সব ট্রেন বন্ধ হয়েছিল।')).toBe('কাল থেকে ট্রেন চলবে');
  });

  it('does not take a husband for his wife by their surname', () => {
    const names = read(
      'bn',
      'অভিনেত্রী মালাইকা অরোরা খান এসেছিলেন। অনুষ্ঠানে হাজির হলেন আরবাজ খান। সেখানে তিনি বলেন, ‘আমি কাউকে হারাতে চাই না।’',
    ).map(({ name }) => name);
    expect(names).toEqual(['আরবাজ খান']);
  });

  it('knows names that end as verbs do', () => {
    const names = read('bn', 'গবেষক পিটার ওলসেন বলেন, নদী ভরছে।', 'তিনি জানান, কাজ চলছে।').map(({ name }) => name);
    expect(names).toEqual(['পিটার ওলসেন', 'পিটার ওলসেন']);
  });

  it('does not take somebody met before for a stranger who ends the sentence between', () => {
    const names = read(
      'bn',
      'কৃষিমন্ত্রী আবদুল করিম বলেন, ফলন ভালো।',
      'চরের মাটি নিয়ে বহু বছর কাজ করেছেন পিটার ওলসেন।',
      'তিনি লিখেছেন, ‘নদী কারও একার নয়।’',
    ).map(({ name }) => name);
    expect(names).toEqual(['আবদুল করিম', 'তিনি']);
  });

  it('does not take the owner of a friend for the friend who tells', () => {
    const names = read(
      'bn',
      'ব্যবসায়ী আমান উল্লাহ বাড়িতে ছিলেন। আমান উল্লাহর বন্ধু জাহিদুল ইসলাম আজ বেলা সোয়া ১১টার দিকে এসব কথা জানিয়েছেন।',
    ).map(({ name }) => name);
    expect(names).toEqual(['জাহিদুল ইসলাম']);
  });

  it('lets a child speak: the pronoun without respect ends like a case and is none', () => {
    const [statement] = read('bn', '“আমার বয়স সাত বছর,” বলছে সে, “আমাকে সাহায্য করুন।”');
    expect(statement).toEqual({ name: 'সে', kind: 'direct', words: 'আমার বয়স সাত বছর, আমাকে সাহায্য করুন।' });
  });

  it('ends a speech where its speaker says no more', () => {
    const said = read('bn', 'কোচ করিম বলেন, ওরা নতুন কোচ খুঁজছে। কার সঙ্গে কথা হয়েছে তা নিয়ে কিছু বলেননি তিনি।').map(
      ({ words }) => words,
    );
    expect(said).toEqual(['ওরা নতুন কোচ খুঁজছে']);
  });

  it('knows "the party\'s this leader" for the one it has named', () => {
    const names = read('bn', 'নদী দলের নেতা সালাহউদ্দিন আহমেদ বলেন, ‘আমরা যাব।’ নদী দলের এই নেতা বলেন, ‘আমরা আবার যাব।’').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['সালাহউদ্দিন আহমেদ', 'সালাহউদ্দিন আহমেদ']);
  });

  it('does not give one officer the longer name of another', () => {
    const names = read(
      'bn',
      'নদীপুর জেলার ইউএনও হাসান মাহমুদ তালুকদার বলেন, বাঁধ ভেঙেছে।',
      'চরপাড়া থানার ওসি মো. হাসান মাহমুদ জানান, কেউ আহত হয়নি।',
    ).map(({ name }) => name);
    expect(names).toEqual(['হাসান মাহমুদ তালুকদার', 'চরপাড়া থানার ওসি মো. হাসান মাহমুদ']);
  });

  it('lets nobody else be meant by "he" once an institution has spoken', () => {
    const names = read(
      'bn',
      'কৃষিমন্ত্রী আবদুল করিম বলেন, ফলন ভালো।',
      'নদী গবেষণা ইনস্টিটিউট জানায়, পানি কমছে।',
      'তিনি বলেন, আমরা চেষ্টা করছি।',
    ).map(({ name }) => name);
    expect(names).toEqual(['আবদুল করিম', 'নদী গবেষণা ইনস্টিটিউট', 'তিনি']);
  });

  it('keeps a name whole where the article always prints more than the usual surname', () => {
    const names = read('bn', 'সভাপতি মাহবুবুর রহমান পান্না বলেন, কাজ চলছে।', 'পান্না জানান, মাহবুবুর রহমান পান্নার দল প্রস্তুত।').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['মাহবুবুর রহমান পান্না', 'মাহবুবুর রহমান পান্না']);
  });

  it('follows a chain from the agency to the speaker', () => {
    const statements = read('bn', 'রুশ সংবাদ সংস্থা তাস (TASS) জানিয়েছে, মন্ত্রী আবদুল করিম বলেছেন, সেতু খুলবে মে মাসে।');
    expect(statements).toContainEqual({
      name: 'আবদুল করিম',
      kind: 'indirect',
      via: 'তাস (TASS)',
      words: 'সেতু খুলবে মে মাসে',
    });
  });

  it('goes on with a speech that no mark ends, and not past its paragraph', () => {
    const statements = read('bn', 'চালক হারুন মিয়া বলেন, শীতে হাত জমে যায়। রিকশা চালানো কষ্ট।', 'রোববার শহরে বৃষ্টি হয়েছে।');
    expect(statements.map(({ words }) => words)).toEqual(['শীতে হাত জমে যায় রিকশা চালানো কষ্ট।']);
  });

  it('ends a speech where the reporter shows again', () => {
    const said = (...sentences: string[]): string[] =>
      read('bn', `পেসার তাসকিন আহমেদ বলেন, আমরা প্রস্তুত। ${sentences.join(' ')}`).map(({ words }) => words);
    expect(said('মাঠ ভালো।')).toEqual(['আমরা প্রস্তুত মাঠ ভালো।']);
    expect(said('সিলেটে দলে যোগ দিয়েছেন তাসকিন।')).toEqual(['আমরা প্রস্তুত']);
    expect(said('(সূত্র: ক্রীড়া সাময়িকী ১২) মাঠ ভালো।')).toEqual(['আমরা প্রস্তুত']);
    expect(said('কোচ এসে আমাদের ডেকে বললেন, মাঠে চলো।')[0]).toBe('আমরা প্রস্তুত');
    expect(said('হাবিব উল্লাহ : শিক্ষার্থী, নদীপুর কলেজ')).toEqual(['আমরা প্রস্তুত']);
  });

  it('reads a quotation behind a joiner that joins nothing, and a numerator typed for a daṇḍa', () => {
    expect(read('bn', 'মন্ত্রী আবদুল করিম বলেন, \u200c‘সেতু খুলবে।’')[0]?.kind).toBe('direct');
    expect(read('bn', 'মন্ত্রী আবদুল করিম বলেন, সেতু খুলবে৷ কাজ শেষ৷')[0]?.words).toBe('সেতু খুলবে কাজ শেষ৷');
  });

  it('leaves "he" as printed when somebody new was met or long was told about something else', () => {
    const names = (...sentences: string[]): string | undefined =>
      read('bn', 'কৃষিমন্ত্রী আবদুল করিম বলেন, ফলন ভালো।', ...sentences, 'তিনি বলেন, বাজার ঠান্ডা।').at(-1)?.name;
    expect(names('বাজারে ভিড় ছিল।')).toBe('আবদুল করিম');
    expect(names('বাজারে একজন কৃষক এসেছিলেন।')).toBe('তিনি');
    expect(names('বৃষ্টি হয়েছে।', 'নদী ভরেছে।', 'মাঠ ডুবেছে।', 'পথ ভেঙেছে।', 'হাট বসেনি।')).toBe('তিনি');
  });

  it('names two who speak as one as printed, and each other man by his own initials', () => {
    const pair = 'নদীপুরের মেয়র হাবিব কায়েস এবং চরপাড়ার মেয়র নরেন মোদক ঘোষণা দেন, সেতু হবে।';
    expect(read('bn', pair)[0]?.name).toContain('হাবিব কায়েস এবং');
    const [first, second] = read('bn', 'সভাপতি আর এন পাল বলেন, কাজ চলছে।', 'তিনি বলেন, টাকা আছে।');
    expect([first?.name, second?.name]).toEqual(['আর এন পাল', 'আর এন পাল']);
  });

  it('takes the newsroom somebody spoke to for no speaker, nor whoever was told', () => {
    expect(read('bn', 'এক কর্মকর্তা জাগো নিউজে বলেন, তালিকা হয়েছে।')[0]?.name).toBe('এক কর্মকর্তা');
    expect(read('bn', 'আমাকে বলা হয়েছিল, তালিকা হয়েছে।')).toEqual([]);
    expect(read('bn', 'ইন্ডিয়া টুডে জানিয়েছে, তালিকা হয়েছে।')[0]?.name).toBe('ইন্ডিয়া টুডে');
  });

  it('gives a paragraph that is a quotation and nothing else to the person before it', () => {
    const statements = read('bn', 'কোচ আবদুল করিম জানান, পরীক্ষা হয়েছে।', '“সে ভালো আছে। কাল খেলবে।”');
    expect(statements.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['আবদুল করিম indirect', 'আবদুল করিম direct']);
  });

  it('gives a paragraph that is a quotation and nothing else to whoever a colon above it announces', () => {
    const announced = [
      ['en', 'Mayor Jane Doe told reporters on Monday:', '“We will rebuild it. Nobody is left out.”', 'Jane Doe'],
      ['bn', 'মেয়র আবদুল করিম সোমবার সাংবাদিকদের বলেন:', '“আমরা সেতু গড়ব। এক বছর লাগবে।”', 'আবদুল করিম'],
      ['tr', 'Vali Selin Aras, şunları kaydetti:', '“Köprüyü yapacağız. Bir yıl sürecek.”', 'Selin Aras'],
      ['es', 'El alcalde Hugo Paz dijo ante la prensa:', '“Haremos el puente. Tardará un año.”', 'Hugo Paz'],
      ['zh', '市长王芳在会上说：', '“我们会重建。需要一年。”', '王芳'],
    ] as const;
    for (const [language, cue, quote, name] of announced) {
      expect(read(language, cue, quote, '…')).toEqual([{ name, kind: 'direct', words: quote.slice(1, -1) }]);
    }
    // Somebody else's, said behind it.
    const [statement] = read('en', 'Mayor Jane Doe was clear:', '“We will rebuild it,” said John Roe.');
    expect(statement?.name).toBe('John Roe');
  });

  it('meets a retired officer behind his bracket, and a historian before what he wrote about', () => {
    const names = read(
      'bn',
      'মেলার সময় বাড়ানোর কথা জানিয়েছেন উপদেষ্টা মেজর জেনারেল (অব.) আবদুল করিম।',
      'তিনি বলেন, মেলা চলবে।',
    ).map(({ name }) => name);
    expect(names.at(-1)).toBe('আবদুল করিম');
    const historian = 'ইতিহাসবিদ মিনহাজ জুজ্জানি তার সম্পর্কে লিখেছেন, “তিনি সাহসী ছিলেন। সবাই মানত।”';
    expect(read('bn', historian)[0]).toMatchObject({ name: 'মিনহাজ জুজ্জানি', kind: 'direct' });
  });

  it('never takes what an office belongs to for its holder where nothing stands between them', () => {
    const names = read('fa', 'رییس سازمان بورس گفت: بازار باز است.', 'خبرگزاری آریا اعلام کرد: بازار بسته شد.');
    expect(names.map(({ name }) => name)).toEqual(['رییس سازمان بورس', 'خبرگزاری آریا']);
    expect(read('ar', 'قال رئيس البنك المركزي إن الدين ارتفع.')[0]?.name).toBe('رئيس البنك المركزي');
  });

  it('takes a particle that ends no name off a name, and what an office belongs to', () => {
    expect(read('ko', '장관 김민수는 "예산은 충분하다"고 밝혔다.')[0]?.name).toBe('김민수');
    expect(read('uk', 'Мер Львова Андрій Сад зазначив: «Міст відбудують».')[0]?.name).toBe('Андрій Сад');
    expect(read('ru', 'Президент Франции Эмиль Лоран заявил, что мост откроют.')[0]?.name).toBe('Эмиль Лоран');
  });

  it('gives a verb without a subject to whoever spoke just before', () => {
    const goesOn = [
      ['ja', '田中太郎首相は「対策を急ぐ」と述べた。', 'また、「予算は十分だ」とも語った。', '田中太郎首相'],
      ['ar', 'قال سالم الحداد إن الطريق سيفتح غدا.', 'وأضاف أن العمل مستمر.', 'سالم الحداد'],
      ['fr', '« C’est une honte », s’indigne Paul Martin.', 'Et d’ajouter : « Nous irons en justice. »', 'Paul Martin'],
    ] as const;
    for (const [language, first, second, name] of goesOn)
      expect(read(language, first, second).map((statement) => statement.name)).toEqual([name, name]);
  });

  it('learns no name from the words that every sentence has', () => {
    const names = read('hi', 'मंत्री ने कहा कि पुल खुलेगा।', 'मंत्री ने कहा है कि नदी बढ़ेगी।', 'मंत्री ने बताया कि काम चल रहा है।');
    expect(names.map(({ name }) => name)).toEqual(['मंत्री', 'मंत्री', 'मंत्री']);
  });

  it('takes a greeting, a title and a single quoted word for no speech', () => {
    expect(read('bn', 'দুই নেতা একে অপরকে শুভেচ্ছা জানান।')).toEqual([]);
    expect(read('bn', 'এ বছর ‘নদীর গল্প’ বইটি মেলায় এসেছে।')).toEqual([]);
    expect(read('en', 'The film “The Long River” opened on Friday.')).toEqual([]);
  });

  it('lets a mark without its partner spoil no other quotation', () => {
    const statements = read('en', '“The first is lost.', 'Anna Berg said: “The second one is whole.”');
    expect(statements).toEqual([{ name: 'Anna Berg', kind: 'direct', words: 'The second one is whole.' }]);
  });

  it('never takes the man a spokesman speaks for as the speaker', () => {
    expect(read('en', 'A spokesman for Peter Lang said that the plan was dead.')[0]?.name).toBe(
      'A spokesman for Peter Lang',
    );
  });

  it('gives a quotation that stands alone to whoever spoke before it', () => {
    expect(read('en', 'Maria Lopez said the bridge was safe. “We will go on.”').map(({ name }) => name)).toEqual([
      'Maria Lopez',
      'Maria Lopez',
    ]);
  });

  it('names both who speak as one', () => {
    expect(read('en', 'Norland and Sudland have blamed the flood on each other.')[0]?.name).toBe('Norland and Sudland');
  });

  it('takes "the suspect" for nobody whom the article named otherwise', () => {
    const names = read('en', 'Officer Maria Lopez said the street was closed.', 'The suspect said he was cold.');
    expect(names.map(({ name }) => name)).toEqual(['Maria Lopez', 'The suspect']);
  });

  it('takes no plan, duty or look for speech', () => {
    expect(read('en', 'The mayor should call the plan a mistake.')).toEqual([]);
    expect(read('en', 'After the Lyon attacks the streets were empty.')).toEqual([]);
    expect(read('en', 'A neighbour called an ambulance.')).toEqual([]);
  });

  it('goes on with a quotation behind "she said"', () => {
    expect(read('en', '“We will go on,” Maria Lopez said. “And we will win.”')).toEqual([
      { name: 'Maria Lopez', kind: 'direct', words: 'We will go on, And we will win.' },
    ]);
  });

  it('gives a German sentence in the subjunctive to whoever spoke before it', () => {
    const statements = read(
      'de',
      'Ein Sprecher des Ministeriums sagte, die Brücke sei sicher. Zur Panik bestehe kein Anlass.',
    );
    expect(statements.map(({ words }) => words)).toEqual(['die Brücke sei sicher', 'Zur Panik bestehe kein Anlass']);
    expect(new Set(statements.map(({ name }) => name)).size).toBe(1);
  });

  it('knows a Bengali name in its other spelling, and guesses at no namesake', () => {
    const introduced = 'বিশ্লেষক মহিউদ্দিন আহমেদ বলেন, আস্থা নেই।';
    const other = 'দলের চেয়ারম্যান অলি আহমদ বলেন, ভোট হবে।';
    const said = '“সবাই সেটা জানে।” বলেন মি. আহমদ।';
    expect(read('bn', other, introduced, said).at(-1)?.name).toBe('মহিউদ্দিন আহমেদ');
    expect(read('bn', introduced, other, 'নদীর পানি বাড়ছে।', 'গবেষক মহিউদ্দিন আহমদ বলেন, আরও বাড়বে।').at(-1)?.name).toBe(
      'মহিউদ্দিন আহমেদ',
    );
  });

  it('gives a Bengali speaker the full name that comes later, unless two may have it', () => {
    const short = 'ডা. কুমার বলেন, ঝুঁকি বাড়ছে।';
    const full = 'হৃদরোগ বিশেষজ্ঞ ডা. অরুণ কুমার বলেন, সাবধান থাকতে হবে।';
    expect(read('bn', short, full).map(({ name }) => name)).toEqual(['ডা. অরুণ কুমার', 'ডা. অরুণ কুমার']);
    expect(read('bn', short, 'ডা. তরুণ কুমার জানান, শীতে ঝুঁকি বাড়ে।', full).map(({ name }) => name)).toEqual([
      'ডা. কুমার',
      'ডা. তরুণ কুমার',
      'ডা. অরুণ কুমার',
    ]);
  });

  it('gives nobody what is only the credit of a Bengali agency, and no news for a speaker', () => {
    const words = read(
      'bn',
      'কমান্ডার আনোয়ার হোসেন জানান, অভিযান চলছে। খবর বিবিসির। এক পোস্টে বিমান বাহিনীও রকেট হামলার বিষয়টি নিশ্চিত করেছে। রকেট হামলা হয় রাতে।',
    );
    expect(words).toEqual([{ name: 'আনোয়ার হোসেন', kind: 'indirect', words: 'অভিযান চলছে' }]);
  });

  it('tells the Bengali newsroom that is told something from the one who tells', () => {
    expect(read('bn', '“আমরা অবশ্যই সফল হব,” বিবিসিকে বলেন অধ্যাপক আবদুল করিম।')[0]?.name).toBe('আবদুল করিম');
    expect(read('bn', 'মিছিলে দশজন আহত হয়েছেন বলে ওসি রফিকুল ইসলাম ঢাকা পোস্টকে জানিয়েছেন।')[0]?.name).toBe('রফিকুল ইসলাম');
    expect(read('bn', 'মিছিলে দশজন আহত হয়েছেন বলে ঢাকা পোস্টকে জানিয়েছেন।')).toEqual([]);
  });

  it('takes neither a ransom nor an order to the police for speech', () => {
    expect(read('bn', 'সম্প্রতি কয়েকজন সন্ত্রাসী চাঁদা দাবি করেন।')).toEqual([]);
    const [statement] = read('bn', 'আইজিপি বাহারুল আলম বলেন, টহল বাড়বে। পুলিশ প্রধান টহল বাড়াতে নির্দেশ দেন।');
    expect(statement?.words).toBe('টহল বাড়বে');
  });

  it('says nothing in a language without a pack', () => {
    expect(read('qaa', '“Foo bar baz,” said Qux Quux.')).toEqual([]);
  });

  it('answers at once when a page repeats its marks and verbs without end', () => {
    const hostile = `${'he said, “ '.repeat(3000)}. ${'তিনি বলেন, ‘'.repeat(3000)}`;
    const article = articleOf('en', hostile);
    expect(attributeArticle(article).statements.length).toBeLessThan(3000);
    expect(attributeArticle({ ...article, language: 'bn' }).statements.length).toBeLessThan(3000);
  });

  it('only ever points at printed words, in reading order', () => {
    const article = articleOf(
      'bn',
      'মন্ত্রী আবদুল করিম জানান, নদী বাঁচাতে হবে এবং দ্রুত কাজ শুরুর দাবি জানান। ‘আমরা পারব।’ বলে মন্তব্য করেন তিনি।',
      'বিশ্লেষকদের মতে, কাজটি কঠিন। সময় লাগবে।',
    );
    for (const { content, cue, speaker } of attributeArticle(article).statements) {
      for (const span of [...content, speaker.mention, ...(cue ? [cue] : [])]) {
        const { length } = article.sentences[span.sentence]?.text ?? '';
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(length);
      }
      const places = content.map(({ sentence, start }) => sentence * 1e6 + start);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('reads a German quotation behind its colon, and one that its verb follows without a comma', () => {
    const [title, verb] = read(
      'de',
      'Maria Weber sagte der „Hafenzeitung“ am Montag: „Die Brücke bleibt zu.“',
      '„Die Brücke ist alt.“ erklärte Ministerin Weber.',
    );
    expect(title).toMatchObject({ name: 'Maria Weber', kind: 'direct', words: 'Die Brücke bleibt zu.' });
    expect(verb).toMatchObject({ name: 'Maria Weber', kind: 'direct', words: 'Die Brücke ist alt.' });
  });
});
