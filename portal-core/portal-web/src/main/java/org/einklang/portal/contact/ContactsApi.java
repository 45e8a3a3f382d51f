package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.rest.ApiFilters;
import org.einklang.api.rest.ApiLinks;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.ApiPaging;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermKind;
import org.einklang.api.term.Terms;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/** "Who is responsible for …?" for programs. */
@Path("{cooperation}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ContactsApi implements ApiResource {

    @Inject
    private ContactReading reading;

    @Inject
    private DirectoryReading directory;

    @Inject
    private Terms terms;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** A contact. @param terms what it belongs to @param confirmed when somebody last said that it is right */
    public record ContactTold(
            String key,
            String name,
            String function,
            String remit,
            String partner,
            String phone,
            String mail,
            String mailbox,
            String hours,
            List<String> terms,
            Optional<String> deputy,
            LocalDate confirmed,
            Freshness.Light light,
            ApiLinks links) {}

    /** Those who fit. */
    @GET
    @Needs(ApiScope.PEOPLE)
    @Tells("The contacts of all partners; with words those that fit, the best first.")
    public ApiList<ContactTold> list(
            @QueryParam("text") @Tells("What it is about, in words.") @Nullable String text,
            @QueryParam("partner") @Tells("Number of a partner.") @TypedAs(long.class) @Nullable String partner,
            @QueryParam("field") @Tells("Number of a field of action.") @TypedAs(long.class) @Nullable String field,
            @QueryParam("topic") @Tells("Number of a topic.") @TypedAs(long.class) @Nullable String topic,
            @QueryParam("area") @Tells("Number of a legal area.") @TypedAs(long.class) @Nullable String area,
            @QueryParam("district") @Tells("Number of a district.") @TypedAs(long.class) @Nullable String district,
            @QueryParam("light") @Tells("How current it is.") @TypedAs(Freshness.Light.class) @Nullable String light,
            @QueryParam("page")
                    @Tells(ApiPaging.PAGE)
                    @TypedAs(value = int.class, least = 1, most = ApiPaging.LAST)
                    @Nullable
                    String page,
            @QueryParam("size")
                    @Tells(ApiPaging.SIZE)
                    @TypedAs(value = int.class, least = 1, most = ApiPaging.MOST)
                    @Nullable
                    String size) {
        CooperationId here = address.cooperation().id();
        List<Partner> partners = directory.partners(here);
        Map<TermKind, List<TermCard>> words = terms.all(here, PortalTime.dayOf(clock.instant()));
        ContactRows rows = reading.rows(here, partners, words);
        ApiFilters filters = new ApiFilters()
                .text("text", text)
                .among("partner", partner, partners, one -> String.valueOf(one.id()), one -> String.valueOf(one.id()))
                .oneOf("light", light, Freshness.Light.values());
        term(filters, "field", field, words, TermKind.FIELD_OF_ACTION);
        term(filters, "topic", topic, words, TermKind.TOPIC);
        term(filters, "area", area, words, TermKind.LEGAL_AREA);
        term(filters, "district", district, words, TermKind.DISTRICT);
        return ApiPaging.of(page, size).read(rows, filters.query(), row -> told(here, row.card()));
    }

    private static void term(
            ApiFilters filters,
            String key,
            @Nullable String typed,
            Map<TermKind, List<TermCard>> words,
            TermKind kind) {
        filters.among(
                key,
                typed,
                words.getOrDefault(kind, List.of()),
                term -> String.valueOf(term.id().value()),
                term -> String.valueOf(term.id().value()));
    }

    /** One. */
    @GET
    @Path("{contact}")
    @Needs(ApiScope.PEOPLE)
    @Tells("One contact.")
    public ContactTold one(@PathParam("contact") String key) {
        CooperationId here = address.cooperation().id();
        return told(here, reading.one(here, key));
    }

    private ContactTold told(CooperationId here, ContactCard card) {
        return new ContactTold(
                card.key(),
                card.name(),
                card.function(),
                card.remit(),
                card.partnerName(),
                card.reach().phone(),
                card.mail(),
                card.reach().mailbox(),
                card.reach().hours(),
                card.terms().stream().map(term -> term.name(texts.locale())).toList(),
                Optional.ofNullable(card.deputy()).map(ContactCard.Deputy::name),
                card.freshness().confirmedOn(),
                card.freshness().light(),
                ApiLinks.of(addresses, addresses.page(here, "contacts", card.key())));
    }
}
