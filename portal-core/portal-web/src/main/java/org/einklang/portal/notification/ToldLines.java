package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.ItemCards;

/** Puts what was told into words: names and titles as they are now, and only of what may be seen now. */
@ApplicationScoped
class ToldLines {

    @Inject
    private ItemCards items;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /** The lines by their number, in this language. */
    Map<Long, ToldLine> of(List<Told> all, Locale locale) {
        Map<ItemRef, ItemCard> cards =
                items.resolve(all.stream().map(Told::about).toList()).cards();
        Map<PersonId, PersonCard> people =
                directory.people(all.stream().map(Told::actor).distinct().toList());
        return all.stream()
                .map(told -> line(told, Optional.ofNullable(cards.get(told.about())), people, locale))
                .collect(Collectors.toMap(ToldLine::id, line -> line));
    }

    private ToldLine line(Told told, Optional<ItemCard> card, Map<PersonId, PersonCard> people, Locale locale) {
        String actor = Optional.ofNullable(people.get(told.actor()))
                .map(PersonCard::name)
                .orElseGet(() -> texts.get(locale, "notifications.somebody"));
        String title = card.map(ItemCard::title).orElseGet(() -> texts.get(locale, "notifications.gone"));
        return new ToldLine(
                told.id(),
                texts.get(locale, told.textKey(), actor, title),
                card.map(ItemCard::address).orElse(""),
                told.moment(),
                told.unread());
    }
}
