import { moveUp, type Walker } from '../../registration';
import { words, type Language } from '../../words';

interface Props {
  language: Language;
  walkers: readonly Walker[];
  onChange: (walkers: readonly Walker[]) => void;
}

/** A list of people. With `key` a field stays the same element wherever it moves: focus and problems move with it. */
export function Walkers({ language, walkers, onChange }: Props) {
  const say = words[language];
  const rename = (id: number, name: string) =>
    onChange(walkers.map((one) => (one.id === id ? { id, name } : one)));
  const add = () => onChange([...walkers, { id: Date.now(), name: '' }]);
  return (
    <fieldset>
      <legend>{say.walkers}</legend>
      {walkers.map((walker, index) => (
        <div key={walker.id}>
          <stadt-name-field>
            <label>{`${say.walker} ${index + 1}`}</label>
            <input
              name="walker"
              value={walker.name}
              onChange={(event) => rename(walker.id, event.target.value)}
            />
          </stadt-name-field>
          <button type="button" onClick={() => onChange(moveUp(walkers, walker))}>
            {say.up}
          </button>
          <button type="button" onClick={() => onChange(walkers.filter((one) => one !== walker))}>
            {say.remove}
          </button>
        </div>
      ))}
      <button type="button" onClick={add}>
        {say.add}
      </button>
    </fieldset>
  );
}
