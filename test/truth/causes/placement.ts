import { container, stopped } from '#test/support/rollouts';
import { events, type FailureSubject, notStarted, stops } from './failure.ts';

const unplaced = (reason: string) => events(`(service boat-listing) was unable to place a task. Reason: ${reason}`);
const noInstance = (closest: string) =>
  events(
    `(service boat-listing) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0123) ${closest}. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
  );

export const placement: FailureSubject = {
  title: 'Places, networks and disks',
  failures: [
    {
      name: 'The subnets have no free addresses: the service says so',
      shows: unplaced(
        'The subnet subnet-1 does not have enough free addresses: insufficient free addresses in subnet-1.',
      ),
      cause: 'SUBNET_IPS',
    },
    {
      name: 'The subnets have no free addresses: EC2 says so',
      shows: notStarted(
        "Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-1': InsufficientFreeAddressesInSubnet",
      ),
      cause: 'SUBNET_IPS',
    },
    {
      name: 'The subnet was deleted',
      shows: notStarted(
        "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-1': InvalidSubnetID.NotFound",
      ),
      cause: 'NETWORK_INTERFACE',
    },
    {
      name: 'The network interface does not come',
      shows: notStarted('Timeout waiting for network interface provisioning to complete.'),
      cause: 'NETWORK_INTERFACE',
    },
    {
      name: 'Fargate has no capacity',
      shows: unplaced(
        'Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      ),
      cause: 'CAPACITY',
    },
    {
      name: 'No instance has enough memory',
      shows: noInstance('has insufficient memory available'),
      cause: 'CAPACITY',
    },
    {
      name: 'No instance has enough CPU',
      shows: noInstance('has insufficient CPU units available'),
      cause: 'CAPACITY',
    },
    {
      name: 'Every instance uses the host port already',
      shows: noInstance('is already using a port required by your task'),
      cause: 'CAPACITY',
    },
    { name: 'RunTask finds no room', shows: notStarted('RESOURCE:MEMORY'), cause: 'CAPACITY' },
    {
      name: 'The agent of the closest instance is disconnected',
      shows: noInstance('encountered error "AGENT"'),
      cause: 'HOST_UNSUITABLE',
    },
    {
      name: 'The closest instance lacks an attribute',
      shows: noInstance('is missing an attribute required by your task'),
      cause: 'HOST_UNSUITABLE',
    },
    {
      name: 'The quota of vCPUs is reached',
      shows: unplaced("You've reached the limit on the number of vCPUs you can run concurrently."),
      cause: 'TASK_QUOTA',
    },
    {
      name: 'The quota of tasks is reached',
      shows: unplaced("You've reached the limit on the number of tasks you can run concurrently."),
      cause: 'TASK_QUOTA',
    },
    {
      name: 'The task is larger than the account’s quota allows',
      shows: unplaced('The requested CPU configuration is above your limit.'),
      cause: 'TASK_QUOTA',
    },
    {
      name: 'The deployment may neither stop nor start a task',
      shows: events(
        '(service boat-listing) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
      ),
      cause: 'DEPLOYMENT_BOUNDS',
    },
    {
      name: 'The file system cannot be resolved',
      shows: notStarted(
        'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-1.efs.eu-west-1.amazonaws.com"',
      ),
      cause: 'VOLUME',
    },
    {
      name: 'The volume cannot be made',
      shows: notStarted('CannotCreateVolumeError: Get https:///Plugin.Activate: unsupported protocol scheme'),
      cause: 'VOLUME',
    },
    {
      name: 'AWS takes the spot capacity back',
      shows: stops(
        stopped({
          stopCode: 'SpotInterruption',
          stoppedReason: 'Your Spot Task was interrupted.',
          containers: [container()],
        }),
      ),
      cause: 'SPOT_INTERRUPTION',
    },
    {
      name: 'The host is gone',
      shows: stops(
        stopped({
          stopCode: 'InfrastructureHealth',
          stoppedReason: 'Host EC2 (instance i-0123) terminated.',
          containers: [container()],
        }),
      ),
      cause: 'INFRASTRUCTURE',
    },
  ],
};
