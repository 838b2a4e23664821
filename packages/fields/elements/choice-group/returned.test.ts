import { expect } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { documentIn, nextLoad } from '../../suite/hosts.js';

const question = `<form><stadt-choice-group><fieldset><legend>Hund</legend>
  <label><input type="radio" name="dog" value="no"> Nein</label>
  <label><input type="radio" name="dog" value="yes" data-reveals="breed"> Ja</label>
  <div id="breed"><label>Rasse <input name="breed"></label></div>
</fieldset></stadt-choice-group></form>
<script type="module" src="/packages/fields/elements/choice-group/stadt-choice-group.ts"></script>`;

describe('stadt-choice-group, left and come back to', () => {
  it('has what was written into the part that belongs to the answer', async () => {
    const frame = document.createElement('iframe');
    frame.src = `/page?html=${encodeURIComponent(question)}`;
    document.body.append(frame);
    await nextLoad(frame);
    const input = (selector: string) =>
      documentIn(frame).querySelector<HTMLInputElement>(selector)!;
    await until(() => input('[name=breed]').disabled, 'the part waits');
    input('[value=yes]').click();
    input('[name=breed]').value = 'Dackel';
    frame.contentWindow!.location.assign('/page?html=Anderswo');
    await nextLoad(frame);
    frame.contentWindow!.history.back();
    await nextLoad(frame);
    await until(() => input('[value=yes]').checked, 'the answer is back');
    await until(() => !input('#breed').hidden, 'its part is shown');
    expect(input('[name=breed]').value).to.equal('Dackel');
    expect(input('[name=breed]').disabled).to.equal(false);
    frame.remove();
  });
});
