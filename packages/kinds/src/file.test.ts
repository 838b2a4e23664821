import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownFileName } from './file-name.js';
import { acceptedTitles, fileProblem, filesProblem, type ChosenFile } from './file.js';

const head = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const pdf = head('%PDF-1.7\n');
const jpeg = head('\xFF\xD8\xFF\xE0');

const file = (more: Partial<ChosenFile>): ChosenFile => ({
  name: 'Nachweis.pdf',
  size: 1000,
  type: 'application/pdf',
  bytes: pdf,
  ...more,
});
const rules = { accept: '.pdf, image/*', maxBytes: 5_000_000, maxFiles: 2 };
const problem = (more: Partial<ChosenFile>) => fileProblem(file(more), rules);

test('a file of a type that is asked for is right, by its bytes', () => {
  assert.equal(problem({}), undefined);
  assert.equal(problem({ name: 'Foto.JPG', type: 'image/jpeg', bytes: jpeg }), undefined);
  assert.equal(problem({ name: 'Foto.png', type: 'image/png', bytes: jpeg }), undefined);
  assert.equal(problem({ name: 'scan', type: '', bytes: pdf }), undefined);
  assert.equal(problem({ name: 'Scan.pdf', type: '', bytes: undefined }), undefined);
  assert.equal(problem({ bytes: head(`\n\n${' '.repeat(900)}%PDF-1.4`) }), undefined);
});

test('a file of another type is named, with the types that are possible', () => {
  assert.deepEqual(
    problem({ name: 'Brief.exe', type: 'application/x-msdownload', bytes: head('MZ') }),
    {
      code: 'file-type',
      data: { name: 'Brief.exe', accept: 'PDF, JPEG, PNG, WebP, AVIF, GIF, TIFF', ending: 'exe' },
    },
  );
  const disguised = { name: 'Brief.exe', type: 'application/pdf', bytes: undefined };
  assert.equal(fileProblem(file(disguised), { accept: '.docx' })?.code, 'file-type');
  assert.equal(fileProblem(file({ bytes: jpeg }), { accept: '.pdf' })?.code, 'file-type');
});

test('a file that is not what its name says cannot be read', () => {
  assert.equal(problem({ bytes: head('<html>') })?.code, 'file-unreadable');
  assert.equal(
    problem({ name: 'Foto.gif', type: '', bytes: head('nothing') })?.code,
    'file-unreadable',
  );
});

test('types without a beginning of their own are believed', () => {
  const csv = file({ name: 'Liste.csv', type: 'text/csv', bytes: head('a;b') });
  assert.equal(fileProblem(csv, { accept: '.csv' }), undefined);
  assert.equal(fileProblem(csv, {}), undefined);
  assert.equal(fileProblem(csv, { accept: 'text/*' }), undefined);
  assert.equal(acceptedTitles({ accept: '.csv,.docx,text/plain' }), 'CSV, DOCX, PLAIN');
});

test('office documents are told apart', () => {
  const zip = 'PK\u0003\u0004';
  const odt = head(`${zip}${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`);
  const docx = head(`${zip}${'.'.repeat(26)}[Content_Types].xml`);
  const one = (name: string, bytes: Uint8Array, accept: string) =>
    fileProblem(file({ name, type: '', bytes }), { accept })?.code;
  assert.equal(one('a.odt', odt, '.odt'), undefined);
  assert.equal(one('a.docx', docx, '.docx'), undefined);
  assert.equal(one('a.odt', odt, '.docx'), 'file-type');
});

test('empty, too big, too many', () => {
  assert.deepEqual(problem({ size: 0 }), { code: 'file-empty', data: { name: 'Nachweis.pdf' } });
  assert.deepEqual(problem({ size: 5_000_001 })?.data, {
    name: 'Nachweis.pdf',
    size: 5_000_001,
    max: 5_000_000,
    as: 'bytes',
  });
  assert.equal(problem({ size: 5_000_000 }), undefined);
  assert.deepEqual(filesProblem(3, rules), { code: 'file-too-many', data: { max: 2 } });
  assert.equal(filesProblem(2, rules), undefined);
  assert.equal(filesProblem(0, rules), undefined);
  assert.equal(filesProblem(0, { required: true })?.code, 'missing');
});

