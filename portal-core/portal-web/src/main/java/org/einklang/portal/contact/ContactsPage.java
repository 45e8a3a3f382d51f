package org.einklang.portal.contact;

import static org.einklang.api.table.Column.Trait.HIDDEN;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermKind;
import org.einklang.api.term.Terms;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;

/** "Who is responsible for …?": all contacts of the cooperation, to be asked in one box. */
@Named
@RequestScoped
public class ContactsPage {

    @Inject
    private ContactReading reading;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactFigures figures;

    @Inject
    private DirectoryReading directory;

    @Inject
    private Terms terms;

    @Inject
    private Tables tables;

    @Inject
    private Addresses addresses;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<ContactRow> contacts;

    private boolean mayAdd;
    private boolean reportVisible;

    /** Opens the list. */
    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        List<Partner> partners = directory.partners(here);
        reportVisible = figures.isVisible(here);
        mayAdd = !keeping.open(here, partners).isEmpty();
        Map<TermKind, List<TermCard>> words = terms.all(here, PortalTime.dayOf(clock.instant()));
        contacts = tables.open(TableSpec.of("contacts.title", reading.rows(here, partners, words))
                .column("name", "contacts.name", row -> FreshnessWords.named(row.card(), texts), SORTABLE)
                .column("remit", "contacts.remit", row -> row.card().remit())
                .column("partner", "contacts.partner", row -> row.card().partnerName(), SORTABLE)
                .column("reach", "contacts.reach", row -> reach(row.card()))
                .column("confirmed", "contacts.state", row -> state(row.card()), SORTABLE)
                .column("function", "contacts.function", row -> row.card().function(), HIDDEN)
                .column("mail", "contacts.mail_column", row -> row.card().mail(), HIDDEN)
                .column("mailbox", "contacts.mailbox", row -> row.card().reach().mailbox(), HIDDEN)
                .column("fields", "contacts.fields", row -> names(row, TermKind.FIELD_OF_ACTION), HIDDEN)
                .column("areas", "contacts.areas", row -> names(row, TermKind.LEGAL_AREA), HIDDEN)
                .column("districts", "contacts.districts", row -> names(row, TermKind.DISTRICT), HIDDEN)
                .filter(Filter.text("text", "contacts.ask"))
                .filter(Filter.choice(
                        "partner",
                        "contacts.partner",
                        partners.stream()
                                .map(one -> Choice.of(one.id(), one.shortName()))
                                .toList()))
                .filter(choice("field", "contacts.field", words, TermKind.FIELD_OF_ACTION))
                .filter(choice("topic", "contacts.filter_topic", words, TermKind.TOPIC))
                .filter(choice("area", "contacts.area", words, TermKind.LEGAL_AREA))
                .filter(choice("district", "contacts.district", words, TermKind.DISTRICT))
                .filter(Filter.choice(
                        "light",
                        "contacts.state",
                        Arrays.stream(Freshness.Light.values())
                                .map(light -> Choice.of(light, texts.get("contacts.light." + light)))
                                .toList()))
                .notedWhenTaken(ContactListFile.taken(here), here));
    }

    private Filter choice(String key, String label, Map<TermKind, List<TermCard>> words, TermKind kind) {
        return Filter.choice(
                key,
                label,
                words.getOrDefault(kind, List.of()).stream()
                        .map(term -> Choice.of(term.id().value(), term.name(texts.locale())))
                        .toList());
    }

    private String names(ContactRow row, TermKind kind) {
        return row.card().termNames(kind, texts.locale());
    }

    private static String reach(ContactCard card) {
        return Stream.of(card.reach().phone(), card.mail(), card.reach().mailbox())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** How current an entry is, in words. */
    public String state(ContactCard card) {
        return FreshnessWords.of(card.freshness(), texts);
    }

    /** Why a row was found, in words; empty if nothing was asked. */
    public String why(ContactRow row) {
        return row.why(texts, texts.locale());
    }

    /** The filtered list for an address book. */
    public String getCardsAddress() {
        String filters = contacts.query().filters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return addresses.page(address.cooperation().id(), "contacts", "list", "all.vcf")
                + (filters.isEmpty() ? "" : "?" + filters);
    }

    /** Whether the person may name contacts of some partner. */
    public boolean isMayAdd() {
        return mayAdd;
    }

    /** Whether the person may bring contacts of all partners in from a table. */
    public boolean isMayImport() {
        return access.may(
                ContactPermission.KEEP_ALL_CONTACTS,
                Scope.cooperation(address.cooperation().id()));
    }

    /** Whether the person may see the figures. */
    public boolean isReportVisible() {
        return reportVisible;
    }

    public Table<ContactRow> getContacts() {
        return contacts;
    }
}
