/** The syntax tree of a `.nn` file: readonly unions, one member per construct, each with the place it was written. */

import type { Span } from './source.ts';

/** What every node has. `span` runs from its first token to its last and holds no comment at either end. */
interface Node<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

/** A node that a `///` comment directly above it documents; one line per comment, without the slashes and one space. */
interface Documented {
  readonly doc?: string;
}

/** An identifier, where it is bound and where it is used. */
export interface Name extends Node<'name'>, Grouped {
  readonly text: string;
}

/** `text'`: the next value of a state, a carry or a slot. `text` is without the prime. */
export interface Prime extends Node<'prime'>, Grouped {
  readonly text: string;
}

/** One whole file. */
export interface FileSyntax extends Node<'file'> {
  readonly declarations: readonly Declaration[];
  /** Every comment that is not the `doc` of a node, in the order of the text. */
  readonly comments: readonly Comment[];
}

export interface Comment extends Node<'comment'> {
  /** With its slashes, without spaces at the end. */
  readonly text: string;
  /** Nothing but spaces stands before it on its line. */
  readonly ownLine: boolean;
}

// Declarations

export type Declaration = Import | Const | Callable;

/** `import { a, b as c } from "./file.nn"` */
export interface Import extends Node<'import'> {
  readonly names: readonly ImportName[];
  readonly from: StringLiteral;
}

export interface ImportName extends Node<'importName'> {
  readonly name: Name;
  readonly alias?: Name;
}

/** `const NAME: kind = value` */
export interface Const extends Node<'const'>, Documented {
  readonly name: Name;
  readonly type?: StaticKind;
  readonly value: Expression;
}

export const callableKeywords = ['fn', 'layer', 'model', 'optimizer', 'schedule', 'initializer'] as const;
export type CallableKeyword = (typeof callableKeywords)[number];

/** `layer Name[statics](params) -> result requires a, b { … }`, or `= expression` in place of the block. */
export interface Callable extends Node<'callable'>, Documented {
  readonly keyword: CallableKeyword;
  readonly keywordSpan: Span;
  readonly name: Name;
  /** Empty where there are no brackets, or empty ones. */
  readonly statics: readonly StaticParameter[];
  /** Absent where there are no parentheses at all: such a callable is applied by its brackets alone. */
  readonly params?: readonly Parameter[];
  readonly result?: Type;
  readonly requires: readonly Expression[];
  readonly body: Block | Expression;
}

/** `name: kind = value` between the brackets of a header. */
export interface StaticParameter extends Node<'staticParameter'> {
  readonly name: Name;
  readonly type?: StaticKind;
  readonly default?: Expression;
}

/** `bool`, `int[]`, `fn`, `layer[]`: the name is checked later. */
export interface StaticKind extends Node<'staticKind'> {
  readonly name: Name;
  readonly list: boolean;
}

/** `name: type = value` between the parentheses of a header. */
export interface Parameter extends Node<'parameter'> {
  readonly name: Name;
  readonly type?: Type;
  readonly default?: Expression;
}

// Types

export type Type = TensorType | TupleType;

/** `f32[..., I]`, `[B, T]` (no element) or `i32` (no dims: a scalar). */
export interface TensorType extends Node<'tensorType'> {
  readonly element?: Name;
  readonly dims?: readonly Dim[];
}

export interface TupleType extends Node<'tupleType'> {
  readonly elements: readonly Type[];
}

export type Dim = Ellipsis | Expression;

/** `...` as a dim or as a subscript. */
export interface Ellipsis extends Node<'ellipsis'> {}

// Statements

/** `{ … }` with its braces in the span. */
export interface Block extends Node<'block'> {
  readonly statements: readonly Statement[];
}

export type Statement =
  | InputStatement
  | ParamStatement
  | StateStatement
  | OutputStatement
  | LossStatement
  | MetricStatement
  | LayerStatement
  | TrainStatement
  | ReturnStatement
  | YieldStatement
  | ForStatement
  | BindingStatement
  | ValueStatement;

export interface InputStatement extends Node<'input'>, Documented {
  readonly name: Name;
  readonly type: Type;
}

