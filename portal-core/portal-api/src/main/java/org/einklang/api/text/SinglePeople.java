package org.einklang.api.text;

import java.util.regex.Pattern;

/**
 * How German, and some English, speaks of one person, of a day of birth and of somebody's health; patterns for
 * {@link ClientData}. What is said of groups, of projects and of the law must not fit.
 */
final class SinglePeople {

    private static final String MONTH =
            "(?:Jan(?:uar|uary)?|Feb(?:ruar|ruary)?|M(?:är|aer|ar)z|March|Apr(?:il)?|Mai|May|Jun[ie]|Jul[iy]|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|O[kc]t(?:ober)?|Nov(?:ember)?|De[zc](?:ember)?)\\.?";

    private static final String DAY = "(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2}(?!\\d))|\\d{1,2}\\.?\\s?"
            + MONTH + "\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}/\\d{1,2}/\\d{4})";

    private static final String LONG_DAY =
            "(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?%1$s|\\d{1,2}\\.\\s?" + MONTH + "\\s%1$s|%1$s-\\d{2}-\\d{2}(?!\\d))";

    private static final String NAME = "(?:Dr\\.\\s)?\\p{Lu}[\\p{L}'’-]*\\.?(?:\\s\\p{Lu}[\\p{L}'’-]*\\.?)?";

    private static final String ROLE =
            "(?:Kund(?:en?|in)|Klient(?:en|in)?|Bewerber(?:s|in)?|Leistungsberechtigte[rn]?|Leistungsbezieher(?:in)?"
                    + "|Teilnehmer(?:s|in)?|Jugendliche[rn]?|Schüler(?:s|in)?|Auszubildende[rn]?|Mutter|Vater|Sohn|Tochter"
                    + "|Kind|Mann|Ehemann|Ehefrau|Lebensgefährtin?)";

    private static final String ADDRESSED = "(?:Herrn?|Hr\\.|Frau|Fr\\.)";

    /** A word that begins a name and not that of an office, a body or an occasion. */
    private static final String NAME_WORD =
            "(?!(?:\\p{L}{3,})?(?i:ung|heit|keit|schaft|tion|messe|gruppe|vertrag|gesetz|ordnung|tal|plan|amt|agentur|center|tag"
                    + "|linie|erlass|runde|tisch|konferenz|bericht|jahr|kreis|stadt|netzwerk|forum|projekt|abend|treffen"
                    + "|beirat|fassung|stand|haus|stelle|schule|verein|programm|kodex|buch)(?!\\p{L}))"
                    + "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

    private static final String SOMEBODY = "(?:(?<!\\p{L})(?:(?:" + ADDRESSED + "|" + ROLE + ")\\s+" + NAME
            + "|(?:[Dd](?:er|ie|as)|[Ee]ine?|[Uu]nsere?|[Ii]hre?|[MmSs]eine?|[Dd]essen|[Dd]eren)\\s" + ROLE
            + "(?:\\s(?:von\\s)?"
            + ADDRESSED + "\\s" + NAME + ")?|(?!(?:Der|Die|Das|Ein|Eine|Im|Am|Beim)\\s)" + NAME_WORD + "\\s" + NAME_WORD
            + ")|(?<=^|[.!?]\\s)(?:Er|Sie|Es))";

    private static final String ILLNESS =
            "(?:Depression(?:en)?|Burn-?out|Krebs|Brustkrebs|Leukämie|HIV|Aids|Epilepsie|Psychose|Schizophrenie|Angststörung"
                    + "|Panikattacken|Essstörung|Magersucht|Alkoholproblem|Alkoholabhängigkeit|Drogenproblem"
                    + "|Suchterkrankung|Sucht|Spielsucht|ADHS|Autismus|Diabetes|Multiple\\sSklerose|MS|Bandscheibenvorfall"
                    + "|Herzinfarkt|Schlaganfall|Hepatitis|Behinderung|Schwerbehinderung|Suizidversuch|Fehlgeburt"
                    + "|(?:GdB|Pflegegrad)\\s(?:von\\s)?\\d{1,3})";

    /** Words that may stand between a person and an illness, none of which says that something else is spoken of. */
    private static final String FILLER = "(?:\\s(?:(?:an|mit|wegen)\\s(?:eine[rm]\\s)?(?:\\p{Ll}+\\s)?" + ILLNESS
            + "|im|Monat|Jahr|seit|lange?[mn]?|Jahren"
            + "|Monaten|Wochen|kurzem|20\\d\\d|\\d{1,2}\\.?|zwei|drei|vier|fünf|sechs|acht|zehn|an|unter|in|am|eine[rnm]?"
            + "|ein|der|die"
            + "|schwere[nrms]?|schwer|mittelgradige[nrs]?|chronische[nrs]?|chronisch|akute[nrs]?|leichte[nrs]?"
            + "|starke[nrs]?|stark|sehr|laut|Attest|Gutachten|wieder|noch|immer|derzeit|aktuell|vermutlich|wohl"
            + "|angeblich|auch|leider|inzwischen|jetzt|nicht|mehr|trockene[rn]?|vom|Arzt|bis|auf|weiteres|und|von"
            + "|erneut|gerade|bereits|psychotherapeutischer|stationärer|ambulanter|ärztlicher)){0,6}";

