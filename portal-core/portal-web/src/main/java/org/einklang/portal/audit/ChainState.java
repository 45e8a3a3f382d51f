package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import org.einklang.api.access.Scope;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.audit.chain.Fault;
import org.einklang.portal.audit.chain.Head;

/** How the chain stands, in the words of both pages of the log. */
@ApplicationScoped
class ChainState {

    @Inject
    private ChainChecking checking;

    @Inject
    private Texts texts;

    /**
     * What stands above the list.
     *
     * @param number of the newest line, as people write it
     * @param hash of the newest line, in groups
     * @param kind ok, bad, or warn if it was never checked
     * @param words when it was checked and what came of it
     */
    public record Shown(String number, String hash, String kind, String words) {}

    Shown shown(Scope scope) {
        Head head = checking.head(scope);
        String number = NumberFormat.getIntegerInstance(texts.locale()).format(head.number());
        return checking.last(scope)
                .map(last -> new Shown(number, head.readable(), last.fault().isEmpty() ? "ok" : "bad", words(last)))
                .orElseGet(() -> new Shown(number, head.readable(), "warn", texts.get("audit.never_checked")));
    }

    /** Checks now. @return what is said about it */
    String check(Scope scope) {
        return words(checking.check(scope));
    }

    private String words(CheckedChain checked) {
        String moment = PortalTime.shortMoment(checked.moment(), texts.locale());
        return checked.fault()
                .map(fault -> texts.get("audit.checked_broken", moment, words(fault)))
                .orElseGet(() -> texts.get("audit.checked_sound", moment, checked.lines()));
    }

    private String words(Fault fault) {
        return texts.get("audit.fault." + fault.kind(), fault.number());
    }
}
