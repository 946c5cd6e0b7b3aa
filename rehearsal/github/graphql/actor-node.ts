import { type Github, userOf } from '#rehearsal/github/github';
import { nodeId } from '#rehearsal/github/views/links';

export function actorNode(github: Github, login: string) {
  const { id, type, name, email } = userOf(github, login);
  const url = `${github.urls.server}/${login}`;
  return {
    __typename: type,
    id: nodeId('User', id),
    databaseId: id,
    // GraphQL shows Apps without the suffix that REST gives them.
    login: login.replace(/\[bot\]$/, ''),
    name,
    email,
    url,
    resourcePath: `/${login}`,
    avatarUrl: `${url}.png`,
  };
}
