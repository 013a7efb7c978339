/** The machinery of emitted modules. */

export type { BackendOptions } from './backend.ts';
export { checkFinite } from './finite.ts';
export { NetMemory } from './memory.ts';
export type { View } from './memory.ts';
export { netBytes, NetMachine } from './net.ts';
export type { NetOptions } from './net.ts';
export type { Trainer } from './life.ts';
export { nearest, remainder, toInt32 } from './numbers.ts';
export { clearProfile, formatProfile, profileOf, profiling } from './profile.ts';
export type { ProfileRow } from './profile.ts';
export { compileRelaxed } from './relaxed.ts';
export { checkAbi, NET_ABI } from './abi.ts';
export { stored, storedForEach } from './stored.ts';
export type { ElementType, InputSpec, NamedViews, NetSpec, RunSpec, StoredSpec, TrainSpec, TrainViews } from './spec.ts'; // prettier-ignore
export { TrainMachine } from './train.ts';
export type { LoadOptions, LoadReport } from './weights.ts';
export { endTeam, startTeam, teamwork } from './team.ts';
export { typeScriptKernels } from './script-backend.ts';
export { eitherKernels } from './either-backend.ts';
export { wasmKernels } from './wasm-backend.ts';
export { fixing } from './fixed.ts';
export { freeze } from './freeze.ts';
export { takeSizes } from './given-sizes.ts';
export { requiring } from './requirements.ts';
export { resuming } from './resume.ts';
export { compileEach, compileOnce } from './wasm.ts';
export { drawAgain } from './draw-again.ts';
export { refusingEmpty } from './nonempty.ts';
export type { WasmSpec } from './wasm.ts';
export { moduleFile, withModule } from './wasm-file.ts';
