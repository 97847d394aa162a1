import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readFacts } from '@/utils/extract/read-facts';
import type { PageFacts } from '@/utils/extract/page-facts';

const TEXT_BN =
  'নদীর ধারে একটি নতুন পাঠাগার হয়েছে এবং সেখানে গ্রামের সবাই বই পড়তে পারে। সকাল থেকে সন্ধ্যা পর্যন্ত এটি খোলা থাকবে বলে জানান তাঁরা।';
const TEXT_EN =
  'A new library has opened by the river, and everyone in the village can read there from morning until evening, they said.';

/** Facts of a page with this head and body, at this address. */
function facts(head: string, body: string, url = 'https://paper.example.com/news/1', lang = ''): PageFacts {
  const { document } = parseHTML(
    `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`,
  );
  Object.defineProperty(document, 'URL', { value: url });
  return readFacts(document);
}

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (inner: string): string =>
  `<main><h1>A library opens</h1>${inner}<p>${TEXT_EN}</p><p>${TEXT_EN}</p></main>`;
const articleBn = (inner: string): string =>
  `<main><h1>নতুন পাঠাগার চালু</h1>${inner}<p>${TEXT_BN}</p><p>${TEXT_BN}</p></main>`;

describe('readFacts: JSON-LD', () => {
  const node = {
    '@type': ['Thing', 'NewsArticle'],
    headline: 'A library opens',
    datePublished: '2025-07-13T13:28:31+02:00',
    dateModified: '2025-07-14T09:00:00+02:00',
    author: [{ '@type': 'Person', name: 'Anna Marks' }, { '@id': '#ben' }],
    publisher: { '@type': 'Organization', name: 'The River Paper' },
    articleSection: 'Culture',
  };
  const people = { '@type': 'Person', '@id': '#ben', name: 'Ben Ode' };

  it('reads an article in a graph, its references followed', () => {
    const found = facts(jsonLd({ '@graph': [people, node] }), article(''));
    expect(found).toMatchObject({
      title: 'A library opens',
      authors: ['Anna Marks', 'Ben Ode'],
      publisher: 'The River Paper',
      section: 'Culture',
      publishedAt: { iso: '2025-07-13T13:28:31+02:00', zone: 'stated', evidence: { from: 'json-ld' } },
      updatedAt: { iso: '2025-07-14T09:00:00+02:00' },
      disputedMoments: [],
    });
    expect(found.evidence.authors).toEqual({ from: 'json-ld', raw: 'Anna Marks, Ben Ode' });
  });

  it('chooses the node that is about this page', () => {
    const other = {
      ...node,
      headline: 'Something else',
      url: '/news/2',
      author: 'Carl Else',
      datePublished: '2020-01-01',
    };
    const own = { ...node, url: 'https://paper.example.com/news/1' };
    expect(facts(jsonLd([other, people]) + jsonLd(own), article('')).authors).toEqual(['Anna Marks', 'Ben Ode']);
  });

  it('reads authors given as strings, and mends the slips that publishers make', () => {
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A library
      opens","author":"Anna Marks","datePublished":"2025-07-13",}</script>`;
    expect(facts(broken, article(''))).toMatchObject({ authors: ['Anna Marks'], publishedAt: { iso: '2025-07-13' } });
  });

  it('survives scripts that say nothing', () => {
    const head = '<script type="application/ld+json">{oops</script><script type="application/ld+json">null</script>';
    expect(facts(head, article('')).title).toBe('A library opens');
  });
});

