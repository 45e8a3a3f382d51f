package org.einklang.meetings.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutesPage;
import org.einklang.meetings.planning.Meeting;

/** On the page of approved minutes: with whom they are shared; chair and secretary choose. */
@Named
@RequestScoped
public class SharingView {

    @Inject
    private MinutesPage page;

    @Inject
    private MinutesSharing sharing;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    private List<BodyCard> bodies = List.of();
    private Map<PartnerId, String> partners = Map.of();
    private Long[] chosenBodies = {};
    private Long[] chosenPartners = {};
    private Long[] storedBodies = {};
    private Long[] storedPartners = {};
    private String seenBodies = "";
    private String seenPartners = "";

    /** Reads nothing before the minutes are approved. */
    @PostConstruct
    void load() {
        if (!page.isFrozen()) {
            return;
        }
        Meeting meeting = page.getMeeting();
        bodies = directory.bodies(meeting.getCooperation()).stream()
                .filter(one -> !one.id().equals(meeting.body()))
                .toList();
        partners = directory.partnersOf(meeting.getCooperation());
        Map<Boolean, List<SharedMinutes>> with = sharing.with(meeting);
        chosenBodies = with.getOrDefault(true, List.of()).stream()
                .map(one -> Objects.requireNonNull(one.body()).value())
                .toArray(Long[]::new);
        chosenPartners = with.getOrDefault(false, List.of()).stream()
                .map(one -> Objects.requireNonNull(one.partner()).value())
                .toArray(Long[]::new);
        storedBodies = chosenBodies.clone();
        storedPartners = chosenPartners.clone();
        seenBodies = numbers(storedBodies);
        seenPartners = numbers(storedPartners);
    }

    /** With those that were ticked, and no longer with those that were unticked; what others did meanwhile stays. */
    public void share() {
        sharing.share(
                page.getMeeting().id(),
                changed(storedBodies, seenBodies, chosenBodies).map(BodyId::new).collect(Collectors.toSet()),
                changed(storedPartners, seenPartners, chosenPartners)
                        .map(PartnerId::new)
                        .collect(Collectors.toSet()));
        navigation.stay("meetings.sharing.done");
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

    /** Whether the person who looks chooses. */
    public boolean isChooser() {
        return page.isFrozen()
                && access.may(MeetingsPermission.PLAN, page.getMeeting().scope());
    }

    /** Names of those who may read them. */
    public List<String> getNames() {
        List<Long> shared = List.of(chosenBodies);
        Stream<String> first =
                bodies.stream().filter(one -> shared.contains(one.id().value())).map(BodyCard::name);
        Stream<String> then = Arrays.stream(chosenPartners)
                .flatMap(one -> Optional.ofNullable(partners.get(new PartnerId(one))).stream());
        return Stream.concat(first, then).toList();
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
