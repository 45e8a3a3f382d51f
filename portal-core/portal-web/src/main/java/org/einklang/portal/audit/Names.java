package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;

/** What things are called today: one statement for each kind of thing on a page, however many there are. */
@ApplicationScoped
public class Names {

    private static final System.Logger LOG = System.getLogger(Names.class.getName());
    private static final String HOST = "core";

    /** Kinds of things of the host that whoever reads the log sees if they are there. */
    private static final Set<String> OPEN =
            Set.of("person", "body", "cooperation", "partner", "unit", "contact", "term", "matter");

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    @Any
    private Instance<ItemResolver> resolvers;

    /** The names of all these; what no longer exists, or not for the person who looks, gets words that say so. */
    public Map<ItemRef, String> of(Collection<ItemRef> refs) {
        Map<String, List<ItemRef>> kinds =
                refs.stream().distinct().collect(Collectors.groupingBy(ref -> ref.module() + "/" + ref.type()));
        Map<ItemRef, String> names = new HashMap<>();
        kinds.forEach((kind, things) -> fill(kind, things, names::put));
        for (ItemRef ref : refs) {
            names.computeIfAbsent(ref, this::missing);
        }
        return names;
    }

    private void fill(String kind, List<ItemRef> things, BiConsumer<ItemRef, String> names) {
        switch (kind) {
            case "core/person" ->
                named(things, directory.people(ids(things, PersonId::new)), PersonId::new, PersonCard::name, names);
            case "core/body" ->
                named(things, directory.bodies(ids(things, BodyId::new)), BodyId::new, BodyCard::name, names);
            case "core/cooperation" -> stored("Cooperation e", "e.name", things, names);
            case "core/partner" -> stored("Partner e", "e.name", things, names);
            case "core/unit" -> stored("Unit e", "e.name", things, names);
            case "core/contact" ->
                stored(
                        "Contact e left join Person p on p.id = e.personId",
                        "concat(coalesce(p.name, e.office), ', ', e.function)",
                        things,
                        names);
            case "core/term" -> stored("Term e", "e.shortKey", things, names);
            case "core/matter" ->
                things.forEach(thing -> names.accept(thing, texts.get("bodies.matter." + thing.id())));
            case "core/audit" -> all(things, "audit.title", names);
            case "core/accounts" -> all(things, "login.seen.accounts", names);
            case "core/people" -> all(things, "login.seen.people", names);
            case "core/contacts" -> all(things, "login.seen.contacts", names);
            case "core/access" -> all(things, "audit.access.title", names);
            default -> resolved(things, names);
        }
    }

    private void all(List<ItemRef> things, String key, BiConsumer<ItemRef, String> names) {
        things.forEach(thing -> names.accept(thing, texts.get(key)));
    }

    private static <I, C> void named(
            List<ItemRef> things,
            Map<I, C> cards,
            Function<Long, I> id,
            Function<C, String> name,
            BiConsumer<ItemRef, String> names) {
        for (ItemRef thing : things) {
            C card = cards.get(id.apply(number(thing)));
            if (card != null) {
                names.accept(thing, name.apply(card));
            }
        }
    }

    private void stored(String entity, String name, List<ItemRef> things, BiConsumer<ItemRef, String> names) {
        Map<Long, String> found = entities.createQuery(
                        "select e.id, " + name + " from " + entity + " where e.id in :ids", Object[].class)
                .setParameter("ids", ids(things, id -> id))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
        named(things, found, id -> id, word -> word, names);
    }

    private void resolved(List<ItemRef> things, BiConsumer<ItemRef, String> names) {
        for (ItemResolver resolver : resolvers) {
            if (resolver.module().equals(things.get(0).module())) {
                try {
                    Map<ItemRef, ItemCard> cards = resolver.resolve(things);
                    cards.forEach((ref, card) -> names.accept(ref, card.title()));
                } catch (RuntimeException e) {
                    LOG.log(System.Logger.Level.WARNING, "the titles of " + resolver.module() + " are left out", e);
                }
            }
        }
    }

    private String missing(ItemRef ref) {
        return texts.get(
                ref.module().equals(HOST) && OPEN.contains(ref.type()) ? "audit.gone" : "audit.gone_or_hidden");
    }

    private static <I> List<I> ids(List<ItemRef> things, Function<Long, I> id) {
        return things.stream().map(thing -> id.apply(number(thing))).toList();
    }

    private static long number(ItemRef thing) {
        return thing.id().matches("[0-9]{1,18}") ? Long.parseLong(thing.id()) : -1;
    }
}
