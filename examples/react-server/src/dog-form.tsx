import { afterHydration } from '@stadtkit/element/react.js';

/** A form that the server writes, and that sends its answers even before React is there. */
export function DogForm() {
  return (
    <form {...afterHydration} method="post">
      <stadt-text-field>
        <label>Name des Hundes</label>
        <input name="dog" required autoComplete="off" />
      </stadt-text-field>
      <stadt-date-field iso-name="since" past>
        <fieldset>
          <legend>Seit wann gehört er Ihnen?</legend>
          <div data-parts>
            <label>
              Tag <input name="day" data-part="day" size={2} required />
            </label>
            <label>
              Monat <input name="month" data-part="month" size={2} required />
            </label>
            <label>
              Jahr <input name="year" data-part="year" size={4} required />
            </label>
          </div>
        </fieldset>
      </stadt-date-field>
      <button>Hund anmelden</button>
    </form>
  );
}
