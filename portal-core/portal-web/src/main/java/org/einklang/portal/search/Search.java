package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.text.Folded;
import org.einklang.portal.contact.ContactSearch;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.PeopleReading;
import org.einklang.portal.directory.PersonRow;

/** Finds people, bodies and contacts of one cooperation, only for its members. */
@ApplicationScoped
public class Search {

    /** How many of a kind are shown. */
    static final int MOST = 20;

    @Inject
    private Access access;

    @Inject
    private DirectoryReading directory;

    @Inject
    private PeopleReading people;

    @Inject
    private ContactSearch contacts;

    /** What contains each of the words, in any order; people first by name. With a limited view only one's own bodies. */
    public Found find(CooperationId cooperation, String text) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        List<String> words = Folded.words(text);
        if (words.isEmpty()) {
            return Found.NOTHING;
        }
        List<BodyCard> bodies = directory.bodies(cooperation).stream()
                .filter(body -> words.stream().allMatch(Folded.of(body.name())::contains))
                .toList();
        List<BodyCard> first = bodies.stream().limit(MOST).toList();
        if (!access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation))) {
            return new Found(List.of(), 0, first, bodies.size(), List.of(), 0);
        }
        TableQuery query = TableQuery.of(Map.of("text", text));
        List<Partner> partners = directory.partners(cooperation);
        TableReading<PersonId, PersonRow> reading = people.people(cooperation, partners);
        List<PersonId> keys = reading.keys(query, 0, MOST);
        Map<PersonId, PersonRow> rows = reading.rows(keys);
        List<PersonCard> cards = keys.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(PersonRow::card)
                .toList();
        ContactSearch.Found responsible = contacts.find(cooperation, partners, text, MOST);
        return new Found(cards, reading.count(query), first, bodies.size(), responsible.first(), responsible.number());
    }
}
