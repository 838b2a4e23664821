import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errandsOf } from '../../../steps/src/session/errands.ts';
import { settled } from './browser.fixtures.js';
import { Visit } from './interruptions.fixtures.js';
import { people } from './people.fixtures.js';

for (const { service, persons } of people)
  describe(service.title.de, () => {
    for (const person of persons) {
      it(`${person.label}: nothing is kept beyond the tab unasked, and nothing of who only looks`, async () => {
        const visit = await Visit.begin(service, person);
        assert.deepEqual(await visit.browser.kept(), [], 'somebody who looks');
        for (let presses = 0; !visit.application?.receipt; presses++) {
          assert.ok(presses < 30, `No way on from ${visit.step}: ${visit.trouble}`);
          await visit.citizen.fills(visit.tab);
          await settled(visit.tab);
          assert.deepEqual(await visit.browser.kept(), [], visit.step);
          await visit.citizen.presses(visit.tab);
        }
        // It was sent, and that is asking for it.
        assert.deepEqual(await visit.browser.kept(), ['stadtkit-sent']);
      });

      it(`${person.label}: what is deleted is nowhere any more`, async () => {
        const visit = await Visit.begin(service, person);
        await visit.citizen.presses(visit.tab);
        await visit.keeps();
        await visit.finishes();
        const { session } = visit.tab;
        for (const _ of ['asked', 'deleted']) {
          errandsOf(session).finish();
          await settled(visit.tab);
        }
        assert.equal(session.state.ending, 'done');
        assert.deepEqual(await visit.browser.kept(), []);
        assert.equal(visit.tab.keeps, 0, 'in the tab');
      });
    }
  });
