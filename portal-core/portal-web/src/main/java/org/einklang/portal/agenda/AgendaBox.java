package org.einklang.portal.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaKeeper;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.Items;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** What {@code <e:agenda>} shows and does on the page of a thing. */
@Named
@RequestScoped
public class AgendaBox {

    @Inject
    private AgendaWishes wishes;

    @Inject
    private Items items;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<AgendaKeeper> keepers;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private final Map<ItemRef, List<WishLine>> lines = new HashMap<>();
    private @Nullable List<BodyCard> bodies;
    private @Nullable Long body;
    private @Nullable ItemRef thing;
    private String reason = "";

    /**
     * A wish in words.
     *
     * @param number names it
     * @param title whose agenda, and where it stands
     * @param asked who had the wish, and why
     * @param reply why it was declined; else empty
     * @param links the meeting and the resolution, as far as they may be seen
     * @param mine whether the person who looks can take it back
     */
    public record WishLine(long number, String title, String asked, String reply, List<ItemCard> links, boolean mine) {}

    /** Whether there is anything to show or to do; without a module that keeps agendas nothing can be wished. @param asking whether it can be wished here */
    public boolean isShown(ItemRef item, boolean asking) {
        thing = item;
        return !lines(item).isEmpty() || asking && !getBodies().isEmpty();
    }

    /** What is wished about the thing, the latest first. */
    public List<WishLine> lines(ItemRef item) {
        return lines.computeIfAbsent(item, this::read);
    }

    private List<WishLine> read(ItemRef item) {
        List<RequestCard> cards = wishes.about(address.cooperation().id(), item);
        if (cards.isEmpty()) {
            return List.of();
        }
        Map<BodyId, BodyCard> named = directory.bodies(
                cards.stream().map(card -> card.request().body()).toList());
        Map<PersonId, PersonCard> people =
                directory.people(cards.stream().map(RequestCard::by).toList());
        Map<ItemRef, ItemCard> things = items.cards(cards.stream()
                .flatMap(card -> Stream.of(card.meeting(), card.resolution()))
                .filter(Objects::nonNull)
                .toList());
        return cards.stream().map(card -> line(card, named, people, things)).toList();
    }

    private WishLine line(
            RequestCard card,
            Map<BodyId, BodyCard> named,
            Map<PersonId, PersonCard> people,
            Map<ItemRef, ItemCard> things) {
        BodyCard of = Objects.requireNonNull(named.get(card.request().body()));
        PersonCard by = people.get(card.by());
        String who = by == null ? texts.get("agendas.somebody") : by.name();
        String standing =
                card.outcome() == null ? "agendas.standing." + card.standing() : "agendas.outcome." + card.outcome();
        return new WishLine(
                card.number(),
                texts.get(standing, of.name()),
                card.request().reason().isEmpty()
                        ? who
                        : texts.get("agendas.because", who, card.request().reason()),
                card.reply(),
                Stream.of(card.meeting(), card.resolution())
                        .filter(Objects::nonNull)
                        .flatMap(ref -> Stream.ofNullable(things.get(ref)))
                        .toList(),
                card.standing() == RequestStanding.WAITING && card.by().equals(access.me()));
    }

    /** The bodies onto whose agenda the person who looks may wish the thing, if a module keeps it; no body onto its own. */
    public List<BodyCard> getBodies() {
        List<BodyCard> known = bodies;
        if (known == null) {
            known = wishes.bodies(address.cooperation().id()).stream()
                    .filter(one -> keepers.stream().anyMatch(keeper -> keeper.keeps(one)))
                    .filter(one -> !AgendaWishes.isItself(one.id(), thing))
                    .toList();
            bodies = known;
        }
        return known;
    }

    /** Wishes the thing onto the agenda of the chosen body. */
    public void ask(ItemRef item) {
        wishes.ask(address.cooperation().id(), new BodyId(getBody()), item, reason);
        navigation.stay("agendas.is_asked");
    }

    /** Takes a wish back. */
    public void withdraw(long number) {
        wishes.withdraw(address.cooperation().id(), number);
        navigation.stay("agendas.is_withdrawn");
    }

    /** The chosen body; to begin with the one whose page this is, the one that has appointed it, or the first. */
    public long getBody() {
        Long chosen = body;
        return chosen != null
                ? chosen
                : getBodies().stream()
                        .filter(one -> one.key().equals(key()))
                        .findFirst()
                        .or(() ->
                                getBodies().stream().filter(this::hasAppointed).findFirst())
                        .or(() -> getBodies().stream().findFirst())
                        .map(one -> one.id().value())
                        .orElse(0L);
    }

    /** Whether this body has appointed the thing. */
    private boolean hasAppointed(BodyCard one) {
        return AgendaWishes.body(thing)
                .flatMap(directory::appointing)
                .filter(one::equals)
                .isPresent();
    }

    private String key() {
        try {
            return address.part("body");
        } catch (IllegalArgumentException otherPage) {
            return "";
        }
    }

    public void setBody(long body) {
        this.body = body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
