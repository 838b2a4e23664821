// The reviewed looks of all stories: compares with them, and takes new ones in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../machine.mjs';
import { baselineOf, Baselines } from './baselines.mjs';
import { DiffImages } from './diff-images.mjs';
import { fontsOf } from './measure.mjs';
import { judge, partOf } from './judge-look.mjs';

/** Baselines, what was seen in this run, and the evidence of what changed. */
export class ReviewedLooks {
  #baselines;
  #diffImages;
  #names;
  #read = new Map();
  #seen = new Map();
  #fonts = '';
  #changed = 0;
  #accepts;
  #some;

  /**
   * @param given where the baselines are, where the evidence goes, all `entries` of the Storybook that are pictured, and
   * whether what is seen is accepted, or is only `some` of the looks
   */
  constructor({ folder, evidence, entries, accepts, some }) {
    this.#accepts = accepts;
    this.#some = some;
    this.#baselines = new Baselines(folder);
    this.#diffImages = new DiffImages(evidence);
    this.#names = new Map(entries.map(({ id, importPath }) => [id, baselineOf(importPath)]));
  }

  get #fontFile() {
    return join(this.#baselines.folder, 'fonts.txt');
  }

  /** Learns with which fonts this machine draws. */
  async know(page, story, look) {
    await page.show(story, look);
    page.problems.splice(0);
    this.#fonts = `${(await page.run(fontsOf)).join(' ')}\n`;
  }

  /** Whether the baselines were drawn with the fonts of this machine; otherwise every text would differ. */
  get #comparable() {
    return !existsSync(this.#fontFile) || readFileSync(this.#fontFile, 'utf8') === this.#fonts;
  }

  #of(name) {
    if (!this.#read.has(name)) this.#read.set(name, this.#baselines.read(name));
    return this.#read.get(name);
  }

  /** Compares what was seen of a story with its baseline; returns sentences. */
  compare({ id }, { looks, colours }) {
    const all = this.#comparable ? this.#of(this.#names.get(id)).get(id) : undefined;
    const now = { looks, colours };
    const { problems, changed } = judge(id, all && this.#some ? partOf(all, now) : all, now);
    // Pictures are large and there are thousands; only the thumbnails stay, and only where they are written.
    const kept = this.#accepts
      ? looks.map(({ look, width, height, mark, thumbnail }) => ({
          look,
          width,
          height,
          mark,
          thumbnail,
        }))
      : [];
    this.#seen.set(id, { looks: kept, colours });
    if (problems.length > 0) this.#changed += 1;
    if (!this.#comparable) return [];
    this.#diffImages.keep(id, changed);
    return problems;
  }

  /** Baselines whose stories are gone, in words. */
  orphans() {
    return this.#baselines
      .names()
      .flatMap((name) =>
        [...this.#of(name).keys()]
          .filter((id) => this.#names.get(id) !== name)
          .map((id) => `${relative(root, join(this.#baselines.folder, name))}.png, ${id}`),
      );
  }

  /** Takes in what was seen. What was not looked at stays, unless its story is gone. */
  accept() {
    const names = new Set([...this.#names.values(), ...this.#baselines.names()]);
    for (const name of names) {
      const old = [...this.#of(name)].filter(([id]) => this.#names.get(id) === name);
      const now = [...this.#seen].filter(([id]) => this.#names.get(id) === name);
      if (now.length > 0 || old.length < this.#of(name).size)
        this.#baselines.write(name, new Map([...old, ...now]));
    }
    mkdirSync(this.#baselines.folder, { recursive: true });
    writeFileSync(this.#fontFile, this.#fonts);
  }

  /** What is to be said at the end. */
  last() {
    const evidence = relative(root, this.#diffImages.folder);
    if (this.#accepts)
      return [
        `Accepted ${this.#changed} of ${this.#seen.size} stories as changed; pictures: ${evidence}`,
      ];
    if (!this.#comparable)
      return [
        'Pictures were not compared: the baselines were drawn with other fonts than this machine has.',
      ];
    return this.#changed > 0
      ? [
          `${this.#changed} of ${this.#seen.size} stories look otherwise. Before, now and where: ${evidence}`,
          'If it is right so: npm run looks -- --accept',
        ]
      : [];
  }
}