    private static final String STATE =
            "(?:psychisch\\skrank|suchtkrank|alkoholkrank|krebskrank|chronisch\\skrank|schwer\\skrank|krank(?:geschrieben)?"
                    + "|erkrankt|depressiv|alkoholabhängig|drogenabhängig|spielsüchtig|suizidal|suizidgefährdet|schwanger"
                    + "|arbeitsunfähig|erwerbsunfähig|schwerbehindert|pflegebedürftig|dement|autistisch|HIV-positiv|(?:Therapie|Behandlung|Entzug"
                    + "|Reha|Psychiatrie|Entgiftung)(?!\\s(?:des|der|von|dieser|eine[rs])\\b)|Alkoholikerin?|Alkoholiker|trocken)";

    private SinglePeople() {}

    /** A day that is said to be one of birth. */
    static Pattern birth() {
        return Pattern.compile(
                "(?iu)(?:\\bgeb\\.?(?:-?\\s?Datum)?|\\bgeboren(?:\\s+am)?|\\bGeburtsdatum|\\bGeburtstag|\\bborn(?:\\son)?"
                        + "|\\bdate\\sof\\sbirth|\\bDOB)[:,\\s]*(?:ist\\s|war\\s)?(?:der\\s|am\\s)?" + DAY);
    }

    /** Somebody with a day right behind the name. */
    static Pattern nameWithDay() {
        return Pattern.compile("(?<!\\p{L})(?:" + ADDRESSED + "|" + ROLE + ")\\s+" + NAME
                + "(?:\\s*[,(*]+\\s*|\\s+)(?:\\*\\s?)?" + LONG_DAY.formatted("(?:19\\d{2}|20[01]\\d)"));
    }

    /** A name without anything before it, and a day: with a star any, else one on which people of working age were born. */
    static Pattern plainNameWithDay() {
        return Pattern.compile("(?<!\\p{L})" + NAME_WORD + ",?\\s" + NAME_WORD + "(?:\\s*\\*\\s?" + DAY
                + "|\\s*[,(]\\s*" + LONG_DAY.formatted("(?:19[3-9]\\d|200[0-9])") + ")");
    }

    /** One person and an illness, a treatment, a pregnancy; or a diagnosis by its code. */
    static Pattern health() {
        return Pattern.compile(SOMEBODY + "\\s(?:(?:hat(?:te)?|leidet|litt|bekam)" + FILLER + "\\s" + ILLNESS
                + "|(?:leidet|litt)(?:\\sseit\\s\\p{L}+)?(?:\\s\\p{L}+)?\\s(?:an|unter)\\s(?:\\p{Ll}+\\s){0,2}\\p{Lu}\\p{L}+"
                + "|(?:ist|war|wurde|bleibt|gilt\\sals|befindet\\ssich|macht|geht)" + FILLER + "\\s" + STATE
                + ")(?![\\p{L}-])"
                + "|\\b(?:Diagnosen?|ICD(?:-?10)?)\\s*:?\\s*[A-Z]\\d{2}(?:\\.\\d{1,2})?(?![\\p{L}\\d])");
    }

    /** The number of a file on one person; those of courts, tenders and resolutions are others. */
    static Pattern file() {
        return Pattern.compile("(?iu)(?<!Vergabe-|Beschluss-|Gerichts-)\\b(?:Fall(?:nummer|[- ]?Nr\\.?|akte)"
                + "|(?:Leistungs|Kunden|Klienten|Hilfe|Jugendamts|Vermittlungs)akten?(?:zeichen)?|Aktenzeichen|Az(?:\\.|:|(?=\\s\\d))|Vorgangsnummer"
                + "|BG[- ]?(?:Nr\\.?|Nummer)|Kunden(?:nummer|[- ]?Nr\\.))"
                + "\\s*(?:ist\\s|lautet\\s|Nr\\.?\\s?)?:?\\s*(?=(?:\\p{L}{1,5}[-/. ]?)?\\d[\\d.]*(?:[-/]|\\d{4}))"
                + "(?:[\\p{L}]{1,5}[-/. ]?)?\\d[\\d./-]{2,}(?:[-/ ]?(?-i:\\p{Lu}{1,3})(?![\\p{L}]))?(?:[-/]\\d+)*");
    }
}
