package org.einklang.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.text.Folded;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/search?q=…}: what the box in the head of every page finds. */
@Named
@RequestScoped
public class SearchPage {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    @Inject
    private Search search;

    @Inject
    private PortalRequest request;

    @Inject
    private Addresses addresses;

    private String text = "";
    private Found found = Found.NOTHING;

    /** Searches, unless too little was typed. */
    @PostConstruct
    void load() {
        CooperationId cooperation = request.cooperation().id();
        String typed = request.query("q").strip();
        text = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        found = search.find(cooperation, isPossible() ? text : "");
    }

    /** Whether enough was typed to search for. */
    public boolean isPossible() {
        return Folded.of(text).length() >= SHORTEST;
    }

    /** What was typed. */
    public String getText() {
        return text;
    }

    public Found getFound() {
        return found;
    }

    public long getTotal() {
        return found.allPeople() + found.allBodies() + found.allContacts();
    }

    /** How many people are not shown. */
    public long getMorePeople() {
        return found.allPeople() - found.people().size();
    }

    /** How many bodies are not shown. */
    public long getMoreBodies() {
        return found.allBodies() - found.bodies().size();
    }

    /** How many contacts are not shown. */
    public long getMoreContacts() {
        return found.allContacts() - found.contacts().size();
    }

    /** The list of contacts, asked what was typed. */
    public String getContactsAddress() {
        return addresses.page(request.cooperation().id(), "contacts") + "?text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The list of people, filtered by what was typed. */
    public String getPeopleAddress() {
        return people(text);
    }

    /** The page of the person. */
    public String address(PersonCard person) {
        return addresses.page(
                request.cooperation().id(), "people", String.valueOf(person.id().value()));
    }

    /** What the person does and for whom. */
    public String about(PersonCard person) {
        return Stream.of(person.function(), person.partnerName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String people(String filter) {
        return addresses.page(request.cooperation().id(), "people") + "?text="
                + URLEncoder.encode(filter, StandardCharsets.UTF_8);
    }
}