describe('readFacts: authors', () => {
  it('takes the words printed in a byline, not its label, its date or its neighbours', () => {
    const aside =
      '<aside class="sidebar"><span class="author">Zoe Side</span><span class="author">Yan Side</span></aside>';
    expect(facts('', aside + article('<p>By Anna Marks and Ben Ode | 12 May 2020</p>')).authors).toEqual([
      'Anna Marks',
      'Ben Ode',
    ]);
  });

  it('keeps a desk as printed, with its place', () => {
    expect(facts('', articleBn('<div class="rep">জেলা প্রতিনিধি, কুমিল্লা</div>')).authors).toEqual(['জেলা প্রতিনিধি, কুমিল্লা']);
    expect(facts('', articleBn('<div>নিজস্ব প্রতিবেদক</div>')).authors).toEqual(['নিজস্ব প্রতিবেদক']);
  });

  const by = (author: unknown): string => jsonLd({ '@type': 'NewsArticle', headline: 'A library opens', author });
  const site = '<meta property="og:site_name" content="The River Paper">';

  it('names no accounts, outlets or agencies as authors; an agency is credited', () => {
    const people = [
      { '@type': 'Person', name: 'AFP' },
      { '@type': 'Person', name: 'Anna Marks' },
    ];
    const head = `${site}${by(people)}<meta name="author" content="admin">`;
    const found = facts(head, article('<span class="byline">The River Paper</span>'));
    expect(found.authors).toEqual(['Anna Marks']);
    expect(found.creditLines).toEqual([{ from: 'json-ld', raw: 'AFP' }]);
  });

  it('names an agency that the page itself declares as its author, and nobody else', () => {
    const found = facts(site + by({ '@type': 'Organization', name: 'AFP' }), article('<p>Reuters</p>'));
    expect(found.authors).toEqual(['AFP']);
    expect(facts(site, article('<p>AFP 12 May 2020</p>')).authors).toEqual([]);
  });

  it.each([
    ['Anna Marks, Oslo', ['Anna Marks']],
    ['Anna Marks and Ben Ode, CNN', ['Anna Marks', 'Ben Ode']],
    ['Anna Marks, Privacy and Digital Security Expert', ['Anna Marks']],
    ['Anna Marks For The Paper', ['Anna Marks']],
    ['Anna Marks Associated Press', ['Anna Marks']],
    ['About Anna Marks', ['Anna Marks']],
    ['105092', []],
    ['1 min read', []],
    ['siteadmin', []],
    ['Web Makers GmbH', []],
  ])('reads the names of people in “%s”', (author, names) => {
    expect(facts(by({ '@type': 'Person', name: author }), article('')).authors).toEqual(names);
  });

  it('takes the byline beside the headline where JSON-LD names somebody else, or nobody', () => {
    const editor = by({ '@type': 'Person', name: 'Zoe Editor' });
    expect(facts(editor, article('<p>By Anna Marks</p>')).authors).toEqual(['Anna Marks']);
    expect(facts(editor, article('<div class="author-2">Anna Marks</div>')).authors).toEqual(['Anna Marks']);
    expect(facts(editor, article('<p>By Zoë A. Editor</p>')).authors).toEqual(['Zoe Editor']);
    expect(facts(editor, article('')).authors).toEqual(['Zoe Editor']);
    expect(facts(editor, article('<dl><dt>Author:</dt><dd>Anna Marks</dd></dl>')).authors).toEqual(['Anna Marks']);
    expect(facts(editor, article('<p><a href="/staff/anna-marks/">Anna Marks</a></p>')).authors).toEqual([
      'Anna Marks',
    ]);
    expect(
      facts('', article('').replace('</main>', '<p style="text-align: right"><b>Anna Marks</b></p></main>')).authors,
    ).toEqual(['Anna Marks']);
  });

  it('takes the name and not the role that stands with it in one box, nor links to topics', () => {
    const box =
      '<div class="author-card"><a class="author-name-wrap"><b class="author-name">Anna Marks</b><i>Chief</i></a></div>';
    expect(facts('', article(box)).authors).toEqual(['Anna Marks']);
    const links = '<div class="post-author"><a href="/author/anna/">Anna Marks</a> <a href="/tag/left/">Left</a></div>';
    expect(facts('', article(links)).authors).toEqual(['Anna Marks']);
  });
});

