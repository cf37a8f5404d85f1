import type { Board } from '../model/model.ts';

/** Whom readers may turn to, by the Public Sector Bodies Accessibility Regulations 2018. Names are in layouts/language. */
export function authoritiesFor({ accessibility }: Pick<Board, 'accessibility'>) {
  const ireland = accessibility?.nation === 'northern-ireland';
  return {
    accessibility: ireland ? 'ni' : 'gb',
    advice: ireland ? 'https://www.equalityni.org/' : 'https://www.equalityadvisoryservice.com/',
    data: 'https://ico.org.uk/make-a-complaint/',
  };
}
