import type { Board } from '../model/model.ts';

/** Whom readers may turn to when a board does not help them. Their names are in layouts/language. */
export interface Authorities {
  /** Who sees to accessibility where the board is: the Equality Commission for Northern Ireland, elsewhere the EHRC. */
  readonly accessibility: 'gb' | 'ni';
  readonly advice: string;
  readonly data: string;
}

/** As the Public Sector Bodies Accessibility Regulations 2018 share it out. */
export function authoritiesFor({ accessibility }: Pick<Board, 'accessibility'>): Authorities {
  const ireland = accessibility?.nation === 'northern-ireland';
  return {
    accessibility: ireland ? 'ni' : 'gb',
    advice: ireland ? 'https://www.equalityni.org/' : 'https://www.equalityadvisoryservice.com/',
    data: 'https://ico.org.uk/make-a-complaint/',
  };
}
