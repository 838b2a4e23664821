import { acceptOf } from '@stadtkit/kinds/file-type.js';
import { formatsFor } from '@stadtkit/kinds/formats-for.js';
import { acceptedTitles, type FileRules } from '@stadtkit/kinds/file.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';
import { fileRules, filesIn, MOST_BYTES, writtenFile } from '../../../src/question-kinds/files.js';
import type { Put } from './put.js';

/** What a photo may be before the person cuts it: a JPEG comes of all of them. */
const PHOTOS: FileRules = { accept: acceptOf(['jpeg', 'png', 'webp']), maxBytes: MOST_BYTES };

/** Files, sent ahead as soon as they are chosen. Those that arrived before the step was shown stand beside the control. */
const markup =
  (tag: StaticValue, rulesOf: (question: Put['question']) => FileRules) =>
  ({ question, view, value, problem, sentences, label, purpose }: Put): TemplateResult => {
    const { name, required = false, hint } = question;
    const { application, parties, locale } = view;
    const rules = rulesOf(question);
    const { accept = '', maxBytes, maxFiles = 1 } = rules;
    const before = hint ? `${textIn(hint, locale)} ` : '';
    return staticHtml`<${tag}
    data-question=${name}
    .sentences=${sentences}
    .problem=${problem}
    .upload=${parties.attachments(application)}
    ><label for=${`q-${name}`}>${label}</label>
    <p data-hint>${before}${limits(rules, view)}</p>
    ${guard([application.id], () =>
      filesIn(value).map(
        (file) =>
          html`<input
            type="hidden"
            name=${name}
            value=${writtenFile(file)}
            data-stored=${file.name}
            data-bytes=${file.size}
          />`,
      ),
    )}<input
      type="file"
      id=${`q-${name}`}
      name=${name}
      ?required=${required}
      ?multiple=${maxFiles > 1}
      accept=${accept}
      data-max-bytes=${maxBytes ?? nothing}
      data-max-files=${maxFiles > 1 ? maxFiles : nothing}
    />${purpose}</${tag}
  >`;
  };

export const fileMarkup = markup(literal`stadt-file-field`, fileRules);

export const photoMarkup = markup(literal`stadt-photo-field`, () => PHOTOS);

/** Which files are possible, by the rules by which they are judged: nobody can write it wrongly. */
function limits(rules: FileRules, { words, locale }: Put['view']): string {
  const { maxBytes = 0, maxFiles = 1 } = rules;
  const titles = acceptedTitles(rules).split(', ');
  const list = new Intl.ListFormat(formatsFor(locale), { type: 'disjunction' }).format(titles);
  const size = (maxBytes / 1e6).toLocaleString(formatsFor(locale), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return words.files(list, size, maxFiles);
}