describe('readFacts: moments', () => {
  it('has no time of publication where only the update is printed', () => {
    const masthead = '<div class="top-date">সোমবার, ১৪ জুলাই ২০২৫, ৩০ আষাঢ় ১৪৩২ বঙ্গাব্দ</div>';
    const found = facts(
      '',
      masthead + articleBn('<ul><li>আপডেট সময় ০১:২৮:৩১ অপরাহ্ন, রবিবার, ১৩ জুলাই ২০২৫</li><li>/ 0</li></ul>'),
    );
    expect(found.publishedAt).toBeUndefined();
    expect(found.updatedAt).toEqual({
      iso: '2025-07-13T13:28:31+06:00',
      zone: 'assumed',
      evidence: { from: 'text', raw: 'আপডেট সময় ০১:২৮:৩১ অপরাহ্ন, রবিবার, ১৩ জুলাই ২০২৫' },
    });
  });

  it('keeps published and updated of one line apart', () => {
    const found = facts('', articleBn('<p>প্রকাশ: ২৮ জুলাই ২০২৫, ২৩:০১ | আপডেট: ২৯ জুলাই ২০২৫, ০০:২৭</p>'));
    expect([found.publishedAt?.iso, found.updatedAt?.iso]).toEqual([
      '2025-07-28T23:01+06:00',
      '2025-07-29T00:27+06:00',
    ]);
  });

  it('leaves the dates of other stories and of comments alone', () => {
    const teasers =
      '<ul class="related"><li><a href="/2">A longer story about the bridge <time datetime="2019-01-01">1 Jan 2019</time></a></li></ul>';
    const comments = '<div class="comments"><time datetime="2025-08-01T10:00Z">1 Aug 2025</time></div>';
    const found = facts('', teasers + article('<time datetime="2025-07-13T13:28Z">13 July</time>') + comments);
    expect(found.publishedAt).toMatchObject({ iso: '2025-07-13T13:28+00:00', zone: 'stated' });
    expect(facts('', article('') + comments).publishedAt).toBeUndefined();
  });

  it('is no finer than the page', () => {
    expect(facts('', article('<p class="date">13 July 2025</p>')).publishedAt).toMatchObject({
      iso: '2025-07-13',
      zone: 'assumed',
    });
    expect(facts('', article('<p class="date">3 hours ago</p>')).publishedAt).toBeUndefined();
  });

  it('assumes the zone of the domain, and none where nothing points to one', () => {
    const line = '<p class="date">13 July 2025, 13:28</p>';
    expect(facts('', article(line), 'https://paper.example.de/1').publishedAt?.iso).toBe('2025-07-13T13:28+02:00');
    expect(facts('', article(line)).publishedAt).toMatchObject({ iso: '2025-07-13T13:28', zone: 'assumed' });
  });

  it('shows a second date that is more than a day off', () => {
    const head = `<meta property="article:published_time" content="2025-07-13T10:00:00Z">`;
    const found = facts(head, article('<p>Published: 20 July 2025</p>'));
    expect(found.publishedAt?.iso).toBe('2025-07-13T10:00:00+00:00');
    expect(found.disputedMoments.map(({ iso }) => iso)).toEqual(['2025-07-20']);
  });

  it('tells other claims from the dates of other stories', () => {
    const head = `<meta property="article:published_time" content="2025-07-13T10:00:00Z">`;
    const other = '<div><span class="date">Published: 1 June 2025</span></div>'.repeat(3);
    const found = facts(head, article('<p>Published: 13 July 2025</p>') + other);
    expect(found.disputedMoments).toEqual([]);
  });

  it('gives a moment of UTC by the clock that the page prints it on', () => {
    const stated = (iso: string): string => `<meta property="article:published_time" content="${iso}">`;
    const iso = (head: string, line: string, url?: string): string | undefined =>
      facts(head, article(`<p class="date">${line}</p>`), url).publishedAt?.iso;
    expect(iso(stated('2025-07-13T23:28:31Z'), '14 July 2025, 01:28')).toBe('2025-07-14T01:28:31+02:00');
    expect(iso(stated('2025-07-13T23:28:31Z'), '14 July 2025', 'https://paper.example.de/1')).toBe(
      '2025-07-14T01:28:31+02:00',
    );
    expect(iso(stated('2025-07-13T23:28:31Z'), '14 July 2025')).toBe('2025-07-13T23:28:31+00:00');
    expect(iso(stated('2025-07-13T23:28:31Z'), '13 July 2025, 09:11')).toBe('2025-07-13T23:28:31+00:00');
  });

  it('reads the time of a live blog, not of its posts', () => {
    const post = { '@type': 'BlogPosting', datePublished: '2025-07-14T09:00:00+02:00', author: 'x', url: '/news/1#7' };
    const blog = {
      '@type': 'LiveBlogPosting',
      datePublished: 'Sun Jul 13 10:00:00 CEST 2025',
      liveBlogUpdate: [{ ...post, headline: 'A library opens', articleBody: 'x' }],
    };
    expect(facts(jsonLd(blog), article('')).publishedAt?.iso).toBe('2025-07-13T10:00:00+02:00');
  });

  it('reads what stands in the foot of the post, which is not that of the page', () => {
    const foot = '<div class="post-footer"><span class="post-author">Posted by Anna Marks</span></div>';
    expect(facts('', article('').replace('</main>', `${foot}</main>`)).authors).toEqual(['Anna Marks']);
    expect(facts('', article('') + foot.replace('post-footer', 'site-footer')).authors).toEqual([]);
  });

  it('takes no word within many for a label', () => {
    const many =
      'The patch KB 3075249 posted 18 August 2015 for all the systems of the older kind is described by its makers';
    expect(facts('', article(`<p>${many}</p>`)).publishedAt).toBeUndefined();
    const line = 'Anna Marks, who writes of rivers and of those who live beside them | Published: 18 August 2015';
    expect(facts('', article(`<p>${line}</p>`)).publishedAt?.iso).toBe('2015-08-18');
  });

  it('falls back on the address', () => {
    const found = facts('', article(''), 'https://paper.example.com/2025/07/13/library');
    expect(found.publishedAt).toMatchObject({ iso: '2025-07-13', evidence: { from: 'markup' } });
    expect(facts('', article(''), 'https://paper.example.de/news/13-07-2025').publishedAt?.iso).toBe('2025-07-13');
  });
});

