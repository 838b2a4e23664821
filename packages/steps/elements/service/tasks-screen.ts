import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { frontier, route } from '../../src/flow.js';
import type { Step } from '../../src/service.js';
import { button, heading } from './pieces.js';
import type { View } from './view.js';

/** What somebody has to do, in the order of the service; what only shows something is none of it. */
const isTask = ({ kind }: Step): boolean => ['identity', 'questions', 'review'].includes(kind);

/** A long service at one glance: what is done, what comes next, and what only comes then. */
export function tasksScreen(view: View): TemplateResult {
  const { service, application, now, step, locale, words, actions } = view;
  const steps = route(service, application, now);
  const next = frontier(service, application, now);
  const at = steps.indexOf(next);
  const tasks = steps.slice(steps.indexOf(step) + 1).filter(isTask);
  return html`
    ${heading(view, textIn(step.title, locale))}
    ${step.intro ? html`<p>${textIn(step.intro, locale)}</p>` : nothing}
    <stadt-task-list
      ><ul>
        ${tasks.map((task) => {
          const status = task === next ? 'open' : steps.indexOf(task) < at ? 'done' : 'later';
          const title = textIn(task.title, locale);
          return html`<li data-status=${status}>
            ${
              status === 'later'
                ? html`<span>${title}</span>`
                : html`<button
                    type="button"
                    @click=${() => {
                      actions.open(task.name);
                    }}
                  >
                    ${title}
                  </button>`
            }
          </li>`;
        })}
      </ul></stadt-task-list
    >
    <div class="actions">
      ${button(words.next, 'primary', () => {
        actions.open(next.name);
      })}
    </div>
  `;
}
