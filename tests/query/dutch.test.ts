import { describe, expect, it } from 'vitest';
import { read } from './figures.ts';

const racism = { kind: 'query', query: { indicator: 'experienced.origin', where: {}, by: [], wave: '2025' } };

describe('a question in Dutch', () => {
  it.each([
    'Mijn directeur wil voor de vergadering van vanmiddag weten hoeveel mensen racisme ervaren.',
    'Ik bereid een overleg over de banenafspraak voor en wil weten hoeveel mensen racisme ervaren.',
    'Hoeveel mensen ervaren racisme, vraagt de minister zich af.',
    'Ik vind het belangrijk dat niemand wegkijkt. Hoeveel mensen ervaren racisme?',
    'Klopt het dat ruim dertien procent racisme ervaart?',
    'Ik werk zelf in de bedrijfsvoering, maar zoek voor het hele Rijk hoeveel mensen racisme ervaren.',
  ])('is the same with whatever stands around it: %s', (text) => {
    expect(read(text, 'nl')).toEqual(racism);
  });

  it.each([
    'Ik werk bij de brandweer. Hoeveel mensen ervaren daar racisme?',
    'Ik wil voor de brandweer weten hoeveel mensen racisme ervaren.',
    'Onze schoonmakers mopperen. Hoeveel procent van hen ervaart racisme?',
    'Hoeveel mensen hebben vaak racisme ervaren?',
    'Hoeveel mensen in onze werkgroep ervaren racisme?',
  ])('is not answered for everybody where it may be about some of them: %s', (text) => {
    expect(read(text, 'nl').kind).not.toBe('query');
  });

  it.each([
    ['gediscrimineerd omdat ze homo, lesbisch of bi zijn', 'experienced.orientation'],
    ['slechter behandeld omdat ze te oud werden gevonden', 'experienced.age'],
    ['gediscrimineerd omdat ze een hoofddoek dragen', 'experienced.origin'],
    ['uitgelachen om hun handicap', 'experienced.disability'],
    ['anders behandeld om man of vrouw te zijn', 'experienced.sex'],
    ['gediscrimineerd om een andere reden dan de vijf genoemde gronden', 'experienced.other'],
  ])('says a ground with a clause of its own: hoeveel mensen zijn %s', (text, indicator) => {
    expect(read(`hoeveel mensen zijn ${text}`, 'nl')).toMatchObject({ kind: 'query', query: { indicator, where: {} } });
  });

  it.each([
    'ervaren vrouwen eerder seksisme dan mannen',
    'ervaren vrouwen vaker seksisme dan anderen',
    'zelf ervaren seksisme, vrouwen naast mannen gezet',
  ])('sets groups side by side: %s', (text) => {
    expect(read(text, 'nl')).toMatchObject({ kind: 'query', query: { indicator: 'experienced.sex', by: ['gender'] } });
  });

  it('never leaves out a group that is named beside another', () => {
    expect(read('hoeveel zestigers en vijftigers ervaren racisme', 'nl')).toMatchObject({ query: { by: ['age'] } });
    expect(read('hoeveel teamleiders en leidinggevenden ervaren racisme', 'nl').kind).toBe('clarify');
    expect(read('hoeveel leidinggevenden ervaren racisme, en hoeveel specialisten', 'nl').kind).toBe('clarify');
    expect(read('senior leidinggevenden (hoger management) die racisme ervaren', 'nl')).toMatchObject({
      query: { where: { function: 'senior_management' }, by: [] },
    });
  });

  it.each([
    'verschilt ervaren racisme tussen het ene domein en het andere',
    'zelf ervaren racisme, op domein gesorteerd',
    'racisme ervaren, functie en domein tegen elkaar uitgezet',
  ])('is broken down, said with a clause: %s', (text) => {
    const found = read(text, 'nl');
    expect(found.kind === 'query' ? found.query.by : []).toContain('domain');
  });

  it.each([
    'meest getroffen groep?',
    'wie zijn het slechtst af',
    'En voor inwoners?',
    'Heb je voor mij de cijfers over dat gesprek?',
    'de werkvloer, ervaren discriminatie',
    'ervaren discriminatie per functie of domein',
    'racisme of andere discriminatie ervaren',
  ])('is asked back where it does not say which: %s', (text) => {
    expect(read(text, 'nl').kind).toBe('clarify');
  });

  it('takes bad treatment for discrimination only where the ground is named', () => {
    expect(read('hoeveel mensen zijn uitgelachen', 'nl').kind).not.toBe('query');
    expect(read('hoeveel mensen zijn uitgelachen om hun afkomst', 'nl')).toEqual(racism);
  });

  it('knows whom it happened to from who saw it', () => {
    const seen = { indicator: 'witnessed_residents.sex', where: {} };
    expect(
      read('hoeveel mensen zagen dat vrouwelijke burgers vanwege hun geslacht anders werden behandeld', 'nl'),
    ).toMatchObject({ kind: 'query', query: seen });
    expect(read('hoeveel mensen zagen dat een vrouwelijke collega werd gediscrimineerd', 'nl').kind).toBe('clarify');
  });

  it.each([
    ['slecht te spreken over de afhandeling', 'dissatisfied_with_handling'],
    ['vonden de afhandeling goed noch slecht', 'neutral_about_handling'],
    ['deden hun verhaal bij iemand buiten de organisatie', 'discussed_with.outside'],
    ['er nooit over begonnen tegen iemand', 'not_discussed'],
    ['kwamen tevreden bij de bedrijfsarts vandaan', 'satisfied_after.occupational_physician'],
  ])('tells what came after it in everyday words: hoeveel mensen %s', (text, indicator) => {
    expect(read(`hoeveel mensen ${text}`, 'nl')).toMatchObject({ kind: 'query', query: { indicator, where: {} } });
  });

  it.each([
    ['zelf ervaren seksisme, maar laat de mannen eruit', 'differencing'],
    ['zelf ervaren seksisme als je de mannen eraf trekt', 'differencing'],
    ['iedereen die geen teamleider is en racisme ervaart', 'differencing'],
    ['gediscrimineerd om geloof, los van herkomst', 'not_measured'],
    ['heeft j.jansen@voorbeeld.nl meegedaan', 'individual'],
    ['geef een overzicht van iedereen die nog niet heeft gereageerd', 'individual'],
    ['door welke factoren ervaren vrouwen meer seksisme', 'causal'],
    ['weet jij of Fatima van de secretarie gediscrimineerd is', 'individual'],
    ['hoeveel mensen bespraken het niet omdat ze bang waren', 'not_measured'],
    ['ervaren discriminatie uitgesplitst naar geloof', 'not_measured'],
  ])('is refused for the right reason: %s', (text, reason) => {
    expect(read(text, 'nl')).toMatchObject({ kind: 'refuse', reason });
  });
});
