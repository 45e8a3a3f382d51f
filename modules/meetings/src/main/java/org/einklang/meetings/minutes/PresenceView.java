package org.einklang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** On the page of minutes: what follows from who is ticked as present, and who was not there for an item. */
@Named
@RequestScoped
public class PresenceView {

    @Inject
    private MinutesPage page;

    @Inject
    private Assemblies assemblies;

    @Inject
    private AssemblyWords words;

    private @Nullable Assembly seats;
    private @Nullable List<AssemblyWords.Line> lines;

    /** Whether quorum, parity and levels are met by those who are ticked: a sentence each. */
    public List<AssemblyWords.Line> getLines() {
        if (lines == null) {
            lines = words.of(now());
        }
        return lines;
    }

    /** Whether the body can decide on an item for which somebody is missing; null if nobody is, or there is no quorum to reach. */
    public AssemblyWords.@Nullable Line atItem(MinutedItem row) {
        Set<PersonId> away = new HashSet<>(row.absence().people());
        away.retainAll(page.getPresence().people());
        return away.isEmpty() || !now().asksForQuorum() ? null : words.atItem(now().without(away));
    }

    /** Those of whom one may say that they were not there for the item: who is ticked as present, and of whom it was said. */
    public List<PersonCard> candidates(MinutedItem row) {
        Set<PersonId> all = new HashSet<>(page.getPresence().people());
        all.addAll(row.absence().people());
        return page.getInvited().stream().filter(one -> all.contains(one.id())).toList();
    }

    /** Names of those who were at the meeting, but not there for the item; empty if all were. */
    public String absent(MinutedItem row) {
        Set<PersonId> away = row.absence().people();
        return page.getAttendees().stream()
                .filter(one -> away.contains(one.id()))
                .map(PersonCard::name)
                .collect(Collectors.joining(", "));
    }

    private Assembly now() {
        if (seats == null) {
            seats = assemblies.of(page.getMeeting(), page.getPresence().people());
        }
        return seats.with(page.getPresence().people());
    }
}
