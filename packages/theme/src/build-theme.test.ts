import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Brand } from './brand.js';
import { buildTheme, type Move } from './build-theme.js';
import { contrast } from './contrast.js';
import { hexOf, lchOf } from './oklch.js';
import { stadtkit } from './themes/stadtkit.js';
import { schemes, type Theme } from './theme.js';
import { ThemeFault } from './theme-fault.js';

const built = (...colours: string[]) => buildTheme({ title: 'Stadt', colours });
const textGrounds = ['paper', 'surface', 'surface-soft', 'accent-tint'] as const;
const reads = ({ colours }: Theme, scheme: 'light' | 'dark', colour: string) =>
  textGrounds.every((ground) => contrast(colour, colours[ground][scheme]) >= 4.5);

/** Whether some lightness of the same hue nearer to the brand could be read: tried one by one, from the brand on. */
function couldBeNearer(theme: Theme, { scheme, from, to }: Move): boolean {
  const brand = lchOf(from);
  const away = Math.abs(lchOf(to).l - brand.l);
  for (let by = 0; by < away - 0.006; by += 0.0005)
    for (const l of [brand.l - by, brand.l + by])
      if (l >= 0 && l <= 1 && reads(theme, scheme, hexOf({ ...brand, l }))) return true;
  return false;
}

describe('buildTheme', () => {
  it('leaves a brand colour alone that can be read as it is', () => {
    for (const colour of ['#005aa0', '#7a1fa2', '#b00020', '#22543d']) {
      const { theme, moves } = built(colour);
      assert.equal(theme.colours.brand.light, colour);
      assert.equal(theme.colours.accent.light, colour);
      assert.deepEqual(
        moves.filter(({ scheme }) => scheme === 'light'),
        [],
      );
    }
  });

  it('leaves every brand colour alone as a ground in the light scheme, and as an ornament', () => {
    const { colours } = built('#ffd400', '#111', '#0077b6').theme;
    assert.equal(colours.brand.light, '#ffd400');
    assert.deepEqual(colours.circle, { light: '#ffd400', dark: '#ffd400' });
    assert.deepEqual(colours.square, { light: '#111111', dark: '#111111' });
    assert.deepEqual(colours.triangle, { light: '#0077b6', dark: '#0077b6' });
  });

  it('leaves a bright brand alone in the dark scheme', () => {
    const { theme, moves } = built('#ffd400');
    assert.equal(theme.colours.accent.dark, '#ffd400');
    assert.deepEqual(
      moves.map(({ role, scheme }) => `${role} ${scheme}`),
      ['accent light'],
    );
  });

  it('moves text no further than it must: no lightness nearer to the brand can be read', () => {
    for (let at = 5; at < 4096; at += 37) {
      const { theme, moves } = built(`#${at.toString(16).padStart(3, '0')}`);
      for (const move of moves.filter(({ role }) => role === 'accent')) {
        assert.ok(reads(theme, move.scheme, move.to), JSON.stringify(move));
        assert.ok(!couldBeNearer(theme, move), JSON.stringify(move));
      }
    }
  });

  it('says every move, and none that it did not make', () => {
    for (const colour of ['#e2001a', '#ffd400', '#888', '#000', '#fff']) {
      const { theme, moves } = built(colour);
      for (const role of ['brand', 'accent'] as const)
        for (const scheme of schemes) {
          const move = moves.find((one) => one.role === role && one.scheme === scheme);
          const to = theme.colours[role][scheme];
          assert.equal(move?.to ?? theme.colours.brand.light, to);
          assert.ok(!move || (move.difference > 0 && move.from !== to));
        }
    }
  });

  it('gives every state another colour than the one before', () => {
    for (const colour of ['#e2001a', '#000', '#fff', '#ffd400', '#00f']) {
      const { colours } = built(colour).theme;
      for (const scheme of schemes) {
        for (const role of ['brand', 'accent'] as const) {
          const ratio = contrast(colours[role][scheme], colours[`${role}-strong`][scheme]);
          assert.ok(ratio >= 1.2, `${colour}: ${role} is no other under the pointer (${ratio})`);
        }
      }
    }
  });

  it('takes problems, success, warnings and the outer ring of the focus from the standard theme', () => {
    const { colours } = built('#3f7d20').theme;
    for (const role of ['danger', 'danger-tint', 'good', 'warn', 'focus-glow'] as const)
      assert.deepEqual(colours[role], stadtkit.colours[role]);
  });

  it('says when a brand looks like problems do', () => {
    assert.equal(built('#e2001a').looksLikeDanger, true);
    assert.equal(built('#b3121d').looksLikeDanger, true);
    assert.equal(built('#3f7d20').looksLikeDanger, false);
    assert.equal(built('#1746a2').looksLikeDanger, false);
  });

  it('never gives a theme whose proof fails', () => {
    const pale = { light: '#cccccc', dark: '#cccccc' };
    const unreadable = { ...stadtkit, colours: { ...stadtkit.colours, danger: pale } };
    assert.throws(
      () => buildTheme({ title: 'Stadt', colours: ['#005aa0'] }, unreadable),
      (fault) => fault instanceof ThemeFault && fault.code === 'proof-fails',
    );
  });
});

