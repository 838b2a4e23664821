import { acceptOf } from '@stadtkit/kinds/file-type.js';
import { formatsFor } from '@stadtkit/kinds/formats-for.js';
import { acceptedTitles } from '@stadtkit/kinds/file.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { fileRules, filesIn, writtenFile } from '../../../src/question-kinds/files.js';
import type { Put } from './put.js';

/** Files, sent ahead as soon as they are chosen. Those that arrived before the step was shown stand beside the control. */
export const fileMarkup = ({
  question,
  view,
  value,
  problem,
  sentences,
  label,
  purpose,
}: Put): TemplateResult => {
  const { name, required = false, types = [], maxBytes, atMost = 1, hint } = question;
  const { application, parties, locale } = view;
  const before = hint ? `${textIn(hint, locale)} ` : '';
  return html`<stadt-file-field
    data-question=${name}
    .sentences=${sentences}
    .problem=${problem}
    .upload=${parties.attachments(application)}
    ><label for=${`q-${name}`}>${label}</label>
    <p data-hint>${before}${limits(question, view)}</p>
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
      ?multiple=${atMost > 1}
      accept=${acceptOf(types)}
      data-max-bytes=${maxBytes ?? nothing}
      data-max-files=${atMost > 1 ? atMost : nothing}
    />${purpose}</stadt-file-field
  >`;
};

/** Which files are possible, by the rules by which they are judged: nobody can write it wrongly. */
function limits(question: Put['question'], { words, locale }: Put['view']): string {
  const { maxBytes = 0, atMost = 1 } = question;
  const titles = acceptedTitles(fileRules(question)).split(', ');
  const list = new Intl.ListFormat(formatsFor(locale), { type: 'disjunction' }).format(titles);
  const size = (maxBytes / 1e6).toLocaleString(formatsFor(locale), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return words.files(list, size, atMost);
}
