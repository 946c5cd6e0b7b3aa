/** `::name key=value,key=value::message`, decoded. */
export type WorkflowCommand = { name: string; properties: Record<string, string>; message: string };

/**
 * Reads a workflow command as GitHub's runner does: the message starts at the first `::` after the command, so that it may
 * itself contain `::` (every IAM ARN does). Undefined for any other line.
 */
export function parseWorkflowCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/s.exec(line.replace(/\r?\n$/, ''));
  if (!match?.[1]) return undefined;
  const properties = (match[2] ?? '')
    .split(',')
    .map((pair) => /^\s*([^=]+)=(.*)$/s.exec(pair))
    .flatMap((pair) => (pair?.[1] ? [[pair[1].trim(), decodeProperty(pair[2] ?? '')]] : []));
  return { name: match[1], properties: Object.fromEntries(properties), message: decodeData(match[3] ?? '') };
}

function decodeProperty(text: string): string {
  return decodeData(text.replaceAll(/%3A/gi, ':').replaceAll(/%2C/gi, ','));
}

function decodeData(text: string): string {
  return text.replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n').replaceAll('%25', '%');
}
