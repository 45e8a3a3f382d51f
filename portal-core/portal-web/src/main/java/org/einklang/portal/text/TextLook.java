package org.einklang.portal.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.TextNotice;
import org.einklang.api.text.TextNotices;

/** Has a text looked at by everything that has something to say about texts. */
@ApplicationScoped
public class TextLook {

    private static final System.Logger LOG = System.getLogger(TextLook.class.getName());

    @Inject
    @Any
    private Instance<TextNotices> lookers;

    /** What strikes them, in the order of the text; who fails says nothing. */
    public List<TextNotice> at(String text, Optional<CooperationId> here) {
        List<TextNotice> all = new ArrayList<>();
        for (TextNotices looker : lookers) {
            try {
                all.addAll(looker.in(text, here));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a text was not looked at by " + looker.getClass(), e);
            }
        }
        all.sort(Comparator.comparingInt(TextNotice::at));
        return all;
    }
}