test('a name is fit to be shown', () => {
  assert.equal(shownFileName('C:\\fakepath\\Zeugnis 2026.pdf'), 'Zeugnis 2026.pdf');
  assert.equal(shownFileName('../../etc/passwd'), 'passwd');
  assert.equal(shownFileName('rechnung\u202Efdp.exe'), 'rechnungfdp.exe');
  assert.equal(shownFileName('a\u0000b\n\u200Bc\uD800.pdf'), 'abc.pdf');
  assert.equal(shownFileName('Zeile 1\nZeile 2.pdf'), 'Zeile 1Zeile 2.pdf');
  assert.equal(
    shownFileName('\u05E9\u05DC\u05D5\u05DD.pdf'),
    '\u2068\u05E9\u05DC\u05D5\u05DD.pdf\u2069',
  );
  assert.equal(shownFileName(`e${'\u0301\u0323'.repeat(400)}.pdf`), 'ẹ́.pdf'.normalize('NFC'));
  assert.equal(shownFileName('\u200B'), '?');
  const long = shownFileName(`${'lang'.repeat(100)}-ende.pdf`);
  assert.equal([...long].length, 60);
  assert.match(long, /^langlang.*….*-ende\.pdf$/);
});

test('a file is judged by its last ending, whatever its bytes and the browser say', () => {
  for (const name of [
    'x.pdf.exe',
    'x.exe',
    'x.pdf .exe',
    'x.exe.',
    'x.exe . .',
    'x.exe\u00A0',
    'x.exe\u200B',
    'rechnung\u202Efdp.exe',
    'x.pdf\u202Etxt.scr',
    'x.pdf.lnk',
    'x.EXE',
    'x.pdf.html',
  ])
    for (const bytes of [pdf, undefined])
      for (const accept of ['.pdf', 'application/pdf', '.pdf,image/*']) {
        const found = fileProblem(file({ name, bytes }), { accept });
        assert.equal(found?.code, 'file-type', `${name} ${accept}`);
        assert.match(String(found.data?.['ending']), /^(exe|scr|lnk|html)$/);
      }
  assert.equal(problem({ name: 'bild.png.exe', type: 'image/png' })?.code, 'file-type');
});

test('a right ending counts however often there is a dot before it', () => {
  for (const name of [
    'x.exe.pdf',
    'x..pdf',
    'x.pdf.',
    'x.PDF ',
    'Scan vom 3. August',
    'Nr. 5',
    'x.5',
  ])
    assert.equal(problem({ name }), undefined, name);
  assert.equal(problem({ name: 'x', type: '', bytes: undefined })?.code, 'file-type');
  assert.equal(problem({ name: 'x.exe.pdf', bytes: head('MZ') })?.code, 'file-unreadable');
});

test('what a page accepts is taken, also where it begins like something else', () => {
  const zipped = head('PK\u0003\u0004');
  for (const name of ['a.xlsx', 'a.zip', 'a.ods'])
    assert.equal(
      fileProblem(file({ name, type: '', bytes: zipped }), { accept: '.xlsx,.zip,.ods' }),
      undefined,
    );
});

test('a HEIC photo is refused with what to do, and is never named as possible', () => {
  const heic = head('\0\0\0\x18ftypheic');
  for (const accept of ['image/*', '.heic', '.jpg,.heif', 'image/heic,image/jpeg', '.pdf', '']) {
    for (const bytes of [heic, undefined])
      for (const name of ['IMG_1.HEIC', 'IMG_1.heif']) {
        const photo = file({ name, type: 'image/heic', bytes });
        assert.equal(fileProblem(photo, { accept })?.code, 'file-heic');
      }
    assert.doesNotMatch(acceptedTitles({ accept }), /HEI[CF]/);
  }
  assert.equal(problem({ name: 'Foto.jpg', type: 'image/jpeg', bytes: heic })?.code, 'file-heic');
  const own = file({ name: 'Foto.jpg', type: 'image/jpeg', bytes: jpeg });
  assert.equal(fileProblem(own, { accept: '.heic' }), undefined);
});
