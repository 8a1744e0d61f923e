import { readQuestionnaire } from '../../src/questionnaire/load.ts';
import type { Questionnaire } from '../../src/questionnaire/questionnaire.ts';

const both = (text: string) => ({ nl: text, en: text });
const option = (id: string, exclusive?: true) => ({
  id,
  label: both(`Optie ${id}`),
  ...(exclusive === undefined ? {} : { exclusive }),
});

/** A questionnaire file with every type of question and every kind of condition. */
export const smallFile = () => ({
  wave: '2031',
  version: 1,
  title: both('Klein'),
  optionLists: { yes_no: [option('yes'), option('no'), option('prefer_not_to_say')] },
  sections: [
    {
      id: 'first',
      title: both('Eerst'),
      pages: [
        {
          id: 'start',
          questions: [
            { id: 'colour', type: 'single_choice', text: both('Kleur?'), options: [option('red'), option('blue')] },
            {
              id: 'fruit',
              type: 'multiple_choice',
              text: both('Fruit?'),
              sensitive: true,
              most: 2,
              options: [
                option('apple'),
                option('pear'),
                option('plum'),
                option('none', true),
                option('prefer_not_to_say', true),
              ],
            },
          ],
        },
        {
          id: 'words',
          when: { question: 'fruit', includes: 'plum' },
          questions: [{ id: 'why', type: 'short_text', text: both('Waarom?'), most: 20 }],
        },
      ],
    },
    {
      id: 'second',
      title: both('Daarna'),
      when: {
        or: [
          { question: 'fruit', includes: 'apple' },
          { question: 'fruit', includes: 'pear' },
        ],
      },
      pages: [
        {
          id: 'taste',
          questions: [
            {
              id: 'tasty',
              type: 'single_choice',
              text: both('Lekker, {{colour|iets}}?'),
              options: 'yes_no',
            },
            {
              id: 'mark',
              type: 'scale',
              text: both('Cijfer?'),
              when: { question: 'fruit', includes: 'pear' },
              options: [option('1'), option('2'), option('3')],
              low: both('Laag'),
              high: both('Hoog'),
            },
          ],
        },
        {
          id: 'more',
          when: {
            not: {
              and: [
                { question: 'tasty', equals: 'yes' },
                { question: 'colour', equals: 'red' },
              ],
            },
          },
          questions: [{ id: 'again', type: 'single_choice', text: both('Nog eens?'), options: 'yes_no' }],
        },
      ],
    },
  ],
  dimensions: [
    { id: 'function', label: both('Functie'), source: 'sample', categories: ['cook', 'boss'].map((id) => option(id)) },
    { id: 'domain', label: both('Domein'), source: 'sample', categories: ['hot', 'cold'].map((id) => option(id)) },
    {
      id: 'gender',
      label: both('Kleur'),
      source: 'answers',
      categories: [
        { ...option('red'), when: { question: 'colour', equals: 'red' } },
        { ...option('blue'), when: { question: 'colour', equals: 'blue' } },
      ],
    },
  ],
  indicators: [
    {
      id: 'likes.apple',
      label: both('Appel'),
      base: 'respondents',
      yes: { question: 'fruit', includes: 'apple' },
      unanswered: { question: 'fruit', includes: 'prefer_not_to_say' },
    },
    { id: 'likes_it', label: both('Lekker'), base: 'likes.apple', yes: { question: 'tasty', equals: 'yes' } },
  ],
  columns: [
    {
      id: 'opinion',
      label: both('Mening'),
      base: 'likes.apple',
      categories: [
        { ...option('good'), when: { question: 'tasty', equals: 'yes' } },
        { ...option('bad'), when: { question: 'tasty', equals: 'no' } },
      ],
    },
  ],
});

export const smallText = (): string => JSON.stringify(smallFile(), null, 2);

export const smallQuestionnaire = (): Questionnaire => readQuestionnaire(smallText(), 'small.json');
