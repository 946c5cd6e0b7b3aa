/**
 * Stands for the part of zod that writes JSON Schemas. Every schema of zod refers to it, and no action asks for one: the schema
 * that editors use is published with the documentation.
 */
function absent(): never {
  throw new Error('JSON Schemas are not part of this bundle: see scripts/bundle/absent');
}

const method = () => absent;

export {
  absent as aggregateChecks,
  absent as allProcessors,
  absent as extractDefs,
  absent as finalize,
  absent as initializeContext,
  absent as processSchema,
  absent as toJSONSchema,
  method as createStandardJSONSchemaMethod,
  method as createToJSONSchemaMethod,
};
