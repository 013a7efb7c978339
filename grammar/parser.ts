/** The grammar of `.nn` over the tokens that the line rules have prepared: pure Chevrotain, recovery on, no gates. */

import type { CstNode, IRecognitionException, IToken, TokenType } from 'chevrotain';
import { ExpressionRules, type Rule } from './expression-rules.ts';
import { messagesWithin, TooManyMistakes, type Patience } from './parser-messages.ts';
import * as T from './tokens.ts';

export interface Parse {
  /** A `file`. */
  readonly cst: CstNode;
  readonly errors: readonly IRecognitionException[];
  /** There were more mistakes than asked for. */
  readonly cut: boolean;
}

/**
 * Some rules take more than the language has, where the mistake is common and its place clear (`if a = b`, `f32(B, T)`,
 * `x |> f + y`): building the tree reports it, and nothing else is lost.
 */
export class NnParser extends ExpressionRules {
  private readonly patience: Patience;

  /** `checked`: let Chevrotain look for ambiguities and the like, which the tests do so that no program has to. */
  constructor(checked = false) {
    const patience: Patience = { left: 0 };
    super([...T.allTokens], {
      recoveryEnabled: true,
      nodeLocationTracking: 'onlyOffset',
      maxLookahead: 2,
      skipValidations: !checked,
      errorMessageProvider: messagesWithin(patience),
    });
    this.patience = patience;
    this.performSelfAnalysis();
  }

  /** The tree of a `file`, and at most `limit` mistakes; what comes after the last of them is then left out of the tree. */
  parseFile(tokens: readonly IToken[], limit: number): Parse {
    try {
      return this.attempt(tokens, limit);
    } catch (error) {
      if (!(error instanceof TooManyMistakes)) throw error;
      const errors = this.errors;
      const last = tokens.indexOf(errors.at(-1)!.token);
      const before = tokens.slice(0, Math.max(last, 0)).findLastIndex((token) => startsDeclaration(token));
      const { cst } = this.attempt(tokens.slice(0, Math.max(before, 0)), Number.POSITIVE_INFINITY);
      return { cst, errors, cut: true };
    }
  }

  private attempt(tokens: readonly IToken[], limit: number): Parse {
    this.patience.left = limit;
    this.input = [...tokens];
    return { cst: this.file(), errors: this.errors, cut: false };
  }

