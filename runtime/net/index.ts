/** The machinery of emitted modules. */

export type { BackendOptions } from './backend.ts';
export { checkFinite } from './finite.ts';
export { NetMemory } from './memory.ts';
export type { View } from './memory.ts';
export { netBytes, NetMachine } from './net.ts';
export type { NetOptions, Trainer } from './net.ts';
export { nearest, remainder, toInt32 } from './numbers.ts';
export { clearProfile, formatProfile, profileOf, profiling } from './profile.ts';
export type { ProfileRow } from './profile.ts';
export { compileRelaxed } from './relaxed.ts';
export { NET_ABI } from './spec.ts';
export type { ElementType, InputSpec, NamedViews, NetSpec, Requirement, RunSpec, StoredSpec, TrainSpec, TrainViews } from './spec.ts'; // prettier-ignore
export { TrainMachine } from './train.ts';
export type { LoadOptions, LoadReport } from './weights.ts';
export { teamwork } from './team.ts';
export { compileOnce } from './wasm.ts';
export type { WasmSpec } from './wasm.ts';
export { moduleFile, withModule } from './wasm-file.ts';
