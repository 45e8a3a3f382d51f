package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.Terms;
import org.einklang.portal.demo.HostDemo;
import org.jspecify.annotations.Nullable;

/**
 * Contacts of three partners for all fields of action but one: for family and work the agency has named nobody. Most are
 * current, some are due, some overdue, counted from the day on which the demo starts.
 */
@ApplicationScoped
class ContactsDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Terms terms;

    @Inject
    private NumberSequences numbers;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void plant(DemoWorld world) {
        Map<String, TermId> known = terms.all(world.cooperation(), world.today()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(TermCard::key, TermCard::id));
        Map<String, Contact> offices = new HashMap<>();
        int number = 0;
        for (DemoContacts.Line line : DemoContacts.ALL) {
            Contact contact = contact(world, line, known, ++number, null);
            entities.persist(contact);
            offices.put(line.name(), contact);
        }
        number = 0;
        for (DemoContacts.Line line : DemoContacts.ALL) {
            number++;
            if (!line.deputy().isEmpty()) {
                Long deputy = Objects.requireNonNull(offices.get(line.deputy())).id();
                Objects.requireNonNull(offices.get(line.name())).describe(entry(world, line, known, number, deputy));
            }
        }
    }

    private Contact contact(
            DemoWorld world, DemoContacts.Line line, Map<String, TermId> known, int number, @Nullable Long deputy) {
        LocalDate confirmed = world.today().minusMonths(line.months()).minusDays(number % 5L);
        return new Contact(
                world.cooperation(),
                String.valueOf(
                        numbers.draw("core.contact." + world.cooperation().value())),
                entry(world, line, known, number, deputy),
                world.person(line.keeper()),
                confirmed);
    }

    private ContactEntry entry(
            DemoWorld world, DemoContacts.Line line, Map<String, TermId> known, int number, @Nullable Long deputy) {
        PersonId keeper = world.person(line.keeper());
        boolean person = line.name().startsWith("@");
        Set<TermId> chosen = Arrays.stream(line.terms().split(" +"))
                .map(key -> Objects.requireNonNull(known.get(key), key))
                .collect(Collectors.toSet());
        return new ContactEntry(
                new Holder(
                        directory.person(keeper).partner(),
                        person ? world.person(line.name().substring(1)) : null,
                        person ? "" : line.name(),
                        line.function()),
                line.remit(),
                chosen,
                new Reach(
                        "06000 100-" + (200 + number),
                        "",
                        line.mailbox().isEmpty() ? "" : line.mailbox() + "@lindental.example",
                        number % 3 == 0 ? "Montags bis donnerstags 9 bis 15 Uhr, freitags bis 12 Uhr" : ""),
                deputy,
                null,
                number);
    }
}
