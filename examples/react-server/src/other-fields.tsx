import { afterHydration } from '@stadtkit/element/react.js';
import { useState } from 'react';

/** Fields that write most into the page: a list, what belongs to an answer, a counter, files, a group. */
export function OtherFields() {
  const [owner, setOwner] = useState('');
  return (
    <form {...afterHydration}>
      <stadt-name-field>
        <label>Ihr Name</label>
        <input name="owner" value={owner} onChange={({ target }) => setOwner(target.value)} />
      </stadt-name-field>
      <stadt-yes-no>
        <fieldset>
          <legend>Ist es ein Assistenzhund?</legend>
          <label>
            <input type="radio" name="assistance" value="yes" data-reveals="proof" />
            <span>Ja</span>
          </label>
          <label>
            <input type="radio" name="assistance" value="no" />
            <span>Nein</span>
          </label>
          <div id="proof">
            <stadt-file-field>
              <label>Nachweis</label>
              <input type="file" name="proof" />
            </stadt-file-field>
          </div>
        </fieldset>
      </stadt-yes-no>
      <stadt-combobox-field>
        <label>Rasse</label>
        <select name="breed">
          <option value="">Bitte wählen</option>
          <option>Dackel</option>
          <option>Pudel</option>
        </select>
      </stadt-combobox-field>
      <stadt-iban-field>
        <label>IBAN</label>
        <input name="iban" autoComplete="off" />
      </stadt-iban-field>
      <stadt-text-area>
        <label>Anmerkungen</label>
        <textarea name="remarks" data-max-length="200" />
      </stadt-text-area>
      <stadt-checkbox>
        <label>
          <input type="checkbox" name="agreed" /> <span>Meine Angaben sind richtig.</span>
        </label>
      </stadt-checkbox>
      <stadt-add-another min={1} max={3}>
        <fieldset>
          <legend>Wer führt den Hund noch aus?</legend>
          <fieldset data-entry>
            <legend>
              Person <span data-number>1</span>
            </legend>
            <stadt-name-field>
              <label>Name</label>
              <input name="walkers-1-name" />
            </stadt-name-field>
          </fieldset>
          <button type="button" data-add hidden>
            Weitere Person
          </button>
        </fieldset>
      </stadt-add-another>
    </form>
  );
}
