import { exited, type FailureSubject, notInitialized, notStarted, repository } from './failure.ts';

const pull = (rest: string) => notStarted(`CannotPullContainerError: ${rest}`);
const role = 'User: arn:aws:sts::111122223333:assumed-role/boat-listing-execution/0123';

export const images: FailureSubject = {
  title: 'Images',
  failures: [
    {
      name: 'The digest is not in the repository',
      shows: pull(
        `pull image manifest has been retried 1 time(s): failed to resolve ref ${repository}@sha256:00: ${repository}@sha256:00: not found`,
      ),
      cause: 'IMAGE_NOT_FOUND',
    },
    {
      name: 'The tag is not in the repository',
      shows: pull(
        `Error response from daemon: manifest for ${repository}:nope not found: manifest unknown: Requested image not found`,
      ),
      cause: 'IMAGE_NOT_FOUND',
    },
    {
      name: 'The repository does not exist',
      shows: pull(
        'inspect image has been retried 1 time(s): failed to resolve ref: unexpected status: repository does not exist',
      ),
      cause: 'IMAGE_NOT_FOUND',
    },
    {
      name: 'The repository does not exist (older platform)',
      shows: pull(`API error (404): repository ${repository} not found`),
      cause: 'IMAGE_NOT_FOUND',
    },
    {
      name: 'Docker cannot or may not see the image: it says either',
      shows: pull(
        `pull access denied for ${repository}, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
      ),
      cause: 'IMAGE_PULL',
    },
    {
      name: 'The execution role may not pull',
      shows: notStarted(
        `CannotPullECRContainerError: AccessDeniedException: ${role} is not authorized to perform: ecr:BatchGetImage`,
      ),
      cause: 'IMAGE_PULL_DENIED',
    },
    {
      name: 'The registry answers 403',
      shows: pull('pulling from host failed with status code [manifests sha256:00]: 403 Forbidden'),
      cause: 'IMAGE_PULL_DENIED',
    },
    {
      name: 'The execution role gets no registry credentials',
      shows: notInitialized(
        `unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: ${role} is not authorized to perform: ecr:GetAuthorizationToken on resource: *`,
      ),
      cause: 'IMAGE_PULL_DENIED',
    },
    {
      name: 'The registry is out of reach',
      shows: pull(
        'pull image manifest has been retried 5 time(s): failed to do request: Head "https://x/v2/": dial tcp 10.0.0.9:443: i/o timeout',
      ),
      cause: 'IMAGE_PULL_NETWORK',
    },
    {
      name: 'The registry is out of reach (older platform)',
      shows: pull(
        `API error (500): Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection`,
      ),
      cause: 'IMAGE_PULL_NETWORK',
    },
    {
      name: 'No route to the registry’s credentials',
      shows: notStarted(
        'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. RequestError: send request failed',
      ),
      cause: 'IMAGE_PULL_NETWORK',
    },
    {
      name: 'Docker Hub’s pull limit is reached',
      shows: pull(
        'inspect image has been retried 5 time(s): httpReaderSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/sha256:2b: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
      ),
      cause: 'IMAGE_PULL_LIMIT',
    },
    {
      name: 'A layer cannot be copied, no more is said',
      shows: pull(
        'ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code',
      ),
      cause: 'IMAGE_PULL',
    },
    {
      name: 'The image does not fit on the disk',
      shows: pull('write /var/lib/docker/tmp/GetImageBlob111111111: no space left on device'),
      cause: 'DISK_FULL',
    },
    {
      name: 'The image is built for another processor',
      shows: pull('image Manifest does not contain descriptor matching platform linux/amd64'),
      cause: 'IMAGE_PLATFORM',
    },
    {
      name: 'The binary in the image is built for another processor',
      shows: exited(255, { lines: ['exec /usr/local/bin/node: exec format error'] }),
      cause: 'IMAGE_PLATFORM',
    },
  ],
};
