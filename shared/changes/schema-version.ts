/** Version of the record schema that this build writes; raised with an upcaster whenever a field changes meaning. */
export const schemaVersion = 3;
