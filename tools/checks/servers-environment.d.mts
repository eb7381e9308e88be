import { TestEnvironment } from 'jest-environment-node';

export default class ServersEnvironment extends TestEnvironment {}
