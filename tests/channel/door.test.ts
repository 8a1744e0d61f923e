import { describe, expect, it } from 'vitest';
import { doorText } from '../../src/channel/teams/door.ts';
import { render } from '../../src/channel/teams/render.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { loadDirectory } from '../../src/signposting/directory.ts';
import { helpFor } from '../../src/signposting/help-for.ts';

describe('a door', () => {
  it('is words alone where there is no address', () => {
    expect(doorText({ reach: 'Vraag het uw HR-afdeling.' }, 'nl')).toBe('Vraag het uw HR-afdeling.');
  });

  it('has its link where the words say so, and says nothing twice', () => {
    const link = 'https://discriminatie.nl';
    expect(doorText({ reach: 'Ga naar discriminatie.nl.', link, linkText: 'Ga naar discriminatie.nl' }, 'nl')).toBe(
      `[Ga naar discriminatie.nl](${link}).`,
    );
  });

  it('has its link at the end where the words do not', () => {
    expect(doorText({ reach: 'Bel ons.', link: 'https://a.example', linkText: 'Ga naar a.example' }, 'nl')).toBe(
      'Bel ons. [Ga naar a.example](https://a.example)',
    );
  });

  it('can be called from a telephone, and stays readable where it cannot', () => {
    expect(doorText({ name: 'Wijkagent', reach: 'Bel 0900-8844.', phone: '0900-8844' }, 'nl')).toBe(
      '**Wijkagent:** [Bel 0900-8844](tel:09008844).',
    );
  });
});

/** On a telephone of 390 px a line holds 33 letters, and the screen 29 lines between the chat's own bars. */
const LINE = 33;
const SCREEN = 29;

it.each(
  LANGUAGES.flatMap((language) => (['emergency', 'suicide_prevention'] as const).map((route) => ({ language, route }))),
)('all of the help in danger is on the screen of a telephone at once: $route in $language', ({ language, route }) => {
  const help = helpFor(loadDirectory('content'), route, { language, now: Date.parse('2026-12-01') });
  const { body } = render({ language, screen: { kind: 'help', help } }, 'app') as { readonly body?: unknown };
  const texts = [...JSON.stringify(body).matchAll(/"text":"([^"]*)"/g)].map(([, text = '']) =>
    text.replaceAll(/\*\*|\]\([^)]*\)|\[/g, ''),
  );
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / LINE), 0);
  expect(lines).toBeLessThanOrEqual(SCREEN);
});
