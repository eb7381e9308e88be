import type {
  ContainerRuntimeClient,
  GenericContainer,
  StartedTestContainer,
  Wait,
} from 'testcontainers';

interface ContainerTools {
  container: GenericContainer;
  Wait: typeof Wait;
  /** Where this machine reaches the ports of a container. */
  host: string;
}

/** Starts a container as `prepare` says; without a container engine it fails and says what to do. */
export async function startContainer(
  image: string,
  prepare: (tools: ContainerTools) => GenericContainer,
): Promise<StartedTestContainer> {
  const client = await containerEngine();
  // Loaded here, so that local servers do not pay for it.
  const { GenericContainer, Wait } = await import('testcontainers');
  const { host } = client.info.containerRuntime;
  return prepare({ container: new GenericContainer(image), Wait, host }).start();
}

/** SIGKILL to a container that keeps its file system, for `restart` to go on with. */
export async function killContainer(container: StartedTestContainer): Promise<void> {
  const client = await containerEngine();
  await client.container.stop(client.container.getById(container.getId()), { timeout: 0 });
}

async function containerEngine(): Promise<ContainerRuntimeClient> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  return getContainerRuntimeClient().catch((cause: unknown) => {
    throw new Error(
      'TEST_INFRA=containers, but no container engine answers. Start one, or leave TEST_INFRA out for local servers.',
      { cause },
    );
  });
}
