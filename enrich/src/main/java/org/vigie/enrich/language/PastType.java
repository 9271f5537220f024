package org.vigie.enrich.language;

import java.util.Locale;

/** The four ways a French verb forms its past simple, and with it the imperfect subjunctive. */
enum PastType {
    AI("ai,as,a,âmes,âtes,èrent", "asse,asses,ât,assions,assiez,assent"),
    IS("is,is,it,îmes,îtes,irent", "isse,isses,ît,issions,issiez,issent"),
    US("us,us,ut,ûmes,ûtes,urent", "usse,usses,ût,ussions,ussiez,ussent"),
    INS("ins,ins,int,înmes,întes,inrent", "insse,insses,înt,inssions,inssiez,inssent");

    private static final int THIRD_PLURAL = 5;

    private final String past;
    private final String subjunctive;

    PastType(String past, String subjunctive) {
        this.past = past;
        this.subjunctive = subjunctive;
    }

    static PastType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String[] pastSimple(String stem, String stemOfThirdPlural) {
        String[] forms = past.split(",");
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (i == THIRD_PLURAL ? stemOfThirdPlural : stem) + forms[i];
        }
        return forms;
    }

    String[] subjunctive(String stem) {
        String[] forms = subjunctive.split(",");
        for (int i = 0; i < forms.length; i++) {
            forms[i] = stem + forms[i];
        }
        return forms;
    }
}
