/** What a card may hold in Teams: the elements we use with all their known properties. Anything else is a mistake. */
const element = ['type', 'id', 'spacing', 'separator', 'isVisible', 'height', 'fallback', 'requires'];
const text = [
  'text',
  'wrap',
  'size',
  'weight',
  'color',
  'isSubtle',
  'style',
  'maxLines',
  'horizontalAlignment',
  'fontType',
];
const input = ['label', 'isRequired', 'errorMessage', 'value', 'placeholder'];

export const KNOWN: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['type', '$schema', 'version', 'lang', 'body', 'actions', 'fallbackText', 'speak'],
  TextBlock: [...element, ...text],
  Image: [...element, 'url', 'altText', 'size'],
  Container: [...element, 'items', 'style', 'bleed', 'verticalContentAlignment', 'selectAction'],
  FactSet: [...element, 'facts'],
  Table: [...element, 'columns', 'rows', 'firstRowAsHeaders', 'showGridLines', 'gridStyle'],
  TableRow: ['type', 'cells', 'style'],
  TableCell: ['type', 'items', 'style'],
  'Input.ChoiceSet': [...element, ...input, 'choices', 'isMultiSelect', 'style', 'wrap'],
  'Input.Text': [...element, ...input, 'isMultiline', 'maxLength', 'regex', 'style'],
  ActionSet: [...element, 'actions'],
  'Action.Execute': ['type', 'title', 'verb', 'data', 'style', 'associatedInputs', 'fallback', 'tooltip'],
  'Action.Submit': ['type', 'title', 'data', 'style', 'associatedInputs', 'fallback', 'tooltip'],
  'Action.OpenUrl': ['type', 'title', 'url', 'style', 'tooltip'],
  'Action.ToggleVisibility': ['type', 'title', 'targetElements', 'tooltip'],
  'Action.ShowCard': ['type', 'title', 'card'],
};
