/** Freezes plain objects and arrays all the way down. Bytes cannot be frozen and are left as they are. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}
