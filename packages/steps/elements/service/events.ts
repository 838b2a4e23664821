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

declare global {
  interface GlobalEventHandlersEventMap {
    'stadt-service-step': ServiceStepEvent;
    'stadt-service-done': ServiceDoneEvent;
  }
}