  // Only what a reader would not miss is made up: with a closer or a name, half a construct would pass for a whole one.
  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    return insertable.has(type);
  }

  // A token that starts a statement is worth more than what was expected before it.
  protected override canTokenTypeBeDeletedInRecovery(type: TokenType): boolean {
    return type !== T.RightBrace && type !== T.LeftBrace && !startsStatement(this.LA(1));
  }

  readonly file: Rule = this.RULE('file', () => {
    this.MANY(() => this.SUBRULE(this.declaration));
  });

  protected readonly declaration: Rule = this.RULE('declaration', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.importDeclaration) },
      { ALT: () => this.SUBRULE(this.constDeclaration) },
      { ALT: () => this.SUBRULE(this.callable) },
    ]);
  });

  protected readonly importDeclaration: Rule = this.RULE('importDeclaration', () => {
    this.CONSUME(T.Import);
    this.CONSUME(T.LeftBrace);
    this.OPTION1(() => this.SUBRULE1(this.importName));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.OPTION2(() => this.SUBRULE2(this.importName));
    });
    this.CONSUME(T.RightBrace);
    this.CONSUME(T.From);
    this.CONSUME(T.AnyString);
  });

  protected readonly importName: Rule = this.RULE('importName', () => {
    this.CONSUME1(T.AnyName);
    this.OPTION(() => {
      this.CONSUME(T.As);
      this.CONSUME2(T.AnyName);
    });
  });

  protected readonly constDeclaration: Rule = this.RULE('constDeclaration', () => {
    this.CONSUME(T.Const);
    this.CONSUME(T.AnyName);
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.staticKind);
    });
    this.CONSUME(T.Assign);
    this.SUBRULE(this.expression);
  });

  protected readonly callable: Rule = this.RULE('callable', () => {
    this.CONSUME(T.CallableWord);
    this.CONSUME(T.AnyName);
    this.OPTION1(() => this.SUBRULE(this.staticParameters));
    this.OPTION2(() => this.SUBRULE(this.parameters));
    this.OPTION3(() => {
      this.CONSUME(T.Arrow);
      this.SUBRULE(this.type);
    });
    this.OPTION4(() => {
      this.CONSUME(T.Requires);
      this.SUBRULE1(this.expressions);
    });
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.Assign);
          this.SUBRULE(this.expression);
        },
      },
      { ALT: () => this.SUBRULE(this.block) },
    ]);
  });

  protected readonly staticParameters: Rule = this.RULE('staticParameters', () => {
    this.CONSUME(T.OpenBracket);
    this.OPTION1(() => this.SUBRULE1(this.staticParameter));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.OPTION2(() => this.SUBRULE2(this.staticParameter));
    });
    this.CONSUME(T.RightBracket);
  });

  protected readonly staticParameter: Rule = this.RULE('staticParameter', () => {
    this.CONSUME(T.AnyName);
    this.OPTION1(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.staticKind);
    });
    this.OPTION2(() => {
      this.CONSUME(T.Assign);
      this.SUBRULE(this.expression);
    });
  });

  protected readonly staticKind: Rule = this.RULE('staticKind', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.AnyName) },
      { ALT: () => this.CONSUME(T.Fn) },
      { ALT: () => this.CONSUME(T.Layer) },
    ]);
    this.OPTION(() => {
      this.CONSUME(T.SameBracket);
      this.CONSUME(T.RightBracket);
    });
  });

  protected readonly parameters: Rule = this.RULE('parameters', () => {
    this.CONSUME(T.OpenParen);
    this.OPTION1(() => this.SUBRULE1(this.parameter));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.OPTION2(() => this.SUBRULE2(this.parameter));
    });
    this.CONSUME(T.RightParen);
  });

  protected readonly parameter: Rule = this.RULE('parameter', () => {
    this.CONSUME(T.AnyName);
    this.OPTION1(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.type);
    });
    this.OPTION2(() => {
      this.CONSUME(T.Assign);
      this.SUBRULE(this.expression);
    });
  });

  protected readonly type: Rule = this.RULE('type', () => {
    this.OR1([
      {
        ALT: () => {
          this.CONSUME(T.AnyName);
          this.OPTION(() =>
            this.OR2([
              { ALT: () => this.SUBRULE1(this.dims) },
              // `f32(B, T)`
              { ALT: () => this.SUBRULE(this.args) },
            ]),
          );
        },
      },
      { ALT: () => this.SUBRULE2(this.dims) },
      { ALT: () => this.SUBRULE(this.tupleType) },
    ]);
  });

  protected readonly tupleType: Rule = this.RULE('tupleType', () => {
    this.CONSUME(T.OpenParen);
    this.SUBRULE1(this.type);
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.SUBRULE2(this.type);
    });
    this.CONSUME(T.RightParen);
  });

  protected readonly dims: Rule = this.RULE('dims', () => {
    this.CONSUME(T.SameBracket);
    this.OPTION1(() => this.SUBRULE1(this.dim));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.OPTION2(() => this.SUBRULE2(this.dim));
    });
    this.CONSUME(T.RightBracket);
  });

  protected readonly dim: Rule = this.RULE('dim', () => {
    this.OR([{ ALT: () => this.CONSUME(T.Ellipsis) }, { ALT: () => this.SUBRULE(this.binary) }]);
  });

  protected readonly block: Rule = this.RULE('block', () => {
    this.CONSUME(T.LeftBrace);
    this.MANY(() => this.SUBRULE(this.statement));
    this.CONSUME(T.RightBrace);
  });

  protected readonly statement: Rule = this.RULE('statement', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.typedStatement) },
      { ALT: () => this.SUBRULE(this.namedStatement) },
      { ALT: () => this.SUBRULE(this.trainStatement) },
      { ALT: () => this.SUBRULE(this.leaveStatement) },
      { ALT: () => this.SUBRULE(this.forStatement) },
      { ALT: () => this.SUBRULE(this.targetBinding) },
      { ALT: () => this.SUBRULE(this.looseBinding) },
      { ALT: () => this.SUBRULE(this.strayBlock) },
    ]);
  });

  /** A block that belongs to nothing, taken in whole so that its end is not mistaken for that of the block around it. */
  protected readonly strayBlock: Rule = this.RULE('strayBlock', () => {
    this.OR1([
      {
        ALT: () => {
          this.CONSUME(T.Else);
          this.OR2([{ ALT: () => this.SUBRULE(this.conditional) }, { ALT: () => this.SUBRULE1(this.block) }]);
        },
      },
      { ALT: () => this.SUBRULE2(this.block) },
    ]);
  });

  /** `input`, `param` and `state`: what each may lack is checked when the tree is built. */
  protected readonly typedStatement: Rule = this.RULE('typedStatement', () => {
    this.OR1([
      { ALT: () => this.CONSUME(T.InputWord) },
      { ALT: () => this.CONSUME(T.ParamWord) },
      { ALT: () => this.CONSUME(T.StateWord) },
    ]);
    this.CONSUME(T.AnyName);
    this.OPTION1(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.type);
    });
    this.OPTION2(() => {
      this.OR2([{ ALT: () => this.CONSUME(T.Tilde) }, { ALT: () => this.CONSUME(T.Assign) }]);
      this.SUBRULE(this.expression);
    });
  });

  /** `output`, `loss`, `metric` and `layer`. */
  protected readonly namedStatement: Rule = this.RULE('namedStatement', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.OutputWord) },
      { ALT: () => this.CONSUME(T.LossWord) },
      { ALT: () => this.CONSUME(T.MetricWord) },
      { ALT: () => this.CONSUME(T.Layer) },
    ]);
    this.CONSUME(T.AnyName);
    this.OPTION(() => {
      this.CONSUME(T.Assign);
      this.SUBRULE(this.expression);
    });
  });

  protected readonly trainStatement: Rule = this.RULE('trainStatement', () => {
    this.CONSUME(T.TrainWord);
    this.OPTION(() => this.CONSUME(T.AnyName));
    this.CONSUME(T.LeftBrace);
    this.MANY(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.trainItem) },
        // No item, but the block goes on behind it.
        { ALT: () => this.SUBRULE(this.statement) },
      ]),
    );
    this.CONSUME(T.RightBrace);
  });

  protected readonly trainItem: Rule = this.RULE('trainItem', () => {
    this.CONSUME(T.Verb);
    this.SUBRULE(this.expression);
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(T.On) }, { ALT: () => this.CONSUME(T.Over) }]);
      this.SUBRULE(this.expressions);
    });
  });

  protected readonly leaveStatement: Rule = this.RULE('leaveStatement', () => {
    this.OR([{ ALT: () => this.CONSUME(T.Return) }, { ALT: () => this.CONSUME(T.Yield) }]);
    this.SUBRULE(this.expressions);
  });

  protected readonly forStatement: Rule = this.RULE('forStatement', () => {
    this.CONSUME(T.For);
    this.CONSUME(T.AnyName);
    this.CONSUME(T.In);
    this.SUBRULE1(this.expression);
    // `for i in n` and `for i in 0:n`
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(T.Range) }, { ALT: () => this.CONSUME(T.Colon) }]);
      this.SUBRULE2(this.expression);
    });
    this.SUBRULE(this.block);
  });

  /** A binding that the line rules have recognised by its first word. */
  protected readonly targetBinding: Rule = this.RULE('targetBinding', () => {
    this.OR([{ ALT: () => this.CONSUME(T.TargetName) }, { ALT: () => this.CONSUME(T.TargetPrime) }]);
    this.OPTION(() => this.SUBRULE(this.items));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.SUBRULE(this.target);
    });
    this.CONSUME(T.Assign);
    this.SUBRULE(this.expressions);
  });

  protected readonly target: Rule = this.RULE('target', () => {
    this.OR([{ ALT: () => this.CONSUME(T.AnyName) }, { ALT: () => this.CONSUME(T.AnyPrime) }]);
    this.OPTION(() => this.SUBRULE(this.items));
  });

  /** Any other binding, and the value of a block. */
  protected readonly looseBinding: Rule = this.RULE('looseBinding', () => {
    this.SUBRULE1(this.expressions);
    this.OPTION1(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.type);
    });
    this.OPTION2(() => {
      this.CONSUME(T.Assign);
      this.SUBRULE2(this.expressions);
    });
  });
}

const insertable: ReadonlySet<TokenType> = new Set([T.Comma, T.RightParen, T.RightBracket, T.In]);

const starters: ReadonlySet<TokenType> = new Set([
  ...T.roleWords.values(),
  T.TrainWord,
  T.Return,
  T.Yield,
  T.For,
  T.TargetName,
  T.TargetPrime,
  T.Verb,
]);

const declarations: ReadonlySet<TokenType> = new Set([
  T.Import,
  T.Const,
  T.Fn,
  T.Model,
  ...T.declarationWords.values(),
]);

function startsDeclaration(token: IToken): boolean {
  return declarations.has(token.tokenType);
}

function startsStatement(token: IToken): boolean {
  return starters.has(token.tokenType);
}
