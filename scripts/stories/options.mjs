// Reads the command line of `scripts/stories.mjs`.

const HELP = `npm run looks [-- options]
  --only=text    only stories whose id contains the text
  --accept       writes what is seen as the new baselines
  --glance       one look of each story, the lightest
  --reload       opens every look anew instead of switching, to judge the switching itself
  --folder=path  another built Storybook than storybook-static
  --looks=path   another folder of baselines than docs/looks`;

/** A command line that makes no sense; the message says what would. */
export class OptionFault extends Error {}

/**
 * @param args what stands after the name of the script
 * @returns what is wanted
 */
export function readOptions(args) {
  const options = {
    only: '',
    accept: false,
    reload: false,
    pictures: false,
    glance: false,
    folder: 'storybook-static',
    looks: 'docs/looks',
  };
  for (const arg of args) {
    const [, name, value] = /^--([a-z]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (typeof options[name] === 'boolean' && value === undefined) options[name] = true;
    else if (typeof options[name] === 'string' && value) options[name] = value;
    else throw new OptionFault(`“${arg}” means nothing here.\n${HELP}`);
  }
  if (options.accept && options.glance)
    throw new OptionFault('--glance only compares; baselines are accepted without it.');
  if (options.accept && options.reload)
    throw new OptionFault('--reload only compares; baselines are accepted without it.');
  return options;
}