/** Neither `~` nor `=` parses; that it is a mistake is said by check, which knows what to suggest. */
export interface ParamStatement extends Node<'param'>, Documented {
  readonly name: Name;
  readonly type?: Type;
  readonly initializer?: Initializer;
}

/** `~ value` draws, `= value` is constant. */
export interface Initializer extends Node<'initializer'> {
  readonly operator: '~' | '=';
  readonly value: Expression;
}

export interface StateStatement extends Node<'state'>, Documented {
  readonly name: Name;
  readonly type?: Type;
  readonly value: Expression;
}

/** Without a value, the name is that of a binding. */
export interface OutputStatement extends Node<'output'>, Documented {
  readonly name: Name;
  readonly value?: Expression;
}

/** `loss name = value`. The plain `loss = value` is a binding to which check gives the role. */
export interface LossStatement extends Node<'loss'>, Documented {
  readonly name: Name;
  readonly value: Expression;
}

/** As an output. */
export interface MetricStatement extends Node<'metric'>, Documented {
  readonly name: Name;
  readonly value?: Expression;
}

/** `layer name = value`: a named instance. */
export interface LayerStatement extends Node<'layer'>, Documented {
  readonly name: Name;
  readonly value: Expression;
}

/** `train { … }` or `train name { … }`. */
export interface TrainStatement extends Node<'train'>, Documented {
  readonly name?: Name;
  readonly items: readonly TrainItem[];
  /** From `{` to `}`. */
  readonly bodySpan: Span;
}

/** `optimizer adam[lr=1e-3] on "enc.*"`; which verbs there are is checked later. */
export interface TrainItem extends Node<'trainItem'>, Documented {
  readonly verb: Name;
  readonly value: Expression;
  readonly scope?: TrainScope;
}

/** `on "a", "b"` or `over "disc.*"`. */
export interface TrainScope extends Node<'trainScope'> {
  readonly keyword: 'on' | 'over';
  readonly values: readonly Expression[];
}

/** At least one value. */
export interface ReturnStatement extends Node<'return'> {
  readonly values: readonly Expression[];
}

export interface YieldStatement extends Node<'yield'> {
  readonly values: readonly Expression[];
}

/** `for name in from..to { … }` */
export interface ForStatement extends Node<'for'> {
  readonly name: Name;
  readonly from: Expression;
  readonly to: Expression;
  readonly body: Block;
}

/** `a, b' = value`, `x: f32[B] = value`, or the index equation `y[i, j] = value`. At least one target and one value. */
export interface BindingStatement extends Node<'binding'>, Documented {
  readonly targets: readonly Target[];
  readonly type?: Type;
  readonly values: readonly Expression[];
}

export type Target = Name | Prime | IndexTarget;

/** `name[b, t, o]` left of `=`. */
export interface IndexTarget extends Node<'indexTarget'> {
  readonly name: Name;
  readonly indices: readonly Name[];
}

/** An expression as a statement: the value of its block, or an `if` that binds primes or returns. */
export interface ValueStatement extends Node<'value'> {
  readonly values: readonly Expression[];
}

// Expressions

/** `grouped`: written inside parentheses. Only the printer looks at it; the tree already has the grouping. */
interface Grouped {
  readonly grouped?: true;
}

interface ExpressionNode<Kind extends string> extends Node<Kind>, Grouped {}

export type Expression =
  | NumberLiteral
  | StringLiteral
  | BooleanLiteral
  | Name
  | Prime
  | Unary
  | Binary
  | Pipe
  | Apply
  | Call
  | Member
  | Tuple
  | List
  | If
  | Scan
  | Reduction
  | Missing;

export interface NumberLiteral extends ExpressionNode<'number'> {
  /** Exactly as written, without a sign. */
  readonly text: string;
  readonly value: number;
}

export interface StringLiteral extends ExpressionNode<'string'> {
  /** Exactly as written, with its quotes. */
  readonly text: string;
  readonly value: string;
}

export interface BooleanLiteral extends ExpressionNode<'boolean'> {
  readonly value: boolean;
}

