import { describe, expect, it } from 'vitest';

import { parsePostmasterPid, withPid } from './postmaster-pid';

const READY = '8318\n/srv/data\n1795306123\n5999\n\n127.0.0.1\n  2163226         4\nready   \n';

describe('postmaster.pid', () => {
  it('names pid, folder, port and status', () => {
    expect(parsePostmasterPid(READY)).toEqual({ pid: 8318, dataFolder: '/srv/data', port: 5999, status: 'ready' });
  });

  it('counts as starting while its last lines are missing', () => {
    expect(parsePostmasterPid('8318\n/srv/data\n')).toEqual({
      pid: 8318,
      dataFolder: '/srv/data',
      port: 0,
      status: 'starting',
    });
  });

  it('is nothing when it is empty or torn', () => {
    expect(parsePostmasterPid('')).toBeNull();
    expect(parsePostmasterPid('\u0000\u0000')).toBeNull();
  });

  it('keeps the shared memory line when the pid is replaced', () => {
    expect(withPid(READY, 12)).toBe(READY.replace('8318', '12'));
  });
});
