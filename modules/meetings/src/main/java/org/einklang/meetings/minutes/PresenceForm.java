package org.einklang.meetings.minutes;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.PersonId;

/** Who was there, or was not for an item, as somebody ticks it while somebody else may do so, too. */
public class PresenceForm {

    private final String stored;
    private Long[] present;
    private String seen;

    /** @param people those who are ticked, as is stored */
    static PresenceForm of(Collection<PersonId> people) {
        return new PresenceForm(people.stream().map(PersonId::value).toArray(Long[]::new));
    }

    /** @param present numbers of those who are ticked, as is stored */
    PresenceForm(Long[] present) {
        this.present = present;
        this.stored = text(present);
        this.seen = stored;
    }

    /** What is stored, whatever was ticked. */
    String stored() {
        return stored;
    }

    /** What was ticked. */
    String typed() {
        return text(present);
    }

    /** Whether somebody else has ticked since the writer began. */
    boolean isOvertaken() {
        return !seen.equals(stored);
    }

    /** What both have ticked; the writer has now seen it. */
    void merge(String both) {
        present = Stream.of(both.split(","))
                .filter(one -> !one.isBlank())
                .map(one -> Long.valueOf(one.strip()))
                .toArray(Long[]::new);
        seen = stored;
    }

    /** What is ticked while somebody still does so, as it comes from the page; what is no number was not ticked there. */
    void tick(List<String> values) {
        present = values.stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toArray(Long[]::new);
    }

    /** Those who are ticked. */
    Set<PersonId> people() {
        return Arrays.stream(present).map(PersonId::new).collect(Collectors.toSet());
    }

    private static String text(Long[] people) {
        return Arrays.stream(people).sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    public Long[] getPresent() {
        return present.clone();
    }

    public void setPresent(Long[] present) {
        this.present = present.clone();
    }

    /** What the writer had before them; travels with the form. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
