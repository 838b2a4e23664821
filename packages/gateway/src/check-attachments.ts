import { kindOf } from '@stadtkit/steps/question-kinds.js';
import type { Question } from '@stadtkit/steps/service.js';
import { checkRoom } from './attachment-room.js';
import { MOST_FILES_TOGETHER } from '@stadtkit/steps/attachments.js';
import { MOST_BYTES } from './attachments.js';
import type { GatewayOptions } from './options.js';

/** Throws at once when a service asks for files that the destination does not take, or for more than an application may have. */
export function checkAttachments(options: GatewayOptions): void {
  const { services, destination } = options;
  checkRoom(options, MOST_BYTES);
  for (const { id, steps } of Object.values(services)) {
    const asked = steps.flatMap(({ questions = [] }) => questions.filter(isFile));
    if (!destination.attach && asked.length > 0)
      throw new Error(`destination: “${id}” asks for files, which it does not take (\`attach\`).`);
    const most = asked.reduce((sum, { atMost = 1 }) => sum + atMost, 0);
    if (most > MOST_FILES_TOGETHER)
      throw new Error(
        `services: “${id}” asks for ${String(most)} files, and an application may have ${String(MOST_FILES_TOGETHER)} (\`atMost\`).`,
      );
  }
}
const isFile = ({ kind }: Question): boolean => kindOf(kind).files !== undefined;
