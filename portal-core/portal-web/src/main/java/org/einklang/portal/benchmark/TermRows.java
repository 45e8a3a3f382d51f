package org.einklang.portal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.api.term.TermKind;
import org.einklang.portal.benchmark.BulkCooperation.Someone;
import org.jspecify.annotations.Nullable;

/**
 * The shared words of a cooperation, each changed once, and its contacts: some offices in every cooperation and one for
 * every fourth person.
 */
final class TermRows implements CooperationRows {

    private static final int OF_EACH_KIND = 6;
    private static final int OFFICES = 30;
    private static final int PEOPLE_FOR_A_CONTACT = 4;
    private static final int DAYS_BETWEEN = 11;
    private static final int OLDEST = 400;

    private final BulkIds ids;
    private final LocalDate today;
    private final BulkRows terms;
    private final BulkRows versions;
    private final BulkRows contacts;
    private final BulkRows remits;

    TermRows(Connection to, BulkIds ids, LocalDate today) throws SQLException {
        this.ids = ids;
        this.today = today;
        terms = new BulkRows(
                to, "EK_CORE.TERM", "id, version, cooperation_id, kind, short_key, list_position, end_reference");
        versions = new BulkRows(
                to, "EK_CORE.TERM_VERSION", "id, version, term_id, from_day, german, english, definition, reference");
        contacts = new BulkRows(
                to,
                "EK_CORE.CONTACT",
                "id, version, cooperation_id, short_key, partner_id, person_id, office, function_title, remit, phone,"
                        + " mail, mailbox, hours, deputy_person_id, list_position, owner_id, confirmed_on");
        remits = new BulkRows(to, "EK_CORE.CONTACT_TERM", "contact_id, term_id");
    }

    @Override
    public void add(BulkCooperation cooperation) throws SQLException {
        Map<TermKind, List<Long>> words = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            words.put(kind, words(cooperation, kind));
        }
        int count = OFFICES + cooperation.people().size() / PEOPLE_FOR_A_CONTACT;
        for (int number = 0; number < count; number++) {
            contact(cooperation, number, words);
        }
    }

    private List<Long> words(BulkCooperation cooperation, TermKind kind) throws SQLException {
        List<Long> all = new ArrayList<>();
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (int i = 1; i <= OF_EACH_KIND; i++) {
            long id = ids.next();
            terms.add(id, 0, cooperation.id(), kind, name + "-" + i, i, "");
            version(id, today.minusYears(4), "Früheres Wort " + i);
            version(id, today.minusYears(1), "Wort " + i + " für " + name);
            all.add(id);
        }
        return all;
    }

    private void version(long term, LocalDate from, String german) throws SQLException {
        versions.add(ids.next(), 0, term, from, german, "Word of " + term, "Was die Partner darunter verstehen.", "");
    }

    private void contact(BulkCooperation cooperation, int number, Map<TermKind, List<Long>> words) throws SQLException {
        long id = ids.next();
        Someone somebody = cooperation.person(number);
        @Nullable Long person = number < OFFICES ? null : somebody.person();
        contacts.add(
                id,
                0,
                cooperation.id(),
                "k" + (number + 1),
                somebody.partner(),
                person,
                person == null ? "Servicestelle " + (number + 1) : "",
                "Beratung",
                "Auskunft und Beratung zu Anträgen, Fristen und Zuständigkeiten im Bezirk " + number,
                "+49 7000 " + id,
                person == null ? "stelle" + id + "@bench.example" : "",
                "postfach" + id + "@bench.example",
                "Montag bis Freitag 8 bis 12 Uhr",
                cooperation.person(number + 1).person(),
                number,
                cooperation.person(number + 2).person(),
                today.minusDays((long) number * DAYS_BETWEEN % OLDEST));
        int turn = number;
        for (TermKind kind : List.of(TermKind.FIELD_OF_ACTION, TermKind.LEGAL_AREA, TermKind.DISTRICT)) {
            remits.add(id, words.getOrDefault(kind, List.of()).get(turn % OF_EACH_KIND));
            turn /= 2;
        }
    }

    @Override
    public void close() throws SQLException {
        for (BulkRows rows : List.of(terms, versions, contacts, remits)) {
            rows.close();
        }
    }
}
