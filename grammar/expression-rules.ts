/** The part of the grammar that expressions are made of; `parser.ts` has the rest. */

import { CstParser, type CstNode, type ParserMethod } from 'chevrotain';
import * as T from './tokens.ts';

export type Rule = ParserMethod<[], CstNode>;

export abstract class ExpressionRules extends CstParser {
  protected abstract readonly block: Rule;
  protected abstract readonly type: Rule;

  protected readonly expressions: Rule = this.RULE('expressions', () => {
    this.SUBRULE1(this.expression);
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.SUBRULE2(this.expression);
    });
  });

  protected readonly expression: Rule = this.RULE('expression', () => {
    // As in `binary`, without the rule: what is written most often is parsed with the fewest rules.
    this.SUBRULE1(this.operand);
    this.MANY1(() => {
      this.CONSUME(T.BinaryOp);
      this.SUBRULE2(this.operand);
    });
    this.MANY2(() => {
      this.CONSUME(T.PipeSign);
      this.SUBRULE(this.stage);
    });
  });

  /** Only one `*` may follow the stage; other operators are taken in to be reported. */
  protected readonly stage: Rule = this.RULE('stage', () => {
    this.OPTION(() => {
      this.CONSUME(T.AnyName);
      this.CONSUME(T.Colon);
    });
    this.SUBRULE(this.postfix);
    this.MANY(() => {
      this.CONSUME(T.BinaryOp);
      this.SUBRULE(this.operand);
    });
  });

  /** Flat: precedence is found when building, which is faster than a rule for each level and gives the same trees. */
  protected readonly binary: Rule = this.RULE('binary', () => {
    this.SUBRULE1(this.operand);
    this.MANY(() => {
      this.CONSUME(T.BinaryOp);
      this.SUBRULE2(this.operand);
    });
  });

  protected readonly operand: Rule = this.RULE('operand', () => {
    this.MANY1(() => this.SUBRULE(this.prefix));
    this.SUBRULE(this.postfix);
    this.MANY2(() => this.SUBRULE(this.exponent));
  });

  protected readonly prefix: Rule = this.RULE('prefix', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.Negation) },
      { ALT: () => this.CONSUME(T.Not) },
      {
        ALT: () => {
          this.CONSUME(T.Reducer);
          this.CONSUME(T.SameBracket);
          this.CONSUME1(T.AnyName);
          this.MANY(() => {
            this.CONSUME(T.Comma);
            this.CONSUME2(T.AnyName);
          });
          this.CONSUME(T.RightBracket);
        },
      },
    ]);
  });

  protected readonly exponent: Rule = this.RULE('exponent', () => {
    this.CONSUME(T.Caret);
    this.MANY(() => this.CONSUME(T.Negation));
    this.SUBRULE(this.postfix);
  });

  protected readonly postfix: Rule = this.RULE('postfix', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.ValueName) },
      { ALT: () => this.CONSUME(T.NumberToken) },
      { ALT: () => this.CONSUME(T.AnyString) },
      { ALT: () => this.CONSUME(T.True) },
      { ALT: () => this.CONSUME(T.False) },
      { ALT: () => this.CONSUME(T.Primed) },
      { ALT: () => this.SUBRULE(this.parenthesized) },
      { ALT: () => this.SUBRULE(this.list) },
      { ALT: () => this.SUBRULE(this.conditional) },
      { ALT: () => this.SUBRULE(this.scan) },
    ]);
    this.MANY(() => this.SUBRULE(this.suffix));
  });

  protected readonly suffix: Rule = this.RULE('suffix', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.items) },
      { ALT: () => this.SUBRULE(this.args) },
      {
        ALT: () => {
          this.CONSUME(T.Dot);
          this.CONSUME(T.ValueName);
        },
      },
    ]);
  });

  protected readonly items: Rule = this.RULE('items', () => {
    this.CONSUME(T.SameBracket);
    this.OPTION1(() => this.SUBRULE1(this.item));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.OPTION2(() => this.SUBRULE2(this.item));
    });
    this.CONSUME(T.RightBracket);
  });

  protected readonly item: Rule = this.RULE('item', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.Ellipsis) },
      {
        ALT: () => {
          this.CONSUME(T.AnyName);
          this.CONSUME(T.Assign);
          this.SUBRULE1(this.expression);
        },
      },
      {
        ALT: () => {
          this.SUBRULE2(this.expression);
          this.MANY1(() => this.SUBRULE1(this.bound));
        },
      },
      { ALT: () => this.AT_LEAST_ONE(() => this.SUBRULE2(this.bound)) },
    ]);
  });

  /** `:` and what follows it, in a slice. */
  protected readonly bound: Rule = this.RULE('bound', () => {
    this.CONSUME(T.Colon);
    this.OPTION(() => this.SUBRULE(this.expression));
  });

  protected readonly args: Rule = this.RULE('args', () => {
    this.CONSUME(T.SameParen);
    this.OPTION1(() => this.SUBRULE1(this.argument));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.OPTION2(() => this.SUBRULE2(this.argument));
    });
    this.CONSUME(T.RightParen);
  });

  protected readonly argument: Rule = this.RULE('argument', () => {
    this.OPTION(() => {
      this.CONSUME(T.AnyName);
      this.CONSUME(T.Assign);
    });
    this.SUBRULE(this.expression);
  });

  protected readonly parenthesized: Rule = this.RULE('parenthesized', () => {
    this.CONSUME(T.OpenParen);
    this.SUBRULE(this.expressions);
    this.CONSUME(T.RightParen);
  });

  protected readonly list: Rule = this.RULE('list', () => {
    this.CONSUME(T.OpenBracket);
    this.OPTION1(() => this.SUBRULE1(this.expression));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.OPTION2(() => this.SUBRULE2(this.expression));
    });
    this.CONSUME(T.RightBracket);
  });

  protected readonly conditional: Rule = this.RULE('conditional', () => {
    this.SUBRULE1(this.branch);
    this.MANY(() => {
      this.CONSUME1(T.Else);
      this.SUBRULE2(this.branch);
    });
    this.OPTION(() => {
      this.CONSUME2(T.Else);
      this.SUBRULE(this.block);
    });
  });

  protected readonly branch: Rule = this.RULE('branch', () => {
    this.CONSUME(T.If);
    this.SUBRULE1(this.expression);
    // `if a = b {`
    this.OPTION(() => {
      this.CONSUME(T.Assign);
      this.SUBRULE2(this.expression);
    });
    this.SUBRULE(this.block);
  });

  protected readonly scan: Rule = this.RULE('scan', () => {
    this.OPTION4(() => this.CONSUME(T.RematWord));
    this.CONSUME(T.ScanWord);
    this.CONSUME1(T.AnyName);
    this.MANY1(() => {
      this.CONSUME1(T.Comma);
      this.CONSUME2(T.AnyName);
    });
    this.CONSUME(T.In);
    this.SUBRULE(this.expressions);
    this.OPTION1(() => {
      this.CONSUME(T.Over);
      this.SUBRULE(this.binary);
      this.OPTION3(() => this.SUBRULE(this.scanOption));
    });
    this.OPTION2(() => {
      this.CONSUME(T.With);
      this.SUBRULE1(this.carry);
      this.MANY2(() => {
        this.CONSUME2(T.Comma);
        this.SUBRULE2(this.carry);
      });
    });
    this.SUBRULE(this.block);
  });

  /** `, mask=m` */
  protected readonly scanOption: Rule = this.RULE('scanOption', () => {
    this.CONSUME(T.Comma);
    this.CONSUME(T.AnyName);
    this.CONSUME(T.Assign);
    this.SUBRULE(this.binary);
  });

  protected readonly carry: Rule = this.RULE('carry', () => {
    this.CONSUME(T.AnyName);
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.type);
    });
    this.CONSUME(T.Assign);
    this.SUBRULE(this.expression);
  });
}
