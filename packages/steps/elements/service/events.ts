/** Another step of a service is shown. Says which, and nothing about the person. */
export class ServiceStepEvent extends Event {
  static readonly type = 'stadt-service-step';
  constructor(readonly step: string) {
    super(ServiceStepEvent.type, { bubbles: true, composed: true });
  }
}

/** The citizen is done and has deleted the draft. */
export class ServiceDoneEvent extends Event {
  static readonly type = 'stadt-service-done';
  constructor() {
    super(ServiceDoneEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The citizen leaves for a page of another party, to identify or to pay. Whoever prevents it opens that page in their own
 * way: in a frame, in the browser view of an app, in a story. Says where to, and nothing about the person.
 */
export class ServiceLeaveEvent extends Event {
  static readonly type = 'stadt-service-leave';
  constructor(readonly url: string) {
    super(ServiceLeaveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stadt-service-step': ServiceStepEvent;
    'stadt-service-leave': ServiceLeaveEvent;
    'stadt-service-done': ServiceDoneEvent;
  }
}
