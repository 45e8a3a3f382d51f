package org.einklang.portal.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.figure.Matrix;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermKind;
import org.einklang.api.term.Terms;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;

/** Where each partner has named somebody for each field of action, and where not; for the coordinator what to do about it. */
@Named
@RequestScoped
public class ContactGapsPage {

    private static final int MANY = 4;
    private static final int SHOWN = 25;
    private static final TableQuery OVERDUE = TableQuery.of(Map.of("light", Freshness.Light.OVERDUE.name()));

    @Inject
    private ContactReading reading;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactPeriod period;

    @Inject
    private DirectoryReading directory;

    @Inject
    private StoredDirectory stored;

    @Inject
    private Terms terms;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private List<TermCard> fields = List.of();
    private List<Partner> partners = List.of();
    private List<Partner> open = List.of();
    private Coverage coverage = new Coverage(List.of());
    private List<ContactCard> overdue = List.of();
    private long allOverdue;
    private int months;

    /**
     * Something to do.
     *
     * @param head what is missing
     * @param sub why
     * @param address where it is mended
     * @param act what the link says
     */
    public record Gap(String head, String sub, String address, String act) {}

    @PostConstruct
    void load() {
        CooperationId here = here();
        fields = terms.of(here, TermKind.FIELD_OF_ACTION, PortalTime.dayOf(clock.instant()));
        List<Partner> order = directory.partners(here);
        partners = expected(here, order);
        open = keeping.open(here, partners);
        coverage = reading.coverage(here, fields, partners);
        if (isCoordinator()) {
            ContactRows late = reading.rows(here, order, Map.of());
            allOverdue = late.count(OVERDUE);
            overdue = late.first(OVERDUE, SHOWN);
        }
        months = period.months(here);
    }

    /** Those who are asked for contacts: from a partner with a limited view nobody expects one, but it may have some. */
    private List<Partner> expected(CooperationId here, List<Partner> order) {
        Set<PartnerId> limited = stored.partnersWithLimitedView(here);
        Set<PartnerId> naming = reading.naming(here);
        return order.stream()
                .filter(partner -> !limited.contains(partner.partnerId()) || naming.contains(partner.partnerId()))
                .toList();
    }

    /** Says for how many months an entry counts as current. */
    public void setPeriod() {
        period.set(here(), months);
        navigation.stay("contacts.months_set", months);
    }

    /** How many contacts each partner has in each field. */
    public Matrix getMatrix() {
        return new Matrix(
                texts.get("contacts.gaps.caption"),
                texts.get("contacts.field"),
                partners.stream().map(Partner::shortName).toList(),
                fields.stream()
                        .map(field -> new Matrix.Row(
                                field.name(texts.locale()),
                                coverage.of(field).stream().map(this::cell).toList()))
                        .toList());
    }

    private Matrix.Cell cell(Coverage.Cell cell) {
        String column = cell.partner().shortName();
        if (cell.isGap()) {
            String to = open.contains(cell.partner()) ? addAddress(cell) : "";
            return new Matrix.Cell(column, Matrix.Weight.GAP, "0", texts.get("contacts.gaps.nobody"), to);
        }
        String number = String.valueOf(cell.contacts());
        if (cell.isDoubtful()) {
            String word = texts.get("contacts.gaps.doubtful");
            return new Matrix.Cell(column, Matrix.Weight.DOUBLE, number, word, listAddress(cell));
        }
        Matrix.Weight weight = cell.contacts() == 1
                ? Matrix.Weight.FEW
                : cell.contacts() < MANY ? Matrix.Weight.SOME : Matrix.Weight.MANY;
        return new Matrix.Cell(
                column, weight, number, texts.get("contacts.gaps.contacts", cell.contacts()), listAddress(cell));
    }

    /** What is missing, with the way to mend it. */
    public List<Gap> getGaps() {
        return coverage.gaps().stream().map(this::gap).toList();
    }

    private Gap gap(Coverage.Cell cell) {
        String head = cell.partner().shortName() + ": " + cell.field().name(texts.locale());
        return cell.isGap()
                ? new Gap(head, texts.get("contacts.gaps.nobody"), addAddress(cell), texts.get("contacts.gaps.add"))
                : new Gap(head, texts.get("contacts.gaps.doubtful"), listAddress(cell), texts.get("contacts.gaps.see"));
    }

    private String addAddress(Coverage.Cell cell) {
        return addresses.page(here(), "contacts", "new") + query(cell);
    }

    private String listAddress(Coverage.Cell cell) {
        return addresses.page(here(), "contacts") + query(cell);
    }

    private static String query(Coverage.Cell cell) {
        return "?partner=" + cell.partner().id() + "&field=" + cell.field().id().value();
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public boolean isCoordinator() {
        return access.may(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here()));
    }

    /** How many entries nobody has confirmed in time. */
    public long getAllOverdue() {
        return allOverdue;
    }

    /** The list of contacts, filtered by that. */
    public String getOverdueAddress() {
        return addresses.page(here(), "contacts") + "?light=" + Freshness.Light.OVERDUE;
    }

    /** The first of them. */
    public List<ContactCard> getOverdue() {
        return overdue;
    }

    /** What an overdue entry is called, with a word if its person has left. */
    public String named(ContactCard card) {
        return FreshnessWords.named(card, texts);
    }

    /** What stands below the name of an overdue entry. */
    public String about(ContactCard card) {
        return card.partnerName() + " · " + FreshnessWords.of(card.freshness(), texts) + " · "
                + texts.get("contacts.kept_by", card.ownerName());
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
