package org.einklang.portal.rights;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/** {@code /c/{cooperation}/roles}: who holds which role, what it opens, and the form to give one. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    private RoleGiving giving;

    @Inject
    private RolesReading reading;

    @Inject
    private RightsInWords words;

    @Inject
    private DirectoryReading directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private HoldingInWords told;

    private List<Holding> held = List.of();
    private List<RolePart> parts = List.of();
    private List<Holding> past = List.of();
    private List<Offer> offers = List.of();
    private Map<PartnerId, String> partners = Map.of();
    private String chosen = "";
    private @Nullable PersonId person;

    /**
     * A role to be given, for the form.
     *
     * @param key how the form names it
     * @param label how people call it
     */
    public record Offer(String key, String label) {}

    /** Loads the roles. @throws NotVisible for everybody but the coordinator */
    @PostConstruct
    void load() {
        CooperationId here = here();
        held = reading.held(here);
        past = isOne() ? List.of() : reading.past(here);
        List<Partner> all = directory.partners(here);
        partners = all.stream().collect(Collectors.toMap(Partner::partnerId, Partner::shortName));
        offers = GivableRole.all(all.stream().map(Partner::partnerId).toList()).stream()
                .map(role -> new Offer(role.key(), label(role)))
                .toList();
        Map<Role, List<String>> opens = words.opened();
        parts = roles().filter(role -> !isOne() || role.name().equals(address.query("role")))
                .map(role -> part(role, opens.getOrDefault(role, List.of())))
                .toList();
    }

    private RolePart part(Role role, List<String> opens) {
        return isOne() ? RolePart.page(role, held, opens, page()) : RolePart.few(role, held, opens);
    }

    private static Stream<Role> roles() {
        return Stream.concat(GivableRole.IN_COOPERATION.stream(), GivableRole.FOR_PARTNER.stream());
    }

    private int page() {
        String number = address.query("page");
        return number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
    }

    /** Whether one role is looked at, with all who hold it. */
    public boolean isOne() {
        return roles().anyMatch(role -> role.name().equals(address.query("role")));
    }

    /** Gives the chosen role to the chosen person. */
    public void give() {
        GivableRole role = giving.offered(here()).stream()
                .filter(one -> one.key().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no role " + chosen));
        giving.give(here(), role, Objects.requireNonNull(person));
        navigation.stay("rights.given", label(role));
    }

    /** Withdraws a role; who gives up their own coordination has lost this page by that, and starts anew. */
    public void withdraw(long assignment) {
        boolean own = held.stream()
                .anyMatch(one -> one.assignment() == assignment
                        && one.role() == Role.COORDINATOR
                        && one.person().equals(access.me()));
        giving.withdraw(here(), assignment);
        if (own) {
            navigation.to("/", "rights.withdrawn");
        } else {
            navigation.stay("rights.withdrawn");
        }
    }

    public List<RolePart> getParts() {
        return parts;
    }

    public List<Holding> getPast() {
        return past;
    }

    /** Whether there may be older ones. */
    public boolean isPastMore() {
        return past.size() == RolesReading.MOST;
    }

    /** What there is to give. */
    public List<Offer> getOffers() {
        return offers;
    }

    /** Name of the role, with the partner if it is for one. */
    public String label(GivableRole role) {
        return label(role.role(), role.partner());
    }

    /** Name of the role that somebody has held. */
    public String label(Holding holding) {
        return label(holding.role(), holding.partner());
    }

    /** Since when somebody holds it, and who gave it. */
    public String since(Holding holding) {
        return told.since(holding);
    }

    /** From when until when somebody held it, and who withdrew it. */
    public String span(Holding holding) {
        return told.span(holding);
    }

    /** For whom the role is held, and where its holder works if that is another partner. */
    public String about(Holding holding) {
        return holding.partner()
                .map(this::partner)
                .map(partner -> texts.get("rights.where.partner", partner)
                        + (partner.equals(holding.about()) ? "" : " · " + holding.about()))
                .orElse(holding.about());
    }

    private String label(Role role, Optional<PartnerId> partner) {
        String name = words.name(role);
        return partner.map(id -> texts.get("rights.role_for", name, partner(id)))
                .orElse(name);
    }

    private String partner(PartnerId id) {
        return partners.getOrDefault(id, texts.get("rights.former_partner"));
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }
}
