package org.einklang.api.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A thing as the search knows it. A source describes it from the database each time; everything in it must be readable by
 * all who may see the thing.
 *
 * <pre>{@code
 * Findable.of(meeting.ref(), cooperation, meeting.getTitle())
 *         .text(agenda)
 *         .body(meeting.body())
 *         .day(dayOf(meeting.getStarts()))
 *         .seenBy(MeetingsPermission.SEE, meeting.scope());
 * }</pre>
 */
public final class Findable {

    private final ItemRef ref;
    private final CooperationId cooperation;
    private final String title;
    private final List<String> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Set<PersonId> people = new HashSet<>();
    private final Set<ItemRef> dependsOn = new HashSet<>();
    private final List<Sight> sights = new ArrayList<>();
    private String state = "";
    private @Nullable BodyId body;
    private @Nullable LocalDate day;

    private Findable(ItemRef ref, CooperationId cooperation, String title) {
        this.ref = ref;
        this.cooperation = cooperation;
        this.title = title;
    }

    /** A thing of one cooperation; as yet nobody may see it. */
    public static Findable of(ItemRef ref, CooperationId cooperation, String title) {
        return new Findable(ref, cooperation, title);
    }

    /** Says this, too; empty parts are left out. Hits show the place that fits. */
    public Findable text(String... parts) {
        Stream.of(parts).filter(part -> !part.isBlank()).forEach(texts::add);
        return this;
    }

    /** Is found by these words as well; they count like the title and are never shown: another language, an address. */
    public Findable words(String... more) {
        Stream.of(more).filter(word -> !word.isBlank()).forEach(words::add);
        return this;
    }

    /** Belongs to this body; is read anew when the body changes. */
    public Findable body(BodyId of) {
        this.body = of;
        return dependsOn(new ItemRef("core", "body", String.valueOf(of.value())));
    }

    /** These people have to do with it; is read anew when one of them changes. */
    public Findable people(Collection<PersonId> involved) {
        involved.forEach(person -> {
            people.add(person);
            dependsOn.add(new ItemRef("core", "person", String.valueOf(person.value())));
        });
        return this;
    }

    /** Its day in Berlin; what is near today comes first, what is to come before what has been. */
    public Findable day(@Nullable LocalDate when) {
        this.day = when;
        return this;
    }

    /** Key of the text that says how it stands: {@code meetings.meeting.state.INVITED}. */
    public Findable state(String key) {
        this.state = key;
        return this;
    }

    /** Says something that comes from this other thing: is read anew when that changes. */
    public Findable dependsOn(ItemRef other) {
        dependsOn.add(other);
        return this;
    }

    /** Whoever holds this right here may see it; said several times, each of them is enough. */
    public Findable seenBy(Permission permission, Scope scope) {
        sights.add(new Sight(permission, scope));
        return this;
    }

    /** Which thing. */
    public ItemRef ref() {
        return ref;
    }

    /** Where it belongs. */
    public CooperationId cooperation() {
        return cooperation;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What it says. */
    public String text() {
        return String.join(" · ", texts);
    }

    /** By what else it is found. */
    public String words() {
        return words.stream().collect(Collectors.joining(" "));
    }

    /** Who has to do with it. */
    public Set<PersonId> people() {
        return Set.copyOf(people);
    }

    /** What it depends on. */
    public Set<ItemRef> dependsOn() {
        return Set.copyOf(dependsOn);
    }

    /** Who may see it. */
    public List<Sight> sights() {
        return List.copyOf(sights);
    }

    /** How it stands, may be empty. */
    public String state() {
        return state;
    }

    /** The body. */
    public Optional<BodyId> body() {
        return Optional.ofNullable(body);
    }

    /** The day. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}
