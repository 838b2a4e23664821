import { expect } from '@open-wc/testing';

/** A page of its own with the fonts: what it loads is counted anew. */
async function pageWith(text: string, family: string): Promise<Document> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  const sheet = page.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/packages/fonts/src/fonts.css';
  page.head.append(sheet);
  await new Promise((done) => sheet.addEventListener('load', done, { once: true }));
  const line = page.createElement('span');
  line.style.font = `100px ${family}`;
  line.textContent = text;
  page.body.append(line);
  await loaded(page);
  return page;
}

/** Drawing one font may show that another is needed; then all of it is over only after that one. */
async function loaded(page: Document): Promise<void> {
  let before = -1;
  while (before !== filesOf(page).length) {
    before = filesOf(page).length;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await page.fonts.ready;
  }
}

const filesOf = (page: Document): readonly string[] =>
  Array.from(page.fonts)
    .filter(({ status }) => status !== 'unloaded')
    .map(({ family, weight, unicodeRange }) => {
      const part = /U\+41\b|U\+0041|U\+0?0?20-/i.test(unicodeRange) ? 'Latin' : 'other letters';
      return `${family.replaceAll(/["']/g, '')} ${weight}, ${part}`;
    });

const widthOf = (page: Document): number =>
  page.querySelector('span')!.getBoundingClientRect().width;

const stack = '"Atkinson Hyperlegible Next", "Noto Sans", monospace';
const atkinson = 'Atkinson Hyperlegible Next 400, Latin';
const noto = 'Noto Sans 400, Latin';

describe('the fonts', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('load one file for a German name, Polish and Turkish ones', async () => {
    for (const name of ['Jürgen Groß', 'Łukasz Wiśniewski', 'Çağla Yıldız'])
      expect(filesOf(await pageWith(name, stack)), name).to.deep.equal([atkinson]);
  });

  it('load Noto Sans for a letter that the other font lacks', async () => {
    for (const name of ['Nguyễn', 'Ḥasan', 'S̱adr', 'Əliyev'])
      expect(filesOf(await pageWith(name, stack)), name).to.have.members([atkinson, noto]);
  });

  it('load Greek and Cyrillic letters only when they stand there', async () => {
    const family = '"Noto Sans", monospace';
    expect(filesOf(await pageWith('Jürgen Groß', family))).to.deep.equal([noto]);
    for (const name of ['Ελένη', 'Иван'])
      // In some engines the height of the line comes from the file that has the space.
      expect(filesOf(await pageWith(name, family)), name).to.include(
        'Noto Sans 400, other letters',
      );
  });

  it('draw such a letter in Noto Sans and its neighbours as before', async () => {
    const all = widthOf(await pageWith('HḤH', stack));
    const letter = widthOf(await pageWith('Ḥ', '"Noto Sans", monospace'));
    const neighbours = widthOf(await pageWith('HH', '"Atkinson Hyperlegible Next", monospace'));
    expect(all).to.be.closeTo(letter + neighbours, 0.5);
    expect(neighbours / 2).not.to.be.closeTo(letter, 0.5);
  });

  it('draw the fallback for a font of the city that lacks a letter', async () => {
    const city = widthOf(await pageWith('Ḥ', '"No such font", "Noto Sans", monospace'));
    const letter = widthOf(await pageWith('Ḥ', '"Noto Sans", serif'));
    expect(city).to.equal(letter);
  });
});
