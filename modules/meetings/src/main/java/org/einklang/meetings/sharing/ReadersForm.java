package org.einklang.meetings.sharing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;

/** The bodies and partners from whom somebody ticks who reads; what others have ticked since the page was shown stays. */
public class ReadersForm {

    private final List<BodyCard> bodies;
    private final Map<PartnerId, String> partners;
    private final Long[] storedBodies;
    private final Long[] storedPartners;
    private Long[] chosenBodies;
    private Long[] chosenPartners;
    private String seenBodies;
    private String seenPartners;

    /** @param readers who is ticked now */
    ReadersForm(List<BodyCard> bodies, Map<PartnerId, String> partners, Collection<MinutesReader> readers) {
        this.bodies = bodies;
        this.partners = partners;
        storedBodies = readers.stream()
                .flatMap(one -> one.body().map(BodyId::value).stream())
                .toArray(Long[]::new);
        storedPartners = readers.stream()
                .flatMap(one -> one.partner().map(PartnerId::value).stream())
                .toArray(Long[]::new);
        chosenBodies = storedBodies.clone();
        chosenPartners = storedPartners.clone();
        seenBodies = numbers(storedBodies);
        seenPartners = numbers(storedPartners);
    }

    /** Bodies that were ticked, and no longer those that were unticked; what others did meanwhile stays. */
    Set<BodyId> wantedBodies() {
        return changed(storedBodies, seenBodies, chosenBodies).map(BodyId::new).collect(Collectors.toSet());
    }

    /** The same of partners. */
    Set<PartnerId> wantedPartners() {
        return changed(storedPartners, seenPartners, chosenPartners)
                .map(PartnerId::new)
                .collect(Collectors.toSet());
    }

    private static Stream<Long> changed(Long[] stored, String seen, Long[] chosen) {
        Set<Long> before = Arrays.stream(seen.split(","))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        Set<Long> now = new HashSet<>(Arrays.asList(chosen));
        Stream<Long> kept = Arrays.stream(stored).filter(one -> now.contains(one) || !before.contains(one));
        return Stream.concat(kept, now.stream().filter(one -> !before.contains(one)))
                .distinct();
    }

    private static String numbers(Long[] all) {
        return Arrays.stream(all).map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Names of those who read. */
    public List<String> getNames() {
        List<Long> shared = List.of(storedBodies);
        Stream<String> first =
                bodies.stream().filter(one -> shared.contains(one.id().value())).map(BodyCard::name);
        Stream<String> then = Arrays.stream(storedPartners)
                .flatMap(one -> Optional.ofNullable(partners.get(new PartnerId(one))).stream());
        return Stream.concat(first, then).toList();
    }

    /** The bodies that were ticked when the page was shown. */
    public String getSeenBodies() {
        return seenBodies;
    }

    public void setSeenBodies(String seenBodies) {
        this.seenBodies = seenBodies;
    }

    /** The partners that were ticked when the page was shown. */
    public String getSeenPartners() {
        return seenPartners;
    }

    public void setSeenPartners(String seenPartners) {
        this.seenPartners = seenPartners;
    }

    /** The other bodies of the cooperation. */
    public List<BodyCard> getBodies() {
        return bodies;
    }

    /** The partners of the cooperation. */
    public List<Map.Entry<PartnerId, String>> getPartners() {
        return List.copyOf(partners.entrySet());
    }

    public Long[] getChosenBodies() {
        return chosenBodies.clone();
    }

    public void setChosenBodies(Long[] chosenBodies) {
        this.chosenBodies = chosenBodies.clone();
    }

    public Long[] getChosenPartners() {
        return chosenPartners.clone();
    }

    public void setChosenPartners(Long[] chosenPartners) {
        this.chosenPartners = chosenPartners.clone();
    }
}
