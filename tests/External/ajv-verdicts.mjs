// Prints what Ajv, a validator by other people, thinks of random values against random schemas of JSON Schema 2020-12:
// one JSON array of {schema, values: [{value, valid}]}. Usage: node ajv-verdicts.mjs <seed> <schemas>
//
// Left out is where Ajv itself differs from the specification or throws: contains with an empty array, and unevaluated…
// beside anyOf, oneOf, if, dependentSchemas and patternProperties.
import Ajv2020 from 'ajv/dist/2020.js';

const [seed, count] = process.argv.slice(2).map(Number);
const ajvOptions = { strict: false, validateFormats: false, logger: false };

let state = seed >>> 0;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];
const times = (n, make) => Array.from({ length: n }, make);
const some = list => [...new Set(times(1 + below(3), () => pick(list)))];

const scalars = [null, true, false, 0, 1, 2, 3, 6, -1, 1.5, 2.5, '', 'a', 'ab', 'abc', 'b', 'é', '😀'];
const types = ['null', 'boolean', 'object', 'array', 'string', 'number', 'integer'];
const names = ['a', 'b', 'c'];

function value(depth) {
  const kind = depth <= 0 ? 0 : random();
  if (kind < 0.35) return pick(scalars);
  if (kind < 0.65) return times(below(4), () => value(depth - 1));
  return Object.fromEntries(times(below(4), () => [pick([...names, 'x1']), value(depth - 1)]));
}

const assertions = {
  type: () => (random() < 0.6 ? pick(types) : some(types)),
  enum: () => some(scalars),
  const: () => value(1),
  minimum: () => pick([0, 1, 1.5, 2]),
  maximum: () => pick([1, 2, 3]),
  exclusiveMinimum: () => pick([0, 1]),
  exclusiveMaximum: () => pick([2, 3]),
  multipleOf: () => pick([1, 2, 3, 0.5]),
  minLength: () => pick([1, 2]),
  maxLength: () => pick([0, 1, 2]),
  pattern: () => pick(['a', '^a', 'b$', '^.$', '^[ab]+$', '\\W']),
  minItems: () => pick([1, 2]),
  maxItems: () => pick([1, 2]),
  uniqueItems: () => true,
  minProperties: () => pick([1, 2]),
  maxProperties: () => pick([1, 2]),
  required: () => some(names),
  dependentRequired: () => ({ [pick(names)]: [pick(names)] }),
};

const applicators = {
  properties: next => Object.fromEntries(times(1 + below(2), () => [pick(names), next()])),
  additionalProperties: next => (random() < 0.5 ? false : next()),
  propertyNames: () => pick([{ maxLength: 1 }, { enum: ['a', 'b'] }, { pattern: '^[a-c]' }]),
  items: next => next(),
  prefixItems: next => times(1 + below(2), next),
  allOf: next => times(1 + below(2), next),
  not: next => next(),
};
const choices = {
  patternProperties: next => ({ [pick(['^a', 'x', '[bc]'])]: next() }),
  dependentSchemas: next => ({ [pick(names)]: next() }),
  anyOf: next => times(1 + below(3), next),
  oneOf: next => times(1 + below(3), next),
  if: next => next(),
  then: next => next(),
  else: next => next(),
};
const unevaluated = {
  unevaluatedProperties: next => (random() < 0.7 ? false : next()),
  unevaluatedItems: next => (random() < 0.7 ? false : next()),
};

function schema(depth, nested, references) {
  if (random() < 0.06) return random() < 0.6;
  const made = {};
  for (let i = 1 + below(3); i > 0; i--) {
    if (references.length > 0 && random() < 0.08) made.$ref = pick(references);
    const family = depth > 0 && random() < 0.55 ? nested : assertions;
    const keyword = pick(Object.keys(family));
    made[keyword] = family[keyword](() => schema(depth - 1, nested, references));
  }
  return made;
}

const results = [];
while (results.length < count) {
  const nested = random() < 0.5 ? { ...applicators, ...choices } : { ...applicators, ...unevaluated };
  const root = {
    ...schema(3, nested, ['#/$defs/one', '#/$defs/two']),
    $defs: { one: schema(1, nested, ['#/$defs/two']), two: schema(0, nested, []) },
  };
  const values = times(12, () => value(2));
  try {
    const validate = new Ajv2020(ajvOptions).compile(root);
    results.push({ schema: root, values: values.map(value => ({ value, valid: validate(value) })) });
  } catch (error) {
    // The code that Ajv writes for unevaluatedProperties fails on its own variables now and then.
    if (!(error instanceof TypeError)) throw error;
  }
}
process.stdout.write(JSON.stringify(results));