describe('readFacts: title, publisher, credits, address', () => {
  it('takes the site’s name off the title', () => {
    for (const title of [
      'A library opens | The River Paper',
      'A library opens - The River Paper',
      'The River Paper :: A library opens',
    ]) {
      expect(
        facts(`<title>${title}</title><meta property="og:site_name" content="The River Paper">`, `<p>${TEXT_EN}</p>`)
          .title,
      ).toBe('A library opens');
    }
  });

  it('takes the newsroom’s own headline where the page shares it alone', () => {
    const shared = '<meta property="og:title" content="Library at the river opens at last">';
    const linked = jsonLd({ '@type': 'NewsArticle', headline: 'A library opens' });
    expect(facts(shared + linked, article('')).title).toBe('Library at the river opens at last');
    const twice = shared + shared.replace('og:', 'twitter:') + linked;
    expect(facts(twice, article('')).title).toBe('A library opens');
    expect(
      facts(shared.replace('Library at the river opens', 'You will not believe it') + linked, article('')).title,
    ).toBe('A library opens');
  });

  it('finds the headline where it is no h1, beside a heading that is the site’s', () => {
    const body = `<h2><a href="/">নদীর কাগজ</a></h2><div class="head">নতুন পাঠাগার চালু হলো গ্রামে</div><h2>নতুন পাঠাগার চালু হলো গ্রামে</h2><p>${TEXT_BN}</p>`;
    expect(facts('<title>নতুন পাঠাগার চালু হলো গ্রামে || নদীর কাগজ</title>', body).title).toBe('নতুন পাঠাগার চালু হলো গ্রামে');
  });

  it('names the publisher from the copyright line when nothing states it', () => {
    const footer = '<footer><p>সম্পাদক: কেউ একজন</p><p>© নদীর কাগজ | সর্বস্বত্ব সংরক্ষিত</p></footer>';
    const found = facts('', articleBn('') + footer);
    expect(found.publisher).toBe('নদীর কাগজ');
    expect(found.evidence.publisher?.from).toBe('text');
  });

  it('names no software and no slogan as the publisher', () => {
    const head = '<meta property="og:site_name" content="The River Paper – News, Sport, Weather and more">';
    const linked = jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Blogger' } });
    expect(facts(head + linked, article('')).publisher).toBe('The River Paper');
  });

  it('credits nothing to the page itself, and nobody where a label stands alone', () => {
    const own = jsonLd({ '@type': 'NewsArticle', isBasedOn: 'https://paper.example.com/news/1' });
    expect(facts(own, article('') + '<p>Sources:</p>').creditLines).toEqual([]);
  });

  it('credits no agency of a menu and none of a picture', () => {
    const menu = '<ul><li><a href="/ap">Associated Press</a></li><li><a href="/r">Reuters</a></li></ul>';
    const picture = '<figure><figcaption><p>A bridge.</p><small>Source: AFP</small></figcaption></figure>';
    expect(facts('', menu + article('') + picture).creditLines).toEqual([]);
  });

  it('keeps credit lines as printed', () => {
    const found = facts('', articleBn('') + '<p>সূত্র: আল জাজিরা</p>');
    expect(found.creditLines).toEqual([{ from: 'text', raw: 'সূত্র: আল জাজিরা' }]);
  });

  it('knows the article by its canonical address, without tracking', () => {
    const canonical = '<link rel="canonical" href="/news/1?id=7&utm_source=x#top">';
    expect(facts(canonical, article('')).url).toBe('https://paper.example.com/news/1?id=7');
    expect(facts('<link rel="canonical" href="/">', article(''), 'https://paper.example.com/news/1?fbclid=9').url).toBe(
      'https://paper.example.com/news/1',
    );
  });

  it('changes nothing in the page', () => {
    const { document } = parseHTML(
      `<html><head><title>x</title></head><body>${article('<p>By Anna Marks</p>')}</body></html>`,
    );
    const before = document.documentElement.outerHTML;
    readFacts(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
