// The operations applied to numbers.
"use strict";

/** An operation at numbers: its value, its local derivatives, and to which arguments a derivative goes. */
function evaluated(operation, args) {
  const value = VALUES[operation](...args);
  const chosen = CHOSEN[operation]?.(value, ...args);
  const passive = PRINTED[operation].passive ?? [];
  const passes = args.map((_, position) => !passive.includes(position) && (chosen === undefined || chosen[position] !== 0));
  return { value, slopes: PARTIALS[operation](value, ...args), passes };
}