describe('a brand', () => {
  const brand: Brand = { title: 'Stadt', colours: ['#005aa0'] };
  const faultOf = (wrong: Partial<Brand>): ThemeFault => {
    try {
      buildTheme({ ...brand, ...wrong });
    } catch (fault) {
      if (fault instanceof ThemeFault) return fault;
      throw fault;
    }
    throw new Error(`${JSON.stringify(wrong)} was taken.`);
  };

  it('is refused in a sentence, with the place, when a part cannot be read', () => {
    const wrong: [Partial<Brand>, ThemeFault['code'], string][] = [
      [{ colours: [] }, 'colours-missing', 'colours'],
      [
        { colours: ['#1', '#2', '#3', '#4'].map((c) => c.repeat(3).replace('##', '#')) },
        'colour-unreadable',
        'colours[0]',
      ],
      [{ colours: ['#111', '#222', '#333', '#444'] }, 'colours-too-many', 'colours'],
      [{ name: 'Stadt Rot' }, 'name-unreadable', 'name'],
      [{ name: '../../etc' }, 'name-unreadable', 'name'],
      [{ title: '市' }, 'name-unreadable', 'name'],
      [{ radius: 6 }, 'radius-out-of-range', 'radius'],
      [{ radius: NaN }, 'radius-out-of-range', 'radius'],
    ];
    for (const [part, code, at] of wrong) {
      const fault = faultOf(part);
      assert.equal(fault.code, code, JSON.stringify(part));
      assert.equal(fault.at, at);
      assert.match(fault.message, /^\S.*[.f]$/u);
    }
  });

  it('takes no colour but #rgb and #rrggbb', () => {
    for (const colour of [
      '',
      '#',
      '#12',
      '#1234',
      '#12345',
      '#1234567',
      'red',
      'rgb(1,2,3)',
      '#ggg',
      '#12345é',
      '#e2001a;}',
      'url(#e2001a)',
      '\u202e#e2001a',
      '\ud800',
      '０'.repeat(6),
      'a'.repeat(1_000_000),
    ])
      assert.equal(faultOf({ colours: ['#005aa0', colour] }).code, 'colour-unreadable');
    assert.equal(built(' #E2001A ').theme.colours.brand.light, '#e2001a');
    assert.equal(built('fc0').theme.colours.brand.light, '#ffcc00');
  });

  it('takes no font that could leave its declaration', () => {
    for (const font of [
      '',
      ';}body{display:none',
      'a;b',
      '"a;b"',
      '"a}',
      'a}',
      'url(x)',
      'expression(1)',
      '"a\\22 b"',
      '"a" "b"',
      "'a'b",
      'a,,b',
      '</style>',
      '"</style>"',
      'a/**/',
      'a\nb',
      '"a\nb"',
      '@import',
      '"'.repeat(50_000),
      'a,'.repeat(50_000) + ';',
      'a, '.repeat(50_000) + ';',
      'a '.repeat(50_000) + ';',
      'a\u202eb',
      '\ud800',
      '"\u2028"',
      ' '.repeat(50_000) + ';',
    ]) {
      const start = process.cpuUsage(); // not of the clock: other work may run beside
      assert.equal(faultOf({ font }).code, 'font-unreadable', font.slice(0, 40));
      assert.ok(process.cpuUsage(start).user < 1_000_000, `${font.slice(0, 10)} … takes long`);
    }
    const written: Record<string, string> = {
      'system-ui': 'system-ui',
      '"Fira Sans", sans-serif': '"Fira Sans",sans-serif',
      "'Source Sans 3',serif": '"Source Sans 3",serif',
      'Source Sans 3, Größe, -apple-system': '"Source Sans 3","Größe",-apple-system',
    };
    for (const [font, as] of Object.entries(written))
      assert.equal(buildTheme({ ...brand, font }).theme.measures.font, as);
  });

  it('makes its name of the title', () => {
    const nameOf = (title: string) => buildTheme({ ...brand, title }).theme.name;
    assert.equal(nameOf('Stadt Rotmühl'), 'stadt-rotmuehl');
    assert.equal(nameOf('Große Kreisstadt Ötigheim-Süd'), 'grosse-kreisstadt-oetigheim-sued');
    assert.equal(nameOf('Plauen (Vogtl.) <b>'), 'plauen-vogtl-b');
    assert.match(nameOf(`a${' b'.repeat(500_000)}`), /^[a-z]+(-[a-z]+)*$/);
  });
});
