package org.einklang.portal.body;

import static org.einklang.api.table.Column.Trait.HIDDEN;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Folded;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/**
 * The register of mandates: who sits for whom in bodies of others, with which vote and deputy [000 IV.4]. A body of others
 * belongs to a partner, such as a committee of the city, or to nobody here; both are bodies outside of the cooperation.
 */
@Named
@RequestScoped
public class MandatesPage {

    private static final String OTHERS = "others";

    @Inject
    private Mandates reading;

    @Inject
    private DirectoryReading directory;

    @Inject
    private BodyRights rights;

    @Inject
    private PortalRequest address;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<Mandate> mandates;

    private List<OtherBody> vacant = List.of();

    /**
     * A seat in a body of others.
     *
     * @param body the body
     * @param seat the seat
     * @param person who sits there
     * @param partner for whom
     * @param deputies standing deputies, or empty
     * @param until last day; null if the end is open
     */
    public record Mandate(
            OtherBody body,
            HeldSeat seat,
            String person,
            String partner,
            String deputies,
            @Nullable LocalDate until) {}

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        List<Partner> everybody = directory.partners(here);
        List<OtherBody> bodies = reading.of(here, everybody);
        List<Mandate> all =
                bodies.stream().flatMap(body -> mandates(body, everybody)).toList();
        vacant = bodies.stream().filter(OtherBody::isVacant).toList();
        List<Choice> partners = bodies.isEmpty()
                ? List.of()
                : everybody.stream()
                        .map(partner -> Choice.of(partner.id(), partner.shortName()))
                        .toList();
        List<Choice> owners = Stream.concat(
                        partners.stream(), Stream.of(new Choice(OTHERS, texts.get("bodies.mandates.of_others"))))
                .toList();
        List<Choice> votes = Stream.of(VotingRight.VOTING, VotingRight.ADVISORY)
                .map(vote -> Choice.of(vote, texts.get("core.vote." + vote)))
                .toList();
        mandates = tables.open(TableSpec.of("bodies.mandates.title", TableReading.of(query -> chosen(all, query)))
                .column(
                        "body",
                        "bodies.mandate.body",
                        mandate -> mandate.body().card().name(),
                        SORTABLE)
                .column(
                        "organisation",
                        "bodies.field.organisation",
                        mandate -> mandate.body().organisation(),
                        SORTABLE)
                .column("person", "core.person.name", Mandate::person, SORTABLE)
                .column("partner", "bodies.seat.partner", Mandate::partner)
                .column(
                        "vote",
                        "core.body.vote",
                        mandate ->
                                texts.get("core.vote." + mandate.seat().seat().votingRight()))
                .column("deputy", "core.role.DEPUTY", Mandate::deputies)
                .days("until", "bodies.seat.until", Mandate::until, SORTABLE)
                .column("remit", "bodies.field.remit", mandate -> mandate.body().remit(), HIDDEN)
                .filter(Filter.text("text", "bodies.mandates.filter"))
                .filter(Filter.choice("partner", "bodies.seat.partner", partners))
                .filter(Filter.choice("vote", "core.body.vote", votes))
                .filter(Filter.choice("whose", "bodies.field.organisation", owners))
                .sortedBy("body"));
    }

    private static Stream<Mandate> mandates(OtherBody body, List<Partner> partners) {
        return body.sitting().stream()
                .filter(one -> one.seat().isSeat())
                .map(one -> new Mandate(
                        body,
                        one.seat(),
                        one.name(),
                        partners.stream()
                                .filter(partner -> partner.partnerId()
                                        .equals(one.seat().seat().partner()))
                                .map(Partner::shortName)
                                .findFirst()
                                .orElse(""),
                        body.deputies(one.seat()),
                        one.seat().days().until()));
    }

    private static List<Mandate> chosen(List<Mandate> all, TableQuery query) {
        List<String> words = query.words("text");
        Comparator<Mandate> byBody =
                Comparator.comparing(mandate -> mandate.body().folded());
        Comparator<Mandate> asked = switch (query.sort()) {
            case "organisation" ->
                Comparator.comparing(mandate -> Folded.of(mandate.body().organisation()));
            case "person" -> Comparator.comparing(mandate -> Folded.of(mandate.person()));
            case "until" -> Comparator.comparing(Mandate::until, Comparator.nullsLast(Comparator.naturalOrder()));
            default -> byBody;
        };
        return all.stream()
                .filter(mandate ->
                        query.passes("partner", mandate.seat().seat().partner().value()))
                .filter(mandate -> query.passes("vote", mandate.seat().seat().votingRight()))
                .filter(mandate -> query.passes("whose", whose(mandate)))
                .filter(mandate -> words.isEmpty() || words.stream().allMatch(text(mandate)::contains))
                .sorted(query.directed(asked).thenComparing(byBody).thenComparing(Mandate::person))
                .toList();
    }

    private static Object whose(Mandate mandate) {
        PartnerId host = mandate.body().host();
        return host == null ? OTHERS : host.value();
    }

    private static String text(Mandate mandate) {
        return Folded.of(String.join(
                " ",
                mandate.body().card().name(),
                mandate.body().organisation(),
                mandate.person(),
                mandate.deputies()));
    }

    public boolean isKeeper() {
        return rights.isCoordinator(address.cooperation().id());
    }

    public Table<Mandate> getMandates() {
        return mandates;
    }

    /** External bodies in which nobody sits yet. */
    public List<OtherBody> getVacant() {
        return vacant;
    }
}
