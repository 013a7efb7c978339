/** What printing depends on and finds out: the language, and which names of the runtime the module uses. */

export interface Target {
  /** Type syntax: itself in TypeScript, nothing in JavaScript. */
  type(text: string): string;
  /** A value of the runtime by name, which the module then imports. */
  runtime(name: string): string;
  /** A type of the runtime by name, which the module then imports. */
  runtimeType(name: string): string;
}

export interface Used {
  readonly target: Target;
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

/** `power`: the function for powers; see `powers.ts`. */
export function createTarget(language: 'ts' | 'js', power: 'pow' | 'wholePower' = 'pow'): Used {
  const values = new Set<string>();
  const types = new Set<string>();
  const note = (into: Set<string>, name: string): string => {
    into.add(name);
    return name;
  };
  const target: Target = {
    type: (text) => (language === 'ts' ? text : ''),
    runtime: (name) => note(values, name === 'pow' ? power : name),
    runtimeType: (name) => note(types, name),
  };
  return { target, values, types };
}
