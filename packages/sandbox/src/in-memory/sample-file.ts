import type { FileTypeName } from '@stadtkit/kinds/file-type.js';
import type { Question } from '@stadtkit/steps/service.js';
import { greyJpeg } from '../../../kinds/src/jpeg.fixtures.js';

/** The first bytes of each type; what follows, nobody opens. */
const begins: Readonly<Record<FileTypeName, string>> = {
  pdf: '%PDF-1.7\n%%EOF\n',
  jpeg: '\u00FF\u00D8\u00FF\u00E0',
  png: '\u0089PNG\r\n\u001A\n',
  webp: 'RIFF\0\0\0\0WEBP',
  gif: 'GIF89a',
  tiff: 'II*\0',
  odt: 'PK\u0003\u0004'.padEnd(30, '\0') + 'mimetypeapplication/vnd.oasis.opendocument.text',
  docx: 'PK\u0003\u0004',
};

/** A file that a question takes, of the first of its types; of a photo, what comes of cutting it. */
export function sampleFile({ kind, types: [type = 'pdf'] = [] }: Question): File {
  if (kind === 'photo')
    return new File([greyJpeg({ width: 827, height: 1063 })], 'Foto.jpg', { type: 'image/jpeg' });
  const bytes = Uint8Array.from(begins[type], (letter) => letter.charCodeAt(0));
  return new File([bytes], `Nachweis.${type === 'jpeg' ? 'jpg' : type}`, { lastModified: 1 });
}
