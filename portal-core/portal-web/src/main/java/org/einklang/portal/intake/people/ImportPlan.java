package org.einklang.portal.intake.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.einklang.api.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, line by line, without doing it: who is new, who changes, who stays as they are, and what is
 * wrong with the others. A person is known by the mail address. An empty cell takes nothing away.
 */
public final class ImportPlan {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}");
    private static final int LONGEST = 200;
    private static final int LONGEST_PHONE = 60;
    private static final int LONGEST_MAIL = 254;

    private final KnownPeople known;
    private final @Nullable Long partnerOfAll;
    private final Map<String, Integer> mails = new HashMap<>();
    private final Map<String, Integer> leads = new HashMap<>();
    private final Set<String> newUnits = new HashSet<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    /** What becomes of a line. */
    public enum Outcome {
        /** A person is taken in. */
        NEW,
        /** A person's entry changes. */
        CHANGED,
        /** Everything is known already. */
        SAME,
        /** Something is wrong. */
        FAULTY
    }

    /**
     * Something wrong with a line.
     *
     * @param column where
     * @param key text that says what to do
     * @param argument what stands in it for {@code {0}}
     */
    public record Fault(PersonColumn column, String key, String argument) {}

    /**
     * A line and what becomes of it.
     *
     * @param line as it is meant
     * @param outcome what becomes of it
     * @param faults what is wrong
     * @param partner number of the partner, 0 if it is not known
     * @param person number of the person who is known already, 0 for a new one
     */
    record Verdict(PersonLine line, Outcome outcome, List<Fault> faults, long partner, long person) {}

    /**
     * A plan against what is known.
     *
     * @param partnerOfAll the partner of lines that name none
     */
    ImportPlan(KnownPeople known, @Nullable Long partnerOfAll) {
        this.known = known;
        this.partnerOfAll = partnerOfAll;
    }

    /** Judges the next line. */
    void add(PersonLine line) {
        List<Fault> faults = new ArrayList<>();
        requireText(line, faults);
        long partner = partner(line, faults);
        requireUnit(line, partner, faults);
        long person = person(line, partner, faults);
        Outcome outcome = outcome(line, faults, person);
        verdicts.add(new Verdict(line, outcome, faults, partner, person));
        if (faults.isEmpty() && !line.unit().isEmpty()) {
            addUnit(partner, line.parentUnit());
            addUnit(partner, line.unit());
        }
    }

    private void requireText(PersonLine line, List<Fault> faults) {
        if (line.name().isEmpty()) {
            faults.add(new Fault(PersonColumn.NAME, "people.import.fault.name_missing", ""));
        }
        requireShort(PersonColumn.NAME, line.name(), LONGEST, faults);
        requireShort(PersonColumn.FUNCTION, line.function(), LONGEST, faults);
        requireShort(PersonColumn.UNIT, line.unit(), LONGEST, faults);
        requireShort(PersonColumn.PARENT_UNIT, line.parentUnit(), LONGEST, faults);
        requireShort(PersonColumn.PHONE, line.phone(), LONGEST_PHONE, faults);
        requireShort(PersonColumn.MAIL, line.mail(), LONGEST_MAIL, faults);
        if (line.mail().isEmpty()) {
            faults.add(new Fault(PersonColumn.MAIL, "people.import.fault.mail_missing", ""));
        } else if (!MAIL.matcher(line.mail()).matches()) {
            faults.add(new Fault(PersonColumn.MAIL, "people.import.fault.mail_form", line.mail()));
        } else {
            Integer before = mails.putIfAbsent(Folded.of(line.mail()), line.number());
            if (before != null) {
                faults.add(new Fault(PersonColumn.MAIL, "people.import.fault.mail_twice", String.valueOf(before)));
            }
        }
    }

    private static void requireShort(PersonColumn column, String text, int most, List<Fault> faults) {
        if (text.length() > most) {
            faults.add(new Fault(column, "people.import.fault.too_long", String.valueOf(most)));
        }
    }

    private long partner(PersonLine line, List<Fault> faults) {
        if (line.partner().isEmpty()) {
            if (partnerOfAll == null) {
                faults.add(
                        new Fault(PersonColumn.PARTNER, "people.import.fault.partner_missing", known.partnerNames()));
                return 0;
            }
            return partnerOfAll;
        }
        Long partner = known.partner(line.partner());
        if (partner == null) {
            faults.add(new Fault(PersonColumn.PARTNER, "people.import.fault.partner_unknown", known.partnerNames()));
            return 0;
        }
        return partner;
    }

    private void requireUnit(PersonLine line, long partner, List<Fault> faults) {
        if (line.unit().isEmpty() && !line.parentUnit().isEmpty()) {
            faults.add(new Fault(PersonColumn.UNIT, "people.import.fault.unit_missing", line.parentUnit()));
        }
        if (!line.unit().isEmpty() && Folded.of(line.unit()).equals(Folded.of(line.parentUnit()))) {
            faults.add(new Fault(PersonColumn.PARENT_UNIT, "people.import.fault.unit_below_itself", line.unit()));
        }
        if (!line.saysWhetherItLeads()) {
            faults.add(new Fault(PersonColumn.LEAD, "people.import.fault.lead_form", line.lead()));
        } else if (line.leads() && line.unit().isEmpty()) {
            faults.add(new Fault(PersonColumn.LEAD, "people.import.fault.lead_of_nothing", ""));
        } else if (line.leads()) {
            Integer before = leads.putIfAbsent(KnownPeople.unitKey(partner, line.unit()), line.number());
            if (before != null) {
                faults.add(new Fault(PersonColumn.LEAD, "people.import.fault.lead_twice", String.valueOf(before)));
            }
        }
        for (String name : List.of(line.unit(), line.parentUnit())) {
            if (!name.isEmpty() && known.units(partner, name) > 1) {
                faults.add(new Fault(PersonColumn.UNIT, "people.import.fault.unit_ambiguous", name));
            }
        }
    }

    private long person(PersonLine line, long partner, List<Fault> faults) {
        List<KnownPeople.Somebody> found = known.people(line.mail());
        if (line.mail().isEmpty() || found.isEmpty()) {
            return 0;
        }
        if (found.size() > 1) {
            faults.add(new Fault(PersonColumn.MAIL, "people.import.fault.mail_ambiguous", line.mail()));
        } else if (found.get(0).gone()) {
            faults.add(new Fault(
                    PersonColumn.MAIL,
                    "people.import.fault.has_left",
                    found.get(0).name()));
        } else if (partner != 0 && found.get(0).partner() != partner) {
            faults.add(new Fault(
                    PersonColumn.PARTNER,
                    "people.import.fault.other_partner",
                    found.get(0).name()));
        }
        return found.get(0).id();
    }

    private Outcome outcome(PersonLine line, List<Fault> faults, long person) {
        if (!faults.isEmpty()) {
            return Outcome.FAULTY;
        }
        return person == 0 ? Outcome.NEW : known.knows(person, line) ? Outcome.SAME : Outcome.CHANGED;
    }

    private void addUnit(long partner, String name) {
        if (!name.isEmpty() && known.units(partner, name) == 0) {
            newUnits.add(KnownPeople.unitKey(partner, name));
        }
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    /** How many units have to be added first. */
    int newUnits() {
        return newUnits.size();
    }

    /** How many lines end like this. */
    Map<Outcome, Long> counts() {
        return verdicts.stream().collect(Collectors.groupingBy(Verdict::outcome, Collectors.counting()));
    }
}
