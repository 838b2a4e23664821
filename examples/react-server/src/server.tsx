import { renderToString } from 'react-dom/server';
import { OtherFields } from './other-fields';
import { Page } from './page';

/** The page as the server writes it. */
export const render = (): string => renderToString(<Page Rest={OtherFields} />);
