import { AsyncLocalStorage } from 'node:async_hooks'

/** A delivery that the store's outbox holds, as `deliver` sees it while its work is done. Times are in milliseconds. */
export interface DeliveryInHand {
  /** How long the platform has asked everybody in its lane to wait still. */
  heldFor(): Promise<number>
  /** The platform asks everybody in the lane to wait so long. */
  hold(ms: number): Promise<void>
  /**
   * Leaves it to whichever copy is free once the lane is.
   * @returns false where a person has waited too long already, or where something of it has arrived
   */
  postpone(ms: number): Promise<boolean>
  /** Something of it has arrived: it is nobody's to send again. */
  delivered(): Promise<void>
  /** Waits between two tries. @throws {Postponed} where this process is about to stop, and another copy has it now */
  pause(waiting: Promise<void>): Promise<void>
}

/** It is sent later, perhaps by another copy: nobody is told that it failed. */
export class Postponed extends Error {
  override readonly name = 'Postponed'
}

const current = new AsyncLocalStorage<DeliveryInHand>()

/** The accepted delivery that is worked on; undefined for what nobody accepted, such as the answer to a click. */
export const deliveryInHand = (): DeliveryInHand | undefined => current.getStore()

export const workingOn = <T>(delivery: DeliveryInHand, work: () => Promise<T>): Promise<T> =>
  current.run(delivery, work)
