/** How other channels draw. What they draw is theirs: here it is JSON that is passed on. */
export interface Previews {
  readonly slack: {
    answer(question: string): { readonly blocks: readonly object[]; readonly text: string }
    press(actionId: string, value: string, inModal: boolean): object | undefined
  }
  readonly teams: {
    answer(question: string): object
    press(data: unknown): object | undefined
  }
}
