/** The YAML parser's faults in Shale's words: what is wrong in the text and what to type instead. */

export interface SyntaxFault {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** `text` is what the parser marks. */
export function syntaxFault(code: string, message: string, text: string): SyntaxFault {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return { code: 'multiple-documents', message: 'the file holds more than one YAML document', hint: 'keep one document; remove what follows `---`' };
    case 'TAB_AS_INDENT':
      return { code: 'tab-indent', message: 'a tab is used for indentation', hint: 'indent with spaces' };
    case 'BAD_ALIAS':
      return { code: 'alias-unknown', message: 'YAML reads a bare * as an alias', hint: 'quote it: "*"' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { code: 'yaml-syntax', message: 'a second `key:` on the same line', hint: 'put nested keys on lines of their own, or in braces: {key: value}; quote a text with a colon' };
    case 'BAD_SCALAR_START':
      return { code: 'yaml-syntax', message: `a plain value cannot start with ${JSON.stringify(text.charAt(0))}`, hint: 'put the value in quotes' };
    case 'TAG_RESOLVE_FAILED':
      return { code: 'yaml-tag', message: `the YAML tag ${JSON.stringify(text)} is not part of the language`, hint: 'leave the tag out' };
    case 'RESOURCE_EXHAUSTION':
      return { code: 'nesting-too-deep', message: 'collections are nested too deep' };
    case 'MISSING_CHAR':
      return { code: 'yaml-syntax', message: uncapitalised(message) };
    case 'BAD_INDENT': {
      const open = /end with a (.)/.exec(message)?.[1];
      if (open !== undefined) return { code: 'yaml-syntax', message: `a ${open === ']' ? 'list' : 'mapping'} is not closed with ${open}` };
      return { code: 'yaml-syntax', message: uncapitalised(message), hint: 'keys of one mapping start in the same column' };
    }
    default:
      return { code: 'yaml-syntax', message: uncapitalised(message) };
  }
}

function uncapitalised(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
