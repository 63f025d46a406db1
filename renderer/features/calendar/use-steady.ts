import { useState } from 'react';
import { equalJson } from '@shared/kernel/json';

/** The same object for as long as what it says is the same, so that what is derived from it is not worked out anew. */
export function useSteady<Value>(value: Value): Value {
  const [steady, setSteady] = useState(value);
  if (equalJson(steady, value)) return steady;
  setSteady(value);
  return value;
}
