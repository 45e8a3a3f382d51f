package org.einklang.portal.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.portal.access.Actor;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/** The drafts of the person who looks, for the forms of this page; read once, and only if the page has a form. */
@RequestScoped
public class FormDrafts {

    @Inject
    private Actor actor;

    @Inject
    private AddressedRequest address;

    @Inject
    private Drafts drafts;

    @Inject
    private FormOwner owner;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private final Set<String> forms = new HashSet<>();
    private @Nullable List<Draft> known;

    /** The draft for this form. */
    public Optional<Draft> of(String form) {
        forms.add(form);
        return all().stream().filter(draft -> draft.form().equals(form)).findFirst();
    }

    /** Drafts whose form this page no longer has. */
    public List<Draft> withoutForm() {
        return all().stream().filter(draft -> !forms.contains(draft.form())).toList();
    }

    /** Whether the person wants to go on with the draft of this form. */
    public boolean isResumed(String form) {
        return form.equals(request.getParameter(LocalAddress.RESUME));
    }

    /** Whether the person was away and what they sent meanwhile has become this draft. */
    public boolean isBack(String form) {
        return LostForms.isBack(request, new DraftPlace(address.getPath(), form));
    }

    /** The seal that the page's forms carry; nobody's forms carry none. */
    public Optional<String> seal() {
        return actor.person().map(owner::sealFor);
    }

    /** The page as the person sees it, with its query but without what drafts added to it. */
    public String page() {
        String query = request.getQueryString();
        return LocalAddress.plain(address.getPath() + (query == null ? "" : "?" + query));
    }

    /** When the page's forms were made: milliseconds of the UTC epoch. */
    public long made() {
        return clock.millis();
    }

    private List<Draft> all() {
        List<Draft> read = known;
        if (read == null) {
            read = actor.person()
                    .map(person -> drafts.at(person, address.getPath()))
                    .orElse(List.of());
            known = read;
        }
        return read;
    }
}