export type UnaryOperator = '-' | 'not';

export interface Unary extends ExpressionNode<'unary'> {
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export type BinaryOperator =
  'or' | 'and' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%' | '@' | '^';

export interface Binary extends ExpressionNode<'binary'> {
  readonly operator: BinaryOperator;
  readonly operatorSpan: Span;
  readonly left: Expression;
  readonly right: Expression;
}

/** `source |> stage |> stage`; at least one stage. */
export interface Pipe extends ExpressionNode<'pipe'> {
  readonly source: Expression;
  readonly stages: readonly Stage[];
}

/** `label: target * times`; the span starts after `|>`. */
export interface Stage extends Node<'stage'> {
  readonly label?: Name;
  readonly target: Expression;
  /** How many instances make the stack: `Block[heads] * depth`. */
  readonly times?: Expression;
}

/** `target[…]`: static application, or a subscript of a tensor, which only check can tell apart. */
export interface Apply extends ExpressionNode<'apply'> {
  readonly target: Expression;
  readonly items: readonly Item[];
}

export type Item = PositionalItem | NamedItem | SliceItem | Ellipsis;

export interface PositionalItem extends Node<'positional'> {
  readonly value: Expression;
}

export interface NamedItem extends Node<'named'> {
  readonly name: Name;
  readonly value: Expression;
}

/** `start:stop:step`, each optional. `name: layer` among static arguments has this shape too and means a label there. */
export interface SliceItem extends Node<'slice'> {
  readonly start?: Expression;
  readonly stop?: Expression;
  readonly step?: Expression;
}

/** `target(…)`: application to tensors. */
export interface Call extends ExpressionNode<'call'> {
  readonly target: Expression;
  readonly args: readonly Argument[];
}

export interface Argument extends Node<'argument'> {
  readonly name?: Name;
  readonly value: Expression;
}

export interface Member extends ExpressionNode<'member'> {
  readonly target: Expression;
  readonly name: Name;
}

/** `(a, b)`: two elements or more. */
export interface Tuple extends ExpressionNode<'tuple'> {
  readonly elements: readonly Expression[];
}

export interface List extends ExpressionNode<'list'> {
  readonly elements: readonly Expression[];
}

/** `if a { … } else if b { … } else { … }`, flat, so that a long chain is not a deep tree. At least one branch. */
export interface If extends ExpressionNode<'if'> {
  readonly branches: readonly Branch[];
  readonly otherwise?: Block;
}

export interface Branch extends Node<'branch'> {
  readonly condition: Expression;
  readonly body: Block;
}

/** `remat scan names in sequences over axis, mask=m with carries { … }` */
export interface Scan extends ExpressionNode<'scan'> {
  /** Where it is computed again in the reverse. */
  readonly remat?: true;
  readonly names: readonly Name[];
  readonly sequences: readonly Expression[];
  readonly over?: Expression;
  readonly option?: ScanOption;
  readonly carries: readonly Carry[];
  readonly body: Block;
}

/** Behind the axis of a scan: `mask=m` is the only one there is. */
export interface ScanOption extends Node<'scanOption'> {
  readonly name: Name;
  readonly value: Expression;
}

export interface Carry extends Node<'carry'> {
  readonly name: Name;
  readonly type?: Type;
  readonly value: Expression;
}

/** `sum[k, c] body` in an index equation; the body reaches over `* / % @`. */
export interface Reduction extends ExpressionNode<'reduction'> {
  readonly reducer: Name;
  readonly indices: readonly Name[];
  readonly body: Expression;
}

/** Where an expression was expected and none came, or it was refused: its problem is already reported. */
export interface Missing extends ExpressionNode<'missing'> {}

export type SyntaxNode =
  | FileSyntax
  | Comment
  | Declaration
  | ImportName
  | StaticParameter
  | StaticKind
  | Parameter
  | Type
  | Dim
  | Block
  | Statement
  | Initializer
  | TrainItem
  | TrainScope
  | IndexTarget
  | Expression
  | Stage
  | Item
  | Argument
  | Branch
  | Carry
  | ScanOption;
