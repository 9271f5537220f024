package org.vigie.enrich.events;

import org.vigie.enrich.article.Event.Status;

/**
 * A cooperative deed that is only announced is an intent (CAMEO 03, PLOVER AGREE); a cooperative or yielding deed that an
 * actor says he will not do is a refusal (CAMEO 12). Conflict that is announced keeps its code and its status.
 */
final class FutureCodes {
    private final ControlCodes control;

    FutureCodes(ControlCodes control) {
        this.control = control;
    }

    /** The draft, recoded when its status asks for it. */
    Draft recode(Draft draft, Status status) {
        if (status == Status.FUTURE && isCooperation(draft) && isPlain(draft)) {
            String code = control.combine("INTENT", draft.code());
            return code == null ? draft : draft.withCode(code);
        }
        boolean refusal = status == Status.NEGATED
                && draft.clause().mood().negated()
                && draft.clause().mood().time() == Clause.Time.FUTURE
                && isCooperation(draft);
        if (refusal) {
            String code = control.combine("REFUSE", draft.code());
            return code == null ? draft : draft.withCode(code);
        }
        return draft;
    }

    /** Without a control verb that has told the intent already. */
    private static boolean isPlain(Draft draft) {
        return draft.control().stream().allMatch(word -> word.equals("PASS"));
    }

    private static boolean isCooperation(Draft draft) {
        return draft.root().compareTo("03") > 0 && draft.root().compareTo("09") < 0;
    }
}
