package org.vigie.enrich.events;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of an act's code under a governing verb: {@code control.tsv}, read once. */
final class ControlCodes {
    private static final int LONGEST = 4;

    private final Map<String, String> codes;

    private ControlCodes(Map<String, String> codes) {
        this.codes = codes;
    }

    static ControlCodes load() {
        Map<String, String> codes = new LinkedHashMap<>();
        TableFile.read("control.tsv", 3, cells -> codes.put(cells[0] + " " + cells[1], cells[2]));
        return new ControlCodes(codes);
    }

    /**
     * The code of a control verb with its act.
     *
     * @param act the act's CAMEO code; absent when the verb stands alone
     * @return absent when the pair is no event
     */
    @Nullable
    String combine(String control, @Nullable String act) {
        if (control.equals("PASS") || control.equals("NEG")) {
            return act;
        }
        String code = act == null || (control.equals("ACCUSE") && longest(control, act) == null)
                ? codes.get(control + " *")
                : longest(control, act);
        if (code == null || code.equals("-")) {
            return null;
        }
        return code.equals("=") ? act : code;
    }

    private @Nullable String longest(String control, String act) {
        for (int length = Math.min(LONGEST, act.length()); length >= 2; length--) {
            String code = codes.get(control + " " + act.substring(0, length));
            if (code != null) {
                return code;
            }
        }
        return null;
    }
}
